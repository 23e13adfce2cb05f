using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Law;
using PublicServiceUnits.Tests.Reasoning.Founding;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class DecisionTests
{
    private static readonly Decision<FoundingFacts, FoundingConclusion> National = FoundingHeadcount.Under(FoundingHeadcount.NationalNorms);

    public static TheoryData<int, bool> AroundTheMinimum => new() { { 0, false }, { 14, false }, { 15, true }, { 16, true } };

    public static TheoryData<int, string> AroundTheChangeOfText => new()
    {
        { -1, "điểm d khoản 1 Điều 5 Nghị định số 120/2020/NĐ-CP" },
        { 0, "Điều 1 Nghị định số 283/2025/NĐ-CP" },
        { 1, "Điều 1 Nghị định số 283/2025/NĐ-CP" },
    };

    [Fact]
    public void A_question_can_be_listed_without_knowing_its_types()
    {
        Decision decision = National;

        (decision.Id, decision.ToString()).Should().Be((FoundingHeadcount.Id, FoundingHeadcount.Id));
        decision.Question.English.Should().Be("Is the headcount enough to found the unit?");
        decision.Rules.Should().Equal(FoundingHeadcount.MinimumRule);
        decision.Norms.Should().Equal(FoundingNorms.MinimumHeadcount);
        (decision.FactsType, decision.ConclusionType).Should().Be((typeof(FoundingFacts), typeof(FoundingConclusion)));
    }

    [Theory]
    [MemberData(nameof(AroundTheMinimum))]
    public void Just_below_at_and_above_the_figure_of_the_law(int headcount, bool enough)
    {
        var answer = National.Ask(new FoundingFacts { Headcount = headcount }, FoundingNorms.Start);

        answer.Conclusion.Should().Be(new FoundingConclusion(enough));
        answer.Findings.Should().ContainSingle().Which.Verdict.Should().Be(enough ? Verdict.Satisfied : Verdict.NotSatisfied);
    }

    [Theory]
    [MemberData(nameof(AroundTheChangeOfText))]
    public void The_date_chooses_the_text_cited(int days, string provision) =>
        National.Ask(new FoundingFacts { Headcount = 15 }, FoundingNorms.NewText.PlusDays(days))
            .Findings[0].Provision.ToText(Language.Vietnamese).Should().Be(provision);

    [Fact]
    public void Before_the_law_the_question_does_not_apply() =>
        National.Ask(new FoundingFacts { Headcount = 15 }, FoundingNorms.Start.PlusDays(-1)).Verdict.Should().Be(Verdict.NotApplicable);

    [Fact]
    public void A_fact_not_given_is_asked_for_and_never_assumed()
    {
        var answer = National.Ask(new FoundingFacts(), FoundingNorms.Start);

        (answer.Verdict, answer.Conclusion).Should().Be((Verdict.Undetermined, null));
        answer.MissingFacts.Should().Equal(FoundingHeadcount.MissingHeadcount);
    }

    [Fact]
    public void Facts_that_make_no_sense_are_named_with_code_path_value_and_what_is_accepted() =>
        National.Validate(new FoundingFacts { Headcount = -1 }).Should().Equal(
            new FactError("test.minimum-headcount/headcount-negative", "headcount", "-1", FoundingFactsValidator.ZeroOrMore));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void Facts_that_make_sense_have_no_errors(int? headcount) =>
        National.Validate(new FoundingFacts { Headcount = headcount }).Should().BeEmpty();

    [Fact]
    public void Facts_that_make_no_sense_are_not_answered() =>
        FluentActions.Invoking(() => National.Ask(new FoundingFacts { Headcount = -1 }, FoundingNorms.Start))
            .Should().Throw<InvalidFactsException>().Which.Errors.Should().Equal(National.Validate(new FoundingFacts { Headcount = -1 }));

    [Fact]
    public void Missing_facts_records_are_a_programming_error()
    {
        FluentActions.Invoking(() => National.Ask(null!, FoundingNorms.Start)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => National.Validate(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_same_question_asked_twice_has_the_same_answer()
    {
        var facts = new FoundingFacts { Headcount = 14 };

        var (first, second) = (National.Ask(facts, FoundingNorms.Start), National.Ask(facts, FoundingNorms.Start));

        second.Conclusion.Should().Be(first.Conclusion);
        second.Explain(Language.Vietnamese).ToString().Should().Be(first.Explain(Language.Vietnamese).ToString());
        second.Receipt.RulebookFingerprint.Should().Be(first.Receipt.RulebookFingerprint);
    }

    [Fact]
    public void Under_a_local_rule_the_answer_and_its_receipt_say_so()
    {
        var local = FoundingHeadcount.Under(FoundingHeadcount.NationalNorms.With(
            new LocalRule<int>(FoundingNorms.MinimumHeadcount.Id, SampleNorms.Since(FoundingNorms.Start, 20))));
        var facts = new FoundingFacts { Headcount = 15 };

        var answer = local.Ask(facts, FoundingNorms.Start);

        answer.Conclusion.Should().Be(new FoundingConclusion(MayBeFounded: false));
        answer.UsesLocalRule.Should().BeTrue();
        answer.Findings[0].Norm.IsLocal.Should().BeTrue();
        answer.Receipt.RulebookFingerprint.Should().NotBe(National.Ask(facts, FoundingNorms.Start).Receipt.RulebookFingerprint);
    }

    [Fact]
    public void The_whole_answer_is_explained_in_Vietnamese()
    {
        var explanation = National.Ask(new FoundingFacts { Headcount = 14 }, FoundingNorms.Start).Explain(Language.Vietnamese).ToString();

        explanation.Should().Match(
            "Không đủ số lượng người làm việc để thành lập (theo pháp luật ngày 01/12/2020).\n"
            + "  *: không đáp ứng (14); yêu cầu từ 15 trở lên – điểm d khoản 1 Điều 5 Nghị định số 120/2020/NĐ-CP.");
    }
}
