using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.OrganisationFileRules;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// Whether the facts of <c>organisation.file</c> make sense in themselves, part by part; no law is asked. Error codes are
/// stable. What a part says against the facts of the whole is refused once that part is asked.
/// </summary>
public sealed class OrganisationFileFactsValidator : AbstractValidator<OrganisationFileFacts>
{
    /// <summary>More persons than any unit has; a larger figure is a slip.</summary>
    public const int MostStaff = 1_000_000;

    /// <summary>The rules of sense.</summary>
    public OrganisationFileFactsValidator()
    {
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.Band).IsInEnum().Or(DecisionId, "band-unknown", new("một bậc của nhóm 3", "a band of Group 3"));
        RuleFor(facts => facts.Band).Null().When(facts => facts.Tier is { } tier && tier != Autonomy.AutonomyTier.Group3)
            .Or(DecisionId, "band-outside-group-3", new("chỉ dùng cho nhóm 3", "only for Group 3"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.ManagingBody).IsInEnum().Or(DecisionId, "managing-body-unknown", new("một loại cơ quan quản lý", "a kind of managing body"));
        RuleFor(facts => facts.PublicEmployees).InclusiveBetween(0, MostStaff)
            .Or(DecisionId, "public-employees-out-of-range", new($"số người từ 0 đến {MostStaff}", $"a number of persons from 0 to {MostStaff}"));
        RuleFor(facts => facts.Structure!).SetValidator(new StructureFactsValidator()).When(facts => facts.Structure is not null);
        RuleFor(facts => facts.Powers!).SetValidator(new PowersFactsValidator()).When(facts => facts.Powers is not null);
        RuleFor(facts => facts.ManagementCouncil!).SetValidator(new ManagementCouncilFactsValidator()).When(facts => facts.ManagementCouncil is not null);
        RuleFor(facts => facts.JobPositions!).SetValidator(new JobPositionsFactsValidator()).When(facts => facts.JobPositions is not null);
        RuleFor(facts => facts.Headcount!).SetValidator(new HeadcountFactsValidator()).When(facts => facts.Headcount is not null);
    }
}
