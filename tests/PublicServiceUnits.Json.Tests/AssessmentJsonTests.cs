using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json.Tests;

public sealed class AssessmentJsonTests
{
    public static TheoryData<string> Names => [.. Cases.Answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_shape_is_frozen(string name) =>
        Snapshot.ShouldMatch(Snapshot.WithoutIdentity(AssessmentJson.Write(Cases.Answers[name]())), name);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_survives_a_round_trip(string name)
    {
        var json = AssessmentJson.Write(Cases.Answers[name]());

        AssessmentJson.Write(AssessmentJson.Read(json)).Should().Be(json);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compact_text_says_the_same(string name)
    {
        var compact = AssessmentJson.Write(Cases.Answers[name](), indented: false);

        compact.Should().NotContain("\n");
        AssessmentJson.Write(AssessmentJson.Read(compact)).Should().Be(AssessmentJson.Write(Cases.Answers[name]()));
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var invariant = AssessmentJson.Write(Cases.Answers["classify-example"]());

        Cultures.InEach(() => AssessmentJson.Write(Cases.Answers["classify-example"]()).Should().Be(invariant));
    }

    [Fact]
    public void Vietnamese_is_readable() =>
        AssessmentJson.Write(Cases.Answers["classify-totals"]()).Should().Contain("khoản 3 Điều 9").And.NotContain("\\u1");

    [Fact]
    public void Reads_what_the_assessment_says()
    {
        var assessment = (Assessment<AutonomyClassification>)Cases.Answers["classify-example"]();

        var document = AssessmentJson.Read(AssessmentJson.Write(assessment));

        document.Decision.Should().Be("autonomy.classify");
        document.On.Should().Be(assessment.On);
        document.Verdict.Should().Be(Verdict.Satisfied);
        document.Verification.Should().Be(assessment.Verification);
        document.Findings.Should().HaveSameCount(assessment.Findings);
        document.Receipt.RulebookFingerprint.Should().Be(Rulebook.National.Identity.Fingerprint);
        document.Receipt.LibraryVersion.Should().Be(Rulebook.LibraryVersion);
        document.Receipt.Rules.Should().Equal(assessment.Receipt.Rules);
        var conclusion = AutonomyClassificationDocument.Of(document)!;
        conclusion.Tier.Should().Be(AutonomyTier.Group3);
        conclusion.Band.Should().Be(AutonomyBand.From30To70);
        conclusion.Level.Should().Be(new Ratio(3_200_000_000, 5_700_000_000));
        conclusion.Route.Should().Be(ClassificationRoute.Level);
        AutonomyDistanceDocument.Of(document).Should().BeNull();
    }

    [Fact]
    public void Reads_a_distance_typed()
    {
        var document = AssessmentJson.Read(AssessmentJson.Write(Cases.Answers["distance-totals"]()));

        var distance = AutonomyDistanceDocument.Of(document)!;
        distance.Current.Tier.Should().Be(AutonomyTier.Group3);
        distance.Steps.Should().NotBeEmpty();
        distance.Steps[0].AdditionalRevenue.Should().Be(new Vnd(28_500_000_000));
        AutonomyClassificationDocument.Of(document).Should().BeNull();
    }

    [Fact]
    public void Reads_an_enterprise_regime_typed()
    {
        var document = AssessmentJson.Read(AssessmentJson.Write(Cases.Answers["enterprise-regime-2019"]()));

        var regime = EnterpriseRegimeDocument.Of(document)!;
        regime.Allowed.Should().BeTrue();
        regime.Accounting.Should().Be(AccountingRegime.Enterprise);
        regime.Contents.Should().HaveCount(4);
        DissolutionFundsDocument.Of(document).Should().BeNull();
    }

    [Fact]
    public void Reads_dissolution_funds_typed()
    {
        var document = AssessmentJson.Read(AssessmentJson.Write(Cases.Answers["dissolution-funds-example"]()));

        var funds = DissolutionFundsDocument.Of(document)!;
        funds.Funds.Should().HaveCount(5);
        funds.Shares.Select(share => share.Amount.Dong).Should().Equal(446_082_949, 221_198_157, 132_718_894);
        EnterpriseRegimeDocument.Of(document).Should().BeNull();
    }

    [Fact]
    public void No_conclusion_is_null()
    {
        var json = AssessmentJson.Write(Cases.Answers["classify-nothing-known"]());

        JsonNode.Parse(json)!.AsObject().Should().Contain(member => member.Key == "conclusion" && member.Value == null);
        AutonomyClassificationDocument.Of(AssessmentJson.Read(json)).Should().BeNull();
    }

    [Theory]
    [InlineData("\"verdict\": \"satisfied\"", "\"verdict\": \"maybe\"")]
    [InlineData("\"verdict\": \"satisfied\"", "\"verdict\": 0")]
    [InlineData("\"on\": \"2022-11-01\"", "\"on\": \"2022-13-01\"")]
    [InlineData("\"on\": \"2022-11-01\"", "\"on\": null")]
    [InlineData("\"decision\": \"autonomy.classify\"", "\"decision\": null")]
    [InlineData("\"decision\": \"autonomy.classify\"", "\"decision\": \"autonomy.classify\", \"decision\": \"x\"")]
    [InlineData("\"decision\": \"autonomy.classify\"", "\"more\": 1, \"decision\": \"autonomy.classify\"")]
    [InlineData("\"decision\": \"autonomy.classify\",", "")]
    [InlineData("\"verification\": \"textRead\"", "\"verification\": \"hearsay\"")]
    [InlineData("\"numerator\": 3200000000", "\"numerator\": 3200000001")]
    [InlineData("\"denominator\": 5700000000", "\"denominator\": 0")]
    public void Another_form_is_refused(string original, string changed)
    {
        var json = AssessmentJson.Write(Cases.Answers["classify-example"]());
        json.Should().Contain(original);
        var at = json.IndexOf(original, StringComparison.Ordinal);

        var read = () => Read(string.Concat(json.AsSpan(0, at), changed, json.AsSpan(at + original.Length)));

        read.Should().Throw<JsonException>();

        static void Read(string text) => AutonomyClassificationDocument.Of(AssessmentJson.Read(text));
    }

    [Theory]
    [InlineData("\"amount\": 3200000000", "\"amount\": 3200000000, \"count\": 1")]
    [InlineData("\"amount\": 3200000000", "")]
    [InlineData("\"amount\": 3200000000", "\"amount\": \"3200000000\"")]
    [InlineData("\"atLeast\": {", "\"moreThan\": { \"count\": 1 }, \"atLeast\": {")]
    public void A_figure_of_no_kind_or_two_kinds_is_refused(string original, string changed) => Another_form_is_refused(original, changed);

    [Fact]
    public void Null_is_no_answer()
    {
        var read = () => AssessmentJson.Read("null");
        read.Should().Throw<JsonException>();
    }
}
