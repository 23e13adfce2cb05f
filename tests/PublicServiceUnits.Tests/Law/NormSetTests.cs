using PublicServiceUnits.Law;

namespace PublicServiceUnits.Tests.Law;

public sealed class NormSetTests
{
    private static readonly LocalDate Start = new(2020, 12, 1);

    private static readonly NormTimeline<int> Minimum = Named("test.minimum", 10);
    private static readonly NormTimeline<int> Maximum = Named("test.maximum", 99);

    [Fact]
    public void Two_timelines_with_one_name_are_refused() =>
        FluentActions.Invoking(() => new NormSet([Minimum, Maximum, Named("test.minimum", 11)]))
            .Should().Throw<ArgumentException>().WithMessage("*Two timelines are named 'test.minimum'*");

    [Fact]
    public void Names_that_differ_in_case_are_different() =>
        new NormSet([Minimum, Named("test.Minimum", 11)]).All.Should().HaveCount(2);

    [Fact]
    public void Without_local_rules_a_timeline_is_the_national_one() =>
        new NormSet([Minimum, Maximum]).Of(Minimum).Should().BeSameAs(Minimum);

    [Fact]
    public void The_timelines_are_listed_in_the_order_given() =>
        new NormSet([Minimum, Maximum]).All.Should().Equal(Minimum, Maximum);

    [Fact]
    public void A_local_rule_changes_its_own_timeline_in_place_and_no_other()
    {
        var local = new NormSet([Minimum, Maximum]).With(new LocalRule<int>("test.minimum", SampleNorms.Since(Start, 12)));

        local.Of(Minimum).At(Start).Norm!.Value.Should().Be(12);
        local.Of(Maximum).Should().BeSameAs(Maximum);
        local.All.Should().Equal(local.Of(Minimum), Maximum);
    }

    [Fact]
    public void Local_rules_over_two_timelines_hold_together()
    {
        var local = new NormSet([Minimum, Maximum])
            .With(new LocalRule<int>("test.minimum", SampleNorms.Since(Start, 12)))
            .With(new LocalRule<int>("test.maximum", SampleNorms.Since(Start, 100)));

        local.Of(Minimum).At(Start).Norm!.Value.Should().Be(12);
        local.Of(Maximum).At(Start).Norm!.Value.Should().Be(100);
    }

    [Fact]
    public void A_missing_timeline_or_rule_is_a_programming_error()
    {
        var norms = new NormSet([Minimum]);

        FluentActions.Invoking(() => norms.Of<int>(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => norms.With(null!)).Should().Throw<ArgumentNullException>();
    }

    private static NormTimeline<int> Named(string id, int value) =>
        new(id, SampleNorms.Description, [SampleNorms.Since(Start, value)], SampleNorms.OnlyMore);
}
