using System.CommandLine;
using System.Text.Json;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Json;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu decide</c>: one question, one file of facts, the answer with its reasons.</summary>
internal static class DecideCommand
{
    private const string FactsOption = "--facts";

    private static readonly LocalizedText FactsWanted = new("FILE, hoặc - cho đầu vào chuẩn", "FILE, or - for standard input");

    public static Command Create(Session session)
    {
        var decision = Decisions.Create(session);
        var on = SharedOptions.On(
            session,
            "Ngày áp dụng pháp luật (mặc định \"on\" của tệp dữ kiện, nếu không có thì hôm nay)",
            "The date whose law is applied (unless told otherwise the facts file's \"on\", else today)");
        var facts = new Option<string?>(FactsOption)
        {
            HelpName = "FILE|-",
            Description = session.Say("Tệp dữ kiện JSON, - là đầu vào chuẩn (mặc định)", "The JSON file of facts, - for standard input (unless told otherwise)"),
        };
        var format = SharedOptions.Format(session, "text|json");
        var command = new Command("decide", session.Say("Trả lời một câu hỏi pháp lý, kèm lý do", "Answer one legal question, with reasons"))
        {
            decision, on, facts, format,
        };
        command.SetAction(parsed => Run(
            Decisions.Find(parsed.GetRequiredValue(decision)),
            parsed.GetValue(on),
            parsed.GetValue(facts),
            FormatChoice.Read(parsed.GetValue(format), OutputFormat.Text, OutputFormat.Json),
            session));
        return command;
    }

    private static int Run(JsonDecision decision, string? onText, string? file, OutputFormat format, Session session)
    {
        var named = DateChoice.Read(DateChoice.Option, onText);
        if (file is null && session.Surroundings.InIsTerminal)
        {
            throw new InputException(new InputProblem(FactsOption, null, FactsWanted));
        }

        var fromInput = file is null or PortfolioFiles.StandardInput;
        var name = fromInput ? session.Say(PortfolioFiles.InputName) : file!;
        var json = fromInput ? PortfolioFiles.ReadAll(name, PortfolioFiles.InputOf(session)) : PortfolioFiles.ReadAll(name);
        using var document = JsonPortfolio.ParseDocument(name, json);
        var asked = named is { } date ? new AskedDate(date, DateBasis.Option) : DateOf(document, name, session);
        var assessment = Ask(decision, json, asked, name);
        session.Surroundings.Out.WriteLine(format == OutputFormat.Json
            ? decision.WriteAnswer(assessment, indented: true)
            : SafeText.CleanLines($"{assessment.Explain(session.Language)}\n{asked.ToText(session.Language)}."));
        return ExitCode.Done;
    }

    private static Assessment Ask(JsonDecision decision, string json, AskedDate asked, string name)
    {
        try
        {
            return decision.Ask(json, asked.Date);
        }
        catch (JsonFactsException refused)
        {
            throw new InputException([.. refused.Errors.Select(error => InputProblem.Of(JsonDuplicate.WithItsValue(error, json), name))]);
        }
        catch (InvalidFactsException refused)
        {
            throw new InputException([.. refused.Errors.Select(error => InputProblem.Of(error, name))]);
        }
    }

    private static AskedDate DateOf(JsonDocument document, string name, Session session)
    {
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("facts", out _)
            && document.RootElement.TryGetProperty("on", out var on)
            && on.ValueKind == JsonValueKind.String
                ? new AskedDate(DateChoice.Required("$.on", on.GetString()!, name), DateBasis.File)
                : DateChoice.Today(session.Surroundings.Clock);
    }
}
