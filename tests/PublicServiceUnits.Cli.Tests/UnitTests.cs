using System.Text.Json.Nodes;

namespace PublicServiceUnits.Cli.Tests;

/// <summary><c>psu unit</c>.</summary>
public sealed class UnitTests
{
    private const string District = """{"name":"Trường A","managingBody":"UBND huyện","chapter":"622","rank":"hạng I"}""";

    [Fact]
    public void The_example_is_answered_on_each_side_of_a_change()
    {
        var example = Psu.Run("unit", "--example").Out;

        var before = Psu.RunOn(example, "unit", "--on", "2025-06-30", "--lang", "en");
        var after = Psu.RunOn(example, "unit", "-", "--on", "2025-07-01", "--lang", "en");

        before.ExitCode.Should().Be(0);
        before.Out.Should().StartWith("Law on 2025-06-30 (as --on says).\nThe unit existed on that date.\nVersion: 2016-01-01 – 2025-06-30\n")
            .And.Contain("Managing body: District People's Committee: clause 5, Article 2, Decree 120/2020/NĐ-CP\n")
            .And.EndWith("Nothing was found that cannot be true together.\n");
        after.Out.Should().Contain("Version: 2025-07-01 – 2026-06-30\n").And.Contain("Managing body: Communal People's Committee: ");
        Psu.RunOn(example, "unit", "--on", "2015-12-31", "--lang", "en").Out.Should().Contain("The unit was not yet founded on that date.").And.NotContain("Name:");
        Psu.RunOn(example, "unit", "--on", "2026-07-01").Out.Should().Contain("Giai đoạn: từ 01/07/2026\n").And.Contain("Không phát hiện điểm nào");
    }

    [Fact]
    public void The_legal_class_ends_with_the_law()
    {
        var example = Psu.Run("unit", "--example").Out;

        Psu.RunOn(example, "unit", "--on", "2026-06-30", "--lang", "en").Out.Should().Contain("Not yet given full autonomy – clause 2, Article 9, Law 58/2010/QH12");
        Psu.RunOn(example, "unit", "--on", "2026-07-01", "--lang", "en").Out.Should().NotContain("Law 58/2010/QH12");
    }

    [Fact]
    public void Every_finding_is_said_in_both_languages_and_in_the_exit_code()
    {
        var vietnamese = Psu.RunOn(District, "unit", "--on", "2025-07-01");
        var english = Psu.RunOn(District, "unit", "--on", "2025-07-01", "--lang", "en");

        vietnamese.ExitCode.Should().Be(1);
        vietnamese.Out.Should().Contain("Các điểm không thể cùng đúng:\n- managingBody = DistrictPeoplesCommittee: chỉ nhận cơ quan quản lý còn được quy định vào ngày đó [units.unit/managing-body-ended]\n")
            .And.Contain("Hạng: Hạng một\n");
        english.Out.Should().Contain("What cannot be true together:\n- managingBody = DistrictPeoplesCommittee: accepted is a managing body that the law still names on the day")
            .And.Contain("Rank: Grade 1\n");
        Psu.RunOn(District, "unit", "--on", "2025-06-30").ExitCode.Should().Be(0);
    }

    [Fact]
    public void All_that_is_known_of_a_unit_is_said()
    {
        const string Json = """{"name":"B","foreignName":"Hospital B","code":"B1","budgetCode":"1098765","taxCode":"0100109106","chapter":"423","sector":"y tế","managingAuthority":"province","parent":{"name":"C","budgetCode":"1098764"},"serviceKind":"both"}""";

        var lines = Psu.RunOn(Json, "unit", "--on", "2025-07-07", "--lang", "en").Out.Split('\n');

        lines.Should().Contain([
            "Name: B / Hospital B", "Code: B1", "Budget relation code: 1098765", "Tax code: 0100109106", "Sector: Health and population", "Managing body: Province",
            "Parent: C (1098764)", "Services: Both kinds of services",
        ]);
        lines.Should().ContainSingle(line => line.StartsWith("Chapter: 423: ", StringComparison.Ordinal));
        Psu.RunOn("""{"name":"B"}""", "unit", "--lang", "en").Out.Should().StartWith("Law on 2025-07-07 (today in Viet Nam").And.Contain("Managing body: not known\n");
    }

