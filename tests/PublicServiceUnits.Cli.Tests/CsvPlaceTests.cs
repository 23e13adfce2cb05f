using PublicServiceUnits.Cli.Portfolios;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>Where in a CSV file a row is wrong, and files that hold no row.</summary>
public sealed class CsvPlaceTests
{
    private const string Header = "name,revenue_total,expenditure_total\n";
    private const string Unclosed = "chỉ nhận dấu nháy kép đóng lại ở chỗ nó phải đóng";
    private const string WellQuoted = "chỉ nhận dấu nháy kép đúng theo RFC 4180";

    [Theory]
    [InlineData("A,1,2\nB,\"1,2\nC,1,2\nD,1,2\n", "dòng 3: CSV = B,\"1,2: " + Unclosed)]
    [InlineData("A,1,2\nB,\"1,2\nC,1,2\nD,1,2", "dòng 3: CSV = B,\"1,2: " + Unclosed)]
    [InlineData("A,1,2\n\n\nB,1,\"2\n\nC,1,2\n", "dòng 5: CSV = B,1,\"2: " + Unclosed)]
    [InlineData("A,1,2\r\n\r\nB,1,\"2\r\nC,1,2\r\n", "dòng 4: CSV = B,1,\"2: " + Unclosed)]
    [InlineData("\"A\nA\",1,2\n\"B\"x,1,2\n", "dòng 4: CSV = \"B\"x,1,2: " + WellQuoted)]
    [InlineData("\"A\nA\",x,2\n", "dòng 2: revenue_total = x: chỉ nhận ")]
    [InlineData("A,1,2\n\"B\nB\",1\nC,1,2\n", "dòng 3: số ô = 2: chỉ nhận 3 ô như dòng tiêu đề")]
    public void A_bad_row_is_told_by_the_line_where_it_opens(string rows, string message)
    {
        using var file = new TemporaryFile("units.csv", Header + rows);

        var psu = Psu.Run("assess", file.Path);

        psu.ExitCode.Should().Be(1);
        psu.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"psu: {file.Path}: {message}");
    }

    [Theory]
    [InlineData("A,\"1", true)]
    [InlineData("A, \"1", true)]
    [InlineData("\"A\",\"1\"", false)]
    [InlineData("\"A\"\"B\"", false)]
    [InlineData("\"A\"\"B", true)]
    [InlineData("A\"B,1", false)]
    public void A_quote_that_is_never_closed_is_noticed(string record, bool isOpen)
    {
        CsvQuotes.AreOpenAtTheEndOf(record, ',').Should().Be(isOpen);
    }

    [Theory]
    [InlineData("units.csv", "")]
    [InlineData("units.csv", "\n \n")]
    [InlineData("units", "\n")]
    [InlineData("units.json", "")]
    public void An_empty_file_is_refused(string name, string text)
    {
        using var file = new TemporaryFile(name, text);

        Psu.Run("assess", file.Path).Should().Be(new Psu(2, "", $"psu: FILE = {file.Path}: chỉ nhận danh sách JSON hoặc CSV có nội dung\n"));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    public void A_header_without_rows_is_refused(string format)
    {
        using var file = new TemporaryFile("units.csv", Header + "\n");

        Psu.Run("assess", file.Path, "--format", format).Should()
            .Be(new Psu(2, "", $"psu: FILE = {file.Path}: chỉ nhận danh sách có ít nhất một đơn vị dưới dòng tiêu đề\n"));
    }

    [Fact]
    public void A_directory_is_told_as_such()
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetTempPath());

        Psu.Run("assess", folder).Should().Be(new Psu(2, "", $"psu: FILE = {folder}: chỉ nhận một tệp; đây là thư mục\n"));
        Psu.Run("decide", "autonomy.classify", "--facts", folder, "--lang", "en").Should()
            .Be(new Psu(2, "", $"psu: FILE = {folder}: accepted is a file; this is a directory\n"));
    }
}
