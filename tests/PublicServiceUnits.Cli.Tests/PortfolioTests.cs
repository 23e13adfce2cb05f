using System.Text;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>Portfolios as people keep them: headers, figures, encodings, and bad rows among good ones.</summary>
public sealed class PortfolioTests
{
    private const string Figure = "số nguyên đồng, ví dụ 85000000000 hoặc 85.000.000.000, không có phần lẻ; ô trống nếu chưa biết";

    [Theory]
    [InlineData("code,name,revenue_total,expenditure_total\n1,A,50,100\n")]
    [InlineData("ma_dv;ten_dv;thu_su_nghiep;chi_thuong_xuyen\n1;A;50;100\n")]
    [InlineData("\uFEFFMA_DVQHNS;TEN_DV;Thu_Su_Nghiep;chi_thuong_xuyen\r\n1;A;50;100\r\n")]
    [InlineData("ma_dv\tten_dv\tthu_su_nghiep\tchi_thuong_xuyen\n1\tA\t50\t100\n")]
    [InlineData("\n\ncode,name,revenue_total,expenditure_total\n1,A,50,100\n")]
    [InlineData("code,name,revenue_total,expenditure_total\n\n1,\"A\",\"50.000.000\",\"100,000,000\"\n\n")]
    public void CSV_is_read_with_any_of_the_headers_and_separators(string csv)
    {
        using var file = new TemporaryFile("units.csv", csv);

        var psu = Psu.Run("assess", file.Path, "--format", "csv");

        psu.ExitCode.Should().Be(0);
        psu.Out.Split("\r\n")[1].Should().StartWith("1,A,,2025-07-07,satisfied,3,30-70,50,level,");
    }

    [Fact]
    public void Text_in_another_composition_and_the_other_word_order_are_understood()
    {
        var csv = "ten_dv,linh_vuc,co_quan_chu_quan,nhom_tu_chu,thu_su_nghiep,chi_thuong_xuyen\n"
            + "Bệnh viện Ơ,Y tế,Cấp tỉnh,Tự đảm bảo một phần chi thường xuyên,50,100\n";
        using var file = new TemporaryFile("units.csv", csv.Normalize(NormalizationForm.FormD));

        var psu = Psu.Run("assess", file.Path, "--format", "csv");

        psu.ExitCode.Should().Be(0);
        psu.Out.Split("\r\n")[1].Should().StartWith(",Bệnh viện Ơ,3,2025-07-07,satisfied,3,30-70,");
    }

    [Fact]
    public void A_bad_row_is_reported_and_the_rest_assessed()
    {
        const string Csv = """
            ten_dv,thu_su_nghiep,chi_thuong_xuyen,nhom_tu_chu,has_service_revenue
            A,50,100,3,có
            B,12.5,100,,
            C,-5,100,,
            D,5,0,,
            E,1,2
            "F"x,1,2,,
            G,99,100,,không biết
            ,1,2,,
            H,0.500,1000,,
            I,50,100,3,1

            """;
        using var file = new TemporaryFile("units.csv", Csv);

        var psu = Psu.Run("assess", file.Path, "--format", "markdown");

        psu.ExitCode.Should().Be(1);
        psu.Out.Should().Contain("| A |").And.Contain("| I |").And.Contain("Số đơn vị: 2;").And.Contain("dòng lỗi: 8.");
        psu.ErrorLines.Should().Equal(
            $"psu: {file.Path}: dòng 3: thu_su_nghiep = 12.5: chỉ nhận {Figure}",
            $"psu: {file.Path}: dòng 4: thu_su_nghiep = -5: chỉ nhận số nguyên đồng từ 0 trở lên [autonomy.classify/revenue-total-negative]",
            $"psu: {file.Path}: dòng 5: chi_thuong_xuyen = 0: chỉ nhận số nguyên đồng trên 0 [autonomy.classify/expenditure-total-not-positive]",
            $"psu: {file.Path}: dòng 6: số ô = 3: chỉ nhận 5 ô như dòng tiêu đề",
            $"psu: {file.Path}: dòng 7: CSV = \"F\"x,1,2,,: chỉ nhận dấu nháy kép đúng theo RFC 4180",
            $"psu: {file.Path}: dòng 8: has_service_revenue = không biết: chỉ nhận true, false, có, không, 1, 0; ô trống nếu chưa biết",
            $"psu: {file.Path}: dòng 9: ten_dv = (trống): chỉ nhận tên đơn vị",
            $"psu: {file.Path}: dòng 10: thu_su_nghiep = 0.500: chỉ nhận {Figure}");
    }

    [Fact]
    public void A_name_that_is_not_understood_is_refused_with_the_accepted_ones()
    {
        using var file = new TemporaryFile("units.csv", "name,declared_tier\nA,Nhóm V\n");

        var psu = Psu.Run("assess", file.Path, "--lang", "en");

        psu.ExitCode.Should().Be(1);
        psu.ErrorLines.Should().ContainSingle()
            .Which.Should().StartWith($"psu: {file.Path}: row 2: declared_tier = Nhóm V: accepted is NHOM_1 | Nhóm 1 | Nhóm I | 1 | ");
    }

