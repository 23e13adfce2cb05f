using FluentValidation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.rights</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class RightsFactsValidator : AbstractValidator<RightsFacts>
{
    /// <summary>The rules of sense.</summary>
    public RightsFactsValidator()
    {
        RuleFor(facts => facts.Tier).IsInEnum().Or(RightsRules.DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.Band).IsInEnum().Or(RightsRules.DecisionId, "band-unknown", new("một bậc của nhóm 3", "a band of Group 3"));
        RuleFor(facts => facts.Band).Null().When(facts => facts.Tier is { } tier && tier != AutonomyTier.Group3)
            .Or(RightsRules.DecisionId, "band-outside-group-3", new("chỉ dùng cho nhóm 3", "only for Group 3"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(RightsRules.DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
    }
}
