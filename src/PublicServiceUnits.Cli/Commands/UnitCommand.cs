using System.CommandLine;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Cli.Units;
using PublicServiceUnits.Json;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu unit</c>: what a unit, or its history, says on a date, and what in it cannot be true together.</summary>
internal static class UnitCommand
{
    private const string FileArgument = "FILE";

    private static readonly LocalizedText FileWanted = new("tệp của một đơn vị, - là đầu vào chuẩn", "the file of one unit, or - for standard input");

    public static Command Create(Session session)
    {
        var file = new Argument<string?>(FileArgument)
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = session.Say("Tệp JSON của một đơn vị hoặc của các giai đoạn của nó, - là đầu vào chuẩn", "The JSON file of one unit or of its versions, - for standard input"),
        };
        var on = SharedOptions.On(session, "Ngày được hỏi (mặc định hôm nay)", "The date asked (today unless told otherwise)");
        var format = SharedOptions.Format(session, "text|json");
        var example = new Option<bool>("--example") { Description = session.Say("Chỉ in tệp mẫu", "Only print a sample file") };
        var schema = new Option<bool>("--schema") { Description = session.Say("Chỉ in lược đồ JSON của tệp", "Only print the JSON Schema of the file") };
        var command = new Command(
            "unit",
            session.Say("Kiểm tra một đơn vị vào một ngày: cơ quan quản lý, mã số, loại, điểm không khớp", "Check one unit on a date: managing body, codes, class, what does not fit"))
        {
            file, on, format, example, schema,
        };
        command.SetAction(parsed => parsed.GetValue(example) ? Print(UnitJson.Example.TrimEnd('\n'), session)
            : parsed.GetValue(schema) ? Print(UnitJson.HistorySchema, session)
            : Run(
                parsed.GetValue(file),
                parsed.GetValue(on),
                FormatChoice.Read(parsed.GetValue(format), OutputFormat.Text, OutputFormat.Json),
                session));
        return command;
    }

    private static int Print(string text, Session session)
    {
        session.Surroundings.Out.WriteLine(text);
        return ExitCode.Done;
    }

    private static int Run(string? file, string? onText, OutputFormat format, Session session)
    {
        var asked = DateChoice.OrToday(onText, session.Surroundings.Clock);
        if (file is null && session.Surroundings.InIsTerminal)
        {
            throw new InputException(new InputProblem(FileArgument, null, FileWanted));
        }

        var fromInput = file is null or PortfolioFiles.StandardInput;
        var name = fromInput ? session.Say(PortfolioFiles.InputName) : file!;
        var json = fromInput ? PortfolioFiles.ReadAll(name, PortfolioFiles.InputOf(session)) : PortfolioFiles.ReadAll(name);
        var report = UnitReport.Of(Read(json, name), asked.Date);
        if (format == OutputFormat.Json)
        {
            UnitReportJson.Write(report, session.Surroundings.Out);
        }
        else
        {
            session.Surroundings.Out.WriteLine(SafeText.CleanLines(string.Join('\n', UnitReportText.Lines(report, asked, session))));
        }

        return report.Findings.IsEmpty ? ExitCode.Done : ExitCode.SomeRowsBad;
    }

    private static UnitDocument Read(string json, string name)
    {
        JsonPortfolio.ParseDocument(name, json).Dispose();
        try
        {
            return UnitJson.Read(json);
        }
        catch (JsonFactsException refused)
        {
            throw new InputException([.. refused.Errors.Select(error => InputProblem.Of(JsonDuplicate.WithItsValue(error, json), name))]);
        }
    }
}
