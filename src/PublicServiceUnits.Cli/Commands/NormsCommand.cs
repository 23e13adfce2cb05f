using System.Collections.Immutable;
using System.CommandLine;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu norms</c>: every figure, date and list of the law in force on a date, with its provision.</summary>
internal static class NormsCommand
{
    private const string IdOption = "--id";

    private static readonly ImmutableArray<Column> Columns =
    [
        new("id", "Mã", "Id"),
        new("value", "Giá trị", "Value"),
        new("period", "Hiệu lực", "In force"),
        new("provision", "Căn cứ", "Provision"),
        new("verification", "Kiểm chứng", "Verification"),
        new("checked_on", "Ngày kiểm", "Checked on"),
    ];

    public static Command Create(Session session)
    {
        var on = SharedOptions.On(session, "Ngày áp dụng pháp luật (mặc định hôm nay)", "The date whose law is listed (today unless told otherwise)");
        var id = new Option<string?>(IdOption)
        {
            HelpName = "PREFIX",
            Description = session.Say("Chỉ các quy định có mã bắt đầu như vậy", "Only norms whose id begins so"),
        };
        var format = SharedOptions.SheetFormat(session);
        var command = new Command("norms", session.Say("Các quy định có hiệu lực vào một ngày", "The norms in force on a date")) { on, id, format };
        command.SetAction(parsed => Run(
            DateChoice.OrToday(parsed.GetValue(on), session.Surroundings.Clock),
            parsed.GetValue(id),
            FormatChoice.ReadSheet(parsed.GetValue(format)),
            session));
        return command;
    }

    private static int Run(AskedDate asked, string? prefix, OutputFormat format, Session session)
    {
        var timelines = Rulebook.National.Norms;
        if (prefix is not null)
        {
            timelines = [.. timelines.Where(timeline => timeline.Id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))];
            if (timelines.IsEmpty)
            {
                throw new InputException(new InputProblem(IdOption, prefix, Families()));
            }
        }

        var rows = from timeline in timelines
                   let norm = timeline.NormAt(asked.Date)
                   where norm is not null
                   select Row(timeline, norm, format, session);
        SheetWriter.Write(new Sheet(Columns, rows), format, session, asked.ToText(session.Language));
        return ExitCode.Done;
    }

    private static ImmutableArray<string> Row(NormTimeline timeline, Norm norm, OutputFormat format, Session session) =>
    [
        timeline.Id,
        norm.ValueText(session.Language),
        LawText.Period(norm.Period, format, session),
        string.Join("; ", norm.Provisions.Select(provision => provision.ToText(session.Language))),
        LawText.Verified(norm.Verification, format, session),
        LawText.Date(norm.CheckedOn, format, session),
    ];

    private static LocalizedText Families()
    {
        var families = string.Join(", ", Rulebook.National.Norms
            .Select(timeline => string.Concat(string.Join('.', timeline.Id.Split('.').Take(2)), timeline.Id.Count(mark => mark == '.') > 1 ? "." : ""))
            .Distinct(StringComparer.Ordinal));
        return new LocalizedText($"phần đầu của một mã: {families}", $"the beginning of an id: {families}");
    }
}
