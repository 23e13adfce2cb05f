using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Units;

/// <summary>A report on a unit as lines of text.</summary>
internal static class UnitReportText
{
    public static IEnumerable<string> Lines(UnitReport report, AskedDate asked, Session session)
    {
        yield return $"{asked.ToText(session.Language)}.";
        if (report.Stage is { } stage)
        {
            yield return Stage(stage, session);
        }

        if (report.Version is { } version)
        {
            yield return $"{session.Say("Giai đoạn", "Version")}: {Days(version, session)}";
        }

        if (report.Unit is { } unit)
        {
            foreach (var line in Unit(unit, report, session))
            {
                yield return line;
            }
        }

        yield return report.Findings.IsEmpty
            ? session.Say("Không phát hiện điểm nào không thể cùng đúng.", "Nothing was found that cannot be true together.")
            : session.Say("Các điểm không thể cùng đúng:", "What cannot be true together:");
        foreach (var finding in report.Findings)
        {
            yield return $"- {finding.ToText(session.Language)}";
        }
    }

    private static string Stage(UnitLifeStage stage, Session session) => stage switch
    {
        UnitLifeStage.Existing => session.Say("Đơn vị tồn tại vào ngày đó.", "The unit existed on that date."),
        UnitLifeStage.NotYetFounded => session.Say("Đơn vị chưa được thành lập vào ngày đó.", "The unit was not yet founded on that date."),
        UnitLifeStage.Ended => session.Say("Đơn vị đã kết thúc vào ngày đó.", "The unit had ended on that date."),
        _ => session.Say("Tệp không ghi đơn vị là gì vào ngày đó.", "The file does not say what the unit was on that date."),
    };

    private static string Days(UnitVersion version, Session session)
    {
        var from = DateChoice.ToText(version.Period.From, session.Language);
        return version.Period.To is { } to
            ? $"{from} – {DateChoice.ToText(to, session.Language)}"
            : session.Say($"từ {from}", $"from {from}");
    }

    private static IEnumerable<string> Unit(PublicServiceUnit unit, UnitReport report, Session session)
    {
        yield return $"{session.Say("Tên", "Name")}: {unit.Name}{(unit.ForeignName is { } foreign ? $" / {foreign}" : "")}";
        if (unit.Code is { } code)
        {
            yield return $"{session.Say("Mã", "Code")}: {code}";
        }

        if (unit.BudgetCode is { } budget)
        {
            yield return $"{session.Say("Mã số đơn vị có quan hệ với ngân sách", "Budget relation code")}: {budget}";
        }

        if (unit.TaxCode is { } tax)
        {
            yield return $"{session.Say("Mã số thuế", "Tax code")}: {tax}";
        }

        if (report.Chapter is { } chapter)
        {
            yield return $"{session.Say("Chương", "Chapter")}: {chapter.ToText(session.Language)}";
        }

        if (unit.Sector is { } sector)
        {
            yield return $"{session.Say("Lĩnh vực", "Sector")}: {session.Say(UnitSectors.Name(sector))}";
        }

        yield return $"{session.Say("Cơ quan quản lý", "Managing body")}: {report.Point?.ToText(session.Language) ?? Authority(unit, session)}";
        if (unit.Parent is { } parent)
        {
            yield return $"{session.Say("Đơn vị cấp trên", "Parent")}: {parent.Name}{(parent.BudgetCode is { } its ? $" ({its})" : "")}";
        }

        if (unit.ServiceKind is { } kind)
        {
            yield return $"{session.Say("Loại dịch vụ", "Services")}: {session.Say(ServiceKinds.Name(kind))}";
        }

        if (unit.Rank is { } rank)
        {
            yield return $"{session.Say("Hạng", "Rank")}: {session.Say(UnitRanks.Name(rank))}";
        }

        yield return $"{session.Say("Loại theo Luật Viên chức", "Class under the Law on Public Employees")}: {report.LegalClass!.ToText(session.Language)}";
    }

    private static string Authority(PublicServiceUnit unit, Session session) => unit.ManagingAuthority is { } authority
        ? session.Say(ManagingAuthorities.Name(authority))
        : session.Say("chưa biết", "not known");
}
