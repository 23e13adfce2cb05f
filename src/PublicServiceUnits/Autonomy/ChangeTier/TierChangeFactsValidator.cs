using FluentValidation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.change-tier</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class TierChangeFactsValidator : AbstractValidator<TierChangeFacts>
{
    private const int EarliestYear = 2000;
    private const int LatestYear = 2100;

    private static readonly LocalizedText Tier = new("nhóm 1 đến nhóm 4", "Group 1 to Group 4");
    private static readonly LocalizedText AnotherTier = new("nhóm khác với nhóm hiện tại", "another tier than the present one");

    /// <summary>The rules of sense.</summary>
    public TierChangeFactsValidator()
    {
        RuleFor(facts => facts.Sector).IsInEnum().Or(TierChangeRules.DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.PlanDecree).IsInEnum().Or(TierChangeRules.DecisionId, "plan-decree-unknown", new("một nghị định cũ", "one of the older decrees"));
        RuleFor(facts => facts.ManagingAuthority).IsInEnum()
            .Or(TierChangeRules.DecisionId, "managing-authority-unknown", new("một loại cơ quan quản lý", "a kind of managing authority"));
        RuleFor(facts => facts.CurrentTier).IsInEnum().Or(TierChangeRules.DecisionId, "current-tier-unknown", Tier);
        RuleFor(facts => facts.ProposedTier).IsInEnum().Or(TierChangeRules.DecisionId, "proposed-tier-unknown", Tier);
        RuleFor(facts => facts.ProposedTier).Must((facts, proposed) => proposed is null || proposed != facts.CurrentTier)
            .Or(TierChangeRules.DecisionId, "proposed-tier-is-current", AnotherTier);
        RuleFor(facts => facts.Cause).IsInEnum().Or(TierChangeRules.DecisionId, "cause-unknown", new("một trong các nguyên nhân", "one of the causes"));
        RuleFor(facts => facts.YearOfCause).InclusiveBetween(EarliestYear, LatestYear)
            .Or(TierChangeRules.DecisionId, "year-out-of-range", new($"năm từ {EarliestYear} đến {LatestYear}", $"a year from {EarliestYear} to {LatestYear}"));
        RuleFor(facts => facts.Portfolio!).SetValidator(new UpgradePortfolioValidator()).When(facts => facts.Portfolio is not null);
    }
}
