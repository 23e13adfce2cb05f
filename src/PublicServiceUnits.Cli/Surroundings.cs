using NodaTime;

namespace PublicServiceUnits.Cli;

/// <summary>All that the tool touches outside itself, so that tests can stand in for it.</summary>
internal sealed record Surroundings
{
    /// <summary>Wide enough that a table in a file or pipe is not cut.</summary>
    public const int WidthOfFiles = 200;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required TextReader In { get; init; }

    /// <summary>Only for the date that is meant where none is given.</summary>
    public required IClock Clock { get; init; }

    /// <summary>The process was started without a standard input.</summary>
    public bool InIsClosed { get; init; }

    /// <summary>The process was started without a standard output.</summary>
    public bool OutIsClosed { get; init; }

    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool UseColor { get; init; }

    public int Width { get; init; } = WidthOfFiles;
}
