using FluentValidation;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether a transitional status makes sense in itself.</summary>
internal sealed class TransitionalStatusValidator : AbstractValidator<TransitionalStatus>
{
    public TransitionalStatusValidator()
    {
        ClassificationFactsValidator.Sensible(
            RuleFor(status => status.Kind).IsInEnum(), "transition-kind-unknown", new("một quy định chuyển tiếp", "a transitional rule"));
        ClassificationFactsValidator.Sensible(
            RuleFor(status => status.ApprovedUnder).IsInEnum(), "approved-under-unknown", new("một nghị định cũ", "an older decree"));
        ClassificationFactsValidator.Sensible(
            RuleFor(status => status.ApprovedTier).IsInEnum(), "approved-tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
    }
}
