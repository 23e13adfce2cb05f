using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Law;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class ExplanationTests
{
    [Fact]
    public void The_tree_prints_one_sentence_a_line_and_indents_the_reasons()
    {
        var tree = new Explanation("A", [new Explanation("B", [new Explanation("C")]), new Explanation("D")]);

        tree.ToString().Should().Be("A\n  B\n    C\n  D");
    }

    [Fact]
    public void A_sentence_without_reasons_stands_alone()
    {
        var leaf = new Explanation("A");

        leaf.Children.Should().BeEmpty();
        (leaf.Verdict, leaf.Provision).Should().Be((null, null));
        leaf.ToString().Should().Be("A");
    }

    [Fact]
    public void A_sentence_can_report_a_verdict_and_its_provision()
    {
        var node = new Explanation("A", verdict: Verdict.Satisfied, provision: SampleNorms.OldProvision);

        (node.Verdict, node.Provision).Should().Be((Verdict.Satisfied, SampleNorms.OldProvision));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_sentence_is_refused(string text) =>
        FluentActions.Invoking(() => new Explanation(text)).Should().Throw<ArgumentException>().WithParameterName(nameof(text));
}
