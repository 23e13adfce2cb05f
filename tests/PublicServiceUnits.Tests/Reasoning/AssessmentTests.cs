using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Law;
using PublicServiceUnits.Tests.Reasoning.Founding;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class AssessmentTests
{
    private static readonly LocalDate On = new(2025, 9, 1);
    private static readonly RulebookIdentity Identity = new("1.2.3", FoundingHeadcount.NationalNorms);
    private static readonly Norm Read = SampleNorms.Since(On, 1);
    private static readonly Norm Secondary = SampleNorms.Since(On, 1, Verification.SecondarySource);
    private static readonly Rule First = new("test", "first", "test.minimum");
    private static readonly Rule Second = new("test", "second", "test.minimum");

    public static TheoryData<Verdict> VerdictsThatConcernTheCase =>
        [.. Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.NotApplicable)];

    public static TheoryData<Verdict> VerdictsWithoutConclusion =>
        [.. Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.Satisfied)];

    [Fact]
    public void With_a_conclusion_the_question_is_answered()
    {
        var conclusion = new FoundingConclusion(MayBeFounded: true);

        var assessment = new Assessment<FoundingConclusion>(Identity, "test.question", On, conclusion, []);

        assessment.Verdict.Should().Be(Verdict.Satisfied);
        assessment.Conclusion.Should().BeSameAs(conclusion);
        (assessment.Decision, assessment.On).Should().Be(("test.question", On));
    }

    [Theory]
    [MemberData(nameof(VerdictsWithoutConclusion))]
    public void Without_a_conclusion_the_verdict_says_why(Verdict verdict)
    {
        var assessment = new Assessment<FoundingConclusion>(Identity, "test.question", On, verdict, []);

        (assessment.Verdict, assessment.Conclusion).Should().Be((verdict, null));
    }

    [Fact]
    public void Findings_keep_their_order()
    {
        var assessment = Of(new Finding(Second, Verdict.Satisfied, Read), new Finding(First, Verdict.NotSatisfied, Read));

        assessment.Findings.Select(finding => finding.Rule).Should().Equal(Second, First);
    }

    [Fact]
    public void Where_every_norm_was_read_in_the_text_the_answer_rests_on_the_text() =>
        Of(new Finding(First, Verdict.Satisfied, Read), new Finding(Second, Verdict.Satisfied, Read))
            .Verification.Should().Be(Verification.TextRead);

    [Theory]
    [MemberData(nameof(VerdictsThatConcernTheCase))]
    public void One_norm_from_a_secondary_source_weakens_the_answer(Verdict verdict) =>
        Of(new Finding(First, Verdict.Satisfied, Read), new Finding(Second, verdict, Secondary))
            .Verification.Should().Be(Verification.SecondarySource);

    [Fact]
    public void A_rule_that_does_not_concern_the_case_weakens_nothing() =>
        Of(new Finding(First, Verdict.Satisfied, Read), new Finding(Second, Verdict.NotApplicable, Secondary))
            .Verification.Should().Be(Verification.TextRead);

    [Fact]
    public void Each_missing_fact_is_named_once_in_the_order_found()
    {
        var (headcount, area) = (Fact("headcount"), Fact("area"));

        Of(
            new Finding(First, Verdict.Undetermined, Read, missing: [headcount]),
            new Finding(Second, Verdict.Undetermined, Read, missing: [area, Fact("headcount")]))
            .MissingFacts.Should().Equal(headcount, area);
    }

    [Theory]
    [InlineData(Verdict.Satisfied)]
    [InlineData(Verdict.NotSatisfied)]
    [InlineData(Verdict.NotApplicable)]
    [InlineData(Verdict.NeedsJudgement)]
    public void A_fact_missing_where_it_leaves_nothing_open_is_not_asked_for(Verdict verdict) =>
        Of(new Finding(First, verdict, Read, missing: [Fact("headcount")])).MissingFacts.Should().BeEmpty();

    [Fact]
    public void A_local_norm_in_one_finding_is_reported()
    {
        var local = new NormSet([FoundingNorms.MinimumHeadcount])
            .With(new LocalRule<int>(FoundingNorms.MinimumHeadcount.Id, SampleNorms.Since(On, 20)))
            .Of(FoundingNorms.MinimumHeadcount).At(On).Norm!;

        Of(new Finding(First, Verdict.Satisfied, Read), new Finding(Second, Verdict.Satisfied, local)).UsesLocalRule.Should().BeTrue();
        Of(new Finding(First, Verdict.Satisfied, Read)).UsesLocalRule.Should().BeFalse();
    }

    [Fact]
    public void The_receipt_names_library_decision_date_and_rulebook()
    {
        var receipt = Of(new Finding(First, Verdict.Satisfied, Read)).Receipt;

        (receipt.LibraryVersion, receipt.Decision, receipt.On).Should().Be(("1.2.3", "test.question", On));
        receipt.RulebookFingerprint.Should().Be(Identity.Fingerprint);
    }

    [Fact]
    public void The_receipt_names_each_rule_once_in_the_order_used() =>
        Of(
            new Finding(Second, Verdict.Satisfied, Read),
            new Finding(First, Verdict.Satisfied, Read),
            new Finding(Second, Verdict.NotApplicable, Read))
            .Receipt.Rules.Should().Equal("test/second", "test/first");

    private static MissingFact Fact(string path) => new(path, new LocalizedText($"Dữ kiện {path}", $"Fact {path}"));

    private static Assessment<FoundingConclusion> Of(params ImmutableArray<Finding> findings) =>
        new(Identity, "test.question", On, Verdict.Undetermined, findings);
}
