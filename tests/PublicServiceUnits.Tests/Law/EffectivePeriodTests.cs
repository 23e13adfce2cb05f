using PublicServiceUnits.Law;

namespace PublicServiceUnits.Tests.Law;

public sealed class EffectivePeriodTests
{
    private static readonly LocalDate First = new(2021, 8, 15);
    private static readonly LocalDate Last = new(2025, 7, 6);

    public static TheoryData<int, bool> AroundTheFirstDay => new() { { -1, false }, { 0, true }, { 1, true } };

    public static TheoryData<int, bool> AroundTheLastDay => new() { { -1, true }, { 0, true }, { 1, false } };

    public static TheoryData<string, string?, bool> Others => new()
    {
        { "2020-01-01", "2021-08-14", false },
        { "2020-01-01", "2021-08-15", true },
        { "2022-01-01", "2022-12-31", true },
        { "2021-08-15", "2025-07-06", true },
        { "2020-01-01", "2030-01-01", true },
        { "2025-07-06", "2026-01-01", true },
        { "2025-07-07", "2026-01-01", false },
        { "2020-01-01", null, true },
        { "2025-07-06", null, true },
        { "2025-07-07", null, false },
    };

    [Theory]
    [MemberData(nameof(AroundTheFirstDay))]
    public void It_begins_on_its_first_day(int days, bool expected)
    {
        EffectivePeriod.Between(First, Last).Contains(First.PlusDays(days)).Should().Be(expected);
        EffectivePeriod.Since(First).Contains(First.PlusDays(days)).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(AroundTheLastDay))]
    public void It_ends_with_its_last_day(int days, bool expected) =>
        EffectivePeriod.Between(First, Last).Contains(Last.PlusDays(days)).Should().Be(expected);

    [Fact]
    public void With_an_open_end_it_never_ends()
    {
        var period = EffectivePeriod.Since(First);

        period.To.Should().BeNull();
        period.Contains(LocalDate.MaxIsoValue).Should().BeTrue();
    }

    [Fact]
    public void Ceasing_on_a_day_makes_the_day_before_the_last_one()
    {
        var period = EffectivePeriod.UntilCeasing(First, new LocalDate(2025, 7, 7));

        period.Should().Be(EffectivePeriod.Between(First, Last));
        period.Contains(new LocalDate(2025, 7, 7)).Should().BeFalse();
    }

    [Fact]
    public void One_day_is_the_shortest_period() =>
        EffectivePeriod.UntilCeasing(First, First.PlusDays(1)).Should().Be(EffectivePeriod.Between(First, First));

    [Fact]
    public void A_last_day_before_the_first_is_refused() =>
        FluentActions.Invoking(() => EffectivePeriod.Between(First, First.PlusDays(-1)))
            .Should().Throw<ArgumentException>().WithMessage("*last day*before the first*");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Ceasing_on_or_before_the_first_day_is_refused(int days) =>
        FluentActions.Invoking(() => EffectivePeriod.UntilCeasing(First, First.PlusDays(days))).Should().Throw<ArgumentException>();

    [Theory]
    [MemberData(nameof(Others))]
    public void Two_periods_overlap_where_a_day_is_in_both_and_it_does_not_matter_which_is_asked(string from, string? to, bool expected)
    {
        var period = EffectivePeriod.Between(First, Last);
        var other = to is null ? EffectivePeriod.Since(Iso(from)) : EffectivePeriod.Between(Iso(from), Iso(to));

        period.Overlaps(other).Should().Be(expected);
        other.Overlaps(period).Should().Be(expected);
    }

    [Fact]
    public void Two_open_periods_always_overlap() =>
        EffectivePeriod.Since(First).Overlaps(EffectivePeriod.Since(Last)).Should().BeTrue();

    [Fact]
    public void It_prints_in_ISO_dates_with_two_dots_for_an_open_end()
    {
        EffectivePeriod.Between(First, Last).ToString().Should().Be("2021-08-15/2025-07-06");
        EffectivePeriod.Since(First).ToString().Should().Be("2021-08-15/..");
    }

    private static LocalDate Iso(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
