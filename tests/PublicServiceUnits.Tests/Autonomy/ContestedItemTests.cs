using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using E = PublicServiceUnits.Autonomy.ExpenditureItemKind;
using R = PublicServiceUnits.Autonomy.RevenueItemKind;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>Items that two texts, or a silent text, let count in two ways: both are shown, and they decide only where the answer would differ.</summary>
public sealed class ContestedItemTests
{
    private const string ScienceTasks = "conflict.60-2021.circular-56.science-tasks";
    private const string Depreciation = "gap.60-2021.depreciation-as-recurrent-expenditure";
    private const string WholeOrSurplus = "gap.60-2021.non-state-funded-revenue-before-circular-56";

    private static readonly LocalDate BeforeCircular56 = new(2022, 10, 31);
    private static readonly LocalDate FromCircular56 = new(2022, 11, 1);

    [Theory]
    [InlineData(690, 10, true)] // 70 % or 69 %
    [InlineData(700, 10, false)] // 71 % or 70 %
    [InlineData(99, 1, true)] // 10 % or 9.9 %
    [InlineData(50, 20, false)] // 7 % or 5 %
    public void Science_tasks_decide_only_where_the_tier_or_band_would_differ(long listed, long tasks, bool open)
    {
        var facts = new ClassificationFacts
        {
            Sector = UnitSector.HealthAndPopulation,
            RevenueItems = [Revenue(R.StateListedServices, listed), Revenue(R.ScienceTasks, tasks)],
            ExpenditureTotal = new Vnd(1000),
        };

        ShowsAndDecides(facts, FromCircular56, ScienceTasks, open);
        ShowsAndDecides(facts, Regimes.FirstDayAsAmended, ScienceTasks, open);
        Reasons(Ask(facts, BeforeCircular56)).Should().BeEmpty();
        Reasons(Ask(facts with { IsScienceAndTechnologyOrganisation = true }, FromCircular56)).Should().BeEmpty();
    }

    [Fact]
    public void The_conflict_names_both_provisions()
    {
        var facts = new ClassificationFacts { RevenueItems = [Revenue(R.ScienceTasks, 10)], ExpenditureTotal = new Vnd(1000) };

        var conflict = Ask(facts, FromCircular56).Findings.Select(finding => finding.Reason).OfType<LawConflict>().First();

        conflict.First.ToText(Language.English).Should().Be("point a, clause 1, Article 10, Decree 60/2021/NĐ-CP");
        conflict.Second.ToText(Language.English).Should().Be("point a, clause 2, Article 4, Circular 56/2022/TT-BTC");
    }

    [Theory]
    [InlineData(700, 1, true)] // 70 % or 69.93 %
    [InlineData(701, 1, false)] // 70.1 % or 70.03 %
    [InlineData(1000, 1, true)] // 100 % or 99.9 %
    [InlineData(300, 0, false)]
    public void Depreciation_decides_only_where_the_tier_or_band_would_differ(long revenue, long depreciation, bool open)
    {
        var facts = new ClassificationFacts
        {
            Sector = UnitSector.HealthAndPopulation,
            RevenueTotal = new Vnd(revenue),
            ExpenditureItems = [Expenditure(E.Pay, 1000), Expenditure(E.Depreciation, depreciation)],
            Investment = new InvestmentFigures { SelfFinanced = false },
        };

        foreach (var on in new[] { BeforeCircular56, FromCircular56, Regimes.FirstDayAsAmended })
        {
            ShowsAndDecides(facts, on, Depreciation, open);
        }
    }

    [Theory]
    [InlineData(0, 1000, 710, true)] // 29 % or 100 %
    [InlineData(300, 100, 90, false)] // 31 % or 40 %
    public void Revenue_not_funded_by_the_State_is_open_before_the_circular_only(long listed, long whole, long costs, bool open)
    {
        var facts = new ClassificationFacts
        {
            Sector = UnitSector.HealthAndPopulation,
            RevenueItems =
            [
                Revenue(R.StateListedServices, listed),
                Revenue(R.NonStateFundedServices, whole) with { Costs = new Vnd(costs), ObligationsToState = new Vnd(0) },
            ],
            ExpenditureTotal = new Vnd(1000),
        };

        ShowsAndDecides(facts, BeforeCircular56, WholeOrSurplus, open);
        Reasons(Ask(facts, FromCircular56)).Should().BeEmpty();
        Ask(facts, FromCircular56).Verdict.Should().Be(Verdict.Satisfied);
    }

    [Fact]
    public void Two_contests_that_matter_only_together_leave_the_answer_open()
    {
        // 72.5 %; without the tasks 71.5 %; with depreciation 71.08 %; with both 70.1 %; a dong of depreciation more and both give less than 70 %.
        var facts = new ClassificationFacts
        {
            Sector = UnitSector.HealthAndPopulation,
            RevenueItems = [Revenue(R.StateListedServices, 715), Revenue(R.ScienceTasks, 10)],
            ExpenditureItems = [Expenditure(E.Pay, 1000), Expenditure(E.Depreciation, 22)],
        };

        Ask(facts, FromCircular56).Verdict.Should().Be(Verdict.Undetermined);
        Ask(facts with { ExpenditureItems = [Expenditure(E.Pay, 1000), Expenditure(E.Depreciation, 21)] }, FromCircular56)
            .Verdict.Should().Be(Verdict.Satisfied);
    }

    [Fact]
    public void Depreciation_of_an_unknown_amount_that_could_lower_the_band_leaves_the_answer_open()
    {
        var facts = new ClassificationFacts
        {
            Sector = UnitSector.HealthAndPopulation,
            RevenueTotal = new Vnd(700),
            ExpenditureItems = [Expenditure(E.Pay, 1000), new ExpenditureItem { Kind = E.Depreciation }],
        };

        Ask(facts, Regimes.FirstDayAsAmended).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_the_contests_of_the_treatment_field_touch_a_health_centre(bool inTreatment)
    {
        var facts = new ClassificationFacts
        {
            Sector = UnitSector.HealthAndPopulation,
            IsMultiFunctionHealthCentre = true,
            RevenueItems = [Revenue(R.InsurancePaidTreatment, 700) with { Block = ServiceBlock.Treatment }],
            ExpenditureItems =
            [
                Expenditure(E.Pay, 1000) with { Block = ServiceBlock.Treatment },
                Expenditure(E.Depreciation, 100) with { Block = inTreatment ? ServiceBlock.Treatment : ServiceBlock.Prevention },
            ],
        };

        Ask(facts, Regimes.FirstDayAsAmended).Verdict.Should().Be(inTreatment ? Verdict.Undetermined : Verdict.Satisfied);
    }

    private static void ShowsAndDecides(ClassificationFacts facts, LocalDate on, string reason, bool open)
    {
        var answer = Ask(facts, on);

        answer.Verdict.Should().Be(open ? Verdict.Undetermined : Verdict.Satisfied);
        Reasons(answer).Should().Contain(reason).And.OnlyContain(id => id == reason);
    }

    private static IEnumerable<string> Reasons(Assessment answer) =>
        answer.Findings.Where(finding => finding.Reason is not null).Select(finding => finding.Reason!.Id);

    private static Assessment<AutonomyClassification> Ask(ClassificationFacts facts, LocalDate on) =>
        Rulebook.National.Autonomy.Classify(facts, on);

    private static RevenueItem Revenue(R kind, long amount) => new() { Kind = kind, Amount = new Vnd(amount) };

    private static ExpenditureItem Expenditure(E kind, long amount) => new() { Kind = kind, Amount = new Vnd(amount) };
}
