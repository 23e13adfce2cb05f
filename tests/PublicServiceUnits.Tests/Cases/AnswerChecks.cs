using System.Text.Json;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>What every case of every decision expects in the same words.</summary>
internal static class AnswerChecks
{
    public static void Check(Assessment answer, JsonElement expected)
    {
        answer.Verdict.Should().Be(Enum.Parse<Verdict>(CaseFile.Text(expected, "verdict")!));
        answer.MissingFacts.Select(fact => fact.Path).Should().Equal(CaseFile.Texts(expected, "missing"));
        answer.Verification.Should().Be(CaseFile.Choice<Verification>(expected, "verification") ?? Verification.TextRead);
        answer.Findings.SelectMany(finding => finding.Norm.Provisions).Select(provision => provision.ToText(Language.English))
            .Should().Contain(CaseFile.Text(expected, "decidingProvision"));
        CaseFile.Texts(expected, "alsoFinds").Should().BeSubsetOf(answer.Findings.Select(finding => finding.ToString()));
        answer.Findings.Select(finding => finding.ToString()).Should().NotContain(one => CaseFile.Texts(expected, "neverFinds").Contains(one));
        CaseFile.Texts(expected, "shows").Should().BeSubsetOf(answer.Findings.Select(finding => finding.Reason?.Id ?? ""));
        if (CaseFile.Text(expected, "reason") is { } reason)
        {
            answer.Findings.Where(finding => finding.Verdict == answer.Verdict).Select(finding => finding.Reason?.Id).Should().Contain(reason);
        }
    }

    public static void CheckExplanation(Assessment answer)
    {
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var text = answer.Explain(language);
            text.Children.Should().HaveCount(answer.Findings.Length);
            text.ToString().Should().NotContainAny("{", "}", "  –", ": –");
        }
    }

    public static void CheckRules(Decision decision, IEnumerable<Assessment> answers)
    {
        var findings = answers.SelectMany(answer => answer.Findings).ToList();
        findings.Select(finding => finding.Rule).Distinct().Should().BeEquivalentTo(decision.Rules, "each rule is produced by a case");
        var timelineOf = decision.Norms.SelectMany(timeline => timeline.Norms.Select(norm => (norm, timeline.Id)))
            .ToDictionary(pair => pair.norm, pair => pair.Id);
        foreach (var finding in findings)
        {
            var id = timelineOf[finding.Norm];
            finding.Rule.NormIds.Should().Contain(
                pattern => pattern.EndsWith('.') ? id.StartsWith(pattern, StringComparison.Ordinal) : id == pattern, $"{finding.Rule} rests on {id}");
        }
    }
}
