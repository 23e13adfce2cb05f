using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The norms of one body of classification rules as they stand on one date: no timeline is searched after this.</summary>
internal sealed class RegimeLaw
{
    private readonly ImmutableArray<BandRow> _rows;
    private readonly ImmutableArray<BandRow> _subBands;

    // Only asked for where items are given.
    private readonly Lazy<ItemNorms>? _items;

    public RegimeLaw(NormSet norms, NodaTime.LocalDate date, Norm<LegalChoice<ClassificationRegime>> governing)
    {
        Governing = governing;
        _rows = [];
        _subBands = [];
        switch (Kind)
        {
            case ClassificationRegime.General or ClassificationRegime.GeneralAmended:
                Formula = At(FormulaNorms.General);
                _rows =
                [
                    new(At(BandNorms.GeneralGroup1), LevelOutcome.Group1Or2),
                    new(At(BandNorms.General70To100), LevelOutcome.Group3From70To100),
                    new(At(BandNorms.General30To70), LevelOutcome.Group3From30To70),
                    new(At(BandNorms.General10To30), LevelOutcome.Group3From10To30),
                    new(At(BandNorms.GeneralGroup4), LevelOutcome.Group4),
                ];
                Group2 = At(BandNorms.GeneralGroup2);
                NoServiceRevenue = At(BandNorms.GeneralNoServiceRevenue);
                Investment = At(RouteNorms.InvestmentGeneral);
                _items = new Lazy<ItemNorms>(() => new ItemNorms(Array.ConvertAll(RevenueNorms.General, At), Array.ConvertAll(ExpenditureNorms.General, At)));
                break;
            case ClassificationRegime.EconomicAndOther:
                Formula = At(FormulaNorms.EconomicAndOther);
                ServiceWays = At(RouteNorms.EconomicServiceWays);
                _rows =
                [
                    new(At(BandNorms.EconomicClass1), LevelOutcome.Group1Or2),
                    new(At(BandNorms.EconomicClass2), LevelOutcome.Group2),
                    new(At(BandNorms.EconomicClass3), LevelOutcome.Group3),
                    new(At(BandNorms.EconomicClass4), LevelOutcome.Group4),
                ];
                Group2 = _rows[1].Norm;
                NoServiceRevenue = At(BandNorms.EconomicNoRevenue);
                Investment = At(RouteNorms.InvestmentEconomic);
                _items = new Lazy<ItemNorms>(() => new ItemNorms(Array.ConvertAll(RevenueNorms.EconomicAndOther, At), Array.ConvertAll(ExpenditureNorms.EconomicAndOther, At)));
                break;
            case ClassificationRegime.ScienceAndTechnology:
                Formula = At(FormulaNorms.ScienceAndTechnology);
                ServiceWays = At(RouteNorms.ScienceServiceWays);
                _rows =
                [
                    new(At(BandNorms.ScienceClass1), LevelOutcome.Group1Or2),
                    new(At(BandNorms.ScienceClass2), LevelOutcome.Group2),
                    new(At(BandNorms.ScienceClass3), LevelOutcome.Group3),
                    new(At(BandNorms.ScienceClass4), LevelOutcome.Group4),
                ];
                _subBands =
                [
                    new(At(BandNorms.ScienceOver70), LevelOutcome.Group3From70To100),
                    new(At(BandNorms.Science30To70), LevelOutcome.Group3From30To70),
                    new(At(BandNorms.ScienceUnder30), LevelOutcome.Group3From10To30),
                ];
                Group2 = _rows[1].Norm;
                NoServiceRevenue = At(BandNorms.ScienceNoRevenue);
                Investment = At(RouteNorms.InvestmentSciencePlanned);
                InvestmentWithBalance = At(RouteNorms.InvestmentScienceWithBalance);
                _items = new Lazy<ItemNorms>(() => new ItemNorms(Array.ConvertAll(RevenueNorms.ScienceAndTechnology, At), Array.ConvertAll(ExpenditureNorms.ScienceAndTechnology, At)));
                break;
        }

        Thresholds = new LevelThresholds(IsGeneral ? _rows : []);

        Norm<T> At<T>(NormTimeline<T> timeline)
            where T : notnull => norms.Of(timeline).At(date).Norm
            ?? throw new InvalidOperationException($"The norm '{timeline.Id}' is not in force on {date}, though its regime is.");
    }

    public Norm<LegalChoice<ClassificationRegime>> Governing { get; }

    public ClassificationRegime Kind => Governing.Value.Value;

    public bool IsGeneral => Kind is ClassificationRegime.General or ClassificationRegime.GeneralAmended;

    /// <summary>The fast path; answers under the general rules only.</summary>
    public LevelThresholds Thresholds { get; }

    public Norm Formula { get; } = null!;

    /// <summary>The level of Group 2, which decides where the level of Group 1 is reached and the investment test is not met.</summary>
    public Norm<Requirement> Group2 { get; } = null!;

    public Norm<Requirement> NoServiceRevenue { get; } = null!;

    public Norm<Requirement> Investment { get; } = null!;

    public Norm<Requirement>? InvestmentWithBalance { get; }

    /// <summary>The older circulars' ways by services, which have no figure; null under the general rules.</summary>
    public Norm? ServiceWays { get; }

    /// <summary>The ranges from the highest level down; together they hold every level.</summary>
    public ImmutableArray<BandRow> Rows => _rows;

    /// <summary>The bands inside class 3 where they stand in a text of their own; they may leave a level out.</summary>
    public ImmutableArray<BandRow> SubBands => _subBands;

    public Norm<ItemTreatment> Revenue(RevenueItemKind kind) => _items!.Value.Revenue[(int)kind];

    public Norm<ItemTreatment> Expenditure(ExpenditureItemKind kind) => _items!.Value.Expenditure[(int)kind];

    public BandRow RowOf(Ratio level)
    {
        if (Thresholds.Cover(level.Numerator, level.Denominator))
        {
            // Under the general rules the ranges stand in the order of the outcomes, the highest first.
            return _rows[LevelOutcome.Group1Or2 - Thresholds.Outcome(level.Numerator, level.Denominator)];
        }

        var measured = Measurement.Of(level);
        foreach (var row in _rows)
        {
            if (row.Norm.Value.IsMetBy(measured))
            {
                return row;
            }
        }

        throw new InvalidOperationException($"No range of {Governing.Provision} holds the level {level}.");
    }

    public BandRow? SubBandOf(Ratio level)
    {
        var measured = Measurement.Of(level);
        foreach (var row in _subBands)
        {
            if (row.Norm.Value.IsMetBy(measured))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>What the level alone says, the band inside class 3 included; undetermined where the bands leave it out.</summary>
    public LevelOutcome OutcomeOf(Ratio level)
    {
        if (Kind == ClassificationRegime.ClassesWithoutPercentages)
        {
            return LevelOutcome.NeedsJudgement;
        }

        var outcome = RowOf(level).Outcome;
        return outcome == LevelOutcome.Group3 && !_subBands.IsEmpty
            ? SubBandOf(level)?.Outcome ?? LevelOutcome.Undetermined
            : outcome;
    }

    private sealed record ItemNorms(Norm<ItemTreatment>[] Revenue, Norm<ItemTreatment>[] Expenditure);
}
