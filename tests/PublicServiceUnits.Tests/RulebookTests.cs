using System.Reflection;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests;

public sealed class RulebookTests
{
    [Fact]
    public void The_library_version_is_that_of_the_assembly()
    {
        var informational = typeof(Rulebook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Rulebook.LibraryVersion.Should().Be(informational.Split('+')[0]);
        Rulebook.National.Identity.LibraryVersion.Should().Be(Rulebook.LibraryVersion);
    }

    [Fact]
    public void The_national_rulebook_is_one_instance() =>
        Rulebook.National.Should().BeSameAs(Rulebook.National);

    [Fact]
    public void The_dated_door_knows_its_rulebook_and_its_date()
    {
        var dated = Rulebook.National.On(new LocalDate(2025, 7, 7));

        dated.Rulebook.Should().BeSameAs(Rulebook.National);
        dated.Date.Should().Be(new LocalDate(2025, 7, 7));
    }

    [Fact]
    public void The_dated_door_answers_every_case_as_the_door_with_a_date()
    {
        foreach (var one in LegalCase.All.Values)
        {
            var dated = Rulebook.National.On(one.On).Autonomy;

            dated.Classify(one.Facts).Explain(Language.Vietnamese).ToString()
                .Should().Be(Rulebook.National.Autonomy.Classify(one.Facts, one.On).Explain(Language.Vietnamese).ToString());
            dated.MeasureDistance(one.Facts).Explain(Language.English).ToString()
                .Should().Be(Rulebook.National.Autonomy.MeasureDistance(one.Facts, one.On).Explain(Language.English).ToString());
        }
    }

    [Fact]
    public void Questions_asked_by_name_answer_as_the_door_does()
    {
        foreach (var one in LegalCase.All.Values)
        {
            Rulebook.National.Autonomy.ClassifyDecision.Ask(one.Facts, one.On).Conclusion
                .Should().Be(Rulebook.National.Autonomy.Classify(one.Facts, one.On).Conclusion);
        }
    }

    [Fact]
    public void The_questions_have_one_name_each() =>
        Rulebook.National.Decisions.Select(decision => decision.Id).Should().OnlyHaveUniqueItems().And.Contain(["autonomy.classify", "autonomy.distance"]);

    [Fact]
    public void A_receipt_names_version_fingerprint_question_date_and_rules()
    {
        var one = LegalCase.All["example-1-school-Y on 2022-11-01"];

        var receipt = Rulebook.National.Autonomy.Classify(one.Facts, one.On).Receipt;

        (receipt.LibraryVersion, receipt.RulebookFingerprint, receipt.Decision, receipt.On)
            .Should().Be((Rulebook.LibraryVersion, Rulebook.National.Identity.Fingerprint, "autonomy.classify", new LocalDate(2022, 11, 1)));
        receipt.Rules.Should().Equal(
            "autonomy.classify/level",
            "autonomy.classify/governing-law",
            "autonomy.classify/revenue",
            "autonomy.classify/expenditure",
            "autonomy.classify/revenue-item",
            "autonomy.classify/expenditure-item");
    }

    [Fact]
    public void A_fingerprint_is_24_hexadecimal_digits_and_stays() =>
        Rulebook.National.Identity.Fingerprint.Should().MatchRegex("^[0-9a-f]{24}$").And.Be(Rulebook.National.With().Identity.Fingerprint);

    [Fact]
    public void A_local_rule_over_a_norm_that_does_not_exist_is_refused()
    {
        var document = new LegalDocument(
            "1/2025/QĐ-UBND",
            LegalDocumentKind.LocalDecision,
            new("Ủy ban nhân dân", "People's Committee"),
            new LocalDate(2025, 1, 1),
            EffectivePeriod.Since(new LocalDate(2025, 1, 1)),
            new("Quyết định mẫu dùng trong kiểm thử", "A sample decision for tests"),
            Verification.TextRead);
        var rule = new LocalRule<LocalizedText>(
            "autonomy.no-such-norm",
            new Norm<LocalizedText>(new("mẫu", "sample"), EffectivePeriod.Since(new LocalDate(2025, 1, 1)), Verification.TextRead, new LocalDate(2025, 1, 1), document.At("1")));

        var lay = () => Rulebook.National.With(rule);

        lay.Should().Throw<LocalRuleRefusedException>().Which.NormId.Should().Be("autonomy.no-such-norm");
    }

    [Fact]
    public void Nothing_given_is_a_programmers_error()
    {
        var classify = () => Rulebook.National.Autonomy.ClassifyDecision.Ask(null!, new LocalDate(2025, 1, 1));
        var with = () => Rulebook.National.With(null!);

        classify.Should().Throw<ArgumentNullException>();
        with.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Every_field_is_answered_by_the_dated_door()
    {
        foreach (var sector in Enum.GetValues<UnitSector>())
        {
            var facts = new PublicServiceUnits.Autonomy.ClassificationFacts { Sector = sector, RevenueTotal = new Vnd(20), ExpenditureTotal = new Vnd(100) };

            Rulebook.National.On(new LocalDate(2025, 1, 1)).Autonomy.Classify(facts).Conclusion!.Level.Should().Be(new Ratio(20, 100));
        }
    }
}
