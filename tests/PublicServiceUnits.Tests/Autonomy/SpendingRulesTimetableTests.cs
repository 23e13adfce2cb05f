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
    [InlineData("2015-04-06", null, false)]
    [InlineData("2016-08-01", UnitSector.ScienceAndTechnology, true)]
    [InlineData("2017-03-29", UnitSector.ScienceAndTechnology, true)]
    [InlineData("2017-03-30", UnitSector.ScienceAndTechnology, false)]
    [InlineData("2021-08-14", UnitSector.EconomicAndOther, false)]
    [InlineData("2021-08-15", UnitSector.EconomicAndOther, true)]
    [InlineData("2022-10-31", null, true)]
    [InlineData("2022-11-01", null, false)]
    public void Days_on_which_no_text_gives_a_time_to_comment_are_a_gap_and_no_silence(string on, UnitSector? sector, bool isGap)
    {
        var day = Day(on);

        var answer = Rulebook.National.Autonomy.DrawTimetable(new() { Sector = sector, SpendingRules = new() { DraftReceivedOn = day } }, day);

        answer.Findings.Any(finding => finding.Reason?.Id == "gap.timetable.spending-rules-before-circular-56").Should().Be(isGap);
    }

    [Theory]
    [InlineData("2019-03-04", null, "2019-03-19", "clause 3, Article 17, Decree 16/2015/NĐ-CP")]
    [InlineData("2019-03-08", UnitSector.EducationAndTraining, "2019-03-25", "clause 3, Article 17, Decree 16/2015/NĐ-CP")]
    [InlineData("2017-03-06", UnitSector.EconomicAndOther, "2017-03-21", "clause 3, Article 17, Decree 141/2016/NĐ-CP")]
    [InlineData("2019-03-04", UnitSector.EconomicAndOther, "2019-03-19", "clause 3, Article 17, Decree 141/2016/NĐ-CP")]
    [InlineData("2019-03-04", UnitSector.ScienceAndTechnology, "2019-03-19", "clause 3, Article 5, Circular 01/2017/TT-BKHCN")]
    public void Before_the_circular_the_time_was_fifteen_days_of_the_calendar(string received, UnitSector? sector, string last, string provision)
    {
        // 2019-03-08 and fifteen days is Saturday 23 March: the period runs to the next working day.
        var facts = Rules(new() { DraftReceivedOn = Day(received), Commented = false }) with { Sector = sector ?? UnitSector.CultureSportsAndTourism };

        var duty = Duty(facts, Day(received), DutyKind.CommentOnSpendingRules);

        duty.LastDay.Should().Be(Day(last));
        duty.Provision.ToText(Language.English).Should().Be(provision);
        Draw(facts, Day(last)).HeadSignsSpendingRules.Should().BeFalse();
        Draw(facts, Day(last).PlusDays(1)).HeadSignsSpendingRules.Should().Be(sector == UnitSector.ScienceAndTechnology ? null : true);
    }

    [Fact]
    public void Before_the_circular_the_field_must_be_told_once_the_fields_differ()
    {
        var facts = Rules(new() { DraftReceivedOn = new(2016, 8, 1) });

        Rulebook.National.Autonomy.DrawTimetable(facts, new(2016, 8, 2)).Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path)
            .Should().Contain("sector");
        Duty(Rules(new() { DraftReceivedOn = new(2016, 7, 29) }), new(2016, 8, 2), DutyKind.CommentOnSpendingRules).LastDay.Should().Be(new LocalDate(2016, 8, 15));
    }

    [Fact]
    public void Of_a_late_comment_the_older_texts_are_silent_too()
    {
        var facts = Rules(new() { DraftReceivedOn = new(2019, 3, 4), CommentedOn = new(2019, 3, 20) }) with { Sector = UnitSector.EconomicAndOther };

        Rulebook.National.Autonomy.DrawTimetable(facts, new(2019, 4, 1)).Findings
            .Should().ContainSingle(finding => finding.Reason is LawGap && finding.Reason.Id == "gap.timetable.late-comment-on-spending-rules-before-circular-56");
    }

    [Theory]
    [InlineData("2018-02-13", UnitSector.EconomicAndOther, false)]
    [InlineData("2018-02-14", UnitSector.EconomicAndOther, true)]
    [InlineData("2021-08-14", UnitSector.EconomicAndOther, true)]
    [InlineData("2021-08-15", UnitSector.EconomicAndOther, false)]
    [InlineData("2019-01-01", UnitSector.CultureSportsAndTourism, false)]
    [InlineData("2022-11-01", UnitSector.CultureSportsAndTourism, true)]
    public void What_happens_without_rules_at_the_Treasury_was_told_for_economic_units_first(string on, UnitSector sector, bool isTold)
    {
        var day = Day(on);

        Draw(Rules(new() { SentToTreasury = false }) with { Sector = sector }, day).Duties
            .Any(duty => duty.Kind == DutyKind.SpendingRulesToTreasury && duty.Consequence is not null).Should().Be(isTold);
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