    [Theory]
    [InlineData("ten_dv,nsnn_ho_tro\nA,1\n", "dòng 1: cột = nsnn_ho_tro: chỉ nhận code, ma_dv, MA_DVQHNS, name, ten_dv, ")]
    [InlineData("name,ten_dv\nA,B\n", "dòng 1: cột = ten_dv: chỉ nhận mỗi cột một lần")]
    [InlineData("ma_dv\n1\n", "dòng 1: cột = (không có): chỉ nhận name, ten_dv")]
    public void A_header_that_is_not_understood_is_refused(string csv, string message)
    {
        using var file = new TemporaryFile("units.csv", csv);

        var psu = Psu.Run("assess", file.Path);

        psu.ExitCode.Should().Be(2);
        psu.Out.Should().BeEmpty();
        psu.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"psu: {file.Path}: {message}");
    }

    [Fact]
    public void JSON_is_read_as_an_object_or_a_bare_array()
    {
        const string Unit = """{"code":"1","name":"A","sector":"Y tế","declaredTier":3,"facts":{"revenueTotal":50,"expenditureTotal":100}}""";

        foreach (var json in new[] { $"[{Unit}]", $$"""{"units":[{{Unit}}]}""" })
        {
            var psu = Psu.RunOn(json, "assess", "-", "--format", "csv");
            psu.ExitCode.Should().Be(0);
            psu.Out.Split("\r\n")[1].Should().StartWith("1,A,3,2025-07-07,satisfied,3,30-70,50,level,");
        }
    }

    [Fact]
    public void The_sector_of_the_unit_stands_in_for_that_of_the_facts()
    {
        const string Json = """[{"name":"A","sector":"khoa học","facts":{"revenueTotal":50,"expenditureTotal":100}}]""";

        Psu.RunOn(Json, "assess", "-", "--format", "csv", "--on", "2019-01-01").Out.Split("\r\n")[1].Should().Contain(",satisfied,3,30-70,50,");
    }

    [Fact]
    public void Bad_units_are_reported_by_their_JSON_path()
    {
        const string Json = """
            {"units":[
              {"name":"A","facts":{"revenueTotal":50,"expenditureTotal":100}},
              {"name":"B","foo":1,"facts":{"revenueTotal":-5,"expenditureTotal":1}},
              {"facts":{"revenueTotal":1.5}},
              7,
              {"name":"E","name":"F","declaredTier":9,"source":3,"published":{"level":1},"facts":[]}
            ]}
            """;
        using var file = new TemporaryFile("units.json", Json);

        var psu = Psu.Run("assess", file.Path, "--lang", "en");

        psu.ExitCode.Should().Be(1);
        psu.Out.Should().Contain("Units: 1;").And.Contain("bad rows: 4.");
        var lines = psu.ErrorLines.Select(line => line[$"psu: {file.Path}: ".Length..]).ToList();
        lines.Select(line => line[..line.IndexOf(": accepted is ", StringComparison.Ordinal)]).Should().Equal(
            "$.units[1].foo = 1",
            "$.units[1].facts.revenueTotal = -5",
            "$.units[2].facts.revenueTotal = 1.5",
            "$.units[2].name = (none)",
            "$.units[3] = 7",
            "$.units[4].name = F",
            "$.units[4].declaredTier = 9",
            "$.units[4].source = 3",
            "$.units[4].published = {\"level\":1}",
            "$.units[4].facts = []");
        lines[0].Should().EndWith("accepted is code, name, sector, managingAuthority, declaredTier, facts, file, organisation, source, published, misprint");
    }

    [Theory]
    [InlineData("units.json", "{\"units\":[\n {\"name\": }]}", "dòng 2, byte 11: JSON = {\"name\": }]}: chỉ nhận JSON đúng cú pháp, không chú thích, không dấu phẩy thừa")]
    [InlineData("units.json", "[\n{\"name\":\"A\"},\n]", "dòng 3, byte 1: JSON = ]: chỉ nhận JSON đúng cú pháp, không chú thích, không dấu phẩy thừa")]
    [InlineData("units.json", "{\"unit\":[]}", "$.unit = []: chỉ nhận mảng các đơn vị, hoặc đối tượng chỉ có \"units\" là mảng đó")]
    [InlineData("units.json", "{}", "$ = {}: chỉ nhận mảng các đơn vị, hoặc đối tượng chỉ có \"units\" là mảng đó")]
    [InlineData("units.json", "3", "$ = 3: chỉ nhận mảng các đơn vị, hoặc đối tượng chỉ có \"units\" là mảng đó")]
    public void A_file_that_is_no_list_is_refused(string name, string text, string message)
    {
        using var file = new TemporaryFile(name, text);

        var psu = Psu.Run("assess", file.Path);

        psu.ExitCode.Should().Be(2);
        psu.ErrorLines.Should().Equal($"psu: {file.Path}: {message}");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_refused()
    {
        using var empty = new TemporaryFile("empty.csv", "");
        using var oldCodePage = new TemporaryFile("old.csv", "ten_dv\nĐơn vị\n", Encoding.Latin1);
        File.WriteAllBytes(oldCodePage.Path, [.. "ten_dv\n"u8, 0xD0, 0x41, 0x0A]);

        Psu.Run("assess", "/no/such.csv").Should().Be(new Psu(2, "", "psu: FILE = /no/such.csv: chỉ nhận tệp có thật và đọc được\n"));
        Psu.Run("assess", empty.Path).Should().Be(new Psu(2, "", $"psu: FILE = {empty.Path}: chỉ nhận danh sách JSON hoặc CSV có nội dung\n"));
        Psu.Run("assess", oldCodePage.Path).Should().Be(new Psu(2, "", $"psu: FILE = {oldCodePage.Path}: chỉ nhận văn bản UTF-8\n"));
    }
}
