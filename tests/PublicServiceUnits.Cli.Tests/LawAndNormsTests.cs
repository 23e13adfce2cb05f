using System.Text.Json;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Cli.Tests;

/// <summary><c>psu norms</c> and <c>psu law</c>.</summary>
public sealed class LawAndNormsTests
{
    [Theory]
    [InlineData("2016-06-01")]
    [InlineData("2021-08-14")]
    [InlineData("2021-08-15")]
    [InlineData("2025-07-07")]
    [InlineData("2035-12-31")]
    public void Every_norm_in_force_is_listed_with_provision_and_verification(string on)
    {
        using var json = JsonDocument.Parse(Psu.Run("norms", "--on", on, "--format", "json").Out);

        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;
        var listed = json.RootElement.EnumerateArray().ToList();
        listed.Select(norm => norm.GetProperty("id").GetString()).Should()
            .Equal(Rulebook.National.Norms.Where(timeline => timeline.NormAt(date) is not null).Select(timeline => timeline.Id));
        listed.Should().OnlyContain(norm =>
            norm.GetProperty("provision").GetString()!.Length > 0
            && (norm.GetProperty("verification").GetString() == "textRead" || norm.GetProperty("verification").GetString() == "secondarySource"));
    }

    [Fact]
    public void Norms_are_cut_down_by_the_beginning_of_their_id()
    {
        var psu = Psu.Run("norms", "--on", "2025-07-07", "--id", "autonomy.band.general.group-3.70-100", "--format", "csv");

        psu.Out.Should().Be(
            "id,value,period,provision,verification,checked_on\r\n"
            + "autonomy.band.general.group-3.70-100,từ 70 % đến dưới 100 %,2021-08-15/..,điểm a khoản 3 Điều 9 Nghị định số 60/2021/NĐ-CP,textRead,2026-11-24\r\n");
        Psu.Run("norms", "--id", "autonomy.band.general.group-3.70-100", "--lang", "en", "--format", "markdown").Out.Should()
            .StartWith("Law on 2025-07-07 (today in Viet Nam, because --on is not given)\n")
            .And.Contain("since 2021-08-15").And.Contain("text read");
    }

    [Fact]
    public void An_unknown_beginning_is_refused_with_the_known_ones()
    {
        var psu = Psu.Run("norms", "--id", "zzz");

        psu.ExitCode.Should().Be(2);
        psu.ErrorLines.Should().ContainSingle().Which.Should().StartWith("psu: --id = zzz: chỉ nhận phần đầu của một mã: ").And.Contain("autonomy.band.");
    }

    [Fact]
    public void Every_document_is_listed()
    {
        using var json = JsonDocument.Parse(Psu.Run("law", "--format", "json").Out);

        json.RootElement.EnumerateArray().Select(document => document.GetProperty("number").GetString()).Should()
            .Equal(LegalDocuments.All.Select(document => document.Number));
        Psu.Run("law").Out.Should().Contain("60/2021/NĐ-CP").And.Contain("từ 15/08/2021");
    }

    [Theory]
    [InlineData("60/2021/NĐ-CP")]
    [InlineData("60/2021")]
    [InlineData("60/2021/nđ-cp")]
    public void A_document_comes_with_what_it_does_and_what_is_done_to_it(string number)
    {
        using var json = JsonDocument.Parse(Psu.Run("law", number, "--format", "json", "--lang", "en").Out);

        var document = json.RootElement.GetProperty("documents").EnumerateArray().Single();
        document.GetProperty("issued").GetString().Should().Be("2021-06-21");
        document.GetProperty("in_force").GetString().Should().Be("2021-08-15/..");
        var relations = json.RootElement.GetProperty("relations").EnumerateArray()
            .Select(relation => $"{relation.GetProperty("relation").GetString()} {relation.GetProperty("other").GetString()}").ToList();
        relations.Should().Contain("repeals Decree 16/2015/NĐ-CP").And.Contain("amended by Decree 111/2025/NĐ-CP").And.Contain("guided by Circular 56/2022/TT-BTC");
    }

    [Fact]
    public void The_two_tables_of_a_document_are_for_people()
    {
        var psu = Psu.Run("law", "111/2025");

        psu.Out.Should().Contain("Ngày ban hành").And.Contain("sửa đổi, bổ sung").And.Contain("07/07/2025");
        Psu.Run("law", "111/2025", "--format", "csv").Out.Should().StartWith("number,relation,other,proof,affected,remark,verification\r\n111/2025/NĐ-CP,");
    }

    [Theory]
    [InlineData("61/2021")]
    [InlineData("60/2021/ND-CP")]
    [InlineData("60-2021")]
    public void An_unknown_number_is_refused_with_the_nearest_ones(string number)
    {
        var psu = Psu.Run("law", number, "--lang", "en");

        psu.ExitCode.Should().Be(2);
        var line = psu.ErrorLines.Should().ContainSingle().Which;
        line.Should().StartWith($"psu: NUMBER = {number}: accepted is a known number, the nearest are 60/2021/NĐ-CP").And.EndWith("; psu law lists all");
        LegalDocuments.All.Select(document => document.Number).Distinct().Count(known => line.Contains(known, StringComparison.Ordinal)).Should().BeInRange(1, 5);
    }

    [Fact]
    public void A_number_that_is_near_to_none_is_refused_with_the_form_of_one()
    {
        Psu.Run("law", "nonsuch").Should().Be(new Psu(
            2, "", "psu: NUMBER = nonsuch: chỉ nhận số hiệu như 60/2021/NĐ-CP hoặc 60/2021; psu law liệt kê tất cả\n"));
    }
}
