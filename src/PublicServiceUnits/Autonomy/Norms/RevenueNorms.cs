using PublicServiceUnits.Law;
using static PublicServiceUnits.Autonomy.ItemCounting;
using static PublicServiceUnits.Autonomy.RevenueItemKind;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which revenue counts in A, the dividend of the level of self-financing, and after which deductions.</summary>
internal static class RevenueNorms
{
    private const Deductions SurplusOf2021 = Deductions.Costs | Deductions.ObligationsToState;
    private const Deductions SurplusOf2025 = SurplusOf2021 | Deductions.Depreciation | Deductions.SalaryReformProvision;
    private const Deductions TuitionOf2025 = Deductions.ScholarshipFundPart | Deductions.ScienceAndInnovationPart;

    private static readonly Provision Formula = Decree60Of2021.At("10", "1", "a");
    private static readonly Provision FormulaAmended = Decree111Of2025.At("1", "6", "a");
    private static readonly Provision Guide = Circular56Of2022.At("4", "2", "a");

    /// <summary>Under Decree 60/2021/NĐ-CP (10.1.a), its circular (4.2.a and 5 to 8) and its amendment.</summary>
    public static readonly NormTimeline<ItemTreatment>[] General = InOrder(
    [
        Same(StateListedServices, new(Counted), Decree60Of2021.At("11", "1", "a"), Decree60Of2021.At("15", "1", "a")),
        Changing(ScienceTasks, new(Counted), new(ContestedOutsideScience), new(ContestedOutsideScience), Decree60Of2021.At("11", "1", "b"), Decree60Of2021.At("15", "1", "b")),
        Same(StateAssignedTasks, new(LeftOut), Decree60Of2021.At("11", "1", "c"), Decree60Of2021.At("15", "1", "d"), Decree60Of2021.At("19", "1", "c")),
        Same(RecurrentSupport, new(LeftOut), Decree60Of2021.At("15", "1", "c"), Decree60Of2021.At("19", "1", "a")),
        Same(DevelopmentInvestmentCapital, new(LeftOut), Decree60Of2021.At("11", "1", "d"), Decree60Of2021.At("15", "1", "đ"), Decree60Of2021.At("19", "1", "d")),
        Same(PublicServices, new(Counted), Decree60Of2021.At("11", "2", "a"), Decree60Of2021.At("15", "2", "a"), Decree60Of2021.At("19", "2")),
        Changing(Tuition, new(Counted), new(Counted), new(Counted, TuitionOf2025), Decree60Of2021.At("30", "1", "b"), Circular56Of2022.At("5", "1", "a")),
        Same(TuitionCompensation, new(Counted), Decree60Of2021.At("30", "1", "a"), Circular56Of2022.At("5", "1", "b")),
        Same(InsurancePaidTreatment, new(Counted), Decree60Of2021.At("11", "2", "a"), Circular56Of2022.At("6", "1", "a")),
        Same(PatientPaidTreatment, new(Counted), Decree60Of2021.At("11", "2", "a"), Circular56Of2022.At("6", "1", "a")),
        Changing(NonStateFundedServices, new(SurplusOrWhole, SurplusOf2021), new(SurplusCounted, SurplusOf2021), new(SurplusCounted, SurplusOf2025), Decree60Of2021.At("11", "2", "a"), Decree60Of2021.At("6", "1")),
        Changing(BusinessAndJointVentures, new(SurplusCounted, SurplusOf2021), new(SurplusCounted, SurplusOf2021), new(SurplusCounted, SurplusOf2025), Decree60Of2021.At("11", "2", "b"), Decree60Of2021.At("15", "2", "b")),
        Changing(AssetLeasing, new(Counted), new(Counted, SurplusOf2021), new(Counted, SurplusOf2021), Decree60Of2021.At("11", "2", "c"), Decree60Of2021.At("15", "2", "c")),
        Changing(BankInterest, new(Counted), new(Counted, SurplusOf2021), new(Counted, SurplusOf2021), Decree60Of2021.At("11", "5"), Decree60Of2021.At("15", "5")),
        Same(RetainedFees, new(Counted, Deductions.PartOutsideAutonomy), Decree60Of2021.At("11", "3"), Decree60Of2021.At("15", "3")),
        Same(ConsultingAndProjectManagement, new(Counted), Decree60Of2021.At("11", "2", "a"), Circular56Of2022.At("8", "1", "b")),
        Same(LoansAidAndDonations, new(LeftOut), Decree60Of2021.At("11", "4"), Decree60Of2021.At("15", "4"), Decree60Of2021.At("19", "3")),
        Same(Other, new(Counted), Decree60Of2021.At("11", "5"), Decree60Of2021.At("15", "5")),
    ]);

