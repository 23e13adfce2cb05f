using PublicServiceUnits.Cli.Portfolios;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>Arguments that are not understood, help, and how a run ends.</summary>
public sealed class UsageTests
{
    private const string Dates = "ngày có thật từ 2015-01-01 đến 2035-12-31, viết 2025-07-07 hoặc 07/07/2025";

    [Theory]
    [InlineData("bar", "COMMAND = bar: chỉ nhận assess, file, unit, decide, decisions, schema, example, norms, rights, law")]
    [InlineData("--bar", "psu = --bar: chỉ nhận assess, file, unit, decide, decisions, schema, example, norms, rights, law, --help, --version, --lang")]
    [InlineData("assess --foo", "psu assess = --foo: chỉ nhận FILE, --on, --compare, --format, --lang")]
    [InlineData("norms --foo", "psu norms = --foo: chỉ nhận --on, --id, --format, --lang")]
    [InlineData("rights --foo", "psu rights = --foo: chỉ nhận --on, --tiers, --sector, --format, --lang")]
    [InlineData("assess a b", "psu assess = b: chỉ nhận FILE, --on, --compare, --format, --lang")]
    [InlineData("assess --on", "--on = (không có): chỉ nhận một giá trị DATE")]
    [InlineData("assess --on 2025-01-01 --on 2025-01-02", "--on = 2025-01-01 2025-01-02: chỉ nhận một giá trị, một lần")]
    [InlineData("assess --on 2014-12-31", "--on = 2014-12-31: chỉ nhận " + Dates)]
    [InlineData("assess --on 2036-01-01", "--on = 2036-01-01: chỉ nhận " + Dates)]
    [InlineData("assess --on 31/02/2025", "--on = 31/02/2025: chỉ nhận " + Dates)]
    [InlineData("assess --compare 2025", "--compare = 2025: chỉ nhận " + Dates)]
    [InlineData("norms --on hôm-nay", "--on = hôm-nay: chỉ nhận " + Dates)]
    [InlineData("assess --format xml", "--format = xml: chỉ nhận table, json, csv, markdown")]
    [InlineData("decide autonomy.classify --format csv", "--format = csv: chỉ nhận text, json")]
    [InlineData("assess --lang fr", "--lang = fr: chỉ nhận / accepted is vi, en")]
    public void What_is_not_understood_is_said_in_one_line(string arguments, string message)
    {
        Psu.Run(arguments.Split(' ')).Should().Be(new Psu(2, "", $"psu: {message}\n"));
    }

    [Fact]
    public void Without_a_decision_the_known_ones_are_named() => Psu.Run("decide").Should().Be(new Psu(
        2, "", $"psu: DECISION = (không có): chỉ nhận Câu hỏi pháp lý: {string.Join(", ", Rulebook.National.Decisions.Select(decision => decision.Id))}\n"));

    [Fact]
    public void The_line_is_in_the_language_asked_for()
    {
        Psu.Run("assess", "--on", "2014-12-31", "--lang=en").Should().Be(new Psu(
            2, "", "psu: --on = 2014-12-31: accepted is a real date from 2015-01-01 to 2035-12-31, written 2025-07-07 or 07/07/2025\n"));
    }

    [Theory]
    [InlineData("2015-01-01")]
    [InlineData("01/01/2015")]
    [InlineData("2035-12-31")]
    [InlineData("31/12/2035")]
    public void The_first_and_last_day_are_accepted(string on)
    {
        Psu.Run("norms", "--on", on).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_clock_beyond_the_law_held_asks_for_a_date()
    {
        var psu = Psu.RunWith(surroundings => surroundings with { Clock = new FixedClock(Instant.FromUtc(2036, 1, 1, 0, 0)) }, "norms");

        psu.Should().Be(new Psu(2, "", $"psu: --on = 2036-01-01: chỉ nhận {Dates}\n"));
    }

    [Fact]
    public void Help_is_in_both_languages()
    {
        Psu.Run().Out.Should().Contain("Cách dùng: psu COMMAND").And.Contain("assess [FILE]");
        Psu.Run("--help", "--lang", "en").Out.Should().Contain("Usage: psu COMMAND").And.Contain("Classify a list of units");
        foreach (var command in new[] { "assess", "decide", "decisions", "schema", "example", "norms", "rights", "law" })
        {
            var psu = Psu.Run(command, "-h");
            psu.ExitCode.Should().Be(0);
            psu.Out.Should().Contain($"Cách dùng: psu {command}").And.Contain("--lang vi|en");
        }
    }

    [Theory]
    [InlineData("vi", "bị cắt cụt hay sai cú pháp bị từ chối toàn bộ", "dòng hỏng được báo, phần còn lại vẫn được xét")]
    [InlineData("en", "cut off or malformed is refused whole", "a broken row is reported and the rest assessed")]
    public void The_help_of_assess_tells_what_becomes_of_broken_files(string language, string json, string csv)
    {
        var help = Psu.Run("assess", "--help", "--lang", language).Out;

        help.Should().Contain(json).And.Contain(csv).And.Contain("U+FFFD").And.Contain("= + - @");
    }

    [Fact]
    public void The_examples_of_the_CSV_columns_in_the_help_make_a_row_that_is_read()
    {
        var columns = CsvHeader.Columns.ToList();
        var help = Psu.Run("assess", "--help").Out;
        columns.Should().OnlyContain(column => help.Contains(column.Names, StringComparison.Ordinal) && help.Contains(column.Example, StringComparison.Ordinal));

        var header = string.Join(',', columns.Select(column => column.Names.Split(',')[0]));
        var psu = Psu.RunOn($"{header}\n{string.Join(',', columns.Select(column => column.Example))}\n", "assess", "-", "--format", "csv");

        psu.Error.Should().BeEmpty();
        psu.ExitCode.Should().Be(0);
    }

    [Fact]
    public void The_version_names_the_rulebook()
    {
        Psu.Run("--version").Out.Should().Be($"psu {Rulebook.LibraryVersion} {Rulebook.National.Identity.Fingerprint}\n");
    }

    [Fact]
    public void A_run_that_is_stopped_ends_with_130()
    {
        using var output = new StringWriter();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var surroundings = new Surroundings { Out = output, Error = output, In = TextReader.Null, Clock = new FixedClock(Psu.Now) };

        new PsuApp(surroundings).Run(["assess"], stop.Token).Should().Be(130);
        output.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData(32, 0)]
    [InlineData(28, 2)]
    public void A_closed_pipe_ends_quietly_and_a_full_disk_does_not(int error, int exitCode)
    {
        using var failing = new FailingWriter(error);
        using var errors = new StringWriter();
        var surroundings = new Surroundings { Out = failing, Error = errors, In = TextReader.Null, Clock = new FixedClock(Psu.Now) };

        new PsuApp(surroundings).Run(["norms"], TestContext.Current.CancellationToken).Should().Be(exitCode);
        (errors.ToString().Length == 0).Should().Be(exitCode == 0);
    }
}
