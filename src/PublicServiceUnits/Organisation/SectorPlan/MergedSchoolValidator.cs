using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.SectorPlanRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the figures of a merged school make sense in themselves.</summary>
internal sealed class MergedSchoolValidator : AbstractValidator<MergedSchool>
{
    public MergedSchoolValidator()
    {
        RuleFor(school => school.Principals).InclusiveBetween(0, SectorPlanFactsValidator.Most).Or(DecisionId, "principals-out-of-range", SectorPlanFactsValidator.Accepted);
        RuleFor(school => school.MainCampusDeputies).InclusiveBetween(0, SectorPlanFactsValidator.Most).Or(DecisionId, "main-campus-deputies-out-of-range", SectorPlanFactsValidator.Accepted);
        RuleFor(school => school.MostDeputiesOfABranch).InclusiveBetween(0, SectorPlanFactsValidator.Most).Or(DecisionId, "branch-deputies-out-of-range", SectorPlanFactsValidator.Accepted);
    }
}
