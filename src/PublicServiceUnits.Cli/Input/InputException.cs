using System.Collections.Immutable;

namespace PublicServiceUnits.Cli.Input;

/// <summary>Input that cannot be worked with as a whole.</summary>
internal sealed class InputException(ImmutableArray<InputProblem> problems)
    : Exception(string.Join('\n', problems.Select(problem => problem.ToText(Language.English))))
{
    public InputException(InputProblem problem)
        : this([problem])
    {
    }

    public ImmutableArray<InputProblem> Problems { get; } = problems;
}
