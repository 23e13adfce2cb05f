using System.Collections.Immutable;
using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.FundAdvanceRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.advance-funds</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class FundAdvanceFactsValidator : AbstractValidator<FundAdvanceFacts>
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly LocalizedText Year = new($"năm từ {FirstYear} đến {LastYear}", $"a year from {FirstYear} to {LastYear}");
    private static readonly LocalizedText Once = new("mỗi quý một lần", "each quarter once");
    private static readonly LocalizedText InTheYear = new("ngày từ 01/01 của năm ngân sách", "a day from 1 January of the budget year");
    private static readonly LocalizedText AfterTheYear = new("ngày sau khi năm ngân sách kết thúc", "a day after the budget year has ended");

    /// <summary>The rules of sense.</summary>
    public FundAdvanceFactsValidator()
    {
        RuleFor(facts => facts.BudgetYear).InclusiveBetween(FirstYear, LastYear).Or(DecisionId, "budget-year-out-of-range", Year);
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("1, 2, 3 hoặc 4", "1, 2, 3 or 4"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.ManagingAuthority).IsInEnum()
            .Or(DecisionId, "managing-authority-unknown", new("một cơ quan quản lý", "a managing authority"));
        RuleFor(facts => facts.PlanDecree).IsInEnum()
            .Or(DecisionId, "plan-decree-unknown", new("một nghị định trước Nghị định 60/2021/NĐ-CP", "a decree before Decree 60/2021/NĐ-CP"));
        RuleFor(facts => facts.Quarters).Must(AreDistinct).Or(DecisionId, "quarter-twice", Once);
        RuleForEach(facts => facts.Quarters).SetValidator(new AdvanceQuarterValidator());
        RuleForEach(facts => facts.Quarters)
            .Must((facts, quarter) => quarter.AdvancedOn is not { } day || day.Year >= facts.BudgetYear)
            .Or(DecisionId, "advanced-before-the-year", InTheYear);
        RuleFor(facts => facts.Settlement!).SetValidator(new AdvanceSettlementValidator()).When(facts => facts.Settlement is not null);
        RuleFor(facts => facts.Settlement)
            .Must((facts, settlement) => settlement?.SettledOn is not { } day || day.Year > facts.BudgetYear)
            .Or(DecisionId, "settled-within-the-year", AfterTheYear);
    }

    private static bool AreDistinct(ImmutableArray<AdvanceQuarter> quarters) =>
        quarters.IsDefaultOrEmpty || quarters.Select(quarter => quarter.Quarter).Distinct().Count() == quarters.Length;
}
