using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using NodaTime;

namespace PublicServiceUnits.Cli;

/// <summary>The process's own streams: UTF-8 without a byte order mark, and a closed pipe that can be noticed.</summary>
internal static class StandardStreams
{
    public const int ErrorDescriptor = 2;

    private const int InDescriptor = 0;
    private const int OutDescriptor = 1;
    private const int BufferSize = 1 << 16;
    private const int FirstErrorOfWindows = unchecked((int)0x80070000);
    private const int CommandGetFlags = 1;
    private const int CloseOnExec = 1;
    private const int BrokenPipe = 32;
    private const int BrokenPipeOfWindows = FirstErrorOfWindows | 109;
    private const int PipeClosingOfWindows = FirstErrorOfWindows | 232;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Surroundings Open()
    {
        var outIsClosed = IsClosed(OutDescriptor);
        var errorIsClosed = IsClosed(ErrorDescriptor);
        var inIsClosed = IsClosed(InDescriptor);
        var toTerminal = !outIsClosed && !Console.IsOutputRedirected;
        return new Surroundings
        {
            Out = outIsClosed ? TextWriter.Null : new StreamWriter(OpenOut(), Utf8, BufferSize) { AutoFlush = false },
            Error = errorIsClosed ? TextWriter.Null : new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            In = inIsClosed
                ? TextReader.Null
                : new StreamReader(Console.OpenStandardInput(), StrictText.Encoding, detectEncodingFromByteOrderMarks: true),
            Clock = SystemClock.Instance,
            InIsClosed = inIsClosed,
            OutIsClosed = outIsClosed,
            InIsTerminal = !inIsClosed && !Console.IsInputRedirected,
            OutIsTerminal = toTerminal,
            ErrorIsTerminal = !errorIsClosed && !Console.IsErrorRedirected,
            UseColor = toTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = toTerminal ? TerminalWidth() : Surroundings.WidthOfFiles,
        };
    }

    /// <summary>Whether a write failed because nobody reads on.</summary>
    public static bool IsClosedPipe(IOException exception) =>
        exception.HResult is BrokenPipe or BrokenPipeOfWindows or PipeClosingOfWindows;

    /// <summary>Whether an exception is that of a stream which takes no more.</summary>
    public static bool IsFailedWrite(Exception exception) => exception is IOException or UnauthorizedAccessException or ObjectDisposedException;

    /// <summary>
    /// Whether the process was started without this descriptor. The runtime then takes its number for a file of its own,
    /// marked to be closed on exec; an inherited descriptor never bears that mark.
    /// </summary>
    public static bool IsClosed(int descriptor)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            var flags = GetDescriptorFlags(descriptor, CommandGetFlags);
            return flags < 0 || (flags & CloseOnExec) != 0;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetDescriptorFlags(int descriptor, int command);

    // The console's own stream swallows a closed pipe, so that the tool would go on computing for nobody. A file stream
    // tells, but keeps its own offset, so it is no good for files that are appended to.
    private static Stream OpenOut()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Surroundings.WidthOfFiles;
        }
        catch (IOException)
        {
            return Surroundings.WidthOfFiles;
        }
    }
}
