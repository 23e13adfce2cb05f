using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>The internal spending rules in the timetable: working days, silence, the State Treasury.</summary>
public sealed class SpendingRulesTimetableTests
{
    [Theory]
    [InlineData("2026-02-20")]
    [InlineData("2026-03-22")]
    public void The_superior_body_has_fifteen_working_days_before_and_after_Circular_3(string received)
    {
        var from = Day(received);
        var facts = Rules(new() { DraftReceivedOn = from, Commented = false });
        var last = Duty(facts with { DaysOff = Tet2026 }, from, DutyKind.CommentOnSpendingRules).LastDay!.Value;

        last.Should().Be(from == new LocalDate(2026, 2, 20) ? new(2026, 3, 13) : new(2026, 4, 10));
        Draw(facts with { DaysOff = Tet2026 }, last).HeadSignsSpendingRules.Should().BeFalse();
        Draw(facts with { DaysOff = Tet2026 }, last.PlusDays(1)).HeadSignsSpendingRules.Should().BeTrue();
    }

    [Fact]
    public void Silence_of_which_nothing_is_known_lets_nobody_sign() =>
        Draw(Rules(new() { DraftReceivedOn = new(2026, 3, 2) }), new(2026, 4, 1)).HeadSignsSpendingRules.Should().BeNull();

    [Fact]
    public void Working_days_over_the_lunar_new_year_need_the_days_off()
    {
        var facts = Rules(new() { DraftReceivedOn = new(2026, 2, 9), Commented = false });
        var open = Rulebook.National.Autonomy.DrawTimetable(facts, new(2026, 3, 9));

        open.Conclusion!.Duties.Single(duty => duty.Kind == DutyKind.CommentOnSpendingRules).Status.Should().Be(DutyStatus.Unknown);
        open.Conclusion.HeadSignsSpendingRules.Should().BeNull();
        open.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Contain("daysOff[2026].tetDays");
        Draw(facts, new(2026, 2, 27)).HeadSignsSpendingRules.Should().BeFalse();
        Draw(facts, new(2026, 3, 31)).HeadSignsSpendingRules.Should().BeTrue("the latest day has passed");
        Draw(facts with { DaysOff = Tet2026 }, new(2026, 3, 10)).HeadSignsSpendingRules.Should().BeTrue();
    }

    [Fact]
    public void A_comment_in_time_keeps_the_head_from_signing_and_of_a_late_one_the_law_is_silent()
    {
        Draw(Rules(new() { DraftReceivedOn = new(2026, 3, 2), CommentedOn = new(2026, 3, 23) }), new(2026, 4, 1)).HeadSignsSpendingRules.Should().BeFalse();
        Draw(Rules(new() { DraftReceivedOn = new(2026, 3, 2), CommentedOn = new(2026, 3, 24) }), new(2026, 4, 1)).HeadSignsSpendingRules.Should().BeNull();
        Rulebook.National.Autonomy.DrawTimetable(Rules(new() { DraftReceivedOn = new(2026, 3, 2), CommentedOn = new(2026, 3, 24) }), new(2026, 4, 1))
            .Findings.Should().ContainSingle(finding => finding.Reason is LawGap).Which.Reason!.Id.Should().Be("gap.56-2022.late-comment-on-spending-rules");
    }

    [Fact]
    public void Without_rules_at_the_Treasury_the_consequence_is_named()
    {
        var answer = Rulebook.National.Autonomy.DrawTimetable(Rules(new() { SentToTreasury = false }), new(2026, 4, 1));

        var duty = answer.Conclusion!.Duties.Single(one => one.Kind == DutyKind.SpendingRulesToTreasury);
        duty.Status.Should().Be(DutyStatus.NotDoneWithoutDate);
        duty.Provision.ToText(Language.English).Should().Be("clause 1, Article 15, Circular 56/2022/TT-BTC");
        answer.Explain(Language.English).ToString().Should().Contain("pays nothing into the funds");
        answer.Explain(Language.Vietnamese).ToString().Should().Contain("không thanh toán để trích lập các quỹ");
        Duty(Rules(new() { SentToTreasuryOn = new(2026, 3, 1) }), new(2026, 4, 1), DutyKind.SpendingRulesToTreasury).Status.Should().Be(DutyStatus.Done);
        Duty(Rules(new()), new(2026, 4, 1), DutyKind.SpendingRulesToTreasury).Status.Should().Be(DutyStatus.Unknown);
    }

    [Theory]
    [InlineData("2022-10-31", true)]
    [InlineData("2022-11-01", false)]
    public void Spending_rules_before_the_circular_are_a_gap_and_no_silence(string on, bool isGap)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;

        var answer = Rulebook.National.Autonomy.DrawTimetable(new() { SpendingRules = new() { DraftReceivedOn = day } }, day);

        answer.Findings.Any(finding => finding.Reason?.Id == "gap.timetable.spending-rules-before-circular-56").Should().Be(isGap);
    }

    private static readonly System.Collections.Immutable.ImmutableArray<PublicServiceUnits.Calendar.OfficialDaysOff> Tet2026 =
    [
        new() { Year = 2026, TetDays = [new(2026, 2, 16), new(2026, 2, 17), new(2026, 2, 18), new(2026, 2, 19), new(2026, 2, 20)] },
    ];

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static TimetableFacts Rules(SpendingRulesFacts rules) => new() { SpendingRules = rules };

    private static AutonomyTimetable Draw(TimetableFacts facts, LocalDate on) => Rulebook.National.Autonomy.DrawTimetable(facts, on).Conclusion!;

    private static TimetableDuty Duty(TimetableFacts facts, LocalDate on, DutyKind kind) =>
        Draw(facts, on).Duties.Where(duty => duty.Kind == kind).MinBy(duty => Math.Abs((duty.Year ?? on.Year) - on.Year))!;
}
