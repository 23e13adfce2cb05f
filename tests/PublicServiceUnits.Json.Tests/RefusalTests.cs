namespace PublicServiceUnits.Json.Tests;

/// <summary>What is refused, where, and what the message says instead.</summary>
public sealed class RefusalTests
{
    private const string Dong = "whole number of dong";

    [Theory]
    // Amounts.
    [InlineData("""{ "revenueTotal": 1.5 }""", "json/not-a-whole-number", "$.revenueTotal", "1.5", Dong)]
    [InlineData("""{ "revenueTotal": 12.0 }""", "json/not-a-whole-number", "$.revenueTotal", "12.0", Dong)]
    [InlineData("""{ "revenueTotal": 1e3 }""", "json/not-a-whole-number", "$.revenueTotal", "1e3", Dong)]
    [InlineData("""{ "revenueTotal": "12" }""", "json/wrong-type", "$.revenueTotal", "\"12\"", Dong)]
    [InlineData("""{ "revenueTotal": true }""", "json/wrong-type", "$.revenueTotal", "true", Dong)]
    [InlineData("""{ "revenueTotal": [1] }""", "json/wrong-type", "$.revenueTotal", "[1]", Dong)]
    [InlineData("""{ "revenueTotal": 9223372036854775808 }""", "json/out-of-range", "$.revenueTotal", "9223372036854775808", "to 9223372036854775807")]
    [InlineData("""{ "revenueItems": [ { "kind": "other", "net": -9223372036854775809 } ] }""", "json/out-of-range", "$.revenueItems[0].net", "-9223372036854775809", "from -9223372036854775808")]
    [InlineData("""{ "revenueItems": [ {"kind":"tuition"}, {"kind":"tuition"}, {"kind":"tuition","amount":0.5} ] }""", "json/not-a-whole-number", "$.revenueItems[2].amount", "0.5", Dong)]
    // Names and types.
    [InlineData("""{ "revenue": 1 }""", "json/unknown-member", "$.revenue", "1", "revenueTotal, expenditureTotal, revenueItems")]
    [InlineData("""{ "RevenueTotal": 1 }""", "json/unknown-member", "$.RevenueTotal", "1", "revenueTotal")]
    [InlineData("""{ "tổng thu": 1 }""", "json/unknown-member", "$['tổng thu']", "1", "revenueTotal")]
    [InlineData("""{ "investment": { "fund": 1 } }""", "json/unknown-member", "$.investment.fund", "1", "plannedDevelopmentFund, fiveYearAverageDevelopmentFund")]
    [InlineData("""{ "revenueItems": [ { "kind": "tuitions" } ] }""", "json/unknown-value", "$.revenueItems[0].kind", "\"tuitions\"", "tuition, tuitionCompensation")]
    [InlineData("""{ "revenueItems": [ { "kind": 6 } ] }""", "json/wrong-type", "$.revenueItems[0].kind", "6", "tuition, tuitionCompensation")]
    [InlineData("""{ "revenueItems": [ { "kind": null } ] }""", "json/wrong-type", "$.revenueItems[0].kind", "null", "tuition")]
    [InlineData("""{ "revenueItems": [ { "amount": 1 } ] }""", "json/missing-member", "$.revenueItems[0].kind", "(không có / none)", "tuition")]
    [InlineData("""{ "expenditureItems": [ { } ] }""", "json/missing-member", "$.expenditureItems[0].kind", "(không có / none)", "contractPay")]
    [InlineData("""{ "transition": { } }""", "json/missing-member", "$.transition.kind", "(không có / none)", "approvedOlderPlan, fullAutonomyPilot, enterpriseLikeMechanism")]
    [InlineData("""{ "revenueItems": null }""", "json/wrong-type", "$.revenueItems", "null", "a list")]
    [InlineData("""{ "revenueItems": { } }""", "json/wrong-type", "$.revenueItems", "{ }", "a list")]
    [InlineData("""{ "revenueItems": [ null ] }""", "json/wrong-type", "$.revenueItems[0]", "null", "an object with the members kind, label, amount")]
    [InlineData("""{ "revenueItems": [ { "kind": "tuition", "label": 3 } ] }""", "json/wrong-type", "$.revenueItems[0].label", "3", "a text")]
    [InlineData("""{ "revenueItems": [ { "kind": "tuition", "outsideMainFunctions": null } ] }""", "json/wrong-type", "$.revenueItems[0].outsideMainFunctions", "null", "true or false")]
    [InlineData("""{ "hasServiceRevenue": "có" }""", "json/wrong-type", "$.hasServiceRevenue", "\"có\"", "true or false")]
    [InlineData("""{ "hasServiceRevenue": 1 }""", "json/wrong-type", "$.hasServiceRevenue", "1", "true or false")]
    [InlineData("""{ "sector": "moon" }""", "json/unknown-value", "$.sector", "\"moon\"", "healthAndPopulation")]
    [InlineData("""{ "sector": "" }""", "json/unknown-value", "$.sector", "\"\"", "Y tế - dân số")]
    [InlineData("""{ "sector": 0 }""", "json/wrong-type", "$.sector", "0", "healthAndPopulation")]
    [InlineData("""{ "managingAuthority": "moon" }""", "json/unknown-value", "$.managingAuthority", "\"moon\"", "Bộ Quốc phòng")]
    [InlineData("""{ "transition": { "kind": "approvedOlderPlan", "approvedTier": 5 } }""", "json/unknown-value", "$.transition.approvedTier", "5", "1, 2, 3, 4")]
    [InlineData("""{ "transition": { "kind": "approvedOlderPlan", "approvedTier": 1.0 } }""", "json/unknown-value", "$.transition.approvedTier", "1.0", "1, 2, 3, 4")]
    [InlineData("""{ "transition": { "kind": "approvedOlderPlan", "approvedTier": "Nhóm 5" } }""", "json/unknown-value", "$.transition.approvedTier", "\"Nhóm 5\"", "Nhóm 3")]
    [InlineData("""{ "transition": { "kind": "approvedOlderPlan", "approvedTier": true } }""", "json/wrong-type", "$.transition.approvedTier", "true", "Nhóm 3")]
    [InlineData("[]", "json/wrong-type", "$", "[]", "an object with the members sector")]
    [InlineData("null", "json/wrong-type", "$", "null", "an object")]
    [InlineData("\"facts\"", "json/wrong-type", "$", "\"facts\"", "an object")]
    // The text itself.
    [InlineData("""{ "revenueTotal": 1, "revenueTotal": 2 }""", "json/duplicate-member", "$.revenueTotal", "\"revenueTotal\": 2 }", "each member once")]
    [InlineData("""{ "revenueTotal": 1, "revenue\u0054otal": 2 }""", "json/duplicate-member", "$.revenueTotal", "\"revenue\\u0054otal\": 2 }", "each member once")]
    [InlineData("""{ "revenueItems": [ {"kind":"tuition"}, {"kind":"tuition","kind":"other"} ] }""", "json/duplicate-member", "$.revenueItems[1].kind", "\"kind\":\"other\"} ] }", "each member once")]
    [InlineData("""{ "revenueTotal": 1 } { }""", "json/trailing-content", "$", "{ }", "one JSON object and nothing after it")]
    [InlineData("""{ "revenueTotal": 1 } x""", "json/trailing-content", "$", "x", "one JSON object and nothing after it")]
    [InlineData("""{ "revenueTotal": 1, }""", "json/not-json", "$.revenueTotal", "}", "trailing commas")]
    [InlineData("""{ "revenueTotal": /* A */ 1 }""", "json/comment", "$.revenueTotal", "/* A */ 1 }", "without comments")]
    [InlineData("{ // A\n}", "json/comment", "$", "// A }", "without comments")]
    [InlineData("""{ "revenueTotal": 01 }""", "json/not-json", "$.revenueTotal", "01 }", "well-formed JSON")]
    [InlineData("""{ "revenueTotal": NaN }""", "json/not-json", "$.revenueTotal", "NaN }", "well-formed JSON")]
    [InlineData("""{ "revenueTotal": """, "json/not-json", "$.revenueTotal", "(hết / end)", "well-formed JSON")]
    [InlineData("", "json/not-json", "$", "(hết / end)", "well-formed JSON")]
    [InlineData(" \t\n", "json/not-json", "$", "(hết / end)", "well-formed JSON")]
    [InlineData("[1,2,", "json/not-json", "$[1]", ",", "well-formed JSON")]
    [InlineData("""{ "revenueItems": [ { "kind": "tuition", "label": "\ud800" } ] }""", "json/bad-characters", "$.revenueItems[0].label", "\"\\ud800\" } ] }", "valid Unicode")]
    [InlineData("""{ "\udc00": 1 }""", "json/bad-characters", "$", "\"\\udc00\": 1 }", "valid Unicode")]
    // What the core finds.
    [InlineData("""{ "revenueTotal": -1 }""", "autonomy.classify/revenue-total-negative", "$.revenueTotal", "-1", "0 or more")]
    [InlineData("""{ "expenditureTotal": 0 }""", "autonomy.classify/expenditure-total-not-positive", "$.expenditureTotal", "0", "above 0")]
    [InlineData("""{ "revenueTotal": 1, "revenueItems": [ { "kind": "tuition", "amount": 1 } ] }""", "autonomy.classify/revenue-given-twice", "$.revenueTotal", "1", "either the total or the items")]
    [InlineData("""{ "revenueItems": [ {"kind":"tuition"}, {"kind":"tuition","amount":-1} ] }""", "autonomy.classify/revenue-amount-negative", "$.revenueItems[1].amount", "-1", "0 or more")]
    [InlineData("""{ "investment": { "wear": -7 } }""", "autonomy.classify/wear-negative", "$.investment.wear", "-7", "0 or more")]
    public void Names_code_path_value_and_what_is_accepted(string json, string code, string path, string value, string accepted)
    {
        foreach (var refused in new[] { Refusal(() => Cases.Classify.Ask(json, Cases.Today)), Refusal(() => FactsJson.ReadClassificationFacts(json)) })
        {
            var error = refused.Errors.Should().ContainSingle().Which;
            error.Code.Should().Be(code);
            error.Path.Should().Be(path);
            error.Value.Should().Be(value);
            error.Accepted.English.Should().Contain(accepted);
            refused.Message.Should().Be($"{path} = {value}: accepted is {error.Accepted.English} [{code}]");
            refused.ToText(Language.Vietnamese).Should().Contain(error.Accepted.Vietnamese);
        }
    }

