using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Cases;

public sealed class ClassificationCaseTests
{
    public static TheoryData<string> Ids => [.. LegalCase.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_answers_as_the_law_does(string id)
    {
        var asked = LegalCase.All[id];
        var expected = asked.Expected;

        var answer = Rulebook.National.Autonomy.Classify(asked.Facts, asked.On);

        using var scope = new AssertionScope($"{asked.Id} ({asked.Provision})");
        answer.Verdict.Should().Be(expected.Verdict);
        (answer.Conclusion?.Tier).Should().Be(expected.Tier);
        BandOf(answer.Conclusion).Should().Be(expected.Band);
        (answer.Conclusion?.Route).Should().Be(expected.Route);
        expected.IsLevel(LevelOf(answer)).Should().BeTrue($"the level is {expected.Percent ?? "not known"}, not {LevelOf(answer)}");
        answer.MissingFacts.Select(fact => fact.Path).Should().Equal(expected.Missing);
        ReasonOf(answer).Should().Be(expected.Reason);
        answer.Verification.Should().Be(expected.Verification);
        CitedByTheDecidingFinding(answer).Should().Contain(expected.DecidingProvision);
        expected.AlsoFinds.Should().BeSubsetOf(answer.Findings.Select(finding => finding.ToString()));
        expected.Shows.Should().BeSubsetOf(answer.Findings.Select(finding => finding.Reason?.Id ?? ""));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_case_is_explained_in_both_languages_with_no_place_left_open(string id)
    {
        var asked = LegalCase.All[id];

        var answer = Rulebook.National.Autonomy.Classify(asked.Facts, asked.On);

        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var text = answer.Explain(language);
            text.Children.Should().HaveCount(answer.Findings.Length);
            text.ToString().Should().NotContainAny("{", "}", "  –", ": –");
        }
    }

    [Fact]
    public void Every_case_names_its_provision_and_its_source() =>
        LegalCase.All.Values.Should().OnlyContain(one => one.Provision.Length > 0 && one.Source.Length > 0);

    private static string? BandOf(AutonomyClassification? conclusion) =>
        conclusion?.Band is { } band ? AutonomyTiers.Code(band) : null;

    // Where there is no conclusion, the level stands in the finding that measured it.
    private static Ratio? LevelOf(Assessment<AutonomyClassification> answer) =>
        answer.Conclusion is { } conclusion
            ? conclusion.Level
            : answer.Findings.Where(finding => finding.Rule.Id.Name is "level" or "class-by-authority")
                .Select(finding => finding.Measured.Level).FirstOrDefault();

    private static string? ReasonOf(Assessment<AutonomyClassification> answer) => answer.Verdict == Verdict.Satisfied
        ? null
        : answer.Findings.Where(finding => finding.Verdict == answer.Verdict).Select(finding => finding.Reason?.Id).FirstOrDefault(reason => reason is not null);

    private static IEnumerable<string> CitedByTheDecidingFinding(Assessment<AutonomyClassification> answer) =>
        answer.Findings.First(finding => finding.Verdict == answer.Verdict).Norm.Provisions.Select(provision => provision.ToText(Language.English));
}
