using PublicServiceUnits.Law;
using static PublicServiceUnits.Autonomy.ExpenditureItemKind;
using static PublicServiceUnits.Autonomy.ItemCounting;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which expenditure counts in B, the divisor of the level of self-financing.</summary>
internal static class ExpenditureNorms
{
    private static readonly Provision Formula = Decree60Of2021.At("10", "1", "b");
    private static readonly Provision FormulaAmended = Decree111Of2025.At("1", "6", "b");
    private static readonly Provision Guide = Circular56Of2022.At("4", "2", "b");

    /// <summary>Under Decree 60/2021/NĐ-CP (10.1.b), its circular (4.2.b) and its amendment.</summary>
    public static readonly NormTimeline<ItemTreatment>[] General = InOrder(
    [
        Same(Pay, Counted, Articles("1")),
        Same(ContractPay, Counted, Articles("1")),
        Same(Experts, Counted, Articles("2")),
        Same(ProfessionalActivity, Counted, Articles("3")),
        Same(Management, Counted, Articles("3")),
        Same(MaintenanceAndPurchases, Counted, Articles("3")),
        Same(FeeCollection, Counted, Decree60Of2021.At("12", "4"), Decree60Of2021.At("16", "4")),
        Same(StateOrderedServices, Counted, Decree60Of2021.At("12", "4"), Decree60Of2021.At("16", "4")),
        Same(TuitionExemption, Counted, Decree60Of2021.At("30", "2", "a")),
        Changing(ExpenditureItemKind.ScienceTasks, LeftOut, ForScienceOrganisations, ForScienceOrganisations, Decree60Of2021.At("13", "2"), Decree60Of2021.At("17"), Decree60Of2021.At("21")),
        Same(ProvisionsAndInterest, Counted, Decree60Of2021.At("12", "5"), Decree60Of2021.At("12", "6"), Decree60Of2021.At("16", "5"), Decree60Of2021.At("16", "6")),
        Same(Depreciation, NotNamed, Decree60Of2021.At("12"), Decree60Of2021.At("16"), Decree60Of2021.At("20")),
        Same(OtherRecurrent, Counted, Decree60Of2021.At("12", "7"), Decree60Of2021.At("16", "7"), Decree60Of2021.At("20", "4")),
        Changing(SharedCosts, SharedPart, SharedPart, SharedPart, Decree60Of2021.At("6")),
        Same(ExpenditureItemKind.NonStateFundedServices, LeftOut, Decree60Of2021.At("6")),
        Same(ExpenditureItemKind.BusinessAndJointVentures, LeftOut, Decree60Of2021.At("6", "1", "b")),
        Same(OutsideAutonomy, LeftOut, Decree60Of2021.At("13", "1"), Decree60Of2021.At("17"), Decree60Of2021.At("21")),
        Same(ApprovedProjects, LeftOut, Decree60Of2021.At("13", "1")),
        Same(DevelopmentInvestment, LeftOut, Decree60Of2021.At("7")),
    ]);

    /// <summary>Under Circular 145/2017/TT-BTC (5.3.a): the whole of clause 2, depreciation included.</summary>
    public static readonly NormTimeline<ItemTreatment>[] EconomicAndOther = Older(
        "economic-and-other",
        AutonomyDates.Circular145,
        Circular145Of2017.At("5", "3", "a"),
        kind => kind switch
        {
            Pay or ContractPay => (new(Counted), Circular145Of2017.At("5", "2", "a")),
            ProfessionalActivity or Experts or MaintenanceAndPurchases => (new(Counted), Circular145Of2017.At("5", "2", "b")),
            Management => (new(Counted), Circular145Of2017.At("5", "2", "c")),
            FeeCollection or StateOrderedServices or ExpenditureItemKind.NonStateFundedServices or ExpenditureItemKind.BusinessAndJointVentures or SharedCosts =>
                (new(Counted), Circular145Of2017.At("5", "2", "d")),
            Depreciation => (new(Counted), Circular145Of2017.At("5", "2", "đ")),
            OtherRecurrent or ProvisionsAndInterest => (new(Counted), Circular145Of2017.At("5", "2", "e")),
            _ => (new ItemTreatment(LeftOut), Circular145Of2017.At("5", "2")),
        });

