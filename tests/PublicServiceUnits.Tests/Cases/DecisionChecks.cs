using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>What holds for every answer of every question.</summary>
internal static class DecisionChecks
{
    // A norm is equal to itself only, so this finds the timeline by reference.
    private static readonly Dictionary<Norm, string> TimelineOf = Rulebook.National.Norms
        .SelectMany(timeline => timeline.Norms.Select(norm => (norm, timeline.Id)))
        .ToDictionary(pair => pair.norm, pair => pair.Id);

    public static void Check(Decision decision, Assessment answer)
    {
        foreach (var finding in answer.Findings)
        {
            decision.Rules.Should().Contain(finding.Rule);
            TimelineOf.Should().ContainKey(finding.Norm);
            finding.Rule.NormIds.Should().Contain(id => Matches(id, TimelineOf[finding.Norm]), $"{finding.Rule} rests on {TimelineOf[finding.Norm]}");
        }

        var texts = new[] { Language.Vietnamese, Language.English }.Select(language => answer.Explain(language)).ToList();
        foreach (var text in texts)
        {
            text.Children.Should().HaveCount(answer.Findings.Length);
            text.ToString().Should().NotContainAny("{", "}", "  –", ": –");
        }

        texts[0].Text.Should().NotBe(texts[1].Text);
    }

    public static void CheckProduced(IEnumerable<Rule> rules, IEnumerable<Finding> findings) =>
        rules.Select(rule => rule.Id.Value).Should().BeSubsetOf(findings.Select(finding => finding.Rule.Id.Value).Distinct());

    private static bool Matches(string pattern, string id) =>
        pattern.EndsWith('.') ? id.StartsWith(pattern, StringComparison.Ordinal) : id == pattern;
}
