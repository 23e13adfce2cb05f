using System.Text.Json.Nodes;

namespace PublicServiceUnits.Cli.Tests;

/// <summary><c>psu organisation</c>: one unit's organisation file.</summary>
public sealed class OrganisationTests
{
    private const string Unit = """
        {"code":"B1","name":"Bệnh viện B","sector":"healthAndPopulation","facts":{"revenueTotal":85000,"expenditureTotal":113500},
         "organisation":{"managingBody":"provincialDepartment","publicEmployees":47,
                         "structure":{"departments":[{"label":"Phòng Kế hoạch","workAreas":2,"hasOwnProcess":true,"publicEmployees":6,"deputies":1}]}}}
        """;

    [Fact]
    public void The_sample_is_answered_from_its_figures_and_says_what_it_lacks()
    {
        var psu = Psu.Run("organisation", "VD3", "--lang", "en");

        psu.ExitCode.Should().Be(0);
        psu.Out.Should().StartWith("File of the organisation: ").And.Contain("Group 3").And.Contain("(managingBody)");
    }

    [Theory]
    [InlineData("vi", "Hồ sơ tổ chức: Bệnh viện B (B1)", "Phòng Kế hoạch", "Căn cứ:")]
    [InlineData("en", "File of the organisation: Bệnh viện B (B1)", "required at least 7", "Reasons:")]
    public void Each_part_has_a_section_with_its_reasons(string language, string title, string finding, string reasons)
    {
        var psu = Psu.RunOn($"[{Unit}]", "organisation", "b1", "--list", "-", "--on", "2026-11-02", "--lang", language);

        psu.ExitCode.Should().Be(0);
        psu.Out.Should().StartWith(title).And.Contain(finding).And.Contain(reasons);
        psu.Out.Split('\n').Count(line => line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == '.').Should().Be(5);
    }

    [Fact]
    public void It_prints_markdown_and_json_too()
    {
        Psu.RunOn($"[{Unit}]", "organisation", "B1", "--list", "-", "--on", "2026-11-02", "--format", "markdown").Out
            .Should().StartWith("# Hồ sơ tổ chức: Bệnh viện B (B1)\n").And.Contain("\n## 5. ");
        var json = JsonNode.Parse(Psu.RunOn($"[{Unit}]", "organisation", "B1", "--list", "-", "--on", "2026-11-02", "--format", "json").Out)!;

        json["decision"]!.GetValue<string>().Should().Be("organisation.file");
        json["conclusion"]!["tier"]!.GetValue<int>().Should().Be(3);
    }

    [Theory]
    [InlineData("\"tier\":9", "organisation.tier")]
    [InlineData("\"structure\":{\"deputies\":-1}", "organisation.structure.deputies")]
    [InlineData("\"tier\":1,\"band\":\"70-100\"", "organisation.band")]
    [InlineData("\"wings\":2", "organisation.wings")]
    public void Nonsense_is_refused_at_its_place_in_the_list(string organisation, string place)
    {
        var psu = Psu.RunOn("[{\"name\":\"X\",\"facts\":{},\"organisation\":{" + organisation + "}}]", "organisation", "X", "--list", "-", "--on", "2026-11-02");

        psu.ExitCode.Should().Be(2);
        psu.Error.Should().Contain(place);
    }
}
