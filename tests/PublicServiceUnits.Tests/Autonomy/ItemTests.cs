using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using E = PublicServiceUnits.Autonomy.ExpenditureItemKind;
using R = PublicServiceUnits.Autonomy.RevenueItemKind;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>What each kind of item adds to A or B: an item of 1,000 dong with every deduction the law knows; -1 is left out.</summary>
public sealed class ItemTests
{
    private const int Out = -1;

    /// <summary>Decree 60/2021 as issued, with Circular 56/2022, as amended by Decree 111/2025; Circular 145/2017; Circular 90/2017.</summary>
    private static readonly (UnitSector Sector, LocalDate On)[] Laws =
    [
        (UnitSector.EducationAndTraining, new(2022, 10, 31)),
        (UnitSector.EducationAndTraining, new(2022, 11, 1)),
        (UnitSector.EducationAndTraining, new(2025, 7, 7)),
        (UnitSector.EconomicAndOther, new(2018, 2, 14)),
        (UnitSector.ScienceAndTechnology, new(2017, 10, 28)),
    ];

    public static TheoryData<R, int[]> Revenue => new()
    {
        { R.StateListedServices, [1000, 1000, 1000, 1000, 1000] },
        { R.ScienceTasks, [1000, 1000, 1000, Out, 1000] },
        { R.StateAssignedTasks, [Out, Out, Out, Out, Out] },
        { R.RecurrentSupport, [Out, Out, Out, Out, Out] },
        { R.DevelopmentInvestmentCapital, [Out, Out, Out, Out, Out] },
        { R.PublicServices, [1000, 1000, 1000, 1000, 1000] },
        { R.Tuition, [1000, 1000, 950, 1000, 1000] },
        { R.TuitionCompensation, [Out, 1000, 1000, Out, Out] },
        { R.InsurancePaidTreatment, [1000, 1000, 1000, 1000, Out] },
        { R.PatientPaidTreatment, [1000, 1000, 1000, 1000, Out] },
        { R.NonStateFundedServices, [890, 890, 890, 1000, 890] },
        { R.BusinessAndJointVentures, [890, 890, 640, 1000, 890] },
        { R.AssetLeasing, [1000, 890, 890, 1000, 1000] },
        { R.BankInterest, [1000, 890, 890, 1000, 1000] },
        { R.RetainedFees, [700, 700, 700, 700, 1000] },
        { R.ConsultingAndProjectManagement, [1000, 1000, 1000, 1000, 890] },
        { R.LoansAidAndDonations, [Out, Out, Out, Out, Out] },
        { R.Other, [1000, 1000, 1000, 1000, 1000] },
    };

    public static TheoryData<E, int[]> Expenditure => new()
    {
        { E.Pay, [1000, 1000, 1000, 1000, 1000] },
        { E.ContractPay, [1000, 1000, 1000, 1000, 1000] },
        { E.Experts, [1000, 1000, 1000, 1000, 1000] },
        { E.ProfessionalActivity, [1000, 1000, 1000, 1000, 1000] },
        { E.Management, [1000, 1000, 1000, 1000, 1000] },
        { E.MaintenanceAndPurchases, [1000, 1000, 1000, 1000, 1000] },
        { E.FeeCollection, [1000, 1000, 1000, 1000, 1000] },
        { E.StateOrderedServices, [1000, 1000, 1000, 1000, 1000] },
        { E.TuitionExemption, [1000, 1000, 1000, Out, Out] },
        { E.ScienceTasks, [Out, 1000, 1000, Out, 1000] },
        { E.ProvisionsAndInterest, [1000, 1000, 1000, 1000, 1000] },
        { E.Depreciation, [Out, Out, Out, 1000, Out] },
        { E.OtherRecurrent, [1000, 1000, 1000, 1000, 1000] },
        { E.SharedCosts, [700, 700, 700, 1000, 700] },
        { E.NonStateFundedServices, [Out, Out, Out, 1000, Out] },
        { E.BusinessAndJointVentures, [Out, Out, Out, 1000, Out] },
        { E.OutsideAutonomy, [Out, Out, Out, Out, Out] },
        { E.ApprovedProjects, [Out, Out, Out, Out, Out] },
        { E.DevelopmentInvestment, [Out, Out, Out, Out, Out] },
    };

    [Fact]
    public void No_kind_is_forgotten()
    {
        Revenue.Select(row => row.Data.Item1).Should().Equal(Enum.GetValues<R>());
        Expenditure.Select(row => row.Data.Item1).Should().Equal(Enum.GetValues<E>());
    }

