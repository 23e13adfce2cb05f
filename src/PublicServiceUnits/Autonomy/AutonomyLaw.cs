using System.Runtime.CompilerServices;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The norms of financial autonomy as they stand between two changes of the law.</summary>
internal sealed class AutonomyLaw
{
    private static readonly int SectorCount = Enum.GetValues<UnitSector>().Length;

    private readonly RegimeLaw?[] _bySector = new RegimeLaw?[SectorCount];
    public AutonomyLaw(NormSet norms, RulebookIdentity identity, LocalDate since)
    {
        Identity = identity;
        Norms = norms;
        General = Regime(GoverningLawNorms.General);
        OtherFields = General ?? Regime(GoverningLawNorms.OtherFields);
        foreach (var sector in Enum.GetValues<UnitSector>())
        {
            _bySector[(int)sector] = General ?? sector switch
            {
                UnitSector.EconomicAndOther => Regime(GoverningLawNorms.EconomicAndOther),
                UnitSector.ScienceAndTechnology => Regime(GoverningLawNorms.ScienceAndTechnology),
                UnitSector.HealthAndPopulation => Regime(GoverningLawNorms.HealthAndPopulation),
                _ => OtherFields,
            };
        }

        Defence = norms.Of(ScopeNorms.DefenceAndPublicSecurity).At(since).Norm;
        SocialOrganisations = norms.Of(ScopeNorms.SocialOrganisations).At(since).Norm;
        HigherAndVocationalEducation = norms.Of(ScopeNorms.HigherAndVocationalEducation).At(since).Norm;
        OlderPlans = norms.Of(ScopeNorms.OlderPlans).At(since).Norm;
        Pilots = norms.Of(ScopeNorms.FullAutonomyPilots).At(since).Norm;
        EnterpriseLike = norms.Of(ScopeNorms.EnterpriseLikeMechanisms).At(since).Norm;
        PlanReportDeadline = norms.Of(ScopeNorms.PlanReportDeadline).At(since).Norm;
        PlanApprovalDeadline = norms.Of(ScopeNorms.PlanApprovalDeadline).At(since).Norm;
        OldBalancesGroups1And2 = norms.Of(ScopeNorms.OldBalancesGroups1And2).At(since).Norm;
        OldBalancesGroup3 = norms.Of(ScopeNorms.OldBalancesGroup3).At(since).Norm;
        OldBalancesGroup4 = norms.Of(ScopeNorms.OldBalancesGroup4).At(since).Norm;
        MainFunctionsOnly = norms.Of(FormulaNorms.MainFunctionsOnly).At(since).Norm;
        SharedCostAllocation = norms.Of(FormulaNorms.SharedCostAllocation).At(since).Norm;
        NonStateFundedWithInvestment = norms.Of(RouteNorms.NonStateFundedWithInvestment).At(since).Norm;
        StateOrderedAtFullCost = norms.Of(RouteNorms.StateOrderedAtFullCost).At(since).Norm;
        NonStateFundedWithoutInvestment = norms.Of(RouteNorms.NonStateFundedWithoutInvestment).At(since).Norm;
        HealthCentre = norms.Of(RouteNorms.HealthCentre).At(since).Norm;
        StateManagementOnly = norms.Of(RouteNorms.StateManagementOnly).At(since).Norm;

        Thresholds = General?.Thresholds ?? new LevelThresholds([]);

        RegimeLaw? Regime(NormTimeline<LegalChoice<ClassificationRegime>> timeline) =>
            norms.Of(timeline).At(since).Norm is { } governing ? new RegimeLaw(norms, since, governing) : null;
    }

    public RulebookIdentity Identity { get; }

    /// <summary>Every norm over time, for questions that look up more than one date or few norms.</summary>
    public NormSet Norms { get; }

    /// <summary>The fast path from two totals; covers nothing before 2021-08-15.</summary>
    public LevelThresholds Thresholds { get; }

    /// <summary>The one body of rules for every field; null before 2021-08-15.</summary>
    public RegimeLaw? General { get; }

    public RegimeLaw? OtherFields { get; }

    public Norm<LegalChoice<DefenceScope>>? Defence { get; }

    public Norm? SocialOrganisations { get; }

    public Norm? HigherAndVocationalEducation { get; }

    public Norm<KeptPlans>? OlderPlans { get; }

    public Norm? Pilots { get; }

    public Norm? EnterpriseLike { get; }

    public Norm<LocalDate>? PlanReportDeadline { get; }

    public Norm<LocalDate>? PlanApprovalDeadline { get; }

    public Norm? OldBalancesGroups1And2 { get; }

    public Norm? OldBalancesGroup3 { get; }

    public Norm? OldBalancesGroup4 { get; }

    public Norm? MainFunctionsOnly { get; }

    public Norm? SharedCostAllocation { get; }

    public Norm? NonStateFundedWithInvestment { get; }

    public Norm? StateOrderedAtFullCost { get; }

    public Norm? NonStateFundedWithoutInvestment { get; }

    public Norm<LegalChoice<HealthCentreMeasure>>? HealthCentre { get; }

    /// <summary>The rule that measures a health centre by treatment alone; null while the whole unit is measured.</summary>
    public Norm? TreatmentAloneMeasure => HealthCentre is { Value.Value: HealthCentreMeasure.TreatmentAlone } measure ? measure : null;

    public Norm? StateManagementOnly { get; }

    /// <summary>The body of rules for a field; null where none is encoded for the date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field.</exception>
    public RegimeLaw? RegimeFor(UnitSector sector, bool isHigherEducationInstitution)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)sector, (uint)SectorCount, nameof(sector));
        return isHigherEducationInstitution ? OtherFields : _bySector[(int)sector];
    }

    /// <summary>What the level of two totals says under the one body of rules for every field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LevelOutcome OutcomeOf(Vnd revenue, Vnd expenditure) => Thresholds.Cover(revenue.Dong, expenditure.Dong)
        ? Thresholds.Outcome(revenue.Dong, expenditure.Dong)
        : OutcomeOfRareFigures(revenue, expenditure);

    /// <summary>The same for figures that the fast path does not cover.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public LevelOutcome OutcomeOfRareFigures(Vnd revenue, Vnd expenditure) =>
        revenue.IsNegative || expenditure.Dong <= 0 || General is null
            ? LevelOutcome.Undetermined
            : General.OutcomeOf(new Ratio(revenue.Dong, expenditure.Dong));

    /// <summary>What the level of two totals says for a unit of a field.</summary>
    public LevelOutcome OutcomeOf(Vnd revenue, Vnd expenditure, UnitSector sector)
    {
        if (General is not null)
        {
            return OutcomeOf(revenue, expenditure);
        }

        return revenue.IsNegative || expenditure.Dong <= 0 || RegimeFor(sector, isHigherEducationInstitution: false) is not { } regime
            ? LevelOutcome.Undetermined
            : regime.OutcomeOf(new Ratio(revenue.Dong, expenditure.Dong));
    }
}
