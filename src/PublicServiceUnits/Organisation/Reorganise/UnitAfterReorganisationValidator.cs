using FluentValidation;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.ReorganiseRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the figures of a unit that comes out of a reorganisation make sense in themselves.</summary>
internal sealed class UnitAfterReorganisationValidator : AbstractValidator<UnitAfterReorganisation>
{
    private static readonly LocalizedText ZeroOrMore = new("số nguyên từ 0 trở lên", "a whole number of 0 or more");

    public UnitAfterReorganisationValidator()
    {
        RuleFor(unit => unit.Tier).IsInEnum().Or(DecisionId, "tier-after-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(unit => unit.RunsLikeEnterprise).Must((unit, runs) => runs != true || unit.Tier is null or AutonomyTier.Group1)
            .Or(DecisionId, "enterprise-mechanism-of-another-tier", new("chỉ nhóm 1", "Group 1 only"));
        RuleFor(unit => unit.PersonsWorking).Must(NotNegative).Or(DecisionId, "persons-working-negative", ZeroOrMore);
        RuleFor(unit => unit.PublicEmployees).Must(NotNegative).Or(DecisionId, "public-employees-negative", ZeroOrMore);
        RuleFor(unit => unit.ContractProfessionals).Must(NotNegative).Or(DecisionId, "contract-professionals-negative", ZeroOrMore);
        RuleFor(unit => unit.MinimumInScheme).Must(NotNegative).Or(DecisionId, "minimum-in-scheme-negative", ZeroOrMore);
        RuleFor(unit => unit.PersonsWorking)
            .Must((unit, persons) => persons is null || (long)(unit.PublicEmployees ?? 0) + (unit.ContractProfessionals ?? 0) <= persons)
            .When(unit => unit is { PublicEmployees: null or >= 0, ContractProfessionals: null or >= 0, PersonsWorking: null or >= 0 })
            .Or(DecisionId, "persons-working-below-parts", new("không ít hơn viên chức và người làm chuyên môn theo hợp đồng", "not less than public employees and contract professionals"));
    }

    private static bool NotNegative(int? number) => number is not < 0;
}