    [Theory]
    [MemberData(nameof(Revenue))]
    public void Revenue_counts_as_the_law_of_the_date_says(R kind, int[] expected)
    {
        for (var law = 0; law < Laws.Length; law++)
        {
            var facts = Facts(law) with { RevenueItems = [FullRevenue(kind)], ExpenditureTotal = new Vnd(1_000_000) };

            var answer = Rulebook.National.Autonomy.Classify(facts, Laws[law].On);

            Found(answer, "revenue-item").Should().Be(expected[law] == Out ? (Verdict.NotApplicable, 1000) : (Verdict.Satisfied, expected[law]), $"law {law}");
            Found(answer, "revenue").Amount.Should().Be(Math.Max(0, expected[law]));
            answer.Conclusion!.Level!.Value.Numerator.Should().Be(Math.Max(0, expected[law]));
        }
    }

    [Theory]
    [MemberData(nameof(Expenditure))]
    public void Expenditure_counts_as_the_law_of_the_date_says(E kind, int[] expected)
    {
        for (var law = 0; law < Laws.Length; law++)
        {
            var item = new ExpenditureItem { Kind = kind, Amount = new Vnd(1000), PartForNonStateFundedServices = new Vnd(300) };
            var pay = new ExpenditureItem { Kind = E.Pay, Amount = new Vnd(9000) };
            var facts = Facts(law) with { RevenueTotal = new Vnd(5000), ExpenditureItems = [item, pay] };

            var answer = Rulebook.National.Autonomy.Classify(facts, Laws[law].On);

            Found(answer, "expenditure-item").Should().Be(expected[law] == Out ? (Verdict.NotApplicable, 1000) : (Verdict.Satisfied, expected[law]), $"law {law}");
            Found(answer, "expenditure").Amount.Should().Be(9000 + Math.Max(0, expected[law]));
        }
    }

    [Theory]
    [MemberData(nameof(Revenue))]
    public void A_net_figure_stands_for_the_deductions_already_made(R kind, int[] expected)
    {
        for (var law = 0; law < Laws.Length; law++)
        {
            var facts = Facts(law) with { RevenueItems = [new RevenueItem { Kind = kind, Net = new Vnd(555) }], ExpenditureTotal = new Vnd(1_000_000) };

            var answer = Rulebook.National.Autonomy.Classify(facts, Laws[law].On);

            Found(answer, "revenue").Amount.Should().Be(expected[law] == Out ? 0 : 555);
        }
    }

    [Theory]
    [InlineData(R.NonStateFundedServices)]
    [InlineData(R.BusinessAndJointVentures)]
    public void A_deficit_of_a_business_is_no_negative_revenue(R kind)
    {
        foreach (var law in new[] { 1, 2, 4 })
        {
            var facts = Facts(law) with
            {
                RevenueItems = [FullRevenue(kind) with { Costs = new Vnd(5000) }, new RevenueItem { Kind = R.PublicServices, Amount = new Vnd(200) }],
                ExpenditureTotal = new Vnd(1_000_000),
            };

            Found(Rulebook.National.Autonomy.Classify(facts, Laws[law].On), "revenue").Amount.Should().Be(200);
        }
    }

    [Fact]
    public void A_negative_net_figure_of_a_business_counts_as_nothing()
    {
        var facts = Facts(2) with { RevenueItems = [new RevenueItem { Kind = R.BusinessAndJointVentures, Net = new Vnd(-70) }], ExpenditureTotal = new Vnd(1000) };

        Found(Rulebook.National.Autonomy.Classify(facts, Laws[2].On), "revenue").Amount.Should().Be(0);
    }

    internal static RevenueItem FullRevenue(R kind) => new()
    {
        Kind = kind,
        Amount = new Vnd(1000),
        Costs = new Vnd(100),
        ObligationsToState = new Vnd(10),
        Depreciation = new Vnd(200),
        SalaryReformProvision = new Vnd(50),
        PartOutsideAutonomy = new Vnd(300),
        ScholarshipFundPart = new Vnd(20),
        ScienceAndInnovationPart = new Vnd(30),
    };

    // A university up to the decree of 2021: the tuition deductions of 2025 show in the third law.
    private static ClassificationFacts Facts(int law) => new()
    {
        Sector = Laws[law].Sector,
        IsHigherEducationInstitution = law < 3,
        IsScienceAndTechnologyOrganisation = Laws[law].Sector != UnitSector.EconomicAndOther,
    };

    private static (Verdict Verdict, long Amount) Found(Assessment answer, string rule)
    {
        var finding = answer.Findings.First(found => found.Rule.Id.Name == rule);
        return (finding.Verdict, finding.Measured.Amount!.Value.Dong);
    }
}
