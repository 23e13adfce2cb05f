using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether a transitional status makes sense in itself.</summary>
internal sealed class TransitionalStatusValidator : AbstractValidator<TransitionalStatus>
{
    public TransitionalStatusValidator()
    {
        RuleFor(status => status.Kind).IsInEnum()
            .Or(DecisionId, "transition-kind-unknown", new("một quy định chuyển tiếp", "a transitional rule"));
        RuleFor(status => status.ApprovedUnder).IsInEnum()
            .Or(DecisionId, "approved-under-unknown", new("một nghị định cũ", "an older decree"));
        RuleFor(status => status.ApprovedTier).IsInEnum()
            .Or(DecisionId, "approved-tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
    }
}
