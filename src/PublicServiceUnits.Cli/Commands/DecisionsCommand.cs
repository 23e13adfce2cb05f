using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Sheets;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu decisions</c>: every question that can be asked.</summary>
internal static class DecisionsCommand
{
    private static readonly ImmutableArray<Column> Columns =
    [
        new("id", "Mã", "Id"),
        new("question", "Câu hỏi", "Question"),
        new("rules", "Số quy tắc", "Rules") { IsNumber = true },
        new("norms", "Số quy định", "Norms") { IsNumber = true },
    ];

    public static Command Create(Session session)
    {
        var format = SharedOptions.SheetFormat(session);
        var command = new Command("decisions", session.Say("Liệt kê các câu hỏi pháp lý", "List the legal questions")) { format };
        command.SetAction(parsed =>
        {
            var rows = Rulebook.National.Decisions.Select(decision => ImmutableArray.Create(
                decision.Id,
                session.Say(decision.Question),
                decision.Rules.Length.ToString(CultureInfo.InvariantCulture),
                decision.Norms.Length.ToString(CultureInfo.InvariantCulture)));
            SheetWriter.Write(new Sheet(Columns, rows), FormatChoice.ReadSheet(parsed.GetValue(format)), session);
            return ExitCode.Done;
        });
        return command;
    }
}
