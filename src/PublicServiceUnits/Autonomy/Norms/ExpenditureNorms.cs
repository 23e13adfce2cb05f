using PublicServiceUnits.Law;
using static PublicServiceUnits.Autonomy.ExpenditureItemKind;
using static PublicServiceUnits.Autonomy.ItemCounting;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which expenditure counts in B, the divisor of the level of self-financing.</summary>
internal static class ExpenditureNorms
{
    private static readonly ItemTimelines<ExpenditureItemKind> Items = new(
        "expenditure",
        ExpenditureItemKinds.Name,
        formula: Decree60Of2021.At("10", "1", "b"),
        amendedFormula: Decree111Of2025.At("1", "6", "b"),
        guide: Circular56Of2022.At("4", "2", "b"));

    /// <summary>Under Decree 60/2021/NĐ-CP (10.1.b), its circular (4.2.b) and its amendment.</summary>
    public static readonly NormTimeline<ItemTreatment>[] General = Items.General(
        ItemRow.Same(Pay, new(Counted), Articles("1")),
        ItemRow.Same(ContractPay, new(Counted), Articles("1")),
        ItemRow.Same(Experts, new(Counted), Articles("2")),
        ItemRow.Same(ProfessionalActivity, new(Counted), Articles("3")),
        ItemRow.Same(Management, new(Counted), Articles("3")),
        ItemRow.Same(MaintenanceAndPurchases, new(Counted), Articles("3")),
        ItemRow.Same(FeeCollection, new(Counted), Decree60Of2021.At("12", "4"), Decree60Of2021.At("16", "4")),
        ItemRow.Same(StateOrderedServices, new(Counted), Decree60Of2021.At("12", "4"), Decree60Of2021.At("16", "4")),
        ItemRow.Same(TuitionExemption, new(Counted), Decree60Of2021.At("30", "2", "a")),
        ItemRow.Changing(ExpenditureItemKind.ScienceTasks, new(LeftOut), new(ForScienceOrganisations), new(ForScienceOrganisations), Decree60Of2021.At("13", "2"), Decree60Of2021.At("17"), Decree60Of2021.At("21")),
        ItemRow.Same(ProvisionsAndInterest, new(Counted), Decree60Of2021.At("12", "5"), Decree60Of2021.At("12", "6"), Decree60Of2021.At("16", "5"), Decree60Of2021.At("16", "6")),
        ItemRow.Same(Depreciation, new(NotNamed), Decree60Of2021.At("12"), Decree60Of2021.At("16"), Decree60Of2021.At("20")),
        ItemRow.Same(OtherRecurrent, new(Counted), Decree60Of2021.At("12", "7"), Decree60Of2021.At("16", "7"), Decree60Of2021.At("20", "4")),
        ItemRow.Changing(SharedCosts, new(SharedPart), new(SharedPart), new(SharedPart), Decree60Of2021.At("6", "3")),
        ItemRow.Same(ExpenditureItemKind.NonStateFundedServices, new(LeftOut), Decree60Of2021.At("6")),
        ItemRow.Same(ExpenditureItemKind.BusinessAndJointVentures, new(LeftOut), Decree60Of2021.At("6", "1", "b")),
        ItemRow.Same(OutsideAutonomy, new(LeftOut), Decree60Of2021.At("13", "1"), Decree60Of2021.At("17"), Decree60Of2021.At("21")),
        ItemRow.Same(ApprovedProjects, new(LeftOut), Decree60Of2021.At("13", "1")),
        ItemRow.Same(DevelopmentInvestment, new(LeftOut), Decree60Of2021.At("7")));

    /// <summary>Under Circular 145/2017/TT-BTC (5.3.a): the whole of clause 2, depreciation included.</summary>
    public static readonly NormTimeline<ItemTreatment>[] EconomicAndOther = Items.Older(
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
    public static readonly NormTimeline<ItemTreatment>[] ScienceAndTechnology = Items.Older(
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
}