    [Fact]
    public void Names_every_error_on_a_line_of_its_own_in_the_order_of_the_text()
    {
        const string Json = """
            {
              "revenueItems": [ { "kind": "x" }, { "amount": "1" } ],
              "sector": 1,
              "more": { "a":
                1 },
              "expenditureTotal": 2.5
            }
            """;

        var refused = Refusal(() => Cases.Distance.Ask(Json, Cases.Today));

        refused.Errors.Select(error => error.Path).Should().Equal(
            "$.revenueItems[0].kind", "$.revenueItems[1].amount", "$.revenueItems[1].kind", "$.sector", "$.more", "$.expenditureTotal");
        refused.Message.Split('\n').Should().HaveCount(6);
        refused.Errors[4].Value.Should().Be("{ \"a\": 1 }");
    }

    [Fact]
    public void A_long_value_is_cut()
    {
        var refused = Refusal(() => Cases.Classify.Ask($$"""{ "revenueTotal": "{{new string('9', 500)}}" }""", Cases.Today));

        refused.Errors[0].Value.Should().HaveLength(81).And.EndWith("…");
    }

    [Theory]
    [InlineData(32, "json/unknown-member", "$.a")]
    [InlineData(33, "json/too-deep", null)]
    [InlineData(5000, "json/too-deep", null)]
    public void Too_deep_nesting_is_refused(int depth, string code, string? path)
    {
        var json = "{\"a\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        var error = Refusal(() => Cases.Classify.Ask(json, Cases.Today)).Errors.Should().ContainSingle().Which;

        error.Code.Should().Be(code);
        error.Path.Should().Be(path ?? "$.a" + string.Concat(Enumerable.Repeat("[0]", 31)));
    }

