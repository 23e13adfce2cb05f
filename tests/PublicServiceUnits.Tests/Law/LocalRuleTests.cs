using PublicServiceUnits.Law;

namespace PublicServiceUnits.Tests.Law;

public sealed class LocalRuleTests
{
    private static readonly LocalDate NationalStart = new(2020, 12, 1);
    private static readonly LocalDate LocalStart = new(2023, 1, 1);
    private static readonly LocalDate LocalEnd = new(2024, 12, 31);

    private static readonly NormTimeline<int> National = SampleNorms.OpenToLocalRules(
        SampleNorms.Between(NationalStart, new LocalDate(2023, 12, 31), 10),
        SampleNorms.Since(new LocalDate(2024, 1, 1), 15));

    private static readonly LegalDocument CityResolution = new(
        "01/2022/NQ-HĐND",
        LegalDocumentKind.LocalResolution,
        new LocalizedText("Hội đồng nhân dân thành phố", "City People's Council"),
        new LocalDate(2022, 12, 1),
        EffectivePeriod.Since(LocalStart),
        new LocalizedText("Mức tối thiểu của thành phố", "The city's minimum"),
        Verification.TextRead);

    public static TheoryData<int, int, int, int, bool> Days => new()
    {
        { 2022, 12, 31, 10, false },
        { 2023, 1, 1, 20, true },
        { 2023, 1, 2, 20, true },
        { 2024, 1, 1, 20, true },
        { 2024, 12, 30, 20, true },
        { 2024, 12, 31, 20, true },
        { 2025, 1, 1, 15, false },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void The_local_rule_holds_on_its_days_and_the_national_norm_on_the_others(int year, int month, int day, int value, bool isLocal)
    {
        var norm = Laid(20).At(new LocalDate(year, month, day)).Norm!;

        (norm.Value, norm.IsLocal).Should().Be((value, isLocal));
    }

    [Fact]
    public void Before_every_norm_a_local_rule_changes_nothing() =>
        Laid(20).StatusAt(NationalStart.PlusDays(-1)).Should().Be(NormStatus.NotYetInForce);

    [Fact]
    public void The_local_rule_is_dated_and_cited_like_a_national_one()
    {
        var norm = Laid(20).At(LocalStart).Norm!;

        norm.Period.Should().Be(EffectivePeriod.Between(LocalStart, LocalEnd));
        norm.Provision.ToText(Language.Vietnamese).Should().Be("Điều 1 Nghị quyết số 01/2022/NQ-HĐND");
        norm.Verification.Should().Be(Verification.TextRead);
        norm.CheckedOn.Should().Be(SampleNorms.CheckedOn);
    }

    [Fact]
    public void The_list_of_norms_holds_the_local_one_after_the_national_ones() =>
        Laid(20).Norms.Select(norm => norm.IsLocal).Should().Equal(false, false, true);

    [Fact]
    public void The_norm_the_caller_made_does_not_become_local()
    {
        var rule = Rule(20);

        new NormSet([National]).With(rule);

        rule.Norm.IsLocal.Should().BeFalse();
    }

    [Fact]
    public void The_set_it_is_laid_over_stays_as_it_was()
    {
        var national = new NormSet([National]);

        national.With(Rule(20));

        national.Of(National).At(LocalStart).Norm!.Value.Should().Be(10);
        national.All.Should().Equal(National);
    }

    [Fact]
    public void Two_local_rules_for_different_days_stand_side_by_side()
    {
        var later = Rule(30, SampleNorms.Since(new LocalDate(2025, 1, 1), 30));

        var timeline = new NormSet([National]).With(later).With(Rule(20)).Of(National);

        timeline.At(LocalEnd).Norm!.Value.Should().Be(20);
        timeline.At(LocalEnd.PlusDays(1)).Norm!.Value.Should().Be(30);
    }

    [Fact]
    public void Two_local_rules_on_one_day_are_refused() =>
        FluentActions.Invoking(() => new NormSet([National]).With(Rule(20)).With(Rule(25)))
            .Should().Throw<LocalRuleRefusedException>().WithMessage("*'test.minimum' hold on one day*");

    [Fact]
    public void A_rule_that_begins_before_every_national_norm_is_refused() =>
        FluentActions.Invoking(() => new NormSet([National]).With(Rule(20, SampleNorms.Since(NationalStart.PlusDays(-1), 20))))
            .Should().Throw<LocalRuleRefusedException>().WithMessage("*beyond the days on which the national norm is in force*");

    [Fact]
    public void A_rule_that_outlives_the_national_norm_is_refused()
    {
        var ended = SampleNorms.OpenToLocalRules(SampleNorms.Between(NationalStart, LocalEnd, 10));

        FluentActions.Invoking(() => new NormSet([ended]).With(Rule(20, SampleNorms.Since(LocalStart, 20))))
            .Should().Throw<LocalRuleRefusedException>().WithMessage("*beyond the days on which the national norm is in force*");
        new NormSet([ended]).With(Rule(20)).Of(ended).At(LocalEnd).Norm!.IsLocal.Should().BeTrue();
    }

    [Fact]
    public void A_rule_where_the_law_allows_none_is_refused()
    {
        var closed = SampleNorms.Timeline(SampleNorms.Since(NationalStart, 10));

        FluentActions.Invoking(() => new NormSet([closed]).With(Rule(20)))
            .Should().Throw<LocalRuleRefusedException>().WithMessage("*does not let a local rule stand*'test.minimum'*")
            .Which.NormId.Should().Be(SampleNorms.Id);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(14)]
    public void A_value_outside_the_limits_of_a_norm_on_its_days_is_refused_with_the_limits(int value) =>
        FluentActions.Invoking(() => Laid(value))
            .Should().Throw<LocalRuleRefusedException>()
            .WithMessage($"*'{value}'*clause 2, Article 5, Decree 120/2020/NĐ-CP*not below the national figure*")
            .Which.NormId.Should().Be(SampleNorms.Id);

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    public void A_value_on_or_inside_the_limits_is_taken(int value) => Laid(value).At(LocalStart).Norm!.Value.Should().Be(value);

    [Fact]
    public void Only_the_norms_of_its_own_days_limit_a_value()
    {
        var early = SampleNorms.Between(LocalStart, new LocalDate(2023, 12, 31), 10);

        new NormSet([National]).With(Rule(10, early)).Of(National).At(LocalStart).Norm!.IsLocal.Should().BeTrue();
    }

    [Fact]
    public void A_rule_for_an_unknown_norm_is_refused_by_name() =>
        FluentActions.Invoking(() => new NormSet([National]).With(new LocalRule<int>("test.unknown", Rule(20).Norm)))
            .Should().Throw<LocalRuleRefusedException>().WithMessage("*no norm 'test.unknown'*")
            .Which.NormId.Should().Be("test.unknown");

    [Fact]
    public void A_value_of_another_type_is_refused() =>
        FluentActions.Invoking(() => new NormSet([National]).With(new LocalRule<string>(SampleNorms.Id, SampleNorms.Since(LocalStart, "20"))))
            .Should().Throw<LocalRuleRefusedException>().WithMessage("*'test.minimum' holds values of type Int32*");

    private static LocalRule<int> Rule(int value, Norm<int>? norm = null) => new(
        SampleNorms.Id,
        norm ?? new Norm<int>(
            value,
            EffectivePeriod.Between(LocalStart, LocalEnd),
            Verification.TextRead,
            SampleNorms.CheckedOn,
            CityResolution.At("1")));

    private static NormTimeline<int> Laid(int value) => new NormSet([National]).With(Rule(value)).Of(National);
}
