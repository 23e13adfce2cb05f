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
            Surroundings.Error.WriteLine($"psu: {problem.ToText(Language)}");
        }
    }
}
