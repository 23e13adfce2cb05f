using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.advance-funds</c>: what each quarter may advance and did, and what the end of the year gives.</summary>
public sealed record FundAdvance : IConclusion
{
    internal FundAdvance(
        int budgetYear, AutonomyTier? tier, ImmutableArray<QuarterAdvance> quarters, LocalDate? lastDay, AdvanceRecovery? settlement)
    {
        BudgetYear = budgetYear;
        Tier = tier;
        Quarters = quarters;
        LastDay = lastDay;
        Settlement = settlement;
    }

    /// <summary>The budget year.</summary>
    public int BudgetYear { get; }

    /// <summary>The tier as given.</summary>
    public AutonomyTier? Tier { get; }

    /// <summary>The quarters, in the order of the facts.</summary>
    public ImmutableArray<QuarterAdvance> Quarters { get; }

    /// <summary>The last day on which the unit settles the year by itself; null where no text that was read names it.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The settlement; null where none was asked about.</summary>
    public AdvanceRecovery? Settlement { get; }

    /// <summary>Whether no quarter advanced more than it may.</summary>
    public bool IsLawful => Quarters.All(quarter => quarter.Over is not { Dong: > 0 });

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(FundAdvance? other) => other is not null
        && (BudgetYear, Tier, LastDay) == (other.BudgetYear, other.Tier, other.LastDay)
        && Quarters.SequenceEqual(other.Quarters)
        && Equals(Settlement, other.Settlement);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(BudgetYear, Tier, LastDay, Quarters.Length, Settlement);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var parts = Quarters.Select(quarter => Text(quarter, language)).ToList();
        if (Settlement is { } settlement)
        {
            parts.Add(Text(settlement, language));
        }

        var year = BudgetYear.ToString(CultureInfo.InvariantCulture);
        return (vietnamese ? $"Năm ngân sách {year}: " : $"Budget year {year}: ") + string.Join("; ", parts);
    }

    private static string Text(QuarterAdvance quarter, Language language)
    {
        var name = AdvanceQuarters.Name(quarter.Quarter).In(language);
        var cap = quarter.Cap.ToText(language);
        var advanced = quarter.Advanced?.ToText(language);
        return (language, quarter) switch
        {
            (Language.Vietnamese, { Advanced: null }) => $"{name} được tạm trích tối đa {cap}",
            (_, { Advanced: null }) => $"{name} may advance at most {cap}",
            (Language.Vietnamese, { Over: { Dong: > 0 } over }) => $"{name} đã tạm trích {advanced}, vượt mức tối đa {cap} là {over.ToText(language)}",
            (_, { Over: { Dong: > 0 } over }) => $"{name} advanced {advanced}, {over.ToText(language)} above the most allowed, {cap}",
            (Language.Vietnamese, _) => $"{name} đã tạm trích {advanced}, tối đa {cap}, còn được trích {quarter.Room!.Value.ToText(language)}",
            _ => $"{name} advanced {advanced} of at most {cap}, {quarter.Room!.Value.ToText(language)} more may follow",
        };
    }

    private static string Text(AdvanceRecovery settlement, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        if (settlement.Overpaid.Dong == 0)
        {
            return vietnamese
                ? $"không trích vượt, còn được trích bổ sung {settlement.Further.ToText(language)}"
                : $"nothing was advanced too much, {settlement.Further.ToText(language)} may still be allocated";
        }

        var steps = settlement.Steps.Where(step => step.Amount.Dong > 0)
            .Select(step => vietnamese
                ? $"trừ {step.Amount.ToText(language)} vào {RecoverySources.Name(step.Source).In(language)}"
                : $"{step.Amount.ToText(language)} from {RecoverySources.Name(step.Source).In(language)}");
        var left = settlement.Left.Dong == 0 ? [] : new[]
        {
            vietnamese ? $"chưa có nguồn trừ {settlement.Left.ToText(language)}" : $"{settlement.Left.ToText(language)} not covered yet",
        };
        return (vietnamese ? $"đã trích vượt {settlement.Overpaid.ToText(language)}: " : $"{settlement.Overpaid.ToText(language)} was advanced too much: ")
            + string.Join(", ", steps.Concat(left));
    }
}
