using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.JobPositionRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether a position's figures make sense in themselves.</summary>
internal sealed class JobPositionValidator : AbstractValidator<JobPosition>
{
    public JobPositionValidator()
    {
        RuleFor(one => one.AssignedHeadcount).InclusiveBetween(0, JobPositionsFactsValidator.Most).Or(DecisionId, "assigned-headcount-out-of-range", JobPositionsFactsValidator.Accepted);
        RuleForEach(one => one.Levels).NotNull().Or(DecisionId, "level-null", new("một bậc nghề nghiệp", "a career level"));
        RuleFor(one => one.Levels).Must(levels => levels.Contains(null!) || levels.DistinctBy(one => one.Level).Count() == levels.Length)
            .Or(DecisionId, "level-twice", new("mỗi bậc một lần", "each level once"));
        RuleForEach(one => one.Levels).Must(level => level is null || Enum.IsDefined(level.Level)).Or(DecisionId, "level-unknown", new("bậc 1 đến bậc 5", "level 1 to level 5"));
        RuleForEach(one => one.Levels).Must(level => level?.People is null or (>= 0 and <= JobPositionsFactsValidator.Most)).Or(DecisionId, "people-out-of-range", JobPositionsFactsValidator.Accepted);
    }
}
