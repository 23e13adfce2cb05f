using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Law;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class RulebookIdentityTests
{
    private static readonly LocalDate Start = new(2020, 12, 1);

    [Fact]
    public void Two_rulebooks_of_equal_norms_have_one_fingerprint() =>
        Fingerprint(Minimum(15), Maximum()).Should().Be(Fingerprint(Minimum(15), Maximum()));

    [Fact]
    public void The_order_of_the_timelines_does_not_matter() =>
        Fingerprint(Minimum(15), Maximum()).Should().Be(Fingerprint(Maximum(), Minimum(15)));

    [Theory]
    [MemberData(nameof(InCulture.Unusual), MemberType = typeof(InCulture))]
    public void The_fingerprint_is_the_same_on_every_machine(string culture) =>
        InCulture.Run(culture, () => Fingerprint(Minimum(-1_500))).Should().Be(Fingerprint(Minimum(-1_500)));

    [Fact]
    public void The_fingerprint_is_24_hexadecimal_digits() => Fingerprint(Minimum(15)).Should().MatchRegex("^[0-9a-f]{24}$");

    [Fact]
    public void A_local_rule_changes_the_fingerprint() =>
        Fingerprint([.. new NormSet([Minimum(15)]).With(new LocalRule<int>("test.minimum", SampleNorms.Since(Start, 20))).All])
            .Should().NotBe(Fingerprint(Minimum(15)));

    [Fact]
    public void A_local_rule_that_repeats_the_national_norm_changes_the_fingerprint_too() =>
        Fingerprint([.. new NormSet([Minimum(15)]).With(new LocalRule<int>("test.minimum", SampleNorms.Since(Start, 15))).All])
            .Should().NotBe(Fingerprint(Minimum(15)));

    [Fact]
    public void Another_value_changes_the_fingerprint() => Fingerprint(Minimum(16)).Should().NotBe(Fingerprint(Minimum(15)));

    [Fact]
    public void Another_first_day_changes_the_fingerprint() =>
        Fingerprint(Of(SampleNorms.Since(Start.PlusDays(1), 15))).Should().NotBe(Fingerprint(Of(SampleNorms.Since(Start, 15))));

    [Fact]
    public void An_end_changes_the_fingerprint() =>
        Fingerprint(Of(SampleNorms.Between(Start, Start.PlusYears(5), 15))).Should().NotBe(Fingerprint(Of(SampleNorms.Since(Start, 15))));

    [Fact]
    public void Another_verification_changes_the_fingerprint() =>
        Fingerprint(Of(SampleNorms.Since(Start, 15, Verification.SecondarySource))).Should().NotBe(Fingerprint(Of(SampleNorms.Since(Start, 15))));

    [Fact]
    public void Another_provision_changes_the_fingerprint()
    {
        var moved = new Norm<int>(15, EffectivePeriod.Since(Start), Verification.TextRead, SampleNorms.CheckedOn, SampleNorms.NewProvision);

        Fingerprint(Of(moved)).Should().NotBe(Fingerprint(Of(SampleNorms.Since(Start, 15))));
    }

    [Fact]
    public void Another_name_changes_the_fingerprint() =>
        Fingerprint(new NormTimeline<int>("test.other", SampleNorms.Description, [SampleNorms.Since(Start, 15)]))
            .Should().NotBe(Fingerprint(Of(SampleNorms.Since(Start, 15))));

    [Fact]
    public void The_version_of_the_library_is_kept() => new RulebookIdentity("1.2.3", new NormSet([])).LibraryVersion.Should().Be("1.2.3");

    private static string Fingerprint(params NormTimeline[] timelines) => new RulebookIdentity("1.2.3", new NormSet(timelines)).Fingerprint;

    private static NormTimeline<int> Of(Norm<int> norm) => SampleNorms.OpenToLocalRules(norm);

    private static NormTimeline<int> Minimum(int value) => Of(SampleNorms.Since(Start, value));

    private static NormTimeline<int> Maximum() => new("test.maximum", SampleNorms.Description, [SampleNorms.Since(Start, 99)]);
}
