using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Every case of <c>autonomy.distribute-surplus</c>, as its file expects.</summary>
public sealed class SurplusCaseTests
{
    public static TheoryData<string> Ids => [.. SurplusCase.All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_law_is_applied_as_the_case_says(string id)
    {
        var one = SurplusCase.All[id];

        var answer = Rulebook.National.Autonomy.DistributeSurplus(one.Facts);

        answer.Verdict.ToString().Should().Be(one.Expected.TryGetProperty("verdict", out var verdict) ? verdict.GetString() : "Satisfied", one.Source);
        answer.On.Should().Be(new LocalDate(one.Facts.BudgetYear, 12, 31));
        foreach (var member in one.Expected.EnumerateObject())
        {
            Check(answer, member, one.Source);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_answer_explains_itself_in_both_languages(string id)
    {
        var answer = Rulebook.National.Autonomy.DistributeSurplus(SurplusCase.All[id].Facts);

        var vietnamese = answer.Explain(Language.Vietnamese).ToString();
        var english = answer.Explain(Language.English).ToString();

        vietnamese.Should().Contain("Điều").And.NotBe(english);
        english.Should().Contain("Article");
        vietnamese.Should().NotMatchRegex("[{}]");
        english.Should().NotMatchRegex("[{}]");
    }

    private static void Check(Assessment<SurplusDistribution> answer, JsonProperty member, string source)
    {
        var conclusion = answer.Conclusion;
        var value = member.Value;
        switch (member.Name)
        {
            case "verdict":
                break;
            case "parts":
                conclusion!.Parts.Select(part => $"{part.Fund} {part.Amount}")
                    .Should().Equal(value.EnumerateObject().Select(part => $"{part.Name} {part.Value.GetInt64()}"), source);
                break;
            case "breaches":
                conclusion!.Breaches.Select(breach => $"{breach.Kind} {breach.Fund?.ToString() ?? "-"} {breach.Amount} {breach.Provision.ToText(Language.English)}")
                    .Should().Equal(value.EnumerateArray().Select(breach => breach.GetString()), source);
                conclusion.IsLawful.Should().Be(value.GetArrayLength() == 0);
                break;
            case "minimum":
                (Part(SurplusFund.DevelopmentFund)?.Minimum?.Dong).Should().Be(Number(value), source);
                break;
            case "incomeCap":
                (Part(SurplusFund.SupplementaryIncome)!.Cap?.Dong).Should().Be(Number(value), source);
                break;
            case "rewardCap":
                (Part(SurplusFund.RewardAndWelfare)!.Cap?.Dong).Should().Be(Number(value), source);
                break;
            case "missing":
                answer.MissingFacts.Select(fact => fact.Path).Should().Equal(value.EnumerateArray().Select(path => path.GetString()), source);
                break;
            case "reason" when value.ValueKind == JsonValueKind.Null:
                answer.Findings.Should().NotContain(finding => finding.Reason is LawGap, source);
                break;
            case "reason":
                answer.Findings.Should().Contain(finding => finding.Reason != null && finding.Reason.Id == value.GetString(), source);
                break;
            case "verification":
                answer.Verification.ToString().Should().Be(value.GetString(), source);
                break;
            case "shows":
                Texts(value).Should().BeSubsetOf(answer.Findings.Select(finding => finding.Reason?.Id ?? ""), source);
                break;
            case "hides":
                answer.Findings.Select(finding => finding.Reason?.Id ?? "").Should().NotContain(Texts(value), source);
                break;
            case "finds":
                Texts(value).Should().BeSubsetOf(answer.Findings.Select(finding => finding.Rule.Id.Name), source);
                break;
            case "lacksRules":
                answer.Findings.Select(finding => finding.Rule.Id.Name).Should().NotContain(Texts(value), source);
                break;
            case "cites":
                Texts(value).Should().BeSubsetOf(Cited(), source);
                break;
            case "lacks":
                Cited().Should().NotContain(Texts(value), source);
                break;
            case "governing":
                answer.Findings.Single(finding => finding.Rule.Id.Name == "governing-law").Provision.Document.ToText(Language.English)
                    .Should().Be(value.GetString(), source);
                break;
            case "excess":
                answer.Findings.Where(finding => finding.Rule.Id.Name == "development-fund-excess")
                    .Select(finding => $"{finding.Verdict} {finding.Measured.Amount}")
                    .Should().Equal(value.EnumerateArray().Select(pair => $"{pair[0].GetString()} {pair[1].GetInt64()}"), source);
                break;
            default:
                throw new FormatException($"A case expects no '{member.Name}'.");
        }

        IEnumerable<string> Cited() =>
            answer.Findings.SelectMany(finding => finding.Norm.Provisions).Select(provision => provision.ToText(Language.English));

        SurplusPart? Part(SurplusFund fund) => conclusion!.Parts.SingleOrDefault(part => part.Fund == fund);

        static IReadOnlyList<string> Texts(JsonElement value) => [.. value.EnumerateArray().Select(text => text.GetString()!)];

        static long? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt64();
    }
}
