using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>The answers as a table for people. Columns that would stay empty are left out.</summary>
internal sealed class AssessTable(IReadOnlyList<UnitAnswer> answers, LocalDate? compareOn, Language language)
{
    public bool HasDeclared { get; } = answers.Any(answer => answer.Row.DeclaredTier is not null);

    private readonly bool _hasOpen = answers.Any(answer => answer.Classification is null);

    public Sheet ToSheet() => new([.. Columns()], answers.Select(answer => Cells(answer).ToImmutableArray()));

    private IEnumerable<Column> Columns()
    {
        yield return new Column("unit", "Đơn vị", "Unit");
        yield return new Column("level", "Mức tự bảo đảm", "Level");
        yield return new Column("tier", "Nhóm", "Tier");
        if (HasDeclared)
        {
            yield return new Column("declared", "Khai báo", "Declared");
        }

        yield return new Column("route", "Cách xác định", "Route");
        yield return new Column("distance", "Để lên nhóm, bậc trên", "To the next tier or band");
        yield return new Column("provision", "Căn cứ", "Provision");
        if (_hasOpen)
        {
            yield return new Column("open", "Còn thiếu, lý do", "Missing, reason");
        }

        if (compareOn is { } second)
        {
            var inVietnamese = DateChoice.ToText(second, Language.Vietnamese);
            var inEnglish = DateChoice.ToText(second, Language.English);
            yield return new Column("compare", $"Ngày {inVietnamese}", $"On {inEnglish}");
            yield return new Column("change", "Thay đổi bởi", "Changed by");
        }
    }

    private IEnumerable<string> Cells(UnitAnswer answer)
    {
        var unit = answer.Row.Unit;
        var found = answer.Classification;
        yield return unit.Code is null ? unit.Name : $"{unit.Name} [{unit.Code}]";
        yield return AnswerText.Level(AnswerText.LevelOf(answer.Answer, found), language);
        yield return AnswerText.Tier(answer.Answer.Verdict, found, language);
        if (HasDeclared)
        {
            yield return Declared(answer);
        }

        yield return found is null ? "–" : ClassificationRoutes.Name(found.Route).In(language);
        yield return AnswerText.Step(answer.NextStep, language);
        yield return AnswerText.Deciding(answer.Answer)?.Provision.ToText(language) ?? "–";
        if (_hasOpen)
        {
            yield return Open(answer.Answer);
        }

        if (answer.Comparison is { } comparison)
        {
            var second = comparison.Second;
            var level = AnswerText.LevelOf(second, second.Conclusion);
            var tier = AnswerText.Tier(second.Verdict, second.Conclusion, language);
            var parts = new[] { tier, level is null ? "" : AnswerText.Level(level, language), Open(second) };
            yield return string.Join("; ", parts.Where(part => part.Length > 0));
            yield return ChangeText.Text(comparison, language);
        }
    }

    private string Declared(UnitAnswer answer)
    {
        if (answer.Row.DeclaredTier is not { } declared)
        {
            return "–";
        }

        var name = AutonomyTiers.Name(declared, language);
        return answer.IsMismatch ? $"{name} ≠" : name;
    }

    private string Open(Assessment assessment)
    {
        var parts = new[] { AnswerText.Missing(assessment, language), AnswerText.Reason(assessment, language) };
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }
}
