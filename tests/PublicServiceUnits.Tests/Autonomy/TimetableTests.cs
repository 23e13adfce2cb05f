using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class TimetableTests
{
    public static TheoryData<DutyKind, string> LastDays => new()
    {
        { DutyKind.SettleFunds, "2026-01-30" },
        { DutyKind.UnitReport, "2026-02-27" },
        { DutyKind.UnitReport, "2023-02-27" },
        { DutyKind.MinistryReport, "2026-03-30" },
        { DutyKind.MidPeriodRedo, "2025-03-31" },
        { DutyKind.FinanceOpinion, "2030-06-19" },
        { DutyKind.AutonomyDecision, "2025-07-29" },
        { DutyKind.AutonomyDecision, "2030-07-29" },
        { DutyKind.PlanOf2022, "2022-03-31" },
        { DutyKind.ApprovalOf2022, "2022-06-30" },
    };

    [Theory]
    [MemberData(nameof(LastDays))]
    public void A_duty_is_due_up_to_its_last_day_and_overdue_from_the_next(DutyKind kind, string last)
    {
        var day = Day(last);

        (Duty(Not(kind, day.Year), day.PlusDays(-1), kind).Status, Duty(Not(kind, day.Year), day, kind).Status).Should().Be((DutyStatus.Due, DutyStatus.Due));
        var after = Duty(Not(kind, day.Year), day.PlusDays(1), kind);
        (after.Status, after.DaysLate, after.LastDay).Should().Be((DutyStatus.Overdue, 1, day));
        Duty(Not(kind, day.Year) with { Records = [] }, day.PlusDays(1), kind).Status.Should().Be(DutyStatus.Unknown);
        var before = Draw(Not(kind, day.Year), new(day.Year - 1, 12, 31)).Duties.Single(duty => duty.Kind == kind && duty.Year == day.Year);
        before.Status.Should().Be(DutyStatus.Upcoming);
        (before.LastDay is null).Should().Be(kind == DutyKind.AutonomyDecision && day.Year == 2025, "in 2024 the decision of 2025 had no day");
    }

    [Theory]
    [MemberData(nameof(LastDays))]
    public void A_duty_done_on_its_last_day_is_in_time_and_on_the_next_late(DutyKind kind, string last)
    {
        var day = Day(last);

        Duty(Did(kind, day), day.PlusDays(9), kind).Status.Should().Be(DutyStatus.Done);
        var late = Duty(Did(kind, day.PlusDays(1)), day.PlusDays(9), kind);
        (late.Status, late.DaysLate, late.DoneOn).Should().Be((DutyStatus.DoneLate, 1, day.PlusDays(1)));
        Duty(Did(kind, day.PlusDays(5)), day.PlusDays(2), kind).Status.Should().Be(DutyStatus.Overdue, "what is done later is not done yet");
    }

    [Fact]
    public void A_day_that_had_passed_when_its_rule_took_effect_binds_nobody()
    {
        var before = LastDaysOfThePlan(new(2025, 7, 6));
        var after = LastDaysOfThePlan(new(2025, 7, 7));

        before.Should().Equal((DutyKind.NextPlan, null), (DutyKind.FinanceOpinion, null), (DutyKind.AutonomyDecision, null));
        after.Should().Equal((DutyKind.AutonomyDecision, (LocalDate?)new LocalDate(2025, 7, 29)), (DutyKind.NextPlan, null), (DutyKind.FinanceOpinion, null));

        static IEnumerable<(DutyKind, LocalDate?)> LastDaysOfThePlan(LocalDate on) => Draw(new(), on).Duties
            .Where(duty => duty.Kind is >= DutyKind.NextPlan and <= DutyKind.AutonomyDecision).Select(duty => (duty.Kind, duty.LastDay));
    }

    public static TheoryData<DutyKind, string, string> LastDaysOff => new()
    {
        { DutyKind.UnitReport, "2027-02-27", "2027-03-01" },
        { DutyKind.UnitReport, "2028-02-27", "2028-02-28" },
        { DutyKind.NextPlan, "2030-03-30", "2030-04-01" },
        { DutyKind.SettleFunds, "2027-01-30", "2027-02-01" },
        { DutyKind.MinistryReport, "2025-03-30", "2025-03-31" },
        { DutyKind.MidPeriodRedo, "2024-03-31", "2024-04-01" },
    };

    [Theory]
    [MemberData(nameof(LastDaysOff))]
    public void Where_the_last_day_is_a_day_off_both_readings_stand_until_the_next_working_day(DutyKind kind, string last, string moved)
    {
        var (day, until) = (Day(last), Day(moved));

        Duty(Not(kind, day.Year), day, kind).Status.Should().Be(DutyStatus.Due);
        for (var on = day.PlusDays(1); on <= until; on = on.PlusDays(1))
        {
            var open = Rulebook.National.Autonomy.DrawTimetable(Not(kind, day.Year), on);
            var duty = open.Conclusion!.Duties.Single(one => one.Kind == kind && one.Year == day.Year);
            (duty.Status, duty.DaysLate, duty.LastDay, duty.LastDayIfMoved).Should().Be((DutyStatus.LastDayContested, 0, day, until));
            var finding = open.Findings.Single(one => one.Rule == TimetableRules.Duty(kind) && one.Reason?.Id == "gap.timetable.last-day-off");
            (finding.Verdict, finding.Missing.Length).Should().Be((Verdict.Undetermined, 0));
            finding.Reason!.Text.In(Language.English).Should().Contain("clause 5, Article 148, Code 91/2015/QH13");
            finding.Reason.Text.In(Language.Vietnamese).Should().Contain("khoản 5 Điều 148 Bộ luật số 91/2015/QH13");
        }

        var after = Duty(Not(kind, day.Year), until.PlusDays(1), kind);
        (after.Status, after.DaysLate, after.LastDayIfMoved).Should().Be((DutyStatus.Overdue, Period.DaysBetween(day, until) + 1, until));
        Duty(Did(kind, day), until.PlusDays(9), kind).Status.Should().Be(DutyStatus.Done);
        Duty(Did(kind, until), until.PlusDays(9), kind).Status.Should().Be(DutyStatus.LastDayContested);
        Duty(Did(kind, until.PlusDays(1)), until.PlusDays(9), kind).Status.Should().Be(DutyStatus.DoneLate);
        Duty(Not(kind, day.Year) with { Records = [] }, until, kind).Status.Should().Be(DutyStatus.Unknown);
    }

    [Fact]
    public void Days_late_are_told_by_both_readings_in_both_languages()
    {
        var answer = Rulebook.National.Autonomy.DrawTimetable(Not(DutyKind.UnitReport, 2027), new(2027, 3, 3));

        answer.Explain(Language.English).ToString().Should().Contain("2027, overdue by 4 days (2 if the last day moved to 2027-03-01)");
        answer.Explain(Language.Vietnamese).ToString().Should().Contain("2027, quá hạn 4 ngày (2 ngày nếu hạn chuyển đến 01/03/2027)");
        var late = Rulebook.National.Autonomy.DrawTimetable(Did(DutyKind.UnitReport, new(2027, 3, 2)), new(2027, 3, 3));
        late.Explain(Language.English).ToString().Should().Contain("2027, done 3 days late (1 if the last day moved to 2027-03-01)");
        late.Explain(Language.Vietnamese).ToString().Should().Contain("2027, đã làm, chậm 3 ngày (1 ngày nếu hạn chuyển đến 01/03/2027)");
    }

    [Fact]
    public void A_day_is_contested_only_between_the_last_day_and_the_day_to_which_it_moves()
    {
        var records = Enumerable.Range(2018, 13)
            .SelectMany(year => new[] { DutyKind.SettleFunds, DutyKind.UnitReport, DutyKind.MinistryReport }.Select(kind => new DutyRecord { Kind = kind, Year = year }));
        var facts = new TimetableFacts { Sector = UnitSector.ScienceAndTechnology, KeptOlderPlan = true, PlanDecree = OlderDecree.Decree54Of2016, Records = [.. records] };
        var contested = 0;
        for (var day = new LocalDate(2018, 1, 1); day.Year <= 2030; day = day.PlusDays(3))
        {
            foreach (var duty in Draw(facts, day).Duties.Where(duty => duty.LastDay is not null && duty.Kind <= DutyKind.MinistryReport))
            {
                var isBetween = day > duty.LastDay && day <= (duty.LastDayIfMoved ?? duty.LastDay);
                (duty.Status == DutyStatus.LastDayContested).Should().Be(isBetween, $"of {duty.Kind} {duty.Year} on {day}");
                (duty.Status == DutyStatus.Overdue).Should().Be(day > (duty.LastDayIfMoved ?? duty.LastDay), $"of {duty.Kind} {duty.Year} on {day}");
                contested += isBetween ? 1 : 0;
            }
        }

        contested.Should().BePositive();
    }

    [Fact]
    public void Where_Saturday_is_worked_a_last_day_on_it_does_not_move()
    {
        var facts = Not(DutyKind.UnitReport, 2027) with { RestsOnSaturday = false };

        Duty(facts, new(2027, 2, 28), DutyKind.UnitReport).Status.Should().Be(DutyStatus.Overdue);
        Duty(facts, new(2027, 2, 27), DutyKind.UnitReport).LastDayIfMoved.Should().BeNull();
    }

    [Fact]
    public void A_last_day_at_the_lunar_new_year_needs_the_days_off()
    {
        // In 2025 the lunar year began on 29 January: 30 January may or may not be one of the days off, the days after it too.
        var facts = Not(DutyKind.SettleFunds, 2025);
        var open = Rulebook.National.Autonomy.DrawTimetable(facts, new(2025, 2, 3));
        var given = facts with { DaysOff = [new() { Year = 2025, TetDays = [new(2025, 1, 27), new(2025, 1, 28), new(2025, 1, 29), new(2025, 1, 30), new(2025, 1, 31)] }] };

        open.Conclusion!.Duties.Single(duty => duty.Kind == DutyKind.SettleFunds).Status.Should().Be(DutyStatus.LastDayContested);
        open.Findings.Single(finding => finding.Rule.Id.Value == "autonomy.timetable/settle-funds").Missing.Select(fact => fact.Path).Should().Equal("daysOff[2025].tetDays");
        Duty(given, new(2025, 2, 3), DutyKind.SettleFunds).Status.Should().Be(DutyStatus.LastDayContested, "3 February is the first working day after");
        Duty(given, new(2025, 2, 4), DutyKind.SettleFunds).Status.Should().Be(DutyStatus.Overdue);
    }

    [Fact]
    public void Beyond_the_calendar_a_last_day_stays_contested()
    {
        var open = Rulebook.National.Autonomy.DrawTimetable(Not(DutyKind.UnitReport, 2031), new(2031, 6, 1));

        var duty = open.Conclusion!.Duties.Single(one => one.Kind == DutyKind.UnitReport);
        (duty.Status, duty.LastDayIfMoved).Should().Be((DutyStatus.LastDayContested, null));
        open.Findings.Single(finding => finding.Rule == TimetableRules.Duty(DutyKind.UnitReport)).Missing.Select(fact => fact.Path).Should().Equal("daysOff[2031]");
    }

    [Fact]
    public void A_plan_without_a_day_is_done_or_not() =>
        new[] { Not(DutyKind.NextPlan, 2025), Did(DutyKind.NextPlan, new(2025, 6, 1)) }
            .Select(facts => Duty(facts, new(2025, 8, 1), DutyKind.NextPlan).Status)
            .Should().Equal(DutyStatus.NotDoneWithoutDate, DutyStatus.Done);

    [Fact]
    public void The_plan_of_2022_concerns_groups_3_and_4_only()
    {
        var on = new LocalDate(2022, 5, 1);

        Draw(new() { Tier = AutonomyTier.Group2, KeptOlderPlan = false }, on).Duties.Should().NotContain(duty => duty.Kind == DutyKind.PlanOf2022);
        var open = Rulebook.National.Autonomy.DrawTimetable(new() { KeptOlderPlan = false, Records = [new() { Kind = DutyKind.PlanOf2022, Year = 2022 }] }, on);
        open.Conclusion!.Duties.Single(duty => duty.Kind == DutyKind.PlanOf2022).Status.Should().Be(DutyStatus.Unknown);
        open.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Contain("tier");
    }

    [Theory]
    [InlineData("2015-04-06", null, 3, null)]
    [InlineData("2018-01-01", 2017, 3, 2019)]
    [InlineData("2021-08-14", 2020, 3, 2022)]
    [InlineData("2021-08-15", 2022, 5, 2026)]
    [InlineData("2022-11-01", 2022, 5, 2025)]
    [InlineData("2025-12-31", null, 5, 2025)]
    [InlineData("2026-01-01", null, 5, 2030)]
    [InlineData("2030-12-31", null, 5, 2030)]
    [InlineData("2031-01-01", null, 5, null)]
    public void The_stability_period_is_that_of_the_day(string on, int? first, int years, int? last)
    {
        var term = Draw(new() { StabilityFirstYear = first, KeptOlderPlan = false }, Day(on)).Stability;

        (term.Years, term.LastYear).Should().Be((years, last));
    }

    [Fact]
    public void Before_2015_only_health_is_encoded()
    {
        Rulebook.National.Autonomy.DrawTimetable(new(), new(2015, 4, 5)).Verdict.Should().Be(Verdict.Undetermined);
        var health = Rulebook.National.Autonomy.DrawTimetable(new() { Sector = UnitSector.HealthAndPopulation, StabilityFirstYear = 2013 }, new(2015, 4, 5));
        health.Conclusion!.Stability.LastYear.Should().Be(2015);
        health.Verification.Should().Be(Verification.SecondarySource);
    }

    [Fact]
    public void Each_finding_rests_on_a_norm_of_its_rule()
    {
        foreach (var on in new LocalDate[] { new(2016, 1, 1), new(2022, 5, 1), new(2025, 8, 1), new(2026, 4, 1) })
        {
            foreach (var finding in Rulebook.National.Autonomy.DrawTimetable(Rules(new() { DraftReceivedOn = on.PlusDays(-40), Commented = false }), on).Findings)
            {
                var id = Rulebook.National.Norms.Single(timeline => timeline.Norms.Contains(finding.Norm)).Id;
                finding.Rule.NormIds.Should().Contain(name => name.EndsWith('.') ? id.StartsWith(name, StringComparison.Ordinal) : id == name);
            }
        }
    }

    [Fact]
    public void Senseless_facts_are_refused()
    {
        TimetableFacts[] senseless =
        [
            new() { Records = [new() { Kind = DutyKind.UnitReport, Year = 2026 }, new() { Kind = DutyKind.UnitReport, Year = 2026 }] },
            new() { Records = [new() { Kind = DutyKind.CommentOnSpendingRules, Year = 2026 }] },
            new() { Records = [new() { Kind = DutyKind.UnitReport, Year = 26 }] },
            new() { StabilityFirstYear = 15 },
            new() { Sector = (UnitSector)99 },
            new() { Tier = (AutonomyTier)9 },
            new() { PlanDecree = (OlderDecree)9 },
            new() { MidPeriodRedo = new() { YearOfCause = 24 } },
            new() { DaysOff = [new() { Year = 2014 }] },
            Rules(new() { Commented = false, CommentedOn = new(2026, 3, 1) }),
            Rules(new() { DraftReceivedOn = new(2026, 3, 2), CommentedOn = new(2026, 3, 1) }),
        ];
        foreach (var facts in senseless)
        {
            FluentActions.Invoking(() => Draw(facts, new(2026, 4, 1))).Should().Throw<InvalidFactsException>()
                .Which.Errors.Should().ContainSingle().Which.Code.Should().StartWith("autonomy.timetable/");
        }
    }

    [Fact]
    public void Timetables_are_compared_by_value()
    {
        var on = new LocalDate(2026, 4, 1);

        Draw(new(), on).Should().Be(Draw(new(), on));
        Draw(new(), on).GetHashCode().Should().Be(Draw(new(), on).GetHashCode());
        Draw(new(), on).Should().NotBe(Draw(new(), on.PlusYears(1)));
    }

    private static readonly System.Collections.Immutable.ImmutableArray<PublicServiceUnits.Calendar.OfficialDaysOff> Tet2026 =
    [
        new() { Year = 2026, TetDays = [new(2026, 2, 16), new(2026, 2, 17), new(2026, 2, 18), new(2026, 2, 19), new(2026, 2, 20)] },
    ];

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static TimetableFacts Rules(SpendingRulesFacts rules) => new() { SpendingRules = rules };

    private static TimetableFacts Not(DutyKind kind, int year) =>
        new()
        {
            Tier = AutonomyTier.Group4,
            KeptOlderPlan = false,
            MidPeriodRedo = kind == DutyKind.MidPeriodRedo ? new() { YearOfCause = year - 1, CausesHold = true } : null,
            Records = [new() { Kind = kind, Year = year }],
        };

    private static TimetableFacts Did(DutyKind kind, LocalDate day) =>
        Not(kind, day.Year) with { Records = [new() { Kind = kind, Year = day.Year, DoneOn = day }] };

    private static AutonomyTimetable Draw(TimetableFacts facts, LocalDate on) => Rulebook.National.Autonomy.DrawTimetable(facts, on).Conclusion!;

    private static TimetableDuty Duty(TimetableFacts facts, LocalDate on, DutyKind kind) =>
        Draw(facts, on).Duties.Where(duty => duty.Kind == kind).MinBy(duty => Math.Abs((duty.Year ?? on.Year) - on.Year))!;
}
