using FluentValidation;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.PowersRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.powers</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class PowersFactsValidator : AbstractValidator<PowersFacts>
{
    /// <summary>The rules of sense.</summary>
    public PowersFactsValidator()
    {
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.Band).IsInEnum().Or(DecisionId, "band-unknown", new("một bậc của nhóm 3", "a band of Group 3"));
        RuleFor(facts => facts.Band).Null().When(facts => facts.Tier is { } tier && tier != AutonomyTier.Group3)
            .Or(DecisionId, "band-outside-group-3", new("chỉ dùng cho nhóm 3", "only for Group 3"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.ManagingBody).IsInEnum().Or(DecisionId, "managing-body-unknown", new("một loại cơ quan quản lý", "a kind of managing body"));
        RuleFor(facts => facts.SchoolKind).IsInEnum().Or(DecisionId, "school-kind-unknown", new("một loại trường", "a kind of school"));
        RuleFor(facts => facts.SchoolKind).Must(kind => kind is null or SchoolKind.NotASchool)
            .When(facts => PowerConditions.IsOutsideEducation(facts.Sector))
            .Or(DecisionId, "school-outside-education", new("chỉ trong giáo dục đào tạo, giáo dục nghề nghiệp", "only in education, training and vocational education"));
        RuleFor(facts => facts.StateManagementFunctions).Must(functions => functions.IsDefaultOrEmpty)
            .When(facts => facts.HasStateManagementFunctions == false)
            .Or(DecisionId, "functions-though-none", new("để trống khi không được giao chức năng nào", "nothing where no function was given"));
        RuleFor(facts => facts.StateManagementFunctions).Must(functions => functions.IsDefaultOrEmpty || functions.All(function => !string.IsNullOrWhiteSpace(function.Text)))
            .Or(DecisionId, "function-without-text", new("nội dung chức năng", "the text of the function"));
    }
}
