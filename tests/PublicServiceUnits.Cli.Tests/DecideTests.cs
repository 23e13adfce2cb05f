using System.Text.Json;
using System.Text.Json.Nodes;

namespace PublicServiceUnits.Cli.Tests;

/// <summary><c>psu decide</c>, <c>decisions</c>, <c>schema</c> and <c>example</c>.</summary>
public sealed class DecideTests
{
    private const string Facts = """{"revenueTotal":50,"expenditureTotal":100}""";
    private const string WellFormed = "JSON đúng cú pháp, không chú thích, không dấu phẩy thừa";
    private const string File = """{"decision":"autonomy.classify","on":"2022-11-01","facts":{"revenueTotal":50,"expenditureTotal":100}}""";

    public static TheoryData<string> Decisions => [.. Rulebook.National.Decisions.Select(decision => decision.Id)];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void The_example_of_a_decision_gives_its_own_expected_answer(string decision)
    {
        var example = Psu.Run("example", decision);
        var answer = Psu.RunOn(example.Out, "decide", decision, "--format", "json");

        answer.ExitCode.Should().Be(0);
        var expected = JsonNode.Parse(example.Out)!["expected"]!.AsObject();
        var conclusion = JsonNode.Parse(answer.Out)!["conclusion"]!.AsObject();
        if (decision.EndsWith(".file", StringComparison.Ordinal))
        {
            // The example of a whole file names only some members; the tests of the JSON package compare them deeply.
            expected.Select(member => member.Key).Should().BeSubsetOf(conclusion.Select(member => member.Key)).And.NotBeEmpty();
            conclusion["tier"]!.GetValue<int>().Should().Be(expected["tier"]!.GetValue<int>());
        }
        else
        {
            JsonNode.DeepEquals(conclusion, expected).Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void The_schemas_are_JSON_and_name_the_decision(string decision)
    {
        foreach (var arguments in new[] { new[] { "schema", decision }, ["schema", decision, "--answer"] })
        {
            using var schema = JsonDocument.Parse(Psu.Run(arguments).Out);
            schema.RootElement.GetProperty("$id").GetString().Should().Contain(decision);
        }
    }

    [Fact]
    public void The_decisions_are_listed_in_both_languages()
    {
        Psu.Run("decisions").Out.Should().Contain("autonomy.classify").And.Contain("Đơn vị thuộc nhóm");
        Psu.Run("decisions", "--lang", "en", "--format", "csv").Out.Should().StartWith("id,question,rules,norms\r\nautonomy.classify,To which tier");
    }

    [Fact]
    public void The_text_begins_with_the_answer_and_ends_with_the_date()
    {
        var psu = Psu.RunOn(Facts, "decide", "autonomy.classify", "--on", "2025-07-07");

        var lines = psu.Out.TrimEnd('\n').Split('\n');
        lines[0].Should().StartWith("Nhóm 3 – Tự bảo đảm một phần chi thường xuyên (bậc 30 % – 70 %); mức tự bảo đảm 50 %");
        lines[1].Should().StartWith("  ").And.Contain("điểm b khoản 3 Điều 9 Nghị định số 60/2021/NĐ-CP");
        lines[^1].Should().Be("Pháp luật ngày 07/07/2025 (theo --on).");
        Psu.RunOn(Facts, "decide", "autonomy.classify", "--facts", "-", "--lang", "en").Out.Should().StartWith("Group 3");
    }

    [Fact]
    public void The_date_is_that_of_the_option_then_of_the_file_then_today()
    {
        On(Psu.RunOn(File, "decide", "autonomy.classify", "--on", "06/07/2025", "--format", "json")).Should().Be("2025-07-06");
        On(Psu.RunOn(File, "decide", "autonomy.classify", "--format", "json")).Should().Be("2022-11-01");
        On(Psu.RunOn(Facts, "decide", "autonomy.classify", "--format", "json")).Should().Be("2025-07-07");
        Psu.RunOn(File, "decide", "autonomy.classify").Out.TrimEnd('\n').Should().EndWith("Pháp luật ngày 01/11/2022 (theo tệp dữ kiện).");

        static string On(Psu psu) => JsonNode.Parse(psu.Out)!["on"]!.GetValue<string>();
    }

    [Fact]
    public void An_undetermined_answer_is_an_answer()
    {
        var psu = Psu.RunOn("{}", "decide", "autonomy.classify");

        psu.ExitCode.Should().Be(0);
        psu.Out.Should().Contain("revenueTotal").And.Contain("expenditureTotal");
    }

    [Fact]
    public void Facts_from_a_file_are_refused_by_path()
    {
        using var file = new TemporaryFile("facts.json", """{"revenueTotal":-1,"expenditureTotal":1,"revenueItem":[]}""");

        var psu = Psu.Run("decide", "autonomy.classify", "--facts", file.Path, "--lang", "en");

        psu.ExitCode.Should().Be(2);
        psu.Out.Should().BeEmpty();
        psu.ErrorLines.Should().HaveCountGreaterThanOrEqualTo(1).And.OnlyContain(line => line.StartsWith($"psu: {file.Path}: $.", StringComparison.Ordinal));
        psu.Error.Should().Contain("$.revenueItem = []: accepted is ");
    }

    [Theory]
    [InlineData("{", "psu: (đầu vào chuẩn): dòng 1, byte 2: JSON = {: chỉ nhận " + WellFormed)]
    [InlineData("{\"revenueTotal\": 1,\n }", "psu: (đầu vào chuẩn): dòng 2, byte 2: JSON = }: chỉ nhận " + WellFormed)]
    [InlineData("""{"on":"2014-12-31","facts":{}}""", "psu: (đầu vào chuẩn): $.on = 2014-12-31: chỉ nhận ngày có thật từ 2015-01-01 đến 2035-12-31, viết 2025-07-07 hoặc 07/07/2025")]
    [InlineData("""{"decision":"autonomy.distance","facts":{}}""", "psu: (đầu vào chuẩn): $.decision = \"autonomy.distance\": chỉ nhận \"autonomy.classify\" [json/unknown-value]")]
    public void A_facts_file_that_cannot_be_asked_is_refused(string json, string message)
    {
        Psu.RunOn(json, "decide", "autonomy.classify").Should().Be(new Psu(2, "", $"{message}\n"));
    }

    [Fact]
    public void A_trailing_comma_is_told_by_line_and_byte_with_a_date_too()
    {
        Psu.RunOn("{\"revenueTotal\": 1,\n }", "decide", "autonomy.classify", "--on", "2025-09-01").Error.Should()
            .Be($"psu: (đầu vào chuẩn): dòng 2, byte 2: JSON = }}: chỉ nhận {WellFormed}\n");
    }

    [Theory]
    [InlineData("""{"revenueTotal":1,"revenueTotal":2,"expenditureTotal":3}""", "$.revenueTotal = 2")]
    [InlineData("""{"revenueItems":[{"kind":"tuition"},{"kind":"tuition","kind":{"a":[1,2]}, "label":"x"}]}""", "$.revenueItems[1].kind = {\"a\":[1,2]}")]
    [InlineData("""{"facts":{"revenueTotal":1,"revenue\u0054otal":"x"}}""", "$.facts.revenueTotal = \"x\"")]
    public void A_member_given_twice_is_told_with_its_value_alone(string json, string told)
    {
        Psu.RunOn(json, "decide", "autonomy.classify", "--lang", "en").Error.Should()
            .Be($"psu: (standard input): {told}: accepted is each member once [json/duplicate-member]\n");
    }

    [Fact]
    public void A_fact_given_twice_in_a_portfolio_is_told_with_its_value_alone()
    {
        Psu.RunOn("""[{"name":"A","facts":{"revenueTotal":1,"revenueTotal":2,"expenditureTotal":3}}]""", "assess", "-", "--lang", "en").Error.Should()
            .Be("psu: (standard input): $[0].facts.revenueTotal = 2: accepted is each member once [json/duplicate-member]\n");
    }

    [Fact]
    public void Counts_are_numbers_in_JSON()
    {
        var decisions = JsonNode.Parse(Psu.Run("decisions", "--format", "json").Out)!.AsArray();

        decisions.Should().OnlyContain(decision => decision!["rules"]!.GetValueKind() == JsonValueKind.Number && decision["norms"]!.GetValueKind() == JsonValueKind.Number);
        decisions[0]!["id"]!.GetValueKind().Should().Be(JsonValueKind.String);
    }

    [Fact]
    public void Without_facts_a_terminal_is_not_waited_for()
    {
        Psu.RunWith(surroundings => surroundings with { InIsTerminal = true }, "decide", "autonomy.classify")
            .Should().Be(new Psu(2, "", "psu: --facts = (không có): chỉ nhận FILE, hoặc - cho đầu vào chuẩn\n"));
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("schema")]
    [InlineData("example")]
    public void An_unknown_decision_is_refused_with_the_known_ones(string command)
    {
        Psu.Run(command, "autonomy.x").Should().Be(new Psu(2, "", $"psu: DECISION = autonomy.x: chỉ nhận {string.Join(", ", Rulebook.National.Decisions.Select(decision => decision.Id))}\n"));
    }
}
