using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class RuleTests
{
    [Fact]
    public void The_name_of_a_rule_is_its_decision_and_its_own_name()
    {
        var id = new RuleId("autonomy.classify", "level");

        (id.Decision, id.Name, id.Value).Should().Be(("autonomy.classify", "level", "autonomy.classify/level"));
        id.ToString().Should().Be("autonomy.classify/level");
        id.Should().Be(new RuleId("autonomy.classify", "level"));
    }

    [Theory]
    [InlineData("", "level")]
    [InlineData("autonomy.classify", " ")]
    public void Both_parts_of_the_name_are_needed(string decision, string name) =>
        FluentActions.Invoking(() => new RuleId(decision, name)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_rule_rests_on_at_least_one_norm() =>
        FluentActions.Invoking(() => new Rule("autonomy.classify", "level"))
            .Should().Throw<ArgumentException>().WithMessage("*'autonomy.classify/level' rests on no norm*");

    [Fact]
    public void A_rule_lists_the_norms_it_rests_on() =>
        new Rule("autonomy.classify", "level", "autonomy.level", "autonomy.band.").NormIds.Should().Equal("autonomy.level", "autonomy.band.");

    [Theory]
    [InlineData(Verdict.Satisfied, "a.b/c.Satisfied")]
    [InlineData(Verdict.NotSatisfied, "a.b/c.NotSatisfied")]
    [InlineData(Verdict.NotApplicable, "a.b/c.NotApplicable")]
    [InlineData(Verdict.Undetermined, "a.b/c.Undetermined")]
    [InlineData(Verdict.NeedsJudgement, "a.b/c.NeedsJudgement")]
    public void The_key_of_its_own_sentence_is_its_name_and_the_verdict(Verdict verdict, string key) =>
        new Rule("a.b", "c", "d").SentenceKey(verdict).Should().Be(key);
}
