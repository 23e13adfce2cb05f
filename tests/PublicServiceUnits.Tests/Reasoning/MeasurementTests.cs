using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class MeasurementTests
{
    private static readonly LocalDate Day = new(2025, 7, 6);

    public static TheoryData<MeasurementKind> Kinds => [.. Enum.GetValues<MeasurementKind>()];

    public static TheoryData<MeasurementKind, string, string> Texts => new()
    {
        { MeasurementKind.None, "", "" },
        { MeasurementKind.Amount, "1.500 đồng", "VND 1,500" },
        { MeasurementKind.Level, "12,5 %", "12.5 %" },
        { MeasurementKind.Count, "1.500", "1,500" },
        { MeasurementKind.Flag, "có", "yes" },
        { MeasurementKind.Days, "1.500 ngày", "1,500 days" },
        { MeasurementKind.WorkingDays, "1.500 ngày làm việc", "1,500 working days" },
        { MeasurementKind.Months, "1.500 tháng", "1,500 months" },
        { MeasurementKind.Date, "06/07/2025", "2025-07-06" },
    };

    public static TheoryData<MeasurementKind, MeasurementKind> DifferentKinds
    {
        get
        {
            var data = new TheoryData<MeasurementKind, MeasurementKind>();
            foreach (var left in Enum.GetValues<MeasurementKind>())
            {
                foreach (var right in Enum.GetValues<MeasurementKind>().Where(right => right != left))
                {
                    data.Add(left, right);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_kind_has_its_unit_in_both_languages(MeasurementKind kind, string vietnamese, string english)
    {
        Sample(kind).ToText(Language.Vietnamese).Should().Be(vietnamese);
        Sample(kind).ToText(Language.English).Should().Be(english);
        Sample(kind).ToString().Should().Be(vietnamese);
    }

    [Theory]
    [InlineData(true, "có", "yes")]
    [InlineData(false, "không", "no")]
    public void A_flag_says_yes_or_no(bool flag, string vietnamese, string english)
    {
        Measurement.Of(flag).ToText(Language.Vietnamese).Should().Be(vietnamese);
        Measurement.Of(flag).ToText(Language.English).Should().Be(english);
        Measurement.Of(flag).Flag.Should().Be(flag);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_can_be_read_back_as_its_own_kind_only(MeasurementKind kind)
    {
        var figure = Sample(kind);

        figure.Kind.Should().Be(kind);
        figure.IsPresent.Should().Be(kind != MeasurementKind.None);
        figure.Amount.Should().Be(kind == MeasurementKind.Amount ? new Vnd(1_500) : null);
        (figure.Level?.ToString()).Should().Be(kind == MeasurementKind.Level ? "1/8" : null);
        figure.Flag.Should().Be(kind == MeasurementKind.Flag ? true : null);
        figure.Date.Should().Be(kind == MeasurementKind.Date ? Day : null);
        figure.Number.Should().Be(
            kind is MeasurementKind.Count or MeasurementKind.Days or MeasurementKind.WorkingDays or MeasurementKind.Months ? 1_500 : null);
    }

    [Theory]
    [MemberData(nameof(DifferentKinds))]
    public void Figures_of_different_kinds_are_never_compared(MeasurementKind left, MeasurementKind right) =>
        FluentActions.Invoking(() => Sample(left).ComparedWith(Sample(right)))
            .Should().Throw<InvalidOperationException>().WithMessage($"A {left} cannot be compared with a {right}.");

    [Theory]
    [InlineData(1, 2, -1)]
    [InlineData(2, 2, 0)]
    [InlineData(3, 2, 1)]
    [InlineData(-3, 2, -1)]
    [InlineData(long.MinValue, long.MaxValue, -1)]
    public void Whole_figures_compare_by_size(long left, long right, int sign)
    {
        Math.Sign(Measurement.Count(left).ComparedWith(Measurement.Count(right))).Should().Be(sign);
        Math.Sign(Measurement.Days(left).ComparedWith(Measurement.Days(right))).Should().Be(sign);
        Math.Sign(Measurement.WorkingDays(left).ComparedWith(Measurement.WorkingDays(right))).Should().Be(sign);
        Math.Sign(Measurement.Months(left).ComparedWith(Measurement.Months(right))).Should().Be(sign);
        Math.Sign(Measurement.Of(new Vnd(left)).ComparedWith(Measurement.Of(new Vnd(right)))).Should().Be(sign);
    }

    [Theory]
    [InlineData(6_999_999, 10_000_000, 70, 100, -1)]
    [InlineData(7, 10, 70, 100, 0)]
    [InlineData(7_000_001, 10_000_000, 70, 100, 1)]
    public void Levels_compare_exactly(long numerator, long denominator, long otherNumerator, long otherDenominator, int sign) =>
        Math.Sign(Measurement.Of(new Ratio(numerator, denominator)).ComparedWith(Measurement.Of(new Ratio(otherNumerator, otherDenominator))))
            .Should().Be(sign);

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Dates_compare_by_day(int days, int sign) =>
        Math.Sign(Measurement.Of(Day.PlusDays(days)).ComparedWith(Measurement.Of(Day))).Should().Be(sign);

    [Theory]
    [InlineData(1900, 1, 1)]
    [InlineData(1969, 12, 31)]
    [InlineData(1970, 1, 1)]
    [InlineData(2024, 2, 29)]
    [InlineData(9999, 12, 31)]
    public void A_date_is_kept_to_the_day(int year, int month, int day) =>
        Measurement.Of(new LocalDate(year, month, day)).Date.Should().Be(new LocalDate(year, month, day));

    [Fact]
    public void The_default_is_nothing_measured() => default(Measurement).Should().Be(Measurement.None);

    [Fact]
    public void The_kind_is_part_of_the_identity() => Measurement.Days(1).Should().NotBe(Measurement.Months(1));

    private static Measurement Sample(MeasurementKind kind) => kind switch
    {
        MeasurementKind.Amount => Measurement.Of(new Vnd(1_500)),
        MeasurementKind.Level => Measurement.Of(new Ratio(1, 8)),
        MeasurementKind.Count => Measurement.Count(1_500),
        MeasurementKind.Flag => Measurement.Of(true),
        MeasurementKind.Days => Measurement.Days(1_500),
        MeasurementKind.WorkingDays => Measurement.WorkingDays(1_500),
        MeasurementKind.Months => Measurement.Months(1_500),
        MeasurementKind.Date => Measurement.Of(Day),
        _ => Measurement.None,
    };
}
