namespace PublicServiceUnits.Cli;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Answered; "undetermined" is an answer.</summary>
    public const int Done = 0;

    /// <summary>Some rows of a portfolio were bad, the rest was assessed; or a unit file holds what cannot be true together.</summary>
    public const int SomeRowsBad = 1;

    /// <summary>Bad input or usage; nothing was answered.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
