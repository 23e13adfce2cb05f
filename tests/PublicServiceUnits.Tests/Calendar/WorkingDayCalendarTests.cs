using PublicServiceUnits.Calendar;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Calendar;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar Plain = new(WorkingDayCalendar.AdministrativeWeeklyRest);

    private static readonly OfficialDaysOff Of2026 = new()
    {
        Year = 2026,
        TetDays = [new(2026, 2, 16), new(2026, 2, 17), new(2026, 2, 18), new(2026, 2, 19), new(2026, 2, 20)],
        NationalDayNeighbour = new(2026, 9, 1),
    };

    private static readonly WorkingDayCalendar Given = new(WorkingDayCalendar.AdministrativeWeeklyRest, Of2026);

    public static TheoryData<int> Years => [.. Enumerable.Range(2015, 16)];

    [Theory]
    [MemberData(nameof(Years))]
    public void What_the_law_fixes_is_off_in_each_year(int year)
    {
        foreach (var day in new LocalDate[] { new(year, 1, 1), new(year, 4, 30), new(year, 5, 1), new(year, 9, 2), CalendarNorms.LunarNewYear.At(new(year, 1, 1)).Norm!.Value, CalendarNorms.HungKings.At(new(year, 1, 1)).Norm!.Value })
        {
            var answer = Plain.IsWorkingDay(day);
            (answer.Status, answer.Reason).Should().Be((DayStatus.NotWorking, DayReason.PublicHoliday), $"{day}");
            answer.Basis.Should().NotBeNull();
            answer.Missing.Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Only_days_around_the_lunar_new_year_and_National_Day_are_open(int year)
    {
        var tet = CalendarNorms.LunarNewYear.At(new(year, 1, 1)).Norm!.Value;
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            var answer = Plain.IsWorkingDay(day);
            var isNear = Math.Abs(Period.DaysBetween(tet, day)) <= 8 || (year >= 2021 && Math.Abs(Period.DaysBetween(new(year, 9, 2), day)) <= 4);
            if (answer.Status == DayStatus.Unknown)
            {
                (isNear || answer.Reason == DayReason.CultureDayOpen).Should().BeTrue($"of {day}");
                answer.Missing!.Path.Should().StartWith($"daysOff[{year}].");
            }
        }
    }

    [Theory]
    [InlineData(2015, 10)]
    [InlineData(2020, 10)]
    [InlineData(2021, 11)]
    [InlineData(2030, 11)]
    public void There_are_as_many_holidays_as_the_code_says(int year, int total) =>
        CalendarNorms.Holidays.At(new LocalDate(year, 7, 1)).Norm!.Value.Total.Should().Be(total);

    [Fact]
    public void The_parts_of_the_holidays_sum_to_the_total() =>
        CalendarNorms.Holidays.Norms.Cast<Norm<PublicHolidays>>()
            .Should().OnlyContain(norm => norm.Value.TetDays + norm.Value.NationalDays + CalendarNorms.FixedDays.Length + 1 == norm.Value.Total);

    [Theory]
    [InlineData("2023-05-02", DayReason.Compensation)]
    [InlineData("2023-05-03", DayReason.Compensation)]
    [InlineData("2023-05-04", DayReason.OrdinaryDay)]
    [InlineData("2023-01-02", DayReason.Compensation)]
    [InlineData("2026-04-27", DayReason.Compensation)]
    [InlineData("2018-09-03", DayReason.Compensation)]
    [InlineData("2023-09-04", DayReason.Compensation)]
    [InlineData("2023-09-05", DayReason.NationalDayOpen)]
    [InlineData("2023-09-01", DayReason.NationalDayOpen)]
    [InlineData("2024-09-03", DayReason.Compensation)]
    [InlineData("2019-09-03", DayReason.OrdinaryDay)]
    [InlineData("2018-02-14", DayReason.TetDaysOpen)]
    [InlineData("2018-02-15", DayReason.PublicHoliday)]
    [InlineData("2018-02-19", DayReason.PublicHoliday)]
    [InlineData("2018-02-20", DayReason.Compensation)]
    [InlineData("2018-02-21", DayReason.TetDaysOpen)]
    [InlineData("2018-02-22", DayReason.OrdinaryDay)]
    [InlineData("2026-02-17", DayReason.PublicHoliday)]
    [InlineData("2026-02-12", DayReason.OrdinaryDay)]
    [InlineData("2026-02-13", DayReason.TetDaysOpen)]
    [InlineData("2025-11-24", DayReason.OrdinaryDay)]
    [InlineData("2026-11-24", DayReason.CultureDayOpen)]
    [InlineData("2028-11-24", DayReason.CultureDayOpen)]
    [InlineData("2029-11-24", DayReason.WeeklyRest)]
    [InlineData("2029-11-26", DayReason.CultureDayOpen)]
    [InlineData("2030-11-25", DayReason.CultureDayOpen)]
    [InlineData("2014-12-31", DayReason.OutsideCalendar)]
    [InlineData("2031-01-01", DayReason.OutsideCalendar)]
    public void A_day_is_what_it_is(string day, DayReason reason) =>
        Plain.IsWorkingDay(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Reason.Should().Be(reason);

    [Fact]
    public void What_was_decided_closes_the_year()
    {
        Given.IsWorkingDay(new(2026, 2, 13)).Status.Should().Be(DayStatus.Working);
        Given.IsWorkingDay(new(2026, 2, 20)).Reason.Should().Be(DayReason.PublicHoliday);
        Given.IsWorkingDay(new(2026, 2, 23)).Status.Should().Be(DayStatus.Working);
        Given.IsWorkingDay(new(2026, 9, 1)).Reason.Should().Be(DayReason.PublicHoliday);
        Given.IsWorkingDay(new(2026, 9, 3)).Status.Should().Be(DayStatus.Working);
    }

    [Fact]
    public void The_day_of_culture_is_what_the_caller_says()
    {
        LocalDate day = new(2026, 11, 24);

        Plain.IsWorkingDay(day).Missing!.Path.Should().Be("daysOff[2026].otherDaysOff");
        new WorkingDayCalendar(WorkingDayCalendar.AdministrativeWeeklyRest, Of2026 with { OtherDaysOff = [day] }).IsWorkingDay(day).Status.Should().Be(DayStatus.NotWorking);
        new WorkingDayCalendar(WorkingDayCalendar.AdministrativeWeeklyRest, Of2026 with { WorkedRestDays = [day] }).IsWorkingDay(day).Status.Should().Be(DayStatus.Working);
    }

    [Fact]
    public void Swapped_days_go_before_everything()
    {
        var calendar = new WorkingDayCalendar(
            WorkingDayCalendar.AdministrativeWeeklyRest,
            new OfficialDaysOff { Year = 2025, OtherDaysOff = [new(2025, 5, 2)], WorkedRestDays = [new(2025, 4, 26)] });

        calendar.IsWorkingDay(new(2025, 5, 2)).Reason.Should().Be(DayReason.OtherDayOff);
        calendar.IsWorkingDay(new(2025, 4, 26)).Reason.Should().Be(DayReason.WorkedRestDay);
        calendar.IsWorkingDay(new(2025, 4, 27)).Reason.Should().Be(DayReason.WeeklyRest);
        Plain.IsWorkingDay(new(2025, 5, 2)).Status.Should().Be(DayStatus.Working);
    }

    [Fact]
    public void The_day_of_the_event_is_not_counted()
    {
        Plain.AddWorkingDays(new(2026, 3, 2), 1).Date.Should().Be(new LocalDate(2026, 3, 3));
        Plain.AddWorkingDays(new(2026, 3, 2), 15).Date.Should().Be(new LocalDate(2026, 3, 23));
        Plain.AddWorkingDays(new(2026, 3, 6), 1).Date.Should().Be(new LocalDate(2026, 3, 9));
    }

    [Fact]
    public void A_count_that_touches_open_days_lies_between_two_days_and_names_the_fact()
    {
        var open = Plain.AddWorkingDays(new(2026, 2, 9), 15);

        open.Date.Should().BeNull();
        open.Missing.Select(fact => fact.Path).Should().Equal("daysOff[2026].tetDays");
        var exact = Given.AddWorkingDays(new(2026, 2, 9), 15);
        exact.Date.Should().Be(new LocalDate(2026, 3, 9));
        exact.Missing.Should().BeEmpty();
        (open.Earliest <= exact.Date).Should().BeTrue();
        (open.Latest >= exact.Date).Should().BeTrue();
    }

    [Theory]
    [InlineData("2026-02-12", false)]
    [InlineData("2026-02-13", true)]
    [InlineData("2026-02-17", true)]
    [InlineData("2026-02-21", true)]
    [InlineData("2026-02-22", false)]
    [InlineData("2026-02-23", true)]
    [InlineData("2026-02-24", false)]
    [InlineData("2023-01-02", false)]
    [InlineData("2021-02-08", true)]
    [InlineData("2018-02-14", false)]
    [InlineData("2018-02-16", false)]
    public void From_2021_days_at_the_lunar_new_year_show_the_reading_they_rest_on(string day, bool shows)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        var note = Plain.IsWorkingDay(date).Note;

        (note?.Id).Should().Be(shows ? "remark.calendar.tet-days-in-a-row" : null);
        (note is null or Remark).Should().BeTrue();
        Given.IsWorkingDay(new(2026, 2, 17)).Note.Should().BeNull("the days of the year were given");
    }

    [Fact]
    public void A_count_shows_each_reading_and_gap_once_in_both_languages()
    {
        var tet = Plain.AddWorkingDays(new(2026, 2, 9), 15).Notes.Should().ContainSingle().Which;
        tet.Text.In(Language.English).Should().Contain("5 days in a row");
        tet.Text.In(Language.Vietnamese).Should().Contain("05 ngày liền nhau");
        Plain.CountWorkingDays(new(2026, 2, 9), new(2026, 3, 6)).Notes.Should().ContainSingle().Which.Id.Should().Be(tet.Id);
        Given.AddWorkingDays(new(2026, 2, 9), 15).Notes.Should().BeEmpty();

        var culture = Plain.CountWorkingDays(new(2026, 11, 23), new(2026, 11, 27)).Notes.Should().ContainSingle().Which;
        culture.Should().BeOfType<LawGap>().Which.Id.Should().Be("gap.calendar.culture-day");
        culture.Text.In(Language.English).Should().Contain("28/2026/QH16");
        culture.Text.In(Language.Vietnamese).Should().Contain("28/2026/QH16");
        Plain.CountWorkingDays(new(2025, 11, 24), new(2025, 11, 28)).Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2016-12-30", false)]
    [InlineData("2016-12-31", false)]
    [InlineData("2017-01-01", true)]
    public void The_first_day_rests_on_the_Civil_Code_of_2015_from_its_first_day_and_on_a_gap_before(string from, bool isKnown)
    {
        var end = Plain.AddWorkingDays(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, 1);

        (end.Basis?.Provision.ToText(Language.English)).Should().Be(isKnown ? "clause 3, Article 147, Code 91/2015/QH13" : null);
        end.Notes.Select(note => note.Id).Should().Equal(isKnown ? [] : ["gap.calendar.first-day-before-2017"]);
    }

    [Theory]
    [InlineData("2016-12-31", "clause 5, Article 153, Code 33/2005/QH11", Verification.SecondarySource)]
    [InlineData("2017-01-01", "clause 5, Article 148, Code 91/2015/QH13", Verification.TextRead)]
    public void The_end_of_a_period_on_a_day_off_has_its_norm(string on, string provision, Verification verification)
    {
        var norm = CalendarNorms.LastDayOff.NormAt(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value)!;

        (norm.Provision.ToText(Language.English), norm.Verification).Should().Be((provision, verification));
    }

    [Fact]
    public void A_count_beyond_the_calendar_has_no_end()
    {
        var end = Plain.AddWorkingDays(new(2030, 12, 30), 3);

        (end.Date, end.Earliest, end.Latest).Should().Be((null, null, null));
        end.Missing.Select(fact => fact.Path).Should().Equal("daysOff[2031]");
    }

    [Fact]
    public void Days_are_counted_with_both_ends()
    {
        Plain.CountWorkingDays(new(2026, 3, 2), new(2026, 3, 8)).Count.Should().Be(5);
        Plain.CountWorkingDays(new(2026, 3, 8), new(2026, 3, 2)).Count.Should().Be(0);
        var open = Plain.CountWorkingDays(new(2026, 8, 31), new(2026, 9, 4));
        (open.Count, open.Least, open.Most).Should().Be((null, 2, 4));
        Given.CountWorkingDays(new(2026, 8, 31), new(2026, 9, 4)).Count.Should().Be(3);
    }

    [Fact]
    public void Another_weekly_rest_gives_other_days()
    {
        var calendar = new WorkingDayCalendar([IsoDayOfWeek.Sunday]);

        calendar.IsWorkingDay(new(2026, 3, 7)).Status.Should().Be(DayStatus.Working);
        calendar.WeeklyRest.Should().Equal(IsoDayOfWeek.Sunday);
    }

    [Fact]
    public void What_makes_no_sense_is_a_programmers_error()
    {
        OfficialDaysOff[] senseless =
        [
            new() { Year = 2014 },
            Of2026 with { TetDays = [new(2026, 2, 17)] },
            Of2026 with { TetDays = [.. Of2026.TetDays.Select(day => day.PlusDays(10))] },
            Of2026 with { NationalDayNeighbour = new(2026, 9, 4) },
            new() { Year = 2020, NationalDayNeighbour = new(2020, 9, 3) },
            Of2026 with { OtherDaysOff = [new(2025, 5, 2)] },
            Of2026 with { OtherDaysOff = [new(2026, 5, 2)], WorkedRestDays = [new(2026, 5, 2)] },
        ];
        foreach (var days in senseless)
        {
            FluentActions.Invoking(() => new WorkingDayCalendar([], days)).Should().Throw<ArgumentException>();
        }

        FluentActions.Invoking(() => new WorkingDayCalendar([], Of2026, Of2026)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new WorkingDayCalendar(Enum.GetValues<IsoDayOfWeek>())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Plain.AddWorkingDays(new(2026, 3, 2), 0)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Years_are_compared_by_value()
    {
        (Of2026 with { TetDays = [.. Of2026.TetDays] }).Should().Be(Of2026);
        (Of2026 with { TetDays = [.. Of2026.TetDays] }).GetHashCode().Should().Be(Of2026.GetHashCode());
        (Of2026 with { TetDays = [] }).Should().NotBe(Of2026);
    }
}
