using FluentValidation;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Organisation.EstablishRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.establish</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class EstablishFactsValidator : AbstractValidator<EstablishFacts>
{
    private static readonly LocalizedText Group = new("nhóm 1 đến nhóm 4", "Group 1 to Group 4");
    private static readonly LocalizedText ZeroOrMore = new("số nguyên từ 0 trở lên", "a whole number of 0 or more");

    /// <summary>The rules of sense.</summary>
    public EstablishFactsValidator()
    {
        RuleFor(facts => facts.Procedure).NotNull().Or(DecisionId, "procedure-missing", new("dữ kiện về trình tự", "the facts of the procedure"));
        RuleFor(facts => facts.Procedure).SetValidator(new ProcedureFactsValidator(DecisionId)).When(facts => facts.Procedure is not null);
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", Group);
        RuleFor(facts => facts.ParentTier).IsInEnum().Or(DecisionId, "parent-tier-unknown", Group);
        RuleFor(facts => facts.ParentTier).Null()
            .When(facts => facts.Procedure?.ManagingBody is { } body && body != ManagingBodyKind.PublicServiceUnit)
            .Or(DecisionId, "parent-is-no-unit", new("bỏ trống: đơn vị không thuộc đơn vị sự nghiệp khác", "nothing: the unit is under no other unit"));
        RuleFor(facts => facts.RunsLikeEnterprise).Must((facts, runs) => runs != true || facts.Tier is null or AutonomyTier.Group1)
            .Or(DecisionId, "enterprise-mechanism-of-another-tier", new("chỉ nhóm 1", "Group 1 only"));
        RuleFor(facts => facts.IsMultiSectorBasicEssential).Must((facts, multi) => multi != true || facts.SuppliesBasicEssentialServices != false)
            .Or(DecisionId, "multi-sector-not-essential", new("chỉ đơn vị cung ứng dịch vụ cơ bản, thiết yếu", "only units of basic and essential services"));
        RuleFor(facts => facts.FitsNetworkPlan).Null().When(facts => facts.NetworkPlanExists == false)
            .Or(DecisionId, "no-plan-to-fit", new("bỏ trống: không có quy hoạch", "nothing: there is no plan"));
        NotNegative(facts => facts.PersonsWorking, "persons-working-negative");
        NotNegative(facts => facts.PublicEmployees, "public-employees-negative");
        NotNegative(facts => facts.ContractProfessionals, "contract-professionals-negative");
        NotNegative(facts => facts.MinimumInScheme, "minimum-in-scheme-negative");
        RuleFor(facts => facts.PersonsWorking)
            .Must((facts, persons) => persons is null || (long)(facts.PublicEmployees ?? 0) + (facts.ContractProfessionals ?? 0) <= persons)
            .When(facts => facts is { PublicEmployees: null or >= 0, ContractProfessionals: null or >= 0, PersonsWorking: null or >= 0 })
            .Or(DecisionId, "persons-working-below-parts", new("không ít hơn viên chức và người làm chuyên môn theo hợp đồng", "not less than public employees and contract professionals"));
    }

    private void NotNegative(System.Linq.Expressions.Expression<Func<EstablishFacts, int?>> number, string code) =>
        RuleFor(number).Must(value => value is not < 0).Or(DecisionId, code, ZeroOrMore);
}
