using System.Globalization;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Cli.Tests;

/// <summary><c>psu assess</c> on the sample: every format, both languages, two dates.</summary>
public sealed class AssessTests
{
    private static readonly string[] Names =
    [
        "Cơ sở giáo dục mầm non, giáo dục phổ thông Y", "Cơ sở giáo dục đại học (hoặc nghề nghiệp) Y", "Bệnh viện H",
        "Trung tâm y tế K", "Trung tâm y tế M", "Trung tâm Kiểm soát bệnh tật tỉnh G", "Viện Nghiên cứu Z",
        "Viện Nghiên cứu Z, trường hợp chỉ quản lý kinh phí nhiệm vụ", "Trung tâm X", "Cơ sở trợ giúp xã hội K",
        "Cơ sở trợ giúp xã hội K, trường hợp chưa có đơn giá đặt hàng",
    ];

    private static readonly string[] Tiers = ["3 30-70", "3 70-100", "3 70-100", "3 30-70", "2", "3 10-30", "3 70-100", "3 30-70", "3 70-100", "2", "4"];

    [Theory]
    [InlineData("vi", "Nhóm")]
    [InlineData("en", "Group")]
    public void The_table_has_every_published_unit_with_its_tier(string language, string word)
    {
        var psu = Psu.Run("assess", "--format", "markdown", "--lang", language);

        psu.ExitCode.Should().Be(0);
        psu.Error.Should().BeEmpty();
        var rows = psu.Out.Split('\n').Where(line => line.Contains("[VD", StringComparison.Ordinal)).ToList();
        rows.Should().HaveCount(Names.Length);
        for (var index = 0; index < Names.Length; index++)
        {
            var cells = rows[index].Split('|');
            cells[1].Should().StartWith($" {Names[index]} [VD");
            cells[3].Trim().Should().Be(InWords(Tiers[index], word));
        }
    }

    [Fact]
    public void The_ruled_table_is_as_wide_as_the_terminal_and_no_wider()
    {
        foreach (var width in new[] { 140, 160, 200 })
        {
            var psu = Psu.RunWith(surroundings => surroundings with { Width = width }, "assess", "--compare", "2025-07-07");
            var ruled = psu.Out.Split('\n').Where(line => line.StartsWith('│')).ToList();
            ruled.Should().OnlyContain(line => line.Length == width);
            ruled.Should().Contain(line => line.Contains("28.500.000.000", StringComparison.Ordinal));
            psu.Out.Should().NotContain("\u001b");
        }
    }

    [Fact]
    public void On_a_narrow_terminal_each_unit_is_a_list_of_its_own()
    {
        var psu = Psu.RunWith(surroundings => surroundings with { Width = 60 }, "assess");

        psu.Out.Should().Contain($"Đơn vị: Bệnh viện H [VD3]\n  Mức tự bảo đảm: {new Ratio(85_000, 113_500).ToPercentText(Language.Vietnamese)}\n  Nhóm: Nhóm 3 (70-100 %)\n");
    }

    [Fact]
    public void Titles_stand_out_on_a_terminal_with_colours()
    {
        Psu.RunWith(surroundings => surroundings with { UseColor = true }, "assess").Out.Should().Contain("\u001b[1mĐơn vị\u001b[0m");
    }

    [Fact]
    public void The_header_says_the_date_and_why()
    {
        Psu.Run("assess").Out.Should().StartWith("Pháp luật ngày 01/11/2022 (ngày Thông tư số 56/2022/TT-BTC, nguồn của mẫu, có hiệu lực, vì không có --on)\n");
        Psu.Run("assess", "--lang", "en", "--on", "7/7/2025").Out.Should().StartWith("Law on 2025-07-07 (as --on says)\n");
        Psu.RunOn("ten_dv\nA\n", "assess", "-").Out.Should().StartWith("Pháp luật ngày 07/07/2025 (hôm nay theo giờ Việt Nam, vì không có --on)\n");
    }

    [Fact]
    public void The_summary_counts_and_the_misprints_are_named()
    {
        var psu = Psu.Run("assess", "--lang", "en");

        psu.Out.Should().Contain("Units: 11; Group 1: 0; Group 2: 2; Group 3: 8; Group 4: 1; undetermined: 0; needs judgement: 0; bad rows: 0.\n");
        psu.Out.Should().Contain("VD1: the source prints a support of VND 1,500 million");
        psu.Out.Should().Contain("VD10: the source prints total expenditure of VND 41,000 million");
    }

    [Fact]
    public void A_second_date_shows_what_changed_and_by_which_provision()
    {
        var psu = Psu.Run("assess", "--compare", "2025-07-07", "--format", "markdown");

        var rows = psu.Out.Split('\n').Where(line => line.Contains("[VD", StringComparison.Ordinal)).Select(line => line.Split('|')).ToList();
        psu.Out.Should().Contain("| Ngày 07/07/2025 | Thay đổi bởi |");
        rows[0][^2].Trim().Should().Be("không đổi");
        rows[3][^3].Trim().Should().Be($"Nhóm 3 (70-100 %); {new Ratio(30_200, 42_600).ToPercentText(Language.Vietnamese)}");
        rows[3][^2].Trim().Should().Be("khoản 20 Điều 1 Nghị định số 111/2025/NĐ-CP");
        psu.Out.Should().Contain("có thay đổi: 2");
    }

