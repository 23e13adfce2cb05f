using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class RequirementTests
{
    private static readonly Measurement Ten = Level(10);
    private static readonly Measurement Seventy = Level(70);

    public static TheoryData<string, bool, bool, bool> OneBound => new()
    {
        { nameof(Requirement.AtLeast), false, true, true },
        { nameof(Requirement.MoreThan), false, false, true },
        { nameof(Requirement.AtMost), true, true, false },
        { nameof(Requirement.LessThan), true, false, false },
    };

    public static TheoryData<string, bool, bool, bool, bool, bool, bool, bool> TwoBounds => new()
    {
        { nameof(Requirement.FromToBelow), false, true, true, true, true, false, false },
        { nameof(Requirement.AboveToBelow), false, false, true, true, true, false, false },
    };

    public static TheoryData<string, string, string> Words => new()
    {
        { nameof(Requirement.AtLeast), "từ 10 % trở lên", "at least 10 %" },
        { nameof(Requirement.MoreThan), "trên 10 %", "more than 10 %" },
        { nameof(Requirement.AtMost), "không quá 10 %", "at most 10 %" },
        { nameof(Requirement.LessThan), "dưới 10 %", "below 10 %" },
        { nameof(Requirement.FromToBelow), "từ 10 % đến dưới 70 %", "from 10 % to below 70 %" },
        { nameof(Requirement.AboveToBelow), "từ trên 10 % đến dưới 70 %", "above 10 % to below 70 %" },
    };

    [Fact]
    public void An_exact_figure_is_met_by_itself_only()
    {
        var requirement = Requirement.Exactly(Ten);

        new[] { JustBelow(10), Ten, JustAbove(10) }.Select(requirement.IsMetBy).Should().Equal(false, true, false);
        requirement.ToText(Language.Vietnamese).Should().Be("đúng 10 %");
        requirement.ToText(Language.English).Should().Be("exactly 10 %");
        FluentActions.Invoking(() => Requirement.Exactly(Measurement.None)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [MemberData(nameof(OneBound))]
    public void One_bound_parts_the_figures_just_below_at_and_just_above_it(string comparator, bool below, bool at, bool above)
    {
        var requirement = Make(comparator);

        requirement.IsMetBy(JustBelow(10)).Should().Be(below);
        requirement.IsMetBy(Measurement.Of(new Ratio(1, 10))).Should().Be(at);
        requirement.IsMetBy(JustAbove(10)).Should().Be(above);
    }

    [Theory]
    [MemberData(nameof(TwoBounds))]
    public void Two_bounds_part_the_figures_around_both(
        string comparator, bool belowLower, bool atLower, bool aboveLower, bool between, bool belowUpper, bool atUpper, bool aboveUpper)
    {
        var requirement = Make(comparator);

        requirement.IsMetBy(JustBelow(10)).Should().Be(belowLower);
        requirement.IsMetBy(Ten).Should().Be(atLower);
        requirement.IsMetBy(JustAbove(10)).Should().Be(aboveLower);
        requirement.IsMetBy(Level(40)).Should().Be(between);
        requirement.IsMetBy(JustBelow(70)).Should().Be(belowUpper);
        requirement.IsMetBy(Seventy).Should().Be(atUpper);
        requirement.IsMetBy(JustAbove(70)).Should().Be(aboveUpper);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_comparator_has_the_words_of_the_law(string comparator, string vietnamese, string english)
    {
        Make(comparator).ToText(Language.Vietnamese).Should().Be(vietnamese);
        Make(comparator).ToText(Language.English).Should().Be(english);
        Make(comparator).ToString().Should().Be(vietnamese);
    }

    [Fact]
    public void Yes_is_met_by_yes_only()
    {
        Requirement.Yes.IsMetBy(Measurement.Of(true)).Should().BeTrue();
        Requirement.Yes.IsMetBy(Measurement.Of(false)).Should().BeFalse();
    }

    [Theory]
    [InlineData(Language.Vietnamese, "có")]
    [InlineData(Language.English, "yes")]
    public void Yes_says_yes(Language language, string expected) => Requirement.Yes.ToText(language).Should().Be(expected);

    [Fact]
    public void The_bounds_can_be_read_one_by_one()
    {
        var band = Requirement.AboveToBelow(Ten, Seventy);
        var floor = Requirement.AtLeast(Ten);
        var ceiling = Requirement.AtMost(Seventy);

        (band.Lower, band.LowerIncluded, band.Upper, band.UpperIncluded).Should().Be((Ten, false, Seventy, false));
        (floor.Lower, floor.LowerIncluded, floor.Upper.IsPresent).Should().Be((Ten, true, false));
        (ceiling.Upper, ceiling.UpperIncluded, ceiling.Lower.IsPresent).Should().Be((Seventy, true, false));
    }

    [Theory]
    [InlineData(nameof(Requirement.AtLeast))]
    [InlineData(nameof(Requirement.LessThan))]
    [InlineData(nameof(Requirement.FromToBelow))]
    public void A_figure_of_another_kind_or_none_is_a_programming_error(string comparator)
    {
        FluentActions.Invoking(() => Make(comparator).IsMetBy(Measurement.Count(40))).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Make(comparator).IsMetBy(Measurement.None)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_bound_without_a_figure_is_refused()
    {
        FluentActions.Invoking(() => Requirement.AtLeast(Measurement.None)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Requirement.MoreThan(Measurement.None)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Requirement.AtMost(Measurement.None)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Requirement.LessThan(Measurement.None)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Requirement.FromToBelow(Measurement.None, Measurement.None)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(70, 10)]
    [InlineData(10, 10)]
    public void Bounds_with_nothing_between_them_are_refused(int lower, int upper)
    {
        FluentActions.Invoking(() => Requirement.FromToBelow(Level(lower), Level(upper))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Requirement.AboveToBelow(Level(lower), Level(upper))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_requirement_can_be_a_value_of_the_law()
    {
        var norm = Law.SampleNorms.Since(new LocalDate(2021, 8, 15), Requirement.AtLeast(Measurement.Count(15)));

        norm.ValueText(Language.English).Should().Be("at least 15");
    }

    private static Requirement Make(string comparator) => comparator switch
    {
        nameof(Requirement.AtLeast) => Requirement.AtLeast(Ten),
        nameof(Requirement.MoreThan) => Requirement.MoreThan(Ten),
        nameof(Requirement.AtMost) => Requirement.AtMost(Ten),
        nameof(Requirement.LessThan) => Requirement.LessThan(Ten),
        nameof(Requirement.FromToBelow) => Requirement.FromToBelow(Ten, Seventy),
        nameof(Requirement.AboveToBelow) => Requirement.AboveToBelow(Ten, Seventy),
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "No such comparator."),
    };

    private static Measurement Level(long percent) => Measurement.Of(Ratio.Percent(percent));

    private static Measurement JustBelow(long percent) => Measurement.Of(new Ratio((percent * 1_000_000_000_000) - 1, 100_000_000_000_000));

    private static Measurement JustAbove(long percent) => Measurement.Of(new Ratio((percent * 1_000_000_000_000) + 1, 100_000_000_000_000));
}