    [Fact]
    public void A_sum_beyond_64_bits_is_refused_by_name()
    {
        const string Json = """{ "revenueItems": [ { "kind": "tuition", "amount": 9223372036854775807 }, { "kind": "tuition", "amount": 1 } ], "expenditureTotal": 1 }""";

        var error = Refusal(() => Cases.Classify.Ask(Json, new LocalDate(2022, 11, 1))).Errors.Should().ContainSingle().Which;

        error.Code.Should().Be("autonomy.classify/sum-out-of-range");
        error.Path.Should().StartWith("$.");
        error.Value.Should().Be("9223372036854775808");
    }

    [Fact]
    public void A_text_with_half_a_character_is_refused() =>
        Refusal(() => Cases.Classify.Ask("{ \"a\": \"\ud800\" }", Cases.Today)).Errors[0].Code.Should().Be("json/bad-characters");

    [Theory]
    [InlineData("""{ "facts": {}, "decision": "autonomy.distance" }""", "json/unknown-value", "$.decision", "\"autonomy.distance\"", "\"autonomy.classify\"")]
    [InlineData("""{ "facts": {}, "decision": null }""", "json/wrong-type", "$.decision", "null", "\"autonomy.classify\"")]
    [InlineData("""{ "facts": {}, "on": "01/11/2022" }""", "json/unknown-value", "$.on", "\"01/11/2022\"", "yyyy-MM-dd")]
    [InlineData("""{ "facts": {}, "on": "2022-02-30" }""", "json/unknown-value", "$.on", "\"2022-02-30\"", "yyyy-MM-dd")]
    [InlineData("""{ "facts": {}, "on": 2022 }""", "json/wrong-type", "$.on", "2022", "yyyy-MM-dd")]
    [InlineData("""{ "facts": {}, "expected": 3 }""", "json/wrong-type", "$.expected", "3", "a JSON object")]
    [InlineData("""{ "facts": {}, "source": "x" }""", "json/wrong-type", "$.source", "\"x\"", "a JSON object")]
    [InlineData("""{ "facts": {}, "revenueTotal": 1 }""", "json/unknown-member", "$.revenueTotal", "1", "decision, on, facts, expected, source")]
    [InlineData("""{ "facts": null }""", "json/wrong-type", "$.facts", "null", "an object with the members sector")]
    [InlineData("""{ "facts": { "revenueTotal": 1.5 } }""", "json/not-a-whole-number", "$.facts.revenueTotal", "1.5", Dong)]
    [InlineData("""{ "facts": { "revenueTotal": -1 } }""", "autonomy.classify/revenue-total-negative", "$.facts.revenueTotal", "-1", "0 or more")]
    [InlineData("""{ "facts": {}, "expected": { "a": 1, "a": 2 } }""", "json/duplicate-member", "$.expected.a", "\"a\": 2 } }", "each member once")]
    public void A_facts_file_is_read_as_strictly(string json, string code, string path, string value, string accepted)
    {
        var error = Refusal(() => Cases.Classify.Ask(json, Cases.Today)).Errors.Should().ContainSingle().Which;

        error.Code.Should().Be(code);
        error.Path.Should().Be(path);
        error.Value.Should().Be(value);
        error.Accepted.English.Should().Contain(accepted);
    }

    private static JsonFactsException Refusal(Action ask) => ask.Should().Throw<JsonFactsException>().Which;
}
