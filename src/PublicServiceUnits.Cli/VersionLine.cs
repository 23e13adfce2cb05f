using System.CommandLine;
using System.CommandLine.Invocation;

namespace PublicServiceUnits.Cli;

/// <summary><c>psu --version</c>: what to name beside an answer that is kept.</summary>
internal sealed class VersionLine(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var identity = Rulebook.National.Identity;
        session.Surroundings.Out.WriteLine($"psu {identity.LibraryVersion} {identity.Fingerprint}");
        return ExitCode.Done;
    }
}
