using System.Collections.Immutable;
using PublicServiceUnits.Cli.Input;

namespace PublicServiceUnits.Cli;

/// <summary>One run of the tool: its surroundings, its language, and whether it should stop.</summary>
internal sealed record Session(Surroundings Surroundings, Language Language, CancellationToken Cancellation)
{
    public string Say(LocalizedText text) => text.In(Language);

    public string Say(string vietnamese, string english) => Language == Language.English ? english : vietnamese;

    public void Report(ImmutableArray<InputProblem> problems)
    {
        foreach (var problem in problems)
        {
            WriteError(problem.ToText(Language));
        }
    }

    /// <summary>One line on the error stream. Where nobody reads it, the exit code must do.</summary>
    public void WriteError(string line)
    {
        try
        {
            Surroundings.Error.WriteLine(SafeText.Clean($"psu: {line}"));
        }
        catch (Exception failed) when (StandardStreams.IsFailedWrite(failed))
        {
            // The run goes on: rows that are good are still answered.
        }
    }
}