    /// <summary>Under Circular 90/2017/TT-BTC (3.3.a): points a, b, c and đ of clause 2, depreciation left out.</summary>
    public static readonly NormTimeline<ItemTreatment>[] ScienceAndTechnology = Older(
        "science-and-technology",
        AutonomyDates.Circular90,
        Circular90Of2017.At("3", "3", "a"),
        kind => kind switch
        {
            Pay or ContractPay => (new(Counted), Circular90Of2017.At("3", "2", "a")),
            ProfessionalActivity or Experts or MaintenanceAndPurchases or FeeCollection or StateOrderedServices or ExpenditureItemKind.ScienceTasks =>
                (new(Counted), Circular90Of2017.At("3", "2", "b")),
            Management => (new(Counted), Circular90Of2017.At("3", "2", "c")),
            Depreciation => (new(LeftOut), Circular90Of2017.At("3", "2", "d")),
            OtherRecurrent or ProvisionsAndInterest => (new(Counted), Circular90Of2017.At("3", "2", "đ")),
            SharedCosts => (new(SharedPart), Circular90Of2017.At("3", "2")),
            _ => (new ItemTreatment(LeftOut), Circular90Of2017.At("3", "2")),
        });

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. General, .. EconomicAndOther, .. ScienceAndTechnology];

    private static Provision[] Articles(string clause) =>
        [Decree60Of2021.At("12", clause), Decree60Of2021.At("16", clause), Decree60Of2021.At("20", clause)];

    private static (ExpenditureItemKind Kind, NormTimeline<ItemTreatment> Timeline) Same(ExpenditureItemKind kind, ItemCounting counting, params Provision[] sources) =>
        Changing(kind, counting, counting, counting, sources);

    private static (ExpenditureItemKind Kind, NormTimeline<ItemTreatment> Timeline) Changing(
        ExpenditureItemKind kind,
        ItemCounting as2021,
        ItemCounting as2022,
        ItemCounting as2025,
        params Provision[] sources) => (kind, Timelines.Of(
            $"autonomy.expenditure.general.{NormNames.Of(kind)}",
            ExpenditureItemKinds.Name(kind),
            Timelines.From(AutonomyDates.Decree60, new ItemTreatment(as2021), [Formula, .. sources]),
            Timelines.From(AutonomyDates.Circular56, new ItemTreatment(as2022), [Formula, .. sources, Guide]),
            Timelines.From(AutonomyDates.Decree111, new ItemTreatment(as2025), [Formula, FormulaAmended, .. sources, Guide])));

    private static NormTimeline<ItemTreatment>[] Older(
        string field,
        NodaTime.LocalDate from,
        Provision formula,
        Func<ExpenditureItemKind, (ItemTreatment Treatment, Provision Source)> rule) =>
        Array.ConvertAll(Enum.GetValues<ExpenditureItemKind>(), kind =>
        {
            var (treatment, source) = rule(kind);
            return Timelines.Ending(
                $"autonomy.expenditure.{field}.{NormNames.Of(kind)}",
                ExpenditureItemKinds.Name(kind),
                AutonomyDates.Decree60,
                Timelines.From(from, treatment, formula, source));
        });

    // By the number of the kind, so that a look-up is an index.
    private static NormTimeline<ItemTreatment>[] InOrder((ExpenditureItemKind Kind, NormTimeline<ItemTreatment> Timeline)[] entries)
    {
        var timelines = new NormTimeline<ItemTreatment>[entries.Length];
        foreach (var (kind, timeline) in entries)
        {
            timelines[(int)kind] = timeline;
        }

        return timelines;
    }
}
