using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.StructureRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.structure</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class StructureFactsValidator : AbstractValidator<StructureFacts>
{
    /// <summary>The largest number of persons, classes, pupils, units or levels that is accepted.</summary>
    public const int Most = 1_000_000;

    internal static readonly LocalizedText Accepted = new($"số nguyên từ 0 đến {Most}", $"a whole number from 0 to {Most}");

    /// <summary>The rules of sense.</summary>
    public StructureFactsValidator()
    {
        RuleFor(facts => facts.ManagingBody).IsInEnum().Or(DecisionId, "managing-body-unknown", new("một loại cơ quan quản lý", "a kind of managing body"));
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.Kind).IsInEnum().Or(DecisionId, "kind-unknown", new("một loại đơn vị trong danh sách", "a kind of unit of the list"));
        RuleFor(facts => facts.Grade).IsInEnum().Or(DecisionId, "grade-unknown", new("một hạng trong danh sách", "a grade of the list"));
        RuleFor(facts => facts.PublicEmployees).InclusiveBetween(0, Most).Or(DecisionId, "public-employees-out-of-range", Accepted);
        RuleFor(facts => facts.Deputies).InclusiveBetween(0, Most).Or(DecisionId, "deputies-out-of-range", Accepted);
        RuleFor(facts => facts.DeputiesByScheme).InclusiveBetween(0, Most).Or(DecisionId, "scheme-out-of-range", Accepted);
        RuleFor(facts => facts.Classes).InclusiveBetween(0, Most).Or(DecisionId, "classes-out-of-range", Accepted);
        RuleFor(facts => facts.Pupils).InclusiveBetween(0, Most).Or(DecisionId, "pupils-out-of-range", Accepted);
        RuleFor(facts => facts.MinistryUnits).InclusiveBetween(1, Most)
            .Or(DecisionId, "ministry-units-out-of-range", new($"số nguyên từ 1 đến {Most}", $"a whole number from 1 to {Most}"));
        RuleFor(facts => facts.MinistryDeputies).InclusiveBetween(0, Most).Or(DecisionId, "ministry-deputies-out-of-range", Accepted);
        RuleFor(facts => facts.MinistryDeputies).Must((facts, all) => all is not { } given || facts.Deputies is not { } own || own <= given)
            .Or(DecisionId, "ministry-deputies-below-own", new("không ít hơn số cấp phó của đơn vị", "not below the unit's own deputies"));
        RuleFor(facts => facts.DeputiesOfPeer).InclusiveBetween(0, Most).Or(DecisionId, "deputies-of-peer-out-of-range", Accepted);
        RuleFor(facts => facts.DeputiesOfPeer).Null().When(facts => !facts.Departments.IsDefaultOrEmpty)
            .Or(DecisionId, "peer-of-a-unit-with-parts", new("bỏ trống khi đơn vị có tổ chức bên trong", "nothing where the unit has parts"));
        RuleFor(facts => facts.RearrangedOn).Null().When(facts => facts.IsSurplusOfRearrangement == false)
            .Or(DecisionId, "no-rearrangement", new("bỏ trống khi không do sắp xếp đơn vị", "nothing where the surplus comes from no rearrangement"));
        RuleFor(facts => facts.FocalPointsBefore).InclusiveBetween(0, Most).Or(DecisionId, "focal-points-before-out-of-range", Accepted);
        RuleFor(facts => facts.FocalPointsAfter).InclusiveBetween(0, Most).Or(DecisionId, "focal-points-after-out-of-range", Accepted);
        RuleFor(facts => facts.IntermediateLevelsAfter).InclusiveBetween(0, Most).Or(DecisionId, "levels-out-of-range", Accepted);
        RuleForEach(facts => facts.Departments).SetValidator(new StructureDepartmentValidator());
    }
}
