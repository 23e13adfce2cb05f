using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Law;
using PublicServiceUnits.Tests.Reasoning.Founding;
using FoundingComparison = PublicServiceUnits.Reasoning.AssessmentComparison<PublicServiceUnits.Tests.Reasoning.Founding.FoundingConclusion>;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class ComparisonTests
{
    private static readonly LocalDate Before = FoundingNorms.NewText.PlusDays(-1);
    private static readonly LocalDate After = FoundingNorms.NewText;

    private static readonly Decision<FoundingFacts, FoundingConclusion> National = FoundingHeadcount.Under(FoundingHeadcount.NationalNorms);

    private static readonly Norm Norm = SampleNorms.Since(Before, 1);
    private static readonly Norm OtherNorm = SampleNorms.Since(Before, 1);
    private static readonly Rule Rule = new("test", "rule", "test.minimum");
    private static readonly Rule OtherRule = new("test", "other", "test.minimum");

    [Fact]
    public void Where_only_the_text_changed_the_change_is_shown_as_not_substantial()
    {
        var comparison = National.Compare(new FoundingFacts { Headcount = 15 }, Before, After);

        comparison.AnswerChanged.Should().BeFalse();
        var change = comparison.Changes.Should().ContainSingle().Subject;
        (change.IsChange, change.IsSubstantial).Should().Be((true, false));
        change.Rule.Should().BeSameAs(FoundingHeadcount.MinimumRule);
        change.Provision.Should().Be(SampleNorms.NewProvision);
    }

    [Fact]
    public void Both_answers_are_kept()
    {
        var comparison = National.Compare(new FoundingFacts { Headcount = 15 }, Before, After);

        (comparison.First.On, comparison.Second.On).Should().Be((Before, After));
        comparison.First.Findings[0].Provision.Should().Be(SampleNorms.OldProvision);
        comparison.Second.Findings[0].Provision.Should().Be(SampleNorms.NewProvision);
    }

    [Fact]
    public void Under_one_text_nothing_changes() =>
        National.Compare(new FoundingFacts { Headcount = 15 }, FoundingNorms.Start, Before).Changes.Should().BeEmpty();

    [Fact]
    public void A_rule_that_did_not_exist_yet_has_no_finding_before()
    {
        var comparison = National.Compare(new FoundingFacts { Headcount = 15 }, FoundingNorms.Start.PlusDays(-1), FoundingNorms.Start);

        comparison.AnswerChanged.Should().BeTrue();
        var change = comparison.Changes.Should().ContainSingle().Subject;
        (change.Before.HasValue, change.After.HasValue, change.IsSubstantial).Should().Be((false, true, true));
        change.Provision.Should().Be(SampleNorms.OldProvision);
    }

    [Fact]
    public void A_rule_that_is_gone_has_no_finding_after()
    {
        var comparison = National.Compare(new FoundingFacts { Headcount = 15 }, FoundingNorms.Start, FoundingNorms.Start.PlusDays(-1));

        var change = comparison.Changes.Should().ContainSingle().Subject;
        (change.Before.HasValue, change.After.HasValue, change.IsSubstantial).Should().Be((true, false, true));
        change.Provision.Should().Be(SampleNorms.OldProvision);
        change.Rule.Should().BeSameAs(FoundingHeadcount.MinimumRule);
    }

    [Fact]
    public void Another_verdict_is_a_substantial_change() =>
        Change(new Finding(Rule, Verdict.Satisfied, Norm), new Finding(Rule, Verdict.NotSatisfied, Norm)).IsSubstantial.Should().BeTrue();

    [Fact]
    public void Another_figure_is_a_substantial_change() =>
        Change(
            new Finding(Rule, Verdict.Satisfied, Norm, Measurement.Count(1)),
            new Finding(Rule, Verdict.Satisfied, Norm, Measurement.Count(2))).IsSubstantial.Should().BeTrue();

    [Fact]
    public void Another_norm_alone_is_a_change_that_is_not_substantial()
    {
        var change = Change(new Finding(Rule, Verdict.Satisfied, Norm), new Finding(Rule, Verdict.Satisfied, OtherNorm));

        (change.IsChange, change.IsSubstantial).Should().Be((true, false));
    }

    [Fact]
    public void Findings_are_paired_by_rule_whatever_their_order()
    {
        var (one, other) = (new Finding(Rule, Verdict.Satisfied, Norm), new Finding(OtherRule, Verdict.NotSatisfied, Norm));

        Compare([one, other], [other, one]).Changes.Should().BeEmpty();
    }

    [Fact]
    public void Findings_of_one_rule_are_paired_by_subject()
    {
        var (fees, rent) = (new LocalizedText("Học phí", "Fees"), new LocalizedText("Tiền thuê", "Rent"));
        Finding About(LocalizedText subject, Verdict verdict) => new(Rule, verdict, Norm, subject: subject);

        var change = Compare(
            [About(fees, Verdict.Satisfied), About(rent, Verdict.Satisfied)],
            [About(rent, Verdict.NotSatisfied), About(fees, Verdict.Satisfied)]).Changes.Should().ContainSingle().Subject;

        change.Before!.Value.Subject.Should().Be(rent);
        change.After!.Value.Verdict.Should().Be(Verdict.NotSatisfied);
    }

    [Fact]
    public void Of_two_equal_findings_one_may_disappear()
    {
        var finding = new Finding(Rule, Verdict.Satisfied, Norm);

        Compare([finding, finding], [finding]).Changes.Should().ContainSingle().Which.After.Should().BeNull();
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    public void The_answer_changes_with_the_conclusion(bool before, bool after, bool changed) =>
        new FoundingComparison(Concluding(before), Concluding(after)).AnswerChanged.Should().Be(changed);

    [Fact]
    public void The_answer_changes_with_the_verdict() =>
        new FoundingComparison(Open(Verdict.Undetermined), Open(Verdict.NeedsJudgement)).AnswerChanged.Should().BeTrue();

    [Fact]
    public void An_answer_as_open_as_before_has_not_changed() =>
        new FoundingComparison(Open(Verdict.Undetermined), Open(Verdict.Undetermined)).AnswerChanged.Should().BeFalse();

    private static RulebookIdentity Identity { get; } = new("1.2.3", new NormSet([]));

    private static FindingChange Change(Finding before, Finding after) => Compare([before], [after]).Changes.Should().ContainSingle().Subject;

    private static FoundingComparison Compare(Finding[] before, Finding[] after) =>
        new(Open(Verdict.Undetermined, before), Open(Verdict.Undetermined, after));

    private static Assessment<FoundingConclusion> Open(Verdict verdict, params Finding[] findings) =>
        new(Identity, "test.question", Before, verdict, [.. findings]);

    private static Assessment<FoundingConclusion> Concluding(bool mayBeFounded) =>
        new(Identity, "test.question", Before, new FoundingConclusion(mayBeFounded), []);
}
