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

    private static readonly ItemTimelines<RevenueItemKind> Items = new(
        "revenue",
        RevenueItemKinds.Name,
        formula: Decree60Of2021.At("10", "1", "a"),
        amendedFormula: Decree111Of2025.At("1", "6", "a"),
        guide: Circular56Of2022.At("4", "2", "a"));

    /// <summary>Under Decree 60/2021/NĐ-CP (10.1.a), its circular (4.2.a and 5 to 8) and its amendment.</summary>
    public static readonly NormTimeline<ItemTreatment>[] General = Items.General(
        ItemRow.Same(StateListedServices, new(Counted), Decree60Of2021.At("11", "1", "a"), Decree60Of2021.At("15", "1", "a")),
        ItemRow.Changing(ScienceTasks, new(Counted), new(ContestedOutsideScience), new(ContestedOutsideScience), Decree60Of2021.At("11", "1", "b"), Decree60Of2021.At("15", "1", "b")),
        ItemRow.Same(StateAssignedTasks, new(LeftOut), Decree60Of2021.At("11", "1", "c"), Decree60Of2021.At("15", "1", "d"), Decree60Of2021.At("19", "1", "c")),
        ItemRow.Same(RecurrentSupport, new(LeftOut), Decree60Of2021.At("15", "1", "c"), Decree60Of2021.At("19", "1", "a")),
        ItemRow.Same(DevelopmentInvestmentCapital, new(LeftOut), Decree60Of2021.At("11", "1", "d"), Decree60Of2021.At("15", "1", "đ"), Decree60Of2021.At("19", "1", "d")),
        ItemRow.Same(PublicServices, new(Counted), Decree60Of2021.At("11", "2", "a"), Decree60Of2021.At("15", "2", "a")),
        ItemRow.Changing(Tuition, new(Counted), new(Counted), new(Counted, TuitionOf2025), Decree60Of2021.At("30", "1", "b"), Circular56Of2022.At("5", "1", "a")),
        ItemRow.Changing(TuitionCompensation, new(NotNamed), new(Counted), new(Counted), Decree60Of2021.At("30", "1", "a"), Circular56Of2022.At("5", "1", "b")),
        ItemRow.Same(InsurancePaidTreatment, new(Counted), Decree60Of2021.At("11", "2", "a"), Circular56Of2022.At("6", "1", "a")),
        ItemRow.Same(PatientPaidTreatment, new(Counted), Decree60Of2021.At("11", "2", "a"), Circular56Of2022.At("6", "1", "a")),
        ItemRow.Changing(NonStateFundedServices, new(SurplusOrWhole, SurplusOf2021), new(SurplusCounted, SurplusOf2021), new(SurplusWithContestedDeductions, SurplusOf2025), Decree60Of2021.At("11", "2", "a"), Decree60Of2021.At("6", "1")),
        ItemRow.Changing(BusinessAndJointVentures, new(SurplusCounted, SurplusOf2021), new(SurplusCounted, SurplusOf2021), new(SurplusCounted, SurplusOf2025), Decree60Of2021.At("11", "2", "b"), Decree60Of2021.At("15", "2", "b")),
        ItemRow.Changing(AssetLeasing, new(Counted), new(Counted, SurplusOf2021), new(Counted, SurplusOf2021), Decree60Of2021.At("11", "2", "c"), Decree60Of2021.At("15", "2", "c")),
        ItemRow.Changing(BankInterest, new(Counted), new(Counted, SurplusOf2021), new(Counted, SurplusOf2021), Decree60Of2021.At("11", "5"), Decree60Of2021.At("15", "5")),
        ItemRow.Changing(RetainedFees, new(Counted, Deductions.NonRecurrentPart), new(Counted, Deductions.NonRecurrentPart), new(Counted, Deductions.PartOutsideAutonomy), Decree60Of2021.At("11", "3"), Decree60Of2021.At("15", "3")),
        ItemRow.Same(ConsultingAndProjectManagement, new(Counted), Decree60Of2021.At("11", "2", "a"), Circular56Of2022.At("8", "1", "b")),
        ItemRow.Same(LoansAidAndDonations, new(LeftOut), Decree60Of2021.At("11", "4"), Decree60Of2021.At("15", "4"), Decree60Of2021.At("19", "3")),
        ItemRow.Same(Other, new(Counted), Decree60Of2021.At("11", "5"), Decree60Of2021.At("15", "5")));

    /// <summary>Under Circular 145/2017/TT-BTC (5.3.a): points a, b, d and đ of clause 1, gross.</summary>
    public static readonly NormTimeline<ItemTreatment>[] EconomicAndOther = Items.Older(
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
    public static readonly NormTimeline<ItemTreatment>[] ScienceAndTechnology = Items.Older(
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
}
