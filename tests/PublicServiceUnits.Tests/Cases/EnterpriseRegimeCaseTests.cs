using System.Text.Json;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class EnterpriseRegimeCaseTests
{
    private static readonly IReadOnlyDictionary<string, JsonElement> All = CaseFile.Read("autonomy.enterprise-regime");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_answers_as_the_law_does(string id)
    {
        var expected = All[id].GetProperty("expected");

        var answer = Ask(id);

        using var scope = new AssertionScope(id);
        AnswerChecks.Check(answer, expected);
        (answer.Conclusion?.Basis).Should().Be(CaseFile.Choice<EnterpriseRegimeBasis>(expected, "basis"));
        (answer.Conclusion?.IsAllowed).Should().Be(answer.Conclusion is { } given ? given.Basis != EnterpriseRegimeBasis.NotAllowed : null);
        (answer.Conclusion?.Accounting).Should().Be(CaseFile.Choice<AccountingRegime>(expected, "accounting"));
        (answer.Conclusion?.Circular).Should().Be(CaseFile.Choice<AccountingCircular>(expected, "circular"));
        (answer.Conclusion?.Contents.Length ?? 0).Should().Be(CaseFile.Number(expected, "contents") ?? 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_case_is_explained_in_both_languages(string id) => AnswerChecks.CheckExplanation(Ask(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_dated_door_and_the_name_answer_alike(string id)
    {
        var (facts, on) = (Facts(All[id].GetProperty("facts")), CaseFile.On(All[id]));
        var text = Ask(id).Explain(Language.English).ToString();

        Rulebook.National.On(on).Autonomy.DecideEnterpriseRegime(facts).Explain(Language.English).ToString().Should().Be(text);
        Rulebook.National.Autonomy.EnterpriseRegimeDecision.Ask(facts, on).Conclusion.Should().Be(Ask(id).Conclusion);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case_and_rests_on_its_own_norms() =>
        AnswerChecks.CheckRules(Rulebook.National.Autonomy.EnterpriseRegimeDecision, All.Keys.Select(Ask));

    [Fact]
    public void A_unit_with_every_fact_known_is_answered_on_each_day_of_change_and_the_days_beside_it()
    {
        foreach (var change in Rulebook.National.Norms.SelectMany(timeline => timeline.Norms).Select(norm => norm.Period.From).Distinct())
        {
            foreach (var day in new[] { change.PlusDays(-1), change, change.PlusDays(1) })
            {
                foreach (var sector in Enum.GetValues<UnitSector>())
                {
                    var facts = Facts(All["framework-all-four on 2015-04-06"].GetProperty("facts")) with
                    {
                        Sector = sector, IsHigherEducationInstitution = false, EarlierMechanism = EarlierMechanism.None, FiscalYear = day.Year,
                    };

                    var answer = Rulebook.National.Autonomy.DecideEnterpriseRegime(facts, day);

                    var isOpen = day < new LocalDate(2015, 4, 6)
                        || (sector == UnitSector.HealthAndPopulation && day < new LocalDate(2021, 8, 15))
                        || (sector == UnitSector.VocationalEducation && day >= new LocalDate(2026, 10, 5));
                    answer.Verdict.Should().Be(isOpen ? Verdict.Undetermined : Verdict.Satisfied, $"{sector} on {day}");
                    (answer.Conclusion?.IsAllowed).Should().Be(isOpen ? null : true, $"{sector} on {day}");
                }
            }
        }
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(UnitSector.EducationAndTraining, true, true)]
    [InlineData(UnitSector.ScienceAndTechnology, true, true)]
    [InlineData(UnitSector.VocationalEducation, true, false)]
    [InlineData(UnitSector.HealthAndPopulation, true, true)]
    [InlineData(UnitSector.CultureSportsAndTourism, true, true)]
    [InlineData(UnitSector.InformationAndCommunication, true, true)]
    [InlineData(UnitSector.EconomicAndOther, true, true)]
    [InlineData(UnitSector.VocationalEducation, false, true)]
    public void A_higher_education_institution_is_none_of_vocational_education(UnitSector? sector, bool isOne, bool isSense) =>
        Rulebook.National.Autonomy.EnterpriseRegimeDecision.Validate(new EnterpriseRegimeFacts { Sector = sector, IsHigherEducationInstitution = isOne })
            .Select(error => $"{error.Code} {error.Path}").Should().Equal(
                isSense ? [] : ["autonomy.enterprise-regime/higher-education-in-the-vocational-field isHigherEducationInstitution"]);

    [Theory]
    [InlineData("enterprise-regime-administrative-fy-2022", "administrative-fy-2022-in-its-year")]
    [InlineData("enterprise-regime-treasury-group-4", "treasury-control-group-4 on 2026-11-24")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var answer = Ask(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    [Fact]
    public void The_contents_stand_in_points_a_to_d_of_the_decree_that_governs()
    {
        Provisions("economic on 2016-12-20").Should().Equal("a", "b", "c", "d");
        Ask("economic on 2016-12-20").Conclusion!.Contents[0].Provision.ToText(Language.English)
            .Should().Be("point a, clause 2, Article 22, Decree 141/2016/NĐ-CP");
        Ask("economic on 2016-12-20").Conclusion!.Contents[0].Text.English.Should().Contain("owner's capital");
        Ask("science on 2016-08-01").Conclusion!.Contents[0].Provision.ToText(Language.English)
            .Should().Be("point a, clause 2, Article 21, Decree 16/2015/NĐ-CP");
        Ask("science on 2016-08-01").Conclusion!.Contents[0].Text.English.Should().Contain("charter capital");

        static IEnumerable<string?> Provisions(string id) => Ask(id).Conclusion!.Contents.Select(content => content.Provision.Point);
    }

    [Theory]
    [InlineData("economic on 2016-12-20", "recurrent expenditure of the unit")]
    [InlineData("science on 2016-08-01", "the State budget bears the cost")]
    public void The_cost_of_the_scheme_is_borne_as_the_decree_says(string id, string text) =>
        Ask(id).Explain(Language.English).ToString().Should().Contain(text);

    [Fact]
    public void The_answer_says_itself_in_both_languages()
    {
        var answer = Ask("enterprise-fy-2026").Conclusion!;

        answer.ToText(Language.Vietnamese).Should().Be(
            "Được quản lý, kế toán theo mô hình doanh nghiệp: nhóm 1, đề án được phê duyệt; chế độ kế toán doanh nghiệp (Thông tư số 99/2025/TT-BTC)");
        answer.ToText(Language.English).Should().Be(
            "Management and accounting on the enterprise model are allowed: Group 1, the scheme approved; enterprise accounting (Circular 99/2025/TT-BTC)");
        answer.GetHashCode().Should().Be(Ask("enterprise-fy-2026").Conclusion!.GetHashCode());
    }

    [Fact]
    public void Facts_without_sense_are_refused_by_code()
    {
        var facts = new EnterpriseRegimeFacts
        {
            Sector = (UnitSector)99,
            ManagingAuthority = (ManagingAuthority)99,
            Tier = (AutonomyTier)5,
            Scheme = (EnterpriseScheme)9,
            EarlierMechanism = EarlierMechanism.None,
            KeepsEarlierMechanism = true,
            FiscalYear = 1944,
        };

        var errors = Rulebook.National.Autonomy.EnterpriseRegimeDecision.Validate(facts);

        errors.Select(error => error.Code["autonomy.enterprise-regime/".Length..]).Should().Equal(
            "sector-unknown", "managing-authority-unknown", "tier-unknown", "scheme-unknown", "keeps-no-mechanism", "fiscal-year-out-of-range");
        Rulebook.National.Autonomy.EnterpriseRegimeDecision.Validate(facts with { EarlierMechanism = (EarlierMechanism)9 })
            .Should().Contain(error => error.Code == "autonomy.enterprise-regime/earlier-mechanism-unknown");
        FluentActions.Invoking(() => Rulebook.National.Autonomy.DecideEnterpriseRegime(facts, new LocalDate(2025, 1, 1)))
            .Should().Throw<InvalidFactsException>();
    }

    private static Assessment<EnterpriseRegimeAnswer> Ask(string id) =>
        Rulebook.National.Autonomy.DecideEnterpriseRegime(Facts(All[id].GetProperty("facts")), CaseFile.On(All[id]));

    private static EnterpriseRegimeFacts Facts(JsonElement facts) => new()
    {
        Sector = CaseFile.Choice<UnitSector>(facts, "sector"),
        IsHigherEducationInstitution = CaseFile.Flag(facts, "isHigherEducationInstitution"),
        ManagingAuthority = CaseFile.Choice<ManagingAuthority>(facts, "managingAuthority"),
        Tier = (AutonomyTier?)CaseFile.Number(facts, "tier"),
        ServicesHighlySocialised = CaseFile.Flag(facts, "servicesHighlySocialised"),
        PriceCoversAllCosts = CaseFile.Flag(facts, "priceCoversAllCosts"),
        AssetsValuedAndCapitalHandedOver = CaseFile.Flag(facts, "assetsValuedAndCapitalHandedOver"),
        AccountsByEnterpriseStandards = CaseFile.Flag(facts, "accountsByEnterpriseStandards"),
        Scheme = CaseFile.Choice<EnterpriseScheme>(facts, "scheme"),
        EarlierMechanism = CaseFile.Choice<EarlierMechanism>(facts, "earlierMechanism"),
        KeepsEarlierMechanism = CaseFile.Flag(facts, "keepsEarlierMechanism"),
        FiscalYear = CaseFile.Number(facts, "fiscalYear"),
    };
}
