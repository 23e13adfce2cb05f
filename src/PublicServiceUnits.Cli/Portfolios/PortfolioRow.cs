using System.Collections.Immutable;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>One row of a portfolio: a unit, or what is wrong with the row.</summary>
internal sealed class PortfolioRow
{
    private readonly Func<FactError, InputProblem>? _place;

    private PortfolioRow(PortfolioUnit? unit, ImmutableArray<InputProblem> problems, Func<FactError, InputProblem>? place)
    {
        Unit = unit;
        Problems = problems;
        _place = place;
    }

    /// <summary>The unit; null where the row is bad.</summary>
    public PortfolioUnit? Unit { get; }

    public ImmutableArray<InputProblem> Problems { get; }

    /// <summary>A unit that could be read.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="place">From a fact that makes no sense to its place in the file.</param>
    public static PortfolioRow Good(PortfolioUnit unit, Func<FactError, InputProblem> place) => new(unit, [], place);

    public static PortfolioRow Bad(params ImmutableArray<InputProblem> problems) => new(null, problems, null);

    public InputProblem PlaceOf(FactError error) => _place!(error);
}
