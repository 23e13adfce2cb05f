using System.Text.Json;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Cli.Tests;

/// <summary><c>psu rights</c>.</summary>
public sealed class RightsTests
{
    private const string Codes = "1, 2, 3a, 3b, 3c, 4, 3";

    [Theory]
    [InlineData("2021-08-15")]
    [InlineData("2025-07-06")]
    [InlineData("2025-07-07")]
    [InlineData("2026-07-15")]
    [InlineData("2035-12-31")]
    public void Every_matter_of_every_tier_is_listed_with_its_provision(string on)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        using var json = JsonDocument.Parse(Psu.Run("rights", "--on", on, "--format", "json").Out);
        var listed = json.RootElement.EnumerateArray().ToDictionary(row => row.GetProperty("id").GetString()!, StringComparer.Ordinal);

        foreach (var (code, tier, band) in new (string, AutonomyTier, AutonomyBand?)[]
        {
            ("1", AutonomyTier.Group1, null), ("2", AutonomyTier.Group2, null), ("4", AutonomyTier.Group4, null),
            ("3a", AutonomyTier.Group3, AutonomyBand.From70To100), ("3b", AutonomyTier.Group3, AutonomyBand.From30To70),
            ("3c", AutonomyTier.Group3, AutonomyBand.From10To30),
        })
        {
            var rows = Rulebook.National.Autonomy.ListRights(new() { Tier = tier, Band = band }, date).Conclusion!.Rows;
            var column = listed.Values.Where(row => row.GetProperty($"group_{code}_provision").ValueKind != JsonValueKind.Null).ToList();

            column.Select(row => row.GetProperty("id").GetString()).Should()
                .Equal(rows.Select(row => JsonNamingPolicy.CamelCase.ConvertName(row.Kind.ToString())));
            column.Select(row => row.GetProperty($"group_{code}").GetString()).Should().Equal(rows.Select(row => row.Content.Vietnamese));
            column.Select(row => row.GetProperty($"group_{code}_provision").GetString()).Should()
                .Equal(rows.Select(row => row.Provision.ToText(Language.Vietnamese)));
        }
    }

    [Fact]
    public void The_tiers_stand_in_the_order_asked_for()
    {
        var csv = Psu.Run("rights", "--on", "2026-07-15", "--tiers", "4, 3A", "--sector", "Y tế", "--lang", "en", "--format", "csv").Out;

        var lines = csv.Split("\r\n");
        lines[0].Should().Be(
            "id,matter,group_4_status,group_4,group_4_approver,group_4_provision,group_4_verification,group_4_reason,"
            + "group_3a_status,group_3a,group_3a_approver,group_3a_provision,group_3a_verification,group_3a_reason");
        lines.Should().ContainSingle(line => line.StartsWith("contracts,", StringComparison.Ordinal)).Which.Should()
            .StartWith("contracts,Number of contracts for professional and support posts,notGiven,")
            .And.Contain(",withinLimits,").And.EndWith(",textRead,");
        lines.Should().ContainSingle(line => line.StartsWith("provisions,", StringComparison.Ordinal)).Which.Should()
            .StartWith("provisions,Provisions,,,,,,,stateRules,");
    }

    [Fact]
    public void A_Markdown_table_is_complete()
    {
        var psu = Psu.Run("rights", "--on", "2025-07-07", "--lang", "en", "--format", "markdown");

        psu.Error.Should().BeEmpty();
        var lines = psu.Out.Split('\n');
        lines[0].Should().Be("Law on 2025-07-07 (as --on says)");
        lines[2].Should().Be("| Matter | Group 1 | Group 2 | Group 3 (70-100 %) | Group 3 (30-70 %) | Group 3 (10-30 %) | Group 4 |");
        lines.Should().ContainSingle(line => line.StartsWith("| Provisions |", StringComparison.Ordinal)).Which.Should()
            .Contain("by State rules: as enterprises do, unless sector law has a risk fund – clause 5, Article 12, Decree 60/2021/NĐ-CP").And.EndWith("| – |");
        lines.Should().ContainSingle(line => line.StartsWith("| The yearly bonus fund |", StringComparison.Ordinal)).Which.Should()
            .Contain("Decree 73/2024/NĐ-CP (secondary source)").And.Contain("The Ministry of Finance answered");
        lines.Should().ContainSingle(line => line.StartsWith("| Loans for facilities", StringComparison.Ordinal)).Which.Should()
            .Contain("[in health and population] may borrow").And.Contain("reading 2 (it qualifies Group 2 only)");
        psu.Out.Should().EndWith("answers it with the facts.\n");
    }

    [Fact]
    public void A_gap_of_the_law_is_named_in_its_cell() =>
        Psu.Run("rights", "--on", "2025-07-07", "--tiers", "1", "--sector", "culture", "--lang", "en", "--format", "markdown").Out.Should()
            .Contain("undetermined: reading 1 (health and population qualifies Group 1 too): not given; reading 2")
            .And.Contain("authority: by the law concerned (\"Group 1, Group 2 in health and population\"");

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void A_table_is_no_wider_than_the_terminal(int width)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var psu = Psu.RunWith(surroundings => surroundings with { Width = width }, "rights", "--on", "2026-07-15", "--lang", language);

            var table = psu.Out.Split('\n').Skip(2).SkipLast(2);
            table.Should().NotBeEmpty().And.OnlyContain(line => line.Length <= width);
            psu.Out.Should().Contain("60/2021/NĐ-CP").And.NotContain("\uFFFD");
        }
    }

    [Fact]
    public void A_narrow_terminal_gets_one_list_for_each_matter()
    {
        var psu = Psu.RunWith(surroundings => surroundings with { Width = 60 }, "rights", "--on", "2026-07-15", "--lang", "en");

        psu.Out.Should().Contain("\nMatter: Provisions\n  Group 1: by State rules: as enterprises do, unless\n    sector law has a risk fund");
    }

    [Theory]
    [InlineData("--tiers", "5", "các nhóm cách nhau bởi dấu phẩy, mỗi nhóm một lần, trong " + Codes)]
    [InlineData("--tiers", "1,1", "các nhóm cách nhau bởi dấu phẩy, mỗi nhóm một lần, trong " + Codes)]
    [InlineData("--tiers", "1,", "các nhóm cách nhau bởi dấu phẩy, mỗi nhóm một lần, trong " + Codes)]
    [InlineData("--on", "14/08/2021", "ngày được bảng quyền tự chủ bao quát: Bảng quyền tự chủ chỉ được mã hóa từ Nghị định 60/2021/NĐ-CP")]
    public void What_is_not_understood_is_said_in_one_line(string option, string value, string accepted) =>
        Psu.Run("rights", option, value).Should().Be(new Psu(2, "", $"psu: {option} = {value}: chỉ nhận {accepted}\n"));

    [Fact]
    public void An_unknown_sector_is_refused_with_the_known_ones()
    {
        var psu = Psu.Run("rights", "--sector", "spaceflight", "--lang", "en");

        psu.ExitCode.Should().Be(2);
        psu.ErrorLines.Should().ContainSingle().Which.Should()
            .StartWith("psu: --sector = spaceflight: accepted is educationAndTraining (Education and training), ").And.Contain("healthAndPopulation");
    }

    [Theory]
    [InlineData("vi", "Nhóm 3 (70-100 %)", "healthAndPopulation", "psu decide autonomy.rights")]
    [InlineData("en", "Group 3 (70-100 %)", "Health and population", "columns of its own")]
    public void The_help_names_tiers_sectors_and_columns(string language, string tier, string sector, string output) =>
        Psu.Run("rights", "--help", "--lang", language).Out.Should().Contain("1,2,3a,3b,3c,4").And.Contain(tier).And.Contain(sector).And.Contain(output);

    [Fact]
    public void Without_a_date_it_is_today_in_Viet_Nam() =>
        Psu.Run("rights", "--tiers", "3").Out.Should().Contain("07/07/2025").And.Contain("[bậc 70-100 %]");
}
