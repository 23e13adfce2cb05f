using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class PropertyTests
{
    private static readonly AutonomyRules Rules = Rulebook.National.Autonomy;

    [Property(Arbitrary = [typeof(Amounts)], MaxTest = 1000)]
    public void More_own_revenue_never_lowers_the_tier(Amounts amounts, uint more)
    {
        var revenue = amounts.Revenue >> 1;

        AutonomyOf(amounts.Regime, revenue + more, amounts.Expenditure)
            .Should().BeGreaterThanOrEqualTo(AutonomyOf(amounts.Regime, revenue, amounts.Expenditure));
    }

    [Property(Arbitrary = [typeof(Amounts)], MaxTest = 1000)]
    public void More_expenditure_never_raises_the_tier(Amounts amounts, uint more)
    {
        var expenditure = Math.Max(1, amounts.Expenditure >> 1);

        AutonomyOf(amounts.Regime, amounts.Revenue, expenditure + more)
            .Should().BeLessThanOrEqualTo(AutonomyOf(amounts.Regime, amounts.Revenue, expenditure));
    }

    [Property(Arbitrary = [typeof(Amounts)], MaxTest = 1000)]
    public void Every_level_has_exactly_one_tier_or_the_one_declared_gap(Amounts amounts)
    {
        var (sector, on) = Regimes.All[amounts.Regime];

        var answer = Rules.Classify(Regimes.Totals(sector, amounts.Revenue, amounts.Expenditure), on);

        var exactlySeventy = amounts.Regime == 1 && new Ratio(amounts.Revenue, amounts.Expenditure) == Ratio.Percent(70);
        (answer.Conclusion is null).Should().Be(exactlySeventy);
    }

    [Property(MaxTest = 300)]
    public void The_order_of_the_items_is_irrelevant(byte tuition, byte listed, byte fees, byte pay, byte shared, bool amended)
    {
        var facts = Items(tuition, listed, fees, pay, shared);
        var turned = facts with { RevenueItems = [.. facts.RevenueItems.Reverse()], ExpenditureItems = [.. facts.ExpenditureItems.Reverse()] };

        Conclusion(turned, amended).Should().Be(Conclusion(facts, amended)).And.NotBeNull();
    }

    [Property(MaxTest = 300)]
    public void Splitting_an_item_in_two_changes_nothing(byte tuition, byte listed, byte fees, byte pay, byte part, bool amended)
    {
        var whole = Items(tuition, listed, fees, pay, shared: 0);
        var some = Math.Min(part, listed);
        var split = whole with
        {
            RevenueItems =
            [
                .. whole.RevenueItems.Where(item => item.Kind != RevenueItemKind.StateListedServices),
                new RevenueItem { Kind = RevenueItemKind.StateListedServices, Amount = new Vnd(some) },
                new RevenueItem { Kind = RevenueItemKind.StateListedServices, Amount = new Vnd(listed - some) },
            ],
            ExpenditureItems =
            [
                .. whole.ExpenditureItems.Where(item => item.Kind != ExpenditureItemKind.Pay),
                new ExpenditureItem { Kind = ExpenditureItemKind.Pay, Amount = new Vnd(1) },
                new ExpenditureItem { Kind = ExpenditureItemKind.Pay, Amount = new Vnd(pay) },
            ],
        };

        Conclusion(split, amended).Should().Be(Conclusion(whole, amended)).And.NotBeNull();
    }

    [Property(Arbitrary = [typeof(Amounts)], MaxTest = 300)]
    public void Items_and_their_totals_give_one_answer(Amounts amounts)
    {
        var (sector, on) = Regimes.All[amounts.Regime];
        var totals = Regimes.Totals(sector, amounts.Revenue, amounts.Expenditure);
        var items = totals with
        {
            RevenueTotal = null,
            ExpenditureTotal = null,
            RevenueItems = [new RevenueItem { Kind = RevenueItemKind.PublicServices, Amount = new Vnd(amounts.Revenue) }],
            ExpenditureItems = [new ExpenditureItem { Kind = ExpenditureItemKind.Pay, Amount = new Vnd(amounts.Expenditure) }],
        };

        Rules.Classify(items, on).Conclusion.Should().Be(Rules.Classify(totals, on).Conclusion);
    }

    [Fact]
    public void The_answer_does_not_depend_on_thread_or_repetition()
    {
        var facts = Items(1200, 3400, 560, 7800, 90);
        var expected = Said(Rulebook.National);

        // A rulebook that no thread has asked yet, so that resolving the law is raced as well.
        var fresh = Rulebook.National.With();
        var answers = Enumerable.Range(0, 400).AsParallel().WithDegreeOfParallelism(8).Select(_ => Said(fresh)).ToList();

        answers.Should().HaveCount(400).And.OnlyContain(text => text == expected);

        string Said(Rulebook rulebook) => string.Join('\n', Regimes.All.Select(regime =>
            rulebook.Autonomy.Classify(facts with { Sector = regime.Sector }, regime.On).Explain(Language.Vietnamese).ToString()));
    }

    // The unit does not finance its investment, so a level that reaches Group 1 or 2 gives Group 2 throughout.
    private static int AutonomyOf(int regime, long revenue, long expenditure)
    {
        var (sector, on) = Regimes.All[regime];
        return Rules.Classify(Regimes.Totals(sector, revenue, expenditure), on).Conclusion is { } conclusion
            ? -(10 * (int)conclusion.Tier) + (int)conclusion.Band.GetValueOrDefault()
            : -28; // exactly 70 % of class 3 under Decree 54/2016, between the middle and the highest band
    }

    private static AutonomyClassification? Conclusion(ClassificationFacts facts, bool amended) =>
        Rules.Classify(facts, amended ? Regimes.FirstDayAsAmended : Regimes.LastDayAsIssued).Conclusion;

    private static ClassificationFacts Items(long tuition, long listed, long fees, long pay, long shared) => new()
    {
        Sector = UnitSector.EducationAndTraining,
        IsHigherEducationInstitution = false,
        Investment = new InvestmentFigures { SelfFinanced = false },
        RevenueItems =
        [
            new RevenueItem { Kind = RevenueItemKind.Tuition, Amount = new Vnd(tuition) },
            new RevenueItem { Kind = RevenueItemKind.StateListedServices, Amount = new Vnd(listed) },
            new RevenueItem { Kind = RevenueItemKind.RetainedFees, Amount = new Vnd(fees), PartOutsideAutonomy = new Vnd(fees / 3) },
        ],
        ExpenditureItems =
        [
            new ExpenditureItem { Kind = ExpenditureItemKind.Pay, Amount = new Vnd(pay + 1) },
            new ExpenditureItem { Kind = ExpenditureItemKind.SharedCosts, Amount = new Vnd(shared), PartForNonStateFundedServices = new Vnd(shared / 2) },
        ],
    };
}