    [Fact]
    public void The_report_is_JSON_too()
    {
        var example = Psu.Run("unit", "--example").Out;

        var report = JsonNode.Parse(Psu.RunOn(example, "unit", "--on", "2025-11-01", "--format", "json").Out)!;

        report["on"]!.GetValue<string>().Should().Be("2025-11-01");
        report["stage"]!.GetValue<string>().Should().Be("existing");
        report["from"]!.GetValue<string>().Should().Be("2025-07-01");
        report["to"]!.GetValue<string>().Should().Be("2026-06-30");
        JsonNode.DeepEquals(report["unit"], JsonNode.Parse(example)!["versions"]![1]!["unit"]).Should().BeTrue();
        report["managingBody"]!["standing"]!.GetValue<string>().Should().Be("named");
        report["managingBody"]!["provisionEn"]!.GetValue<string>().Should().Be("clause 5, Article 2, Decree 120/2020/NĐ-CP");
        report["legalClass"]!["standing"]!.GetValue<string>().Should().Be("classed");
        report["legalClass"]!["verification"]!.GetValue<string>().Should().Be("textRead");
        report["chapter"]!["text"]!["vi"]!.GetValue<string>().Should().StartWith("822: ");
        report["findings"]!.AsArray().Should().BeEmpty();

        var bad = JsonNode.Parse(Psu.RunOn(District, "unit", "--on", "2025-07-01", "--format", "json").Out)!;
        bad["stage"].Should().BeNull();
        bad["findings"]![0]!["code"]!.GetValue<string>().Should().Be("units.unit/managing-body-ended");
        bad["findings"]![0]!["accepted"]!["en"]!.GetValue<string>().Should().Be("a managing body that the law still names on the day");
    }

    [Theory]
    [InlineData("2025-06-30", "The file does not say what the unit was on that date.")]
    [InlineData("2026-01-01", "The unit had ended on that date.")]
    public void A_day_outside_every_version_is_said(string day, string text)
    {
        const string Gap = """{"versions":[{"from":"2025-01-01","to":"2025-06-29","unit":{"name":"A"}},{"from":"2025-07-01","to":"2025-12-31","unit":{"name":"A"}}]}""";

        var psu = Psu.RunOn(Gap, "unit", "--on", day, "--lang", "en");

        psu.ExitCode.Should().Be(1);
        psu.Out.Should().Contain(text).And.Contain("[units.history/gap]");
    }

    [Fact]
    public void Versions_that_overlap_are_a_finding()
    {
        const string Overlap = """{"versions":[{"from":"2025-01-01","to":"2025-07-01","unit":{"name":"A"}},{"from":"2025-07-01","unit":{"name":"B"}}]}""";

        var both = Psu.RunOn(Overlap, "unit", "--on", "2025-07-01", "--lang", "en");
        var one = Psu.RunOn(Overlap, "unit", "--on", "2025-07-02", "--lang", "en");

        (both.ExitCode, one.ExitCode).Should().Be((1, 1));
        both.Out.Should().Contain("[units.history/overlap]").And.NotContain("Name:");
        one.Out.Should().Contain("[units.history/overlap]").And.Contain("Name: B");
    }

    [Fact]
    public void A_bad_file_is_refused_with_its_places()
    {
        var psu = Psu.RunOn("""{"name":"A","rank":"hạng 11","chapter":23}""", "unit", "--lang", "en");

        psu.ExitCode.Should().Be(2);
        psu.Out.Should().BeEmpty();
        psu.ErrorLines.Should().HaveCount(2);
        psu.ErrorLines[0].Should().Contain("$.rank").And.Contain("json/unknown-value");
        psu.ErrorLines[1].Should().Contain("$.chapter").And.Contain("json/wrong-type");
        Psu.RunOn("{", "unit").ExitCode.Should().Be(2);
        Psu.Run("unit", "no-such-file.json").ExitCode.Should().Be(2);
        Psu.RunWith(surroundings => surroundings with { InIsTerminal = true }, "unit").ExitCode.Should().Be(2);
        Psu.RunOn(District, "unit", "--format", "csv").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_file_is_read_by_name()
    {
        using var file = new TemporaryFile("unit.json", District);

        Psu.Run("unit", file.Path, "--on", "2025-06-30", "--lang", "en").Out.Should().Contain("Name: Trường A");
    }

    [Fact]
    public void The_schema_is_that_of_the_file()
    {
        var schema = JsonNode.Parse(Psu.Run("unit", "--schema").Out)!;

        schema["$id"]!.GetValue<string>().Should().Be("urn:publicserviceunits:unit-history");
        schema["properties"]!["versions"].Should().NotBeNull();
    }
}
