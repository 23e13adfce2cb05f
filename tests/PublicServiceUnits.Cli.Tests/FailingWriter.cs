using System.Text;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>A writer on which every write fails with one error of the system.</summary>
internal sealed class FailingWriter(int error) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("The write failed.", error);
}
