using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Resources;
using PublicServiceUnits.Tests.Cases;

namespace PublicServiceUnits.Tests;

public sealed class RuleCatalogueTests
{
    /// <summary>Places of headings and remarks, which a finding cannot fill.</summary>
    private static readonly string[] PlacesOfOthers = ["CONCLUSION", "DATE", "FIRST", "PATH"];

    // A norm is equal to itself only, so this finds the timeline by reference.
    private static readonly Dictionary<Norm, string> TimelineOf = Rulebook.National.Norms
        .SelectMany(timeline => timeline.Norms.Select(norm => (norm, timeline.Id)))
        .ToDictionary(pair => pair.norm, pair => pair.Id);

    private static readonly Dictionary<string, Rule> Rules = Rulebook.National.Decisions
        .SelectMany(decision => decision.Rules)
        .DistinctBy(rule => rule.Id.Value)
        .ToDictionary(rule => rule.Id.Value, StringComparer.Ordinal);

    public static TheoryData<string> RuleIds => [.. Rules.Keys];

    public static TheoryData<string> DecisionIds => [.. Rulebook.National.Decisions.Select(decision => decision.Id)];

    public static TheoryData<string> CaseIds => [.. LegalCase.All.Keys];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Each_rule_has_a_title_in_both_languages(string id)
    {
        var vietnamese = MessageCatalog.In(Language.Vietnamese).Find(id);
        var english = MessageCatalog.In(Language.English).Find(id);

        vietnamese!.Text.Should().NotBeNullOrWhiteSpace();
        english!.Text.Should().NotBeNullOrWhiteSpace().And.NotBe(vietnamese.Text);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Each_sentence_stands_in_both_languages_and_names_only_places_that_exist(string id)
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            var key = $"{id}.{verdict}";
            var vietnamese = PlacesOf(Language.Vietnamese, key);
            var english = PlacesOf(Language.English, key);

            (english is null).Should().Be(vietnamese is null, key);
            english.Should().Equal(vietnamese);
            (vietnamese ?? []).Should().NotIntersectWith(PlacesOfOthers, key);
            vietnamese?.Should().Contain("PROVISION", key);
        }
    }

    [Fact]
    public void Each_message_of_a_rule_belongs_to_a_rule_that_exists()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var unknown = MessageCatalog.In(language).All
                .Select(entry => entry.Key)
                .Where(key => !key.StartsWith("spine/", StringComparison.Ordinal))
                .Where(key => !Rules.ContainsKey(key) && !Enum.GetNames<Verdict>().Any(verdict =>
                    key.EndsWith("." + verdict, StringComparison.Ordinal) && Rules.ContainsKey(key[..^(verdict.Length + 1)])));

            unknown.Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Each_rule_rests_on_norms_that_exist(string id)
    {
        foreach (var normId in Rules[id].NormIds)
        {
            Rulebook.National.Norms.Should().Contain(timeline => Matches(normId, timeline.Id), normId);
        }
    }

    [Theory]
    [MemberData(nameof(DecisionIds))]
    public void Each_decision_names_its_rules_once_and_asks_in_both_languages(string id)
    {
        var decision = Rulebook.National.Decisions.Single(one => one.Id == id);

        decision.Rules.Select(rule => rule.Id.Value).Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        decision.Norms.Should().NotBeEmpty().And.BeSubsetOf(Rulebook.National.Norms);
        decision.Question.English.Should().EndWith("?");
        decision.Question.Vietnamese.Should().EndWith("?");
    }

    [Fact]
    public void Each_norm_cites_a_provision_says_itself_in_both_languages_and_was_checked_after_it_was_issued()
    {
        foreach (var norm in Rulebook.National.Norms.SelectMany(timeline => timeline.Norms))
        {
            norm.Provisions.Should().NotBeEmpty();
            // Of a text that was not read the article may not be known.
            norm.Provisions.Should().OnlyContain(
                provision => provision.Article != null || provision.Path.Annex != null || norm.Verification == Verification.SecondarySource, norm.Provision.ToString());
            Enum.IsDefined(norm.Verification).Should().BeTrue();
            norm.CheckedOn.Should().BeGreaterThanOrEqualTo(norm.Provisions.Max(provision => provision.Document.IssuedOn ?? LocalDate.MinIsoValue));
            norm.ValueText(Language.Vietnamese).Should().NotBeNullOrWhiteSpace();
            norm.ValueText(Language.English).Should().NotBeNullOrWhiteSpace();
            norm.IsLocal.Should().BeFalse();
        }
    }

    [Fact]
    public void Each_norm_is_cited_from_a_document_that_is_in_force_while_it_holds()
    {
        foreach (var norm in Rulebook.National.Norms.SelectMany(timeline => timeline.Norms))
        {
            foreach (var provision in norm.Provisions)
            {
                if (provision.Document.Effective is { } effective)
                {
                    // A norm of a budget year counts for the whole year at whose end its documents are in force.
                    var from = TimelineOf[norm].StartsWith("autonomy.surplus.", StringComparison.Ordinal)
                        ? new LocalDate(norm.Period.From.Year, 12, 31)
                        : norm.Period.From;
                    effective.From.Should().BeLessThanOrEqualTo(
                        from, $"{provision.ToText(Language.English)} cannot carry a norm of {norm.Period}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void Each_finding_uses_a_rule_of_its_decision_and_a_norm_of_that_rule(string id)
    {
        var one = LegalCase.All[id];
        var autonomy = Rulebook.National.Autonomy;

        foreach (var (decision, findings) in new (Decision, IEnumerable<Finding>)[]
        {
            (autonomy.ClassifyDecision, autonomy.Classify(one.Facts, one.On).Findings),
            (autonomy.DistanceDecision, autonomy.MeasureDistance(one.Facts, one.On).Findings),
        })
        {
            foreach (var finding in findings)
            {
                decision.Rules.Should().Contain(finding.Rule);
                TimelineOf.Should().ContainKey(finding.Norm);
                finding.Rule.NormIds.Should().Contain(
                    normId => Matches(normId, TimelineOf[finding.Norm]), $"{finding.Rule} rests on {TimelineOf[finding.Norm]}");
            }
        }
    }

    [Fact]
    public void Each_finding_on_a_surplus_uses_a_rule_of_its_decision_and_a_norm_of_that_rule_and_each_rule_is_produced()
    {
        var decision = Rulebook.National.Autonomy.DistributeSurplusDecision;
        var produced = new HashSet<string>(StringComparer.Ordinal);

        foreach (var finding in SurplusCase.All.Values.SelectMany(one => Rulebook.National.Autonomy.DistributeSurplus(one.Facts).Findings))
        {
            decision.Rules.Should().Contain(finding.Rule);
            finding.Rule.NormIds.Should().Contain(normId => Matches(normId, TimelineOf[finding.Norm]), $"{finding.Rule} rests on {TimelineOf[finding.Norm]}");
            produced.Add(finding.Rule.Id.Value);
        }

        decision.Rules.Select(rule => rule.Id.Value).Should().BeSubsetOf(produced);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case()
    {
        var produced = LegalCase.All.Values
            .SelectMany(one => Rulebook.National.Autonomy.Classify(one.Facts, one.On).Findings)
            .Select(finding => finding.Rule.Id.Value)
            .ToHashSet(StringComparer.Ordinal);

        Rulebook.National.Autonomy.ClassifyDecision.Rules.Select(rule => rule.Id.Value).Should().BeSubsetOf(produced);
    }

    private static List<string>? PlacesOf(Language language, string key) =>
        MessageCatalog.In(language).Find(key)?.Places.Select(place => $"{place}".ToUpperInvariant()).Order(StringComparer.Ordinal).ToList();

    private static bool Matches(string pattern, string id) =>
        pattern.EndsWith('.') ? id.StartsWith(pattern, StringComparison.Ordinal) : id == pattern;
}
