using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.distribute-surplus</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class SurplusDistributionFactsValidator : AbstractValidator<SurplusDistributionFacts>
{
    private static readonly LocalizedText Year = new(
        $"năm từ {SurplusLaws.FirstYear} đến {SurplusLaws.LastYear}", $"a year from {SurplusLaws.FirstYear} to {SurplusLaws.LastYear}");
    private static readonly LocalizedText Either = new("hoặc wishes, hoặc distribution, không cả hai", "either wishes or distribution, not both");
    private static readonly LocalizedText Group3Only = new("chỉ dùng khi tier là 3", "only where tier is 3");

    /// <summary>The rules of sense.</summary>
    public SurplusDistributionFactsValidator()
    {
        RuleFor(facts => facts.BudgetYear).InclusiveBetween(SurplusLaws.FirstYear, SurplusLaws.LastYear).Or(DecisionId, "budget-year-out-of-range", Year);
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("1, 2, 3 hoặc 4", "1, 2, 3 or 4"));
        RuleFor(facts => facts.Band).IsInEnum().Or(DecisionId, "band-unknown", new("một bậc của nhóm 3", "a band of Group 3"));
        RuleFor(facts => facts.Band).Null().When(facts => facts.Tier is not null and not AutonomyTier.Group3)
            .Or(DecisionId, "band-outside-group-3", Group3Only);
        RuleFor(facts => facts.Band).Null().When(facts => facts.IsExactly70Percent)
            .Or(DecisionId, "band-and-exactly-70-percent", new("bỏ trống khi isExactly70Percent là true", "nothing where isExactly70Percent is true"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.PlanDecree).IsInEnum()
            .Or(DecisionId, "plan-decree-unknown", new("một nghị định trước Nghị định 60/2021/NĐ-CP", "a decree before Decree 60/2021/NĐ-CP"));
        RuleFor(facts => facts.Surplus).NotNegative(DecisionId, "surplus-negative");
        RuleFor(facts => facts.DevelopmentFundBalance).NotNegative(DecisionId, "balance-negative");
        RuleFor(facts => facts.YearlyDepreciation).NotNegative(DecisionId, "depreciation-negative");
        RuleFor(facts => facts.YearlyWear).NotNegative(DecisionId, "wear-negative");
        RuleFor(facts => facts.Wishes).Null().When(facts => facts.Distribution is not null).Or(DecisionId, "wishes-and-distribution", Either);
        RuleFor(facts => facts.Pay!).SetValidator(new SurplusPayFiguresValidator()).When(facts => facts.Pay is not null);
        RuleFor(facts => facts.Wishes!).SetValidator(new SurplusWishesValidator()).When(facts => facts.Wishes is not null);
        RuleFor(facts => facts.Distribution!).SetValidator(new SurplusAmountsValidator()).When(facts => facts.Distribution is not null);
    }
}
