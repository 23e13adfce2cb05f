using System.Globalization;
using PublicServiceUnits.Calendar;

namespace PublicServiceUnits.Tests.Calendar;

public sealed class LunarDateTests
{
    private static readonly VietnameseLunarCalendar Vietnam = new(7);
    private static readonly VietnameseLunarCalendar China = new(8);
    private static readonly ChineseLunisolarCalendar DotNet = new();

    public static TheoryData<int> Years => [.. Enumerable.Range(2015, 16)];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_dates_shipped_are_those_computed_for_the_meridian_of_Vietnam(int year)
    {
        var day = new LocalDate(year, 6, 1);

        CalendarNorms.LunarNewYear.At(day).Norm!.Value.Should().Be(Vietnam.NewYear(year));
        CalendarNorms.HungKings.At(day).Norm!.Value.Should().Be(Vietnam.Day(10, 3, year));
    }

    [Fact]
    public void For_the_meridian_of_China_the_method_gives_the_dates_of_the_framework()
    {
        for (var year = 2000; year <= 2050; year++)
        {
            China.NewYear(year).Should().Be(LocalDate.FromDateTime(DotNet.ToDateTime(year, 1, 1, 0, 0, 0, 0)), $"of {year}");
        }
    }

    [Fact]
    public void The_new_years_of_Vietnam_and_China_differ_in_two_years_of_the_half_century() =>
        Enumerable.Range(2000, 51)
            .Where(year => Vietnam.NewYear(year) != LocalDate.FromDateTime(DotNet.ToDateTime(year, 1, 1, 0, 0, 0, 0)))
            .Select(year => (year, Vietnam.NewYear(year)))
            .Should().Equal((2007, new LocalDate(2007, 2, 17)), (2030, new LocalDate(2030, 2, 2)));

    [Fact]
    public void The_new_year_of_1985_came_a_month_before_that_of_China() =>
        (Vietnam.NewYear(1985), China.NewYear(1985)).Should().Be((new LocalDate(1985, 1, 21), new LocalDate(1985, 2, 20)));

    [Fact]
    public void The_leap_months_are_these() =>
        Enumerable.Range(2015, 21).Select(year => (year, month: Vietnam.LeapMonth(year))).Where(pair => pair.month is not null)
            .Should().Equal((2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3), (2033, 11));
}
