using PublicServiceUnits.Law;

namespace PublicServiceUnits.Tests.Law;

public sealed class TimelinesTests
{
    private static readonly LocalDate Old = new(2020, 12, 1);
    private static readonly LocalDate New = new(2025, 11, 1);

    [Fact]
    public void Each_version_holds_until_the_day_before_the_next_and_the_last_one_without_end()
    {
        var timeline = Timelines.Of(
            SampleNorms.Id,
            SampleNorms.Description,
            Timelines.From(Old, 10, SampleNorms.OldProvision),
            Timelines.FromSecondary(New, 15, SampleNorms.NewProvision));

        timeline.Norms.Select(norm => norm.Period).Should().Equal(EffectivePeriod.Between(Old, New.PlusDays(-1)), EffectivePeriod.Since(New));
    }

    [Fact]
    public void An_ending_timeline_has_its_last_day_before_it_ceases()
    {
        var timeline = Timelines.Ending(SampleNorms.Id, SampleNorms.Description, New, Timelines.From(Old, 10, SampleNorms.OldProvision));

        timeline.StatusAt(New.PlusDays(-1)).Should().Be(NormStatus.InForce);
        timeline.StatusAt(New).Should().Be(NormStatus.Ended);
    }

    [Fact]
    public void Each_version_keeps_its_value_source_and_verification()
    {
        var timeline = Timelines.Of(
            SampleNorms.Id,
            SampleNorms.Description,
            Timelines.From(Old, 10, SampleNorms.OldProvision),
            Timelines.FromSecondary(New, 15, SampleNorms.NewProvision, SampleNorms.OldProvision));

        var (before, after) = (timeline.At(Old).Norm!, timeline.At(New).Norm!);

        (before.Value, before.Verification, before.Provision).Should().Be((10, Verification.TextRead, SampleNorms.OldProvision));
        (after.Value, after.Verification, after.Provision).Should().Be((15, Verification.SecondarySource, SampleNorms.NewProvision));
        after.Provisions.Should().HaveCount(2);
    }

    [Fact]
    public void Versions_out_of_order_are_refused() =>
        FluentActions.Invoking(() => Timelines.Of(
                SampleNorms.Id,
                SampleNorms.Description,
                Timelines.From(New, 15, SampleNorms.NewProvision),
                Timelines.From(Old, 10, SampleNorms.OldProvision)))
            .Should().Throw<ArgumentException>();
}
