using System.CommandLine;
using NodaTime;
using PublicServiceUnits.Cli.Assess;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Cli.Sheets;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu assess</c>: a list of units to a table of tiers.</summary>
internal static class AssessCommand
{
    private const string CompareOption = "--compare";
    private const int RowsWorthProgress = 2_000;

    /// <summary>The day the circular that publishes the sample took effect.</summary>
    private static readonly LocalDate SampleDate = new(2022, 11, 1);

    public static Command Create(Session session)
    {
        var file = new Argument<string?>("FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = session.Say(
                "Danh sách đơn vị, JSON hoặc CSV, - là đầu vào chuẩn; bỏ trống thì dùng mẫu: các ví dụ đã công bố của Thông tư số 56/2022/TT-BTC",
                "The list of units, JSON or CSV, - for standard input; without it the sample: the published examples of Circular 56/2022/TT-BTC"),
        };
        var on = SharedOptions.On(
            session,
            "Ngày áp dụng pháp luật (mặc định hôm nay; với mẫu là 2022-11-01)",
            "The date whose law is applied (today unless told otherwise; for the sample 2022-11-01)");
        var compare = new Option<string?>(CompareOption)
        {
            HelpName = "DATE",
            Description = session.Say("Ngày thứ hai để so sánh", "A second date to compare with"),
        };
        var format = SharedOptions.SheetFormat(session);
        var command = new CommandWithNotes("assess", session.Say("Xếp nhóm tự chủ tài chính cho một danh sách đơn vị", "Classify a list of units"))
        {
            Notes = AssessNotes.Of(session),
        };
        command.Add(file);
        command.Add(on);
        command.Add(compare);
        command.Add(format);
        command.SetAction(parsed => Run(
            parsed.GetValue(file),
            parsed.GetValue(on),
            DateChoice.Read(CompareOption, parsed.GetValue(compare)),
            FormatChoice.ReadSheet(parsed.GetValue(format)),
            session));
        return command;
    }

    /// <summary>The date asked of a list: as named, for the sample that of its source, otherwise today.</summary>
    public static AskedDate DateOf(string? file, string? onText, Session session) =>
        DateChoice.Read(DateChoice.Option, onText) is { } named
            ? new AskedDate(named, DateBasis.Option)
            : file is null
                ? new AskedDate(SampleDate, DateBasis.SampleSource)
                : DateChoice.Today(session.Surroundings.Clock);

    private static int Run(string? file, string? onText, LocalDate? compareOn, OutputFormat format, Session session)
    {
        var asked = DateOf(file, onText, session);
        var forPeople = format is OutputFormat.Table or OutputFormat.Markdown;

        // A bar beside rows that are being written would tear them.
        var mayShowProgress = session.Surroundings.ErrorIsTerminal && (forPeople || !session.Surroundings.OutIsTerminal);
        using var portfolio = file is null ? PortfolioFiles.Sample() : PortfolioFiles.Open(file, session, mayShowProgress);
        var showProgress = mayShowProgress && portfolio.RowCount is > RowsWorthProgress;
        var run = new AssessRun(portfolio, asked.Date, compareOn, session) { HoldReports = showProgress };
        var answers = showProgress ? RowProgress.Collect(run.Answers(), portfolio.RowCount!.Value, session) : run.Answers();
        run.ReportHeld();
        switch (format)
        {
            case OutputFormat.Json:
                AssessJson.Write(answers, run.Rules, session);
                break;
            case OutputFormat.Csv:
                CsvSheet.Write(AssessFlatSheet.Of(answers, compareOn is not null, session.Language), session);
                break;
            default:
                WriteForPeople([.. answers], run, asked, compareOn, format, session);
                break;
        }

        return run.Tally.BadRows > 0 ? ExitCode.SomeRowsBad : ExitCode.Done;
    }

    private static void WriteForPeople(
        List<UnitAnswer> answers,
        AssessRun run,
        AskedDate asked,
        LocalDate? compareOn,
        OutputFormat format,
        Session session)
    {
        var output = session.Surroundings.Out;
        var table = new AssessTable(answers, compareOn, session.Language);
        SheetWriter.Write(table.ToSheet(), format, session, asked.ToText(session.Language));
        output.WriteLine();
        output.WriteLine(run.Tally.ToText(session.Language, table.HasDeclared, compareOn is not null));
        foreach (var (unit, misprint) in answers.Select(answer => (answer.Row.Unit, answer.Row.Misprint)))
        {
            if (misprint is not null)
            {
                output.WriteLine(SafeText.Clean($"{unit.Code ?? unit.Name}: {session.Say(misprint)}"));
            }
        }
    }
}
