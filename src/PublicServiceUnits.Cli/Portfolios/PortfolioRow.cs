using System.Collections.Immutable;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>One row of a portfolio: a unit, or what is wrong with the row.</summary>
internal sealed class PortfolioRow
{
    private const string UnitOfFile = "unit.";

    private readonly Func<FactError, InputProblem>? _place;
    private readonly Func<FactError, InputProblem>? _placeInParts;
    private readonly Func<FactError, InputProblem>? _placeInOrganisation;

    private PortfolioRow(
        PortfolioUnit? unit,
        ImmutableArray<InputProblem> problems,
        Func<FactError, InputProblem>? place,
        Func<FactError, InputProblem>? placeInParts,
        Func<FactError, InputProblem>? placeInOrganisation)
    {
        _placeInParts = placeInParts;
        _placeInOrganisation = placeInOrganisation;
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
    /// <param name="placeInParts">The same for the further facts of the unit's autonomy file; null where the format has none.</param>
    /// <param name="placeInOrganisation">The same for the facts of its organisation; null where the format has none.</param>
    public static PortfolioRow Good(
        PortfolioUnit unit,
        Func<FactError, InputProblem> place,
        Func<FactError, InputProblem>? placeInParts = null,
        Func<FactError, InputProblem>? placeInOrganisation = null) =>
        new(unit, [], place, placeInParts ?? place, placeInOrganisation ?? place);

    public static PortfolioRow Bad(params ImmutableArray<InputProblem> problems) => new(null, problems, null, null, null);

    public InputProblem PlaceOf(FactError error) => _place!(error);

    /// <summary>From a fact of the autonomy file that makes no sense to its place in the list: the unit's own facts stand apart.</summary>
    public InputProblem PlaceInFile(FactError error) => error.Path.StartsWith(UnitOfFile, StringComparison.Ordinal)
        ? _place!(error with { Path = error.Path[UnitOfFile.Length..] })
        : _placeInParts!(error);

    /// <summary>From a fact of the organisation file that makes no sense to its place in the list.</summary>
    public InputProblem PlaceInOrganisation(FactError error) => _placeInOrganisation!(error);
}
