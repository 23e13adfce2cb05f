using System.Text.Json;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json.Tests;

public sealed class ExplanationJsonTests
{
    [Theory]
    [InlineData("classify-example", Language.Vietnamese, "explanation-classify-example-vi")]
    [InlineData("classify-example", Language.English, "explanation-classify-example-en")]
    public void The_shape_is_frozen(string answer, Language language, string name) =>
        Snapshot.ShouldMatch(ExplanationJson.Write(Cases.Answers[answer]().Explain(language)), name);

    [Theory]
    [MemberData(nameof(AssessmentJsonTests.Names), MemberType = typeof(AssessmentJsonTests))]
    public void A_tree_survives_a_round_trip(string answer)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var explanation = Cases.Answers[answer]().Explain(language);
            var json = ExplanationJson.Write(explanation);

            var document = ExplanationJson.Read(json);

            ExplanationJson.Write(document).Should().Be(json);
            ExplanationJson.Write(document, indented: false).Should().Be(ExplanationJson.Write(explanation, indented: false));
            document.Text.Should().Be(explanation.Text);
            document.Verdict.Should().Be(explanation.Verdict);
            document.Children.Select(child => child.Text).Should().Equal(explanation.Children.Select(child => child.Text));
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{ "text": null, "verdict": null, "provision": null, "provisionEn": null, "children": [] }""")]
    [InlineData("""{ "text": "x", "verdict": null, "provision": null, "provisionEn": null, "children": null }""")]
    [InlineData("""{ "text": "x", "verdict": null, "provision": null, "provisionEn": null, "children": [], "more": 1 }""")]
    public void Another_form_is_refused(string json)
    {
        var read = () => ExplanationJson.Read(json);
        read.Should().Throw<JsonException>();
    }
}
