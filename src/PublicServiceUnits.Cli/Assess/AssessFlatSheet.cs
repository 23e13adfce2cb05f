using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>The answers as flat rows for CSV: names and codes that never change, amounts in bare dong.</summary>
internal static class AssessFlatSheet
{
    private static readonly string[] Keys =
    [
        "code", "name", "declared_tier", "on", "verdict", "tier", "band", "level_percent", "route", "provision", "verification",
        "next_tier", "next_band", "additional_revenue", "expenditure_reduction", "needs_investment_test", "investment_shortfall",
        "missing", "reason",
    ];

    private static readonly string[] ComparisonKeys =
    [
        "compare_on", "compare_verdict", "compare_tier", "compare_band", "compare_level_percent", "changed", "changed_by",
    ];

    public static Sheet Of(IEnumerable<UnitAnswer> answers, bool hasComparison, Language language) => new(
        [.. (hasComparison ? Keys.Concat(ComparisonKeys) : Keys).Select(key => new Column(key, key, key))],
        answers.Select(answer => Cells(answer, language).ToImmutableArray()));

    private static IEnumerable<string> Cells(UnitAnswer answer, Language language)
    {
        var unit = answer.Row.Unit;
        var found = answer.Classification;
        var next = answer.NextStep;
        var norm = AnswerText.Deciding(answer.Answer);
        yield return unit.Code ?? "";
        yield return unit.Name;
        yield return Tier(answer.Row.DeclaredTier);
        yield return LocalDatePattern.Iso.Format(answer.Answer.On);
        yield return Name(answer.Answer.Verdict.ToString());
        yield return Tier(found?.Tier);
        yield return Band(found?.Band);
        yield return Level(AnswerText.LevelOf(answer.Answer, found));
        yield return found is null ? "" : Name(found.Route.ToString());
        yield return norm?.Provision.ToText(language) ?? "";
        yield return Name(answer.Answer.Verification == Verification.TextRead ? nameof(Verification.TextRead) : nameof(Verification.SecondarySource));
        yield return Tier(next?.Tier);
        yield return Band(next?.Band);
        yield return Dong(next?.AdditionalRevenue);
        yield return Dong(next?.ExpenditureReduction);
        yield return next is null ? "" : Flag(next.NeedsInvestmentTest);
        yield return Dong(next?.InvestmentShortfall);
        yield return string.Join("; ", answer.Answer.MissingFacts.Select(fact => fact.Path));
        yield return AnswerText.Reason(answer.Answer, language);
        if (answer.Comparison is { } comparison)
        {
            var second = comparison.Second;
            yield return LocalDatePattern.Iso.Format(second.On);
            yield return Name(second.Verdict.ToString());
            yield return Tier(second.Conclusion?.Tier);
            yield return Band(second.Conclusion?.Band);
            yield return Level(AnswerText.LevelOf(second, second.Conclusion));
            yield return Flag(comparison.AnswerChanged);
            yield return ChangeText.ProvisionOf(comparison)?.ToText(language) ?? "";
        }
    }

    private static string Name(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Tier(AutonomyTier? tier) => tier is { } known ? ((int)known).ToString(CultureInfo.InvariantCulture) : "";

    private static string Band(AutonomyBand? band) => band is { } known ? AutonomyTiers.Code(known) : "";

    private static string Level(Ratio? level) => level is { } known ? known.ToPercentDigits() : "";

    private static string Dong(Vnd? amount) => amount is { } known ? known.ToString() : "";

    private static string Flag(bool flag) => flag ? "true" : "false";
}
