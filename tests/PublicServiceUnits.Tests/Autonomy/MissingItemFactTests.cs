using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using E = PublicServiceUnits.Autonomy.ExpenditureItemKind;
using R = PublicServiceUnits.Autonomy.RevenueItemKind;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>A deduction that the law of the date asks for and the caller did not give is named by its path, never taken as 0.</summary>
public sealed class MissingItemFactTests
{
    private static readonly LocalDate BeforeCircular56 = new(2022, 10, 31);
    private static readonly LocalDate FromCircular56 = new(2022, 11, 1);
    private static readonly LocalDate Amended = Regimes.FirstDayAsAmended;

    public static TheoryData<R, LocalDate, string[]> BareRevenue => new()
    {
        { R.NonStateFundedServices, FromCircular56, ["costs", "obligationsToState"] },
        { R.NonStateFundedServices, Amended, ["costs", "depreciation", "salaryReformProvision", "obligationsToState"] },
        { R.BusinessAndJointVentures, BeforeCircular56, ["costs", "obligationsToState"] },
        { R.BusinessAndJointVentures, Amended, ["costs", "depreciation", "salaryReformProvision", "obligationsToState"] },
        { R.AssetLeasing, BeforeCircular56, [] },
        { R.AssetLeasing, FromCircular56, ["costs", "obligationsToState"] },
        { R.BankInterest, BeforeCircular56, [] },
        { R.BankInterest, Amended, ["costs", "obligationsToState"] },
        { R.RetainedFees, BeforeCircular56, ["partOutsideAutonomy"] },
        { R.Tuition, FromCircular56, [] },
        { R.Tuition, Amended, ["scholarshipFundPart", "scienceAndInnovationPart"] },
        { R.LoansAidAndDonations, Amended, [] },
    };

    [Theory]
    [MemberData(nameof(BareRevenue))]
    public void Each_deduction_is_named(R kind, LocalDate on, string[] expected)
    {
        var answer = Ask(University() with { RevenueItems = [new RevenueItem { Kind = kind, Amount = new Vnd(1000) }] }, on);

        Paths(answer).Should().Equal(expected.Select(name => $"revenueItems[0].{name}"));
        answer.Verdict.Should().Be(expected.Length == 0 ? Verdict.Satisfied : Verdict.Undetermined);
    }

    [Fact]
    public void An_amount_not_given_is_named() =>
        Paths(Ask(University() with { RevenueItems = [new RevenueItem { Kind = R.PublicServices }] }, Amended)).Should().Equal("revenueItems[0].amount");

    [Fact]
    public void An_amount_of_what_is_left_out_anyway_is_not_asked_for() =>
        Ask(University() with { RevenueItems = [new RevenueItem { Kind = R.RecurrentSupport }] }, Amended).Verdict.Should().Be(Verdict.Satisfied);

    [Fact]
    public void The_item_is_named_by_its_place_in_the_list()
    {
        var facts = University() with
        {
            RevenueTotal = new Vnd(1),
            ExpenditureTotal = null,
            ExpenditureItems =
            [
                new ExpenditureItem { Kind = E.Pay, Amount = new Vnd(10) },
                new ExpenditureItem { Kind = E.Management },
                new ExpenditureItem { Kind = E.SharedCosts, Amount = new Vnd(10) },
            ],
        };

        Paths(Ask(facts, Amended)).Should().Equal("expenditureItems[1].amount", "expenditureItems[2].partForNonStateFundedServices");
    }

    [Theory]
    [InlineData(UnitSector.VocationalEducation, false, 980)]
    [InlineData(UnitSector.VocationalEducation, true, 950)]
    [InlineData(UnitSector.EducationAndTraining, true, 950)]
    [InlineData(UnitSector.EducationAndTraining, false, 1000)]
    [InlineData(UnitSector.HealthAndPopulation, true, 950)]
    public void From_2025_07_07_tuition_counts_without_the_parts_of_colleges_and_universities(UnitSector sector, bool university, long expected)
    {
        var facts = new ClassificationFacts
        {
            Sector = sector,
            IsHigherEducationInstitution = university,
            RevenueItems = [ItemTests.FullRevenue(R.Tuition)],
            ExpenditureTotal = new Vnd(5000),
        };

        Ask(facts, Amended).Conclusion!.Level.Should().Be(new Ratio(expected, 5000));
        Ask(facts, Regimes.LastDayAsIssued).Conclusion!.Level.Should().Be(new Ratio(1000, 5000));
    }

    [Fact]
    public void Whether_a_school_is_a_university_is_asked_once_for_its_tuition() =>
        Paths(Ask(University() with { IsHigherEducationInstitution = null, RevenueItems = [ItemTests.FullRevenue(R.Tuition)] }, Amended))
            .Should().Equal("isHigherEducationInstitution");

    [Fact]
    public void Whether_the_unit_is_a_science_organisation_is_asked_for_its_task_costs()
    {
        var facts = University() with
        {
            RevenueTotal = new Vnd(1),
            ExpenditureTotal = null,
            ExpenditureItems = [new ExpenditureItem { Kind = E.Pay, Amount = new Vnd(10) }, new ExpenditureItem { Kind = E.ScienceTasks, Amount = new Vnd(5) }],
        };

        Paths(Ask(facts, FromCircular56)).Should().Equal("isScienceAndTechnologyOrganisation");
        Ask(facts with { IsScienceAndTechnologyOrganisation = false }, FromCircular56).Conclusion!.Level.Should().Be(new Ratio(1, 10));
        Ask(facts with { IsScienceAndTechnologyOrganisation = true }, FromCircular56).Conclusion!.Level.Should().Be(new Ratio(1, 15));
        Ask(facts, BeforeCircular56).Conclusion!.Level.Should().Be(new Ratio(1, 10));
    }

    [Fact]
    public void The_block_of_an_item_is_asked_of_a_multi_function_health_centre_only()
    {
        var facts = new ClassificationFacts
        {
            Sector = UnitSector.HealthAndPopulation,
            IsMultiFunctionHealthCentre = true,
            RevenueItems = [new RevenueItem { Kind = R.PublicServices, Amount = new Vnd(5) }],
            ExpenditureItems = [new ExpenditureItem { Kind = E.Pay, Amount = new Vnd(10), Block = ServiceBlock.Treatment }],
        };

        Paths(Ask(facts, Amended)).Should().Equal("revenueItems[0].block");
        Ask(facts with { IsMultiFunctionHealthCentre = false }, Amended).Verdict.Should().Be(Verdict.Satisfied);
    }

    private static ClassificationFacts University() => new()
    {
        Sector = UnitSector.EducationAndTraining,
        IsHigherEducationInstitution = true,
        ExpenditureTotal = new Vnd(1_000_000),
    };

    private static Assessment<AutonomyClassification> Ask(ClassificationFacts facts, LocalDate on) =>
        Rulebook.National.Autonomy.Classify(facts with { RevenueTotal = facts.RevenueItems.IsEmpty ? facts.RevenueTotal : null }, on);

    private static IEnumerable<string> Paths(Assessment answer) => answer.MissingFacts.Select(fact => fact.Path);
}