    [Fact]
    public void An_earlier_second_date_names_the_later_law()
    {
        var psu = Psu.Run("assess", "--on", "2025-07-07", "--compare", "2025-07-06", "--format", "markdown");

        var row = psu.Out.Split('\n').Single(line => line.Contains("[VD4]", StringComparison.Ordinal)).Split('|');
        row[^2].Trim().Should().Be("khoản 20 Điều 1 Nghị định số 111/2025/NĐ-CP");
    }

    [Fact]
    public void Before_2021_a_missing_fact_or_a_gap_is_named()
    {
        var psu = Psu.Run("assess", "--on", "2017-01-01", "--format", "csv");

        psu.ExitCode.Should().Be(0);
        Csv(psu.Out).Where(row => row["verdict"] != "satisfied").Should().OnlyContain(row => row["missing"].Length > 0 || row["reason"].Length > 0);
    }

    [Fact]
    public void CSV_can_be_read_back()
    {
        var psu = Psu.Run("assess", "--format", "csv", "--compare", "2025-07-07");

        var rows = Csv(psu.Out);
        rows.Select(row => row["name"]).Should().Equal(Names);
        rows.Select(row => $"{row["tier"]} {row["band"]}".Trim()).Should().Equal(Tiers);
        rows[0]["additional_revenue"].Should().Be("790000000");
        rows[0]["on"].Should().Be("2022-11-01");
        rows[0]["level_percent"].Should().Be(new Ratio(3_200, 5_700).ToPercentDigits());
        rows[3]["compare_band"].Should().Be("70-100");
        rows[3]["changed"].Should().Be("true");
        psu.Out.Split("\r\n").Should().HaveCount(Names.Length + 2);
    }

    [Fact]
    public void JSON_can_be_read_back()
    {
        using var json = JsonDocument.Parse(Psu.Run("assess", "--format", "json", "--compare", "2025-07-07").Out);

        var units = json.RootElement.EnumerateArray().ToList();
        units.Select(unit => unit.GetProperty("name").GetString()).Should().Equal(Names);
        var centre = units[3];
        centre.GetProperty("answer").GetProperty("decision").GetString().Should().Be("autonomy.classify");
        centre.GetProperty("answer").GetProperty("on").GetString().Should().Be("2022-11-01");
        centre.GetProperty("answer").GetProperty("conclusion").GetProperty("tier").GetInt32().Should().Be(3);
        centre.GetProperty("distance")[0].GetProperty("additionalRevenue").GetInt64().Should().Be(11_157_000_000);
        centre.GetProperty("compare").GetProperty("changedBy").GetString().Should().Be("khoản 20 Điều 1 Nghị định số 111/2025/NĐ-CP");
        centre.GetProperty("compare").GetProperty("answer").GetProperty("on").GetString().Should().Be("2025-07-07");
        units[0].GetProperty("published").GetProperty("level").GetString().Should().Be("56.1");
    }

    [Fact]
    public void A_declared_tier_that_the_figures_do_not_give_is_marked()
    {
        const string Csv = "ten_dv,nhom_tu_chu,thu_su_nghiep,chi_thuong_xuyen\nA,Nhóm 4,50,100\nB,NHOM_3,50,100\n";

        var psu = Psu.RunOn(Csv, "assess", "-", "--format", "markdown");

        psu.Out.Should().Contain("| A | 50 % | Nhóm 3 (30-70 %) | Nhóm 4 ≠ |").And.Contain("| B | 50 % | Nhóm 3 (30-70 %) | Nhóm 3 |");
        psu.Out.Should().Contain("khai báo khác: 1");
    }

    [Fact]
    public void An_open_answer_names_the_missing_fact_and_the_provision_that_leaves_it_open()
    {
        var psu = Psu.RunOn("name,revenue_total,expenditure_total\nA,100,100\n", "assess", "-", "--format", "markdown", "--lang", "en");

        psu.ExitCode.Should().Be(0);
        psu.Out.Should().Contain("| A | 100 % | undetermined |").And.Contain("(investment.selfFinanced)").And.Contain("undetermined: 1");
    }

    [Fact]
    public void A_long_list_shows_progress_only_on_a_terminal()
    {
        var csv = "ten_dv,thu_su_nghiep,chi_thuong_xuyen\n" + string.Concat(Enumerable.Range(0, 2_500).Select(row => $"Đơn vị {row},{row},2500\n"));
        using var file = new TemporaryFile("long.csv", csv);

        Psu.Run("assess", file.Path, "--format", "csv").Error.Should().BeEmpty();
        var shown = Psu.RunWith(surroundings => surroundings with { ErrorIsTerminal = true }, "assess", file.Path, "--format", "csv");
        shown.Error.Should().Contain("Đang xét");
        Csv(shown.Out).Should().HaveCount(2_500);
    }

    private static string InWords(string tier, string word)
    {
        var parts = tier.Split(' ');
        return parts.Length == 1 ? $"{word} {parts[0]}" : $"{word} {parts[0]} ({parts[1]} %)";
    }

    private static List<Dictionary<string, string>> Csv(string text)
    {
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture));
        parser.Read();
        var header = parser.Record!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.Read())
        {
            var cells = parser.Record!;
            cells.Should().HaveCount(header.Length);
            rows.Add(header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }

        return rows;
    }
}
