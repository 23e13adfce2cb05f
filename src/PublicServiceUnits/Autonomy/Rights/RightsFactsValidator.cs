using FluentValidation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.rights</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class RightsFactsValidator : AbstractValidator<RightsFacts>
{
    /// <summary>More persons than any unit has; a larger figure is a slip.</summary>
    public const int MostStaff = 1_000_000;

    /// <summary>The rules of sense.</summary>
    public RightsFactsValidator()
    {
        RuleFor(facts => facts.Tier).IsInEnum().Or(RightsRules.DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.Band).IsInEnum().Or(RightsRules.DecisionId, "band-unknown", new("một bậc của nhóm 3", "a band of Group 3"));
        RuleFor(facts => facts.Band).Null().When(facts => facts.Tier is { } tier && tier != AutonomyTier.Group3)
            .Or(RightsRules.DecisionId, "band-outside-group-3", new("chỉ dùng cho nhóm 3", "only for Group 3"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(RightsRules.DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.IsHigherEducationInstitution).NotEqual(true).When(facts => facts.Sector is { } sector && sector != UnitSector.EducationAndTraining)
            .Or(RightsRules.DecisionId, "higher-education-outside-education", new("chỉ trong lĩnh vực giáo dục đào tạo", "only in education and training"));
        RuleFor(facts => facts.IsRegionalUniversity).NotEqual(true)
            .When(facts => facts.IsHigherEducationInstitution == false || (facts.Sector is { } sector && sector != UnitSector.EducationAndTraining))
            .Or(RightsRules.DecisionId, "regional-university-not-higher-education", new("chỉ cho cơ sở giáo dục đại học", "only for a higher-education institution"));
        RuleFor(facts => facts.IsMultiFunctionHealthCentre).NotEqual(true)
            .When(facts => facts.Sector is { } sector && sector != UnitSector.HealthAndPopulation)
            .Or(RightsRules.DecisionId, "health-centre-outside-health", new("chỉ trong lĩnh vực y tế - dân số", "only in health and population"));
        RuleFor(facts => facts.AssignedHeadcount).InclusiveBetween(0, MostStaff).Or(RightsRules.DecisionId, "assigned-headcount-out-of-range", Persons);
        RuleFor(facts => facts.HeadcountNorm).InclusiveBetween(0, MostStaff).Or(RightsRules.DecisionId, "headcount-norm-out-of-range", Persons);
    }

    private static LocalizedText Persons => new($"số người từ 0 đến {MostStaff}", $"a number of persons from 0 to {MostStaff}");
}
