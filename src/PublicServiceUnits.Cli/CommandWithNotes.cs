using System.CommandLine;

namespace PublicServiceUnits.Cli;

/// <summary>A command whose help has more to say than its options.</summary>
internal sealed class CommandWithNotes(string name, string description) : Command(name, description)
{
    /// <summary>Lists under a title each, after the options.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<(string Name, string? Description)> Entries)> Notes { get; init; } = [];
}
