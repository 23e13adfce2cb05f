namespace PublicServiceUnits.Cli.Tests;

/// <summary>Text from a file can neither steer a terminal nor make a spreadsheet compute.</summary>
public sealed class SafeTextTests
{
    private const string Steering = "A\u001b[31mB\u0000C\u009b1mD\u202eE\u2066F\u200fG\u061cH\u007fI";
    private const string Cleaned = "A\uFFFD[31mB\uFFFDC\uFFFD1mD\uFFFDE\uFFFDF\uFFFDG\uFFFDH\uFFFDI";

    [Theory]
    [InlineData("table")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public void Control_characters_in_a_name_are_replaced(string format)
    {
        using var file = new TemporaryFile("units.csv", $"name,revenue_total,expenditure_total\n{Steering},50,100\n");

        var psu = Psu.Run("assess", file.Path, "--format", format);

        psu.ExitCode.Should().Be(0);
        psu.Out.Should().Contain(Cleaned);
        psu.Out.Should().NotMatchRegex("[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]");
    }

    [Fact]
    public void On_a_narrow_terminal_they_are_replaced_too()
    {
        using var file = new TemporaryFile("units.csv", $"name,revenue_total,expenditure_total\n{Steering},50,100\n");

        Psu.RunWith(surroundings => surroundings with { Width = 40 }, "assess", file.Path).Out.Should().Contain(Cleaned).And.NotContain("\u001b");
    }

    [Fact]
    public void Control_characters_in_an_error_line_are_replaced()
    {
        using var file = new TemporaryFile("units.csv", $"name,revenue_total\nX,{Steering}\n");

        Psu.Run("assess", file.Path).ErrorLines.Should().ContainSingle().Which.Should().Contain($"revenue_total = {Cleaned}: ");
        Psu.Run("assess", $"/no/{Steering}").ErrorLines.Should().ContainSingle().Which.Should().Contain("FILE = /no/A\uFFFD[31mB");
        Psu.RunOn($$"""[{"{{Steering[..5]}}":1}]""".Replace("\u001b", "\\u001b", StringComparison.Ordinal), "assess", "-").Error.Should().NotContain("\u001b");
    }

    [Fact]
    public void Text_that_needs_no_change_is_the_same_object()
    {
        const string Text = "Bệnh viện đa khoa tỉnh G";

        SafeText.Clean(Text).Should().BeSameAs(Text);
        SafeText.CleanLines("a\nb\u001b").Should().Be("a\nb\uFFFD");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-A", "'-A")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("A=1", "A=1")]
    public void A_text_that_a_spreadsheet_would_compute_gets_an_apostrophe_in_CSV(string name, string cell)
    {
        using var file = new TemporaryFile("units.csv", $"name,revenue_total,expenditure_total\n{name},50,100\n");

        Psu.Run("assess", file.Path, "--format", "csv").Out.Split("\r\n")[1].Should().StartWith($",{cell},,");
        Psu.Run("assess", file.Path, "--format", "markdown").Out.Should().Contain($"| {name} |");
    }

    [Theory]
    [InlineData("norms")]
    [InlineData("law")]
    [InlineData("decisions")]
    [InlineData("assess")]
    [InlineData("decide")]
    public void Our_own_text_loses_nothing(string command)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var psu = command == "decide"
                ? Psu.RunOn(Psu.Run("example", "autonomy.classify").Out, "decide", "autonomy.classify", "--lang", language)
                : Psu.Run(command, "--format", "csv", "--lang", language);
            psu.ExitCode.Should().Be(0);
            psu.Out.Should().NotContain("\uFFFD").And.NotContain(",'");
        }
    }
}