    /// <summary>Under Circular 145/2017/TT-BTC (5.3.a): points a, b, d and đ of clause 1, gross.</summary>
    public static readonly NormTimeline<ItemTreatment>[] EconomicAndOther = Older(
        "economic-and-other",
        AutonomyDates.Circular145,
        Circular145Of2017.At("5", "3", "a"),
        kind => kind switch
        {
            PublicServices or ConsultingAndProjectManagement or NonStateFundedServices or BusinessAndJointVentures or Tuition
                or InsurancePaidTreatment or PatientPaidTreatment => (new(Counted), Circular145Of2017.At("5", "1", "a")),
            StateListedServices => (new(Counted), Circular145Of2017.At("5", "1", "b")),
            RecurrentSupport => (new(LeftOut), Circular145Of2017.At("5", "1", "c")),
            RetainedFees => (new(Counted, Deductions.PartOutsideAutonomy), Circular145Of2017.At("5", "1", "d")),
            AssetLeasing or BankInterest or Other => (new(Counted), Circular145Of2017.At("5", "1", "đ")),
            _ => (new ItemTreatment(LeftOut), Circular145Of2017.At("5", "1")),
        });

    /// <summary>Under Circular 90/2017/TT-BTC (3.3.a): points a, b, c and g of clause 1, and the surplus of point d.</summary>
    public static readonly NormTimeline<ItemTreatment>[] ScienceAndTechnology = Older(
        "science-and-technology",
        AutonomyDates.Circular90,
        Circular90Of2017.At("3", "3", "a"),
        kind => kind switch
        {
            RetainedFees => (new(Counted), Circular90Of2017.At("3", "1", "a")),
            ScienceTasks => (new(Counted), Circular90Of2017.At("3", "1", "b")),
            StateListedServices or PublicServices => (new(Counted), Circular90Of2017.At("3", "1", "c")),
            NonStateFundedServices or BusinessAndJointVentures or ConsultingAndProjectManagement =>
                (new(SurplusCounted, SurplusOf2021), Circular90Of2017.At("3", "1", "d")),
            RecurrentSupport => (new(LeftOut), Circular90Of2017.At("3", "1", "đ")),
            StateAssignedTasks => (new(LeftOut), Circular90Of2017.At("3", "1", "e")),
            AssetLeasing or BankInterest or Other or Tuition => (new(Counted), Circular90Of2017.At("3", "1", "g")),
            _ => (new ItemTreatment(LeftOut), Circular90Of2017.At("3", "1")),
        });

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. General, .. EconomicAndOther, .. ScienceAndTechnology];

    private static (RevenueItemKind Kind, NormTimeline<ItemTreatment> Timeline) Same(RevenueItemKind kind, ItemTreatment treatment, params Provision[] sources) =>
        Changing(kind, treatment, treatment, treatment, sources);

    // Sources from the circular prove nothing before the circular; in the first version they are left out.
    private static (RevenueItemKind Kind, NormTimeline<ItemTreatment> Timeline) Changing(
        RevenueItemKind kind,
        ItemTreatment as2021,
        ItemTreatment as2022,
        ItemTreatment as2025,
        params Provision[] sources)
    {
        Provision[] decree = [.. sources.Where(source => source.Document != Circular56Of2022)];
        return (kind, Timelines.Of(
            $"autonomy.revenue.general.{NormNames.Of(kind)}",
            RevenueItemKinds.Name(kind),
            Timelines.From(AutonomyDates.Decree60, as2021, [Formula, .. decree]),
            Timelines.From(AutonomyDates.Circular56, as2022, [Formula, .. sources, Guide]),
            Timelines.From(AutonomyDates.Decree111, as2025, [Formula, FormulaAmended, .. sources, Guide])));
    }

    private static NormTimeline<ItemTreatment>[] Older(
        string field,
        NodaTime.LocalDate from,
        Provision formula,
        Func<RevenueItemKind, (ItemTreatment Treatment, Provision Source)> rule) =>
        Array.ConvertAll(Enum.GetValues<RevenueItemKind>(), kind =>
        {
            var (treatment, source) = rule(kind);
            return Timelines.Ending(
                $"autonomy.revenue.{field}.{NormNames.Of(kind)}",
                RevenueItemKinds.Name(kind),
                AutonomyDates.Decree60,
                Timelines.From(from, treatment, formula, source));
        });

    // By the number of the kind, so that a look-up is an index.
    private static NormTimeline<ItemTreatment>[] InOrder((RevenueItemKind Kind, NormTimeline<ItemTreatment> Timeline)[] entries)
    {
        var timelines = new NormTimeline<ItemTreatment>[entries.Length];
        foreach (var (kind, timeline) in entries)
        {
            timelines[(int)kind] = timeline;
        }

        return timelines;
    }
}
