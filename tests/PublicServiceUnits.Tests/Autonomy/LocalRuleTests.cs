using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>A minister's own rule for units of National Defence, laid over clause 3, Article 39, Decree 60/2021/NĐ-CP as amended.</summary>
public sealed class LocalRuleTests
{
    private const string Scope = "autonomy.scope.defence-and-public-security";
    private const string ByMinister = "Article 3, Circular 1/2025/TT-BQP";

    private static readonly LocalDate From = new(2025, 9, 1);

    private static readonly LegalDocument MinistersCircular = new(
        "1/2025/TT-BQP",
        LegalDocumentKind.Circular,
        new("Bộ Quốc phòng", "Ministry of National Defence"),
        new LocalDate(2025, 8, 1),
        EffectivePeriod.Since(From),
        new("Thông tư mẫu dùng trong kiểm thử", "A sample circular for tests"),
        Verification.TextRead);

    private static readonly ClassificationFacts Hospital = new()
    {
        Sector = UnitSector.HealthAndPopulation,
        ManagingAuthority = ManagingAuthority.MinistryOfNationalDefence,
        RevenueTotal = new Vnd(700),
        ExpenditureTotal = new Vnd(1000),
    };

    [Fact]
    public void The_ministers_rule_lets_the_decree_decide_and_says_that_it_is_local()
    {
        var answer = Rulebook.National.With(Rule(From)).Autonomy.Classify(Hospital, From);

        (answer.Conclusion?.Tier, answer.Conclusion?.Band).Should().Be((AutonomyTier.Group3, AutonomyBand.From70To100));
        answer.UsesLocalRule.Should().BeTrue();
        var scope = answer.Findings.Single(finding => finding.Norm.IsLocal);
        scope.Rule.Id.Value.Should().Be("autonomy.classify/defence-and-public-security");
        scope.Provision.ToText(Language.English).Should().Be(ByMinister);
        answer.Explain(Language.English).ToString().Should().Contain($"A local rule is applied: {ByMinister}.");
        answer.Explain(Language.Vietnamese).ToString().Should().Contain("Điều 3 Thông tư số 1/2025/TT-BQP");
    }

    [Fact]
    public void The_day_before_the_ministers_rule_the_national_law_answers()
    {
        var answer = Rulebook.National.With(Rule(From)).Autonomy.Classify(Hospital, From.PlusDays(-1));

        answer.Verdict.Should().Be(Verdict.NeedsJudgement);
        answer.UsesLocalRule.Should().BeFalse();
    }

    [Fact]
    public void The_national_rulebook_stays_as_it_is_and_the_fingerprint_tells_the_two_apart()
    {
        var fingerprint = Rulebook.National.Identity.Fingerprint;

        var local = Rulebook.National.With(Rule(From));

        local.Identity.Fingerprint.Should().NotBe(fingerprint);
        local.Autonomy.Classify(Hospital, From).Receipt.RulebookFingerprint.Should().Be(local.Identity.Fingerprint);
        Rulebook.National.Identity.Fingerprint.Should().Be(fingerprint);
        Rulebook.National.Autonomy.Classify(Hospital, From).Verdict.Should().Be(Verdict.NeedsJudgement);
    }

    [Fact]
    public void A_unit_of_another_authority_is_not_touched()
    {
        var facts = Hospital with { ManagingAuthority = ManagingAuthority.Province };

        var answer = Rulebook.National.With(Rule(From)).Autonomy.Classify(facts, From);

        answer.UsesLocalRule.Should().BeFalse();
        answer.Conclusion.Should().Be(Rulebook.National.Autonomy.Classify(facts, From).Conclusion);
    }

    [Fact]
    public void The_amended_decree_is_what_lets_the_minister() =>
        Rulebook.National.Norms.Single(timeline => timeline.Id == Scope).LocalRulesAllowedBy!.ToText(Language.English)
            .Should().Be("clause 3, Article 39, Decree 60/2021/NĐ-CP");

    [Fact]
    public void From_2025_07_07_it_is_admitted_and_a_day_before_it_is_refused()
    {
        var early = () => Rulebook.National.With(Rule(Regimes.LastDayAsIssued));
        var first = () => Rulebook.National.With(Rule(Regimes.FirstDayAsAmended));

        early.Should().Throw<LocalRuleRefusedException>().Which.NormId.Should().Be(Scope);
        first.Should().NotThrow();
    }

    [Fact]
    public void No_local_rule_moves_a_threshold()
    {
        var thresholds = Rulebook.National.Norms.Where(timeline => timeline.Id.StartsWith("autonomy.band.", StringComparison.Ordinal)).ToList();

        thresholds.Should().HaveCount(20);
        foreach (var threshold in thresholds)
        {
            var lay = () => Rulebook.National.With(new LocalRule<Requirement>(
                threshold.Id,
                new Norm<Requirement>(Requirement.AtLeast(Measurement.Of(Ratio.Percent(50))), EffectivePeriod.Since(From), Verification.TextRead, From, MinistersCircular.At("3"))));

            lay.Should().Throw<LocalRuleRefusedException>().Which.NormId.Should().Be(threshold.Id);
        }
    }

    [Fact]
    public void A_rule_of_another_type_is_refused()
    {
        var lay = () => Rulebook.National.With(new LocalRule<LocalizedText>(
            Scope,
            new Norm<LocalizedText>(new("theo Nghị định", "by the decree"), EffectivePeriod.Since(From), Verification.TextRead, From, MinistersCircular.At("3"))));

        lay.Should().Throw<LocalRuleRefusedException>().Which.NormId.Should().Be(Scope);
    }

    private static LocalRule<LegalChoice<DefenceScope>> Rule(LocalDate from) => new(
        Scope,
        new Norm<LegalChoice<DefenceScope>>(
            new LegalChoice<DefenceScope>(DefenceScope.DecreeApplies, new("thực hiện theo Nghị định 60/2021/NĐ-CP", "Decree 60/2021/NĐ-CP applies")),
            EffectivePeriod.Since(from),
            Verification.TextRead,
            from,
            MinistersCircular.At("3")));
}
