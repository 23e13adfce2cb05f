using PublicServiceUnits.Law;

namespace PublicServiceUnits.Tests.Law;

public sealed class NormTimelineTests
{
    private static readonly Norm<int> First = SampleNorms.Between(SampleNorms.Day(2020, 12, 1), SampleNorms.Day(2022, 12, 31), 10);
    private static readonly Norm<int> Second = SampleNorms.Between(SampleNorms.Day(2023, 1, 1), SampleNorms.Day(2024, 6, 30), 15);
    private static readonly Norm<int> AfterTheGap = SampleNorms.Between(SampleNorms.Day(2025, 1, 1), SampleNorms.Day(2025, 12, 31), 20);

    public static TheoryData<int, int, int, NormStatus, int?> Days => new()
    {
        { 2015, 1, 1, NormStatus.NotYetInForce, null },
        { 2020, 11, 30, NormStatus.NotYetInForce, null },
        { 2020, 12, 1, NormStatus.InForce, 10 },
        { 2020, 12, 2, NormStatus.InForce, 10 },
        { 2022, 12, 31, NormStatus.InForce, 10 },
        { 2023, 1, 1, NormStatus.InForce, 15 },
        { 2023, 1, 2, NormStatus.InForce, 15 },
        { 2024, 6, 29, NormStatus.InForce, 15 },
        { 2024, 6, 30, NormStatus.InForce, 15 },
        { 2024, 7, 1, NormStatus.Gap, null },
        { 2024, 12, 31, NormStatus.Gap, null },
        { 2025, 1, 1, NormStatus.InForce, 20 },
        { 2025, 12, 31, NormStatus.InForce, 20 },
        { 2026, 1, 1, NormStatus.Ended, null },
        { 2030, 1, 1, NormStatus.Ended, null },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_day_answers_with_the_norm_in_force_or_with_why_there_is_none(int year, int month, int day, NormStatus status, int? value)
    {
        var timeline = SampleNorms.Timeline(First, Second, AfterTheGap);
        var date = new LocalDate(year, month, day);

        var lookup = timeline.At(date);

        (lookup.Status, lookup.Norm?.Value).Should().Be((status, value));
        lookup.IsInForce.Should().Be(status == NormStatus.InForce);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void A_timeline_of_unnamed_type_gives_the_same_answer(int year, int month, int day, NormStatus status, int? value)
    {
        NormTimeline timeline = SampleNorms.Timeline(First, Second, AfterTheGap);
        var date = new LocalDate(year, month, day);

        timeline.StatusAt(date).Should().Be(status);
        ((timeline.NormAt(date) as Norm<int>)?.Value).Should().Be(value);
    }

    [Fact]
    public void An_open_norm_never_ends() =>
        SampleNorms.Timeline(SampleNorms.Since(SampleNorms.Day(2020, 12, 1), 15)).At(LocalDate.MaxIsoValue).Norm!.Value.Should().Be(15);

    [Fact]
    public void The_order_in_which_norms_are_given_does_not_matter()
    {
        var timeline = SampleNorms.Timeline(AfterTheGap, First, Second);

        timeline.Norms.Should().Equal(First, Second, AfterTheGap);
        timeline.At(SampleNorms.Day(2023, 1, 1)).Norm.Should().BeSameAs(Second);
        timeline.StatusAt(SampleNorms.Day(2024, 7, 1)).Should().Be(NormStatus.Gap);
    }

    [Fact]
    public void Two_norms_on_one_day_are_refused_and_both_periods_named()
    {
        var overlapping = SampleNorms.Since(SampleNorms.Day(2022, 12, 31), 15);

        FluentActions.Invoking(() => SampleNorms.Timeline(overlapping, First))
            .Should().Throw<ArgumentException>()
            .WithMessage("*'test.minimum' hold on one day: 2020-12-01/2022-12-31 and 2022-12-31/..*");
    }

    [Fact]
    public void A_norm_with_an_open_end_lets_no_other_follow() =>
        FluentActions.Invoking(() => SampleNorms.Timeline(SampleNorms.Since(SampleNorms.Day(2020, 1, 1), 10), Second))
            .Should().Throw<ArgumentException>().WithMessage("*hold on one day*");

    [Fact]
    public void Two_norms_that_meet_without_a_common_day_are_no_overlap() =>
        SampleNorms.Timeline(First, Second).Norms.Should().HaveCount(2);

    [Fact]
    public void A_timeline_without_a_norm_is_refused() =>
        FluentActions.Invoking(() => SampleNorms.Timeline<int>())
            .Should().Throw<ArgumentException>().WithMessage("*'test.minimum' has no norm*");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_timeline_has_a_name(string id) =>
        FluentActions.Invoking(() => new NormTimeline<int>(id, SampleNorms.Description, [First])).Should().Throw<ArgumentException>();

    [Fact]
    public void A_timeline_says_by_which_provision_local_rules_are_allowed()
    {
        SampleNorms.OpenToLocalRules(First).LocalRulesAllowedBy.Should().Be(SampleNorms.OnlyMore.Basis);
        SampleNorms.Timeline(First).LocalRulesAllowedBy.Should().BeNull();
    }
}
