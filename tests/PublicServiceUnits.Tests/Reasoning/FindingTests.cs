using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Reasoning.Founding;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class FindingTests
{
    private static readonly Norm Norm = FoundingNorms.MinimumHeadcount.Norms[0];
    private static readonly MissingFact Fact = FoundingHeadcount.MissingHeadcount;
    private static readonly LocalizedText Subject = new("Khoản thu học phí", "Tuition revenue");
    private static readonly LocalizedText Text = new("Lý do", "Reason");

    public static TheoryData<bool, bool, bool> Combinations => new()
    {
        { false, false, false },
        { false, false, true },
        { false, true, false },
        { false, true, true },
        { true, false, false },
        { true, false, true },
        { true, true, false },
        { true, true, true },
    };

    public static TheoryData<string> Reasons => new(nameof(LawGap), nameof(LawConflict), nameof(DecidingAuthority), nameof(Remark));

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Missing_facts_reason_and_subject_are_kept_in_every_combination(bool withMissing, bool withReason, bool withSubject)
    {
        var reason = withReason ? new LawGap("gap.test", Text) : null;
        var subject = withSubject ? Subject : null;

        var finding = new Finding(
            FoundingHeadcount.MinimumRule, Verdict.Undetermined, Norm, missing: withMissing ? [Fact] : default, reason: reason, subject: subject);

        finding.Missing.Should().Equal(withMissing ? [Fact] : []);
        finding.Reason.Should().BeSameAs(reason);
        finding.Subject.Should().BeSameAs(subject);
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_kind_of_reason_is_kept(string kind)
    {
        var reason = Reason(kind);

        new Finding(FoundingHeadcount.MinimumRule, Verdict.NeedsJudgement, Norm, reason: reason).Reason.Should().BeSameAs(reason);
    }

    [Fact]
    public void An_empty_list_of_missing_facts_is_the_same_as_none() =>
        new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, Norm, missing: []).Missing.Should().BeEmpty();

    [Fact]
    public void The_figures_rule_and_norm_are_kept()
    {
        var required = Requirement.AtLeast(Measurement.Count(15));

        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.NotSatisfied, Norm, Measurement.Count(14), required);

        (finding.Rule, finding.Verdict, finding.Norm, finding.Measured, finding.Required)
            .Should().Be((FoundingHeadcount.MinimumRule, Verdict.NotSatisfied, Norm, Measurement.Count(14), required));
    }

    [Fact]
    public void Without_figures_nothing_is_measured_and_nothing_required()
    {
        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.NotApplicable, Norm);

        finding.Measured.IsPresent.Should().BeFalse();
        finding.Required.Should().BeNull();
    }

    [Fact]
    public void The_provision_is_the_deciding_one_of_the_norm() =>
        new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, Norm).Provision.Should().Be(Norm.Provision);

    [Fact]
    public void It_prints_its_rule_and_verdict() =>
        new Finding(new Rule("a.b", "c", "d"), Verdict.NotSatisfied, Norm).ToString().Should().Be("a.b/c: NotSatisfied");

    [Fact]
    public void A_reason_has_a_name_and_a_text()
    {
        FluentActions.Invoking(() => new LawGap(" ", Text)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LawGap("gap.test", null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_conflict_shows_both_provisions()
    {
        var conflict = (LawConflict)Reason(nameof(LawConflict));

        (conflict.First, conflict.Second).Should().Be((Law.SampleNorms.OldProvision, Law.SampleNorms.NewProvision));
    }

    private static FindingReason Reason(string kind) => kind switch
    {
        nameof(LawGap) => new LawGap("gap.test", Text),
        nameof(LawConflict) => new LawConflict("conflict.test", Text, Law.SampleNorms.OldProvision, Law.SampleNorms.NewProvision),
        nameof(DecidingAuthority) => new DecidingAuthority("authority.test", Text),
        _ => new Remark("remark.test", Text),
    };
}
