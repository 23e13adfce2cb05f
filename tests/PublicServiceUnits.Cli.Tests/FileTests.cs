using System.Text.Json.Nodes;

namespace PublicServiceUnits.Cli.Tests;

/// <summary><c>psu file</c>: one unit's autonomy file.</summary>
public sealed class FileTests
{
    private const string Unit = """
        {"code":"K1","name":"Trường K","sector":"educationAndTraining","declaredTier":2,
         "facts":{"revenueTotal":3200000000,"expenditureTotal":5700000000,"isHigherEducationInstitution":false},
         "file":{"stateSupport":{"superiorRecurrentEstimate":2000000000},
                 "surplus":{"budgetYear":2025,"tier":3,"band":"30-70","surplus":1000,"pay":{"rankAndPostSalary":2000,"allowances":0,"labourContractSalary":0,"executedSalary":2000,"additionalIncome":0},"distribution":{"developmentFund":100,"supplementaryIncome":900,"rewardAndWelfare":0,"otherFunds":0},"developmentFundBalance":0,"yearlyDepreciation":0,"yearlyWear":0},
                 "enterpriseRegime":{"earlierMechanism":"none"}}}
        """;

    [Fact]
    public void A_unit_of_the_sample_is_found_by_code_or_name_in_any_case()
    {
        var byCode = Psu.Run("file", "vd1");
        var byName = Psu.Run("file", "cơ sở giáo dục mầm non, giáo dục phổ thông y");

        byCode.ExitCode.Should().Be(0);
        byCode.Out.Should().StartWith("Hồ sơ tự chủ tài chính: Cơ sở giáo dục mầm non, giáo dục phổ thông Y (VD1)\nPháp luật ngày 01/11/2022")
            .And.Contain("2.500.000.000 đồng");
        byName.Out.Should().Be(byCode.Out);
    }

    [Theory]
    [InlineData("vi", "Căn cứ:", "Còn thiếu:")]
    [InlineData("en", "Reasons:", "Still wanted:")]
    public void Brief_leaves_the_reasons_out_and_the_missing_facts_in(string language, string reasons, string wanted)
    {
        var whole = Psu.Run("file", "VD1", "--lang", language);
        var brief = Psu.Run("file", "VD1", "--brief", "--lang", language);

        whole.Out.Should().Contain(reasons).And.Contain(wanted);
        brief.Out.Should().NotContain(reasons).And.Contain(wanted).And.Contain("superiorRecurrentEstimate");
        brief.Out.Length.Should().BeLessThan(whole.Out.Length);
    }

    [Fact]
    public void Each_part_has_a_numbered_section_and_tables_hold_the_figures()
    {
        var psu = Psu.RunOn($"[{Unit}]", "file", "K1", "--list", "-", "--on", "2026-03-20", "--lang", "en");

        psu.ExitCode.Should().Be(0);
        psu.Out.Should().Contain("1. To which tier").And.Contain("│ development fund          │ VND 100 │ VND 150  │");
        var sections = psu.Out.Split('\n').Where(line => line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == '.').ToList();
        sections.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(8);
    }

    [Fact]
    public void Markdown_has_headings_and_tables()
    {
        var psu = Psu.RunOn($"[{Unit}]", "file", "K1", "--list", "-", "--on", "2026-03-20", "--format", "markdown");

        psu.Out.Should().StartWith("# Hồ sơ tự chủ tài chính: Trường K (K1)\n").And.Contain("\n## 1. ").And.Contain("\n| Quỹ |").And.Contain("\n- ");
    }

    [Fact]
    public void JSON_is_the_answer_of_the_decision()
    {
        var psu = Psu.RunOn($"[{Unit}]", "file", "K1", "--list", "-", "--on", "2026-03-20", "--format", "json");

        var answer = JsonNode.Parse(psu.Out)!;
        answer["decision"]!.GetValue<string>().Should().Be("autonomy.file");
        answer["conclusion"]!["tier"]!.GetValue<int>().Should().Be(2);
        answer["conclusion"]!["surplus"]!["conclusion"]!["isLawful"]!.GetValue<bool>().Should().BeFalse();
        answer["conclusion"]!["tierChange"]!["decision"]!.GetValue<string>().Should().Be("autonomy.change-tier");
    }

    [Fact]
    public void CSV_lists_serve_too()
    {
        var psu = Psu.RunOn("code,name,revenue_total,expenditure_total\r\n7,A,50,100\r\n8,B,5,100\r\n", "file", "8", "--list", "-", "--lang", "en");

        psu.ExitCode.Should().Be(0, psu.Error);
        psu.Out.Should().StartWith("File of financial autonomy: B (8)").And.Contain("Group 4");
    }

    [Fact]
    public void An_unknown_unit_names_those_there_are()
    {
        var psu = Psu.Run("file", "VD99", "--lang", "en");

        psu.ExitCode.Should().Be(2);
        psu.Out.Should().BeEmpty();
        psu.Error.Should().Contain("UNIT = VD99: accepted is the code or name of a unit of the list: VD1, VD2");
    }

    [Fact]
    public void Two_units_of_one_name_must_be_told_apart_by_code()
    {
        const string Two = """
            [{"code":"1","name":"A","facts":{}},{"code":"2","name":"A","facts":{}}]
            """;

        Psu.RunOn(Two, "file", "A", "--list", "-", "--lang", "en").Error.Should().Contain("2 units have it, use the code");
        Psu.RunOn(Two, "file", "2", "--list", "-").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Facts_that_make_no_sense_are_refused_at_their_place_in_the_list()
    {
        var bad = Unit.Replace("\"band\":\"30-70\",", "", StringComparison.Ordinal)
            .Replace("\"tier\":3,", "\"band\":\"30-70\",", StringComparison.Ordinal);

        var psu = Psu.RunOn($"[{bad}]", "file", "K1", "--list", "-", "--on", "2026-03-20", "--lang", "en");

        psu.ExitCode.Should().Be(2);
        psu.ErrorLines.Should().ContainSingle().Which.Should().Contain("$[0].file.surplus.band");
    }

    [Theory]
    [InlineData("""{"unit":{}}""", "$[0].file.unit = {}: accepted is nothing: the facts of the unit stand in facts")]
    [InlineData("""{"surplus":{"budgetYear":2025,"surplus":-1}}""", "$[0].file.surplus.surplus = -1")]
    [InlineData("7", "$[0].file = 7")]
    public void What_the_list_says_beyond_the_unit_is_checked(string parts, string error)
    {
        var psu = Psu.RunOn($$$"""[{"name":"A","facts":{},"file":{{{parts}}}},{"name":"B","facts":{}}]""", "assess", "-", "--lang", "en");

        psu.ExitCode.Should().Be(1);
        psu.Error.Should().Contain(error);
    }
}
