using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Tests.Law;

public sealed class NormTests
{
    private enum Choice
    {
        This,
    }

    [Fact]
    public void A_norm_cites_at_least_one_provision() =>
        FluentActions.Invoking(() => new Norm<int>(1, EffectivePeriod.Since(SampleNorms.CheckedOn), Verification.TextRead, SampleNorms.CheckedOn))
            .Should().Throw<ArgumentException>().WithMessage("*at least one provision*");

    [Fact]
    public void The_deciding_provision_is_the_first_one_cited()
    {
        var norm = new Norm<int>(
            1, EffectivePeriod.Since(SampleNorms.CheckedOn), Verification.TextRead, SampleNorms.CheckedOn, SampleNorms.NewProvision, SampleNorms.OldProvision);

        norm.Provision.Should().Be(SampleNorms.NewProvision);
        norm.Provisions.Should().Equal(SampleNorms.NewProvision, SampleNorms.OldProvision);
    }

    [Fact]
    public void A_norm_is_national_unless_it_is_laid_over_one() =>
        SampleNorms.Since(SampleNorms.CheckedOn, 1).IsLocal.Should().BeFalse();

    [Fact]
    public void A_value_that_can_say_itself_is_asked_in_the_language()
    {
        var norm = SampleNorms.Since(SampleNorms.CheckedOn, new LegalChoice<Choice>(Choice.This, new LocalizedText("Cái này", "This one")));

        norm.ValueText(Language.Vietnamese).Should().Be("Cái này");
        norm.ValueText(Language.English).Should().Be("This one");
    }

    [Fact]
    public void A_text_in_two_languages_is_read_in_the_one_asked()
    {
        var norm = SampleNorms.Since(SampleNorms.CheckedOn, new LocalizedText("Bộ trưởng", "Minister"));

        norm.ValueText(Language.Vietnamese).Should().Be("Bộ trưởng");
        norm.ValueText(Language.English).Should().Be("Minister");
    }

    [Fact]
    public void A_date_is_written_as_the_language_writes_dates()
    {
        var norm = SampleNorms.Since(SampleNorms.CheckedOn, new LocalDate(2026, 7, 1));

        norm.ValueText(Language.Vietnamese).Should().Be("01/07/2026");
        norm.ValueText(Language.English).Should().Be("2026-07-01");
    }

    [Theory]
    [MemberData(nameof(InCulture.Unusual), MemberType = typeof(InCulture))]
    public void A_plain_figure_is_the_same_on_every_machine(string culture)
    {
        var norm = SampleNorms.Since(SampleNorms.CheckedOn, -1500);

        InCulture.Run(culture, () => norm.ValueText(Language.English)).Should().Be("-1,500");
    }

    [Fact]
    public void The_library_s_own_quantities_say_themselves()
    {
        SampleNorms.Since(SampleNorms.CheckedOn, new Vnd(1_000_000)).ValueText(Language.Vietnamese).Should().Be("1.000.000 đồng");
        SampleNorms.Since(SampleNorms.CheckedOn, Ratio.Percent(70)).ValueText(Language.English).Should().Be("70 %");
        SampleNorms.Since(SampleNorms.CheckedOn, true).ValueText(Language.Vietnamese).Should().Be("có");
    }

    [Fact]
    public void A_value_that_cannot_say_itself_is_refused_by_type_name()
    {
        var say = () => SampleNorms.Since(SampleNorms.CheckedOn, 1.5m).ValueText(Language.English);

        say.Should().Throw<NotSupportedException>().WithMessage("*Decimal*ILegalValue*");
    }

    [Fact]
    public void A_plain_word_is_said_as_it_is() => SampleNorms.Since(SampleNorms.CheckedOn, "A1").ValueText(Language.English).Should().Be("A1");
}
