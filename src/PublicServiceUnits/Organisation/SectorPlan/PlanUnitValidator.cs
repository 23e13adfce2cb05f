using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.SectorPlanRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether a unit of a portfolio makes sense in itself.</summary>
internal sealed class PlanUnitValidator : AbstractValidator<PlanUnit>
{
    public PlanUnitValidator()
    {
        RuleFor(unit => unit.Kind).IsInEnum().Or(DecisionId, "unit-kind-unknown", new("một loại đơn vị trong danh sách", "a kind of unit of the list"));
        RuleFor(unit => unit.Tier).IsInEnum().Or(DecisionId, "unit-tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
    }
}
