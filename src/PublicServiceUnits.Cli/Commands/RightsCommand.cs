using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Cli.Rights;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu rights</c>: what units may do, one row for each matter, one column for each tier or band.</summary>
internal static class RightsCommand
{
    private const string SectorOption = "--sector";

    public static Command Create(Session session)
    {
        var on = SharedOptions.On(session, "Ngày áp dụng pháp luật (mặc định hôm nay)", "The date whose law is applied (today unless told otherwise)");
        var tiers = new Option<string?>(TierChoice.Option)
        {
            HelpName = "TIERS",
            Description = session.Say(
                $"Các nhóm, cách nhau bởi dấu phẩy (mặc định {Codes()})", $"The tiers, with commas between ({Codes()} unless told otherwise)"),
        };
        var sector = new Option<string?>(SectorOption)
        {
            HelpName = "SECTOR",
            Description = session.Say(
                "Lĩnh vực hoạt động; bỏ trống thì ô nào phụ thuộc lĩnh vực nêu từng trường hợp",
                "The field of services; without it a cell that depends on the field names each case"),
        };
        var format = SharedOptions.SheetFormat(session);
        var command = new CommandWithNotes("rights", session.Say("So sánh quyền của các nhóm tự chủ", "Compare the rights of the tiers"))
        {
            Notes = Notes(session),
        };
        command.Add(on);
        command.Add(tiers);
        command.Add(sector);
        command.Add(format);
        command.SetAction(parsed => Run(
            DateChoice.OrToday(parsed.GetValue(on), session.Surroundings.Clock),
            TierChoice.Read(parsed.GetValue(tiers)),
            ReadSector(parsed.GetValue(sector)),
            FormatChoice.ReadSheet(parsed.GetValue(format)),
            session));
        return command;
    }

    private static int Run(AskedDate asked, ImmutableArray<TierChoice> tiers, UnitSector? sector, OutputFormat format, Session session)
    {
        var columns = ImmutableArray.CreateBuilder<TierRights>(tiers.Length);
        foreach (var tier in tiers)
        {
            var answer = Rulebook.National.Autonomy.ListRights(
                new RightsFacts { Tier = tier.Tier, Band = tier.Band, Sector = sector }, asked.Date);
            if (answer.Conclusion is not { } rights)
            {
                throw new InputException(new InputProblem(DateChoice.Option, DateChoice.ToText(asked.Date, session.Language), Encoded(answer.Findings[0])));
            }

            columns.Add(new TierRights(tier, rights));
        }

        if (format is OutputFormat.Table or OutputFormat.Markdown)
        {
            var heading = sector is { } field ? $"{asked.ToText(session.Language)}; {session.Say(UnitSectors.Name(field))}" : asked.ToText(session.Language);
            SheetWriter.Write(RightsTable.Of(columns.MoveToImmutable(), session.Language), format, session, heading);
            session.Surroundings.Out.WriteLine();
            session.Surroundings.Out.WriteLine(session.Say(RightsTable.Legend));
        }
        else
        {
            SheetWriter.Write(RightsFlatSheet.Of(columns.MoveToImmutable(), session.Language), format, session);
        }

        return ExitCode.Done;
    }

    private static LocalizedText Encoded(Reasoning.Finding finding) => finding.Reason is { } reason
        ? new LocalizedText($"ngày được bảng quyền tự chủ bao quát: {reason.Text.Vietnamese}", $"a day that the matrix covers: {reason.Text.English}")
        : throw new InvalidOperationException("The matrix is empty without a reason.");

    private static UnitSector? ReadSector(string? text) => text is null
        ? null
        : UnitNames.ReadSector(text) ?? throw new InputException(new InputProblem(SectorOption, text, UnitNames.AcceptedSectors));

    private static string Codes() => string.Join(',', TierChoice.All.Select(tier => tier.Code));

    private static IReadOnlyList<(string Title, IReadOnlyList<(string Name, string? Description)> Entries)> Notes(Session session) =>
    [
        (session.Say("Các nhóm", "Tiers"),
        [
            .. TierChoice.All.Select(tier => (tier.Code, (string?)$"{session.Say(tier.Name())}: {session.Say(AutonomyTiers.Meaning(tier.Tier))}")),
            ("3", session.Say("Nhóm 3, chưa rõ bậc", "Group 3, band not told")),
        ]),
        (session.Say("Lĩnh vực", "Sectors"),
            [.. Enum.GetValues<UnitSector>().Select(field => (JsonNamingPolicy.CamelCase.ConvertName(field.ToString()), (string?)session.Say(UnitSectors.Name(field))))]),
        (session.Say("Kết quả", "Output"),
        [
            ("csv, json", session.Say(
                "mỗi nhóm có các cột riêng: mức độ, nội dung, thẩm quyền, căn cứ, kiểm chứng, lý do",
                "each tier has columns of its own: status, content, approver, provision, verification, reason")),
            ("psu decide autonomy.rights", session.Say(
                "nhận đủ dữ kiện của một đơn vị (hội đồng, dịch vụ, biên chế, chế độ tiền lương mới, …)",
                "takes all facts of one unit (council, services, headcount, new salary regime, …)")),
        ]),
    ];
}
