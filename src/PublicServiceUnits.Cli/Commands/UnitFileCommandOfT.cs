using System.CommandLine;
using PublicServiceUnits.Cli.Files;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Json;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Commands;

/// <summary>A command that prints one file of one unit of a list, as text, Markdown or JSON.</summary>
/// <param name="name">The command's name.</param>
/// <param name="title">What is printed, the unit's name follows.</param>
/// <param name="description">What the command is for.</param>
/// <param name="draw">Draws the file.</param>
/// <typeparam name="TFile">The file.</typeparam>
internal sealed class UnitFileCommand<TFile>(string name, LocalizedText title, LocalizedText description, Func<PortfolioRow, AskedDate, Assessment<TFile>> draw)
    where TFile : class, ICompositeConclusion
{
    private const string Unit = "UNIT";
    private const string ListOption = "--list";

    public Command Create(Session session)
    {
        var unit = new Argument<string>(Unit)
        {
            Description = session.Say("Mã hoặc tên đơn vị trong danh sách", "The code or name of a unit of the list"),
        };
        var list = new Option<string?>(ListOption)
        {
            HelpName = "FILE|-",
            Description = session.Say(
                "Danh sách đơn vị, JSON hoặc CSV, - là đầu vào chuẩn; bỏ trống thì dùng mẫu của psu assess",
                "The list of units, JSON or CSV, - for standard input; without it the sample of psu assess"),
        };
        var on = SharedOptions.On(
            session,
            "Ngày áp dụng pháp luật (mặc định hôm nay; với mẫu là 2022-11-01)",
            "The date whose law is applied (today unless told otherwise; for the sample 2022-11-01)");
        var brief = new Option<bool>("--brief")
        {
            Description = session.Say("Chỉ in kết luận, bảng và dữ kiện còn thiếu", "Print only conclusions, tables and missing facts"),
        };
        var format = SharedOptions.Format(session, "text|markdown|json");
        var command = new Command(name, description.In(session.Language))
        {
            unit, list, on, brief, format,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(unit),
            parsed.GetValue(list),
            parsed.GetValue(on),
            parsed.GetValue(brief),
            FormatChoice.Read(parsed.GetValue(format), OutputFormat.Text, OutputFormat.Markdown, OutputFormat.Json),
            session));
        return command;
    }

    private int Run(string wanted, string? list, string? onText, bool isBrief, OutputFormat format, Session session)
    {
        var asked = AssessCommand.DateOf(list, onText, session);
        using var portfolio = list is null ? PortfolioFiles.Sample() : PortfolioFiles.Open(list, session, countRows: false);
        var row = UnitSearch.Find(portfolio, Unit, wanted);
        var unit = row.Unit!;
        var file = draw(row, asked);
        if (format == OutputFormat.Json)
        {
            session.Surroundings.Out.WriteLine(DecisionCatalog.National.Find(file.Decision)!.WriteAnswer(file));
            return ExitCode.Done;
        }

        IFileWriter writer = format == OutputFormat.Markdown ? new MarkdownFileWriter(session) : new TextFileWriter(session);
        var code = unit.Unit.Code is { } known ? $" ({known})" : "";
        writer.Title($"{title.In(session.Language)}: {unit.Unit.Name}{code}");
        writer.Sentence(asked.ToText(session.Language));
        writer.Sentence(file.Conclusion!.ToText(session.Language));
        var number = 0;
        foreach (var section in FileSections.Of(file.Conclusion, session.Language))
        {
            Write(section, ++number, isBrief, writer, session);
        }

        return ExitCode.Done;
    }

    private static void Write(FileSection section, int number, bool isBrief, IFileWriter writer, Session session)
    {
        writer.Section(number, section.Question);
        writer.Sentence(section.Answer);
        if (section.Table is { } table)
        {
            writer.Table(table);
        }

        if (!isBrief && !section.Reasons.IsEmpty)
        {
            writer.List(session.Say("Căn cứ", "Reasons"), section.Reasons);
        }

        if (!section.Missing.IsEmpty)
        {
            writer.List(session.Say("Còn thiếu", "Still wanted"), section.Missing);
        }
    }
}
