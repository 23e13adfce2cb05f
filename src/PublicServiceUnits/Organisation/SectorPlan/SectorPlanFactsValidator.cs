using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.SectorPlanRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.sector-plan</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class SectorPlanFactsValidator : AbstractValidator<SectorPlanFacts>
{
    /// <summary>The largest number of units or persons that is accepted.</summary>
    public const int Most = 1_000_000;

    internal static readonly LocalizedText Accepted = new($"số nguyên từ 0 đến {Most}", $"a whole number from 0 to {Most}");

    /// <summary>The rules of sense.</summary>
    public SectorPlanFactsValidator()
    {
        RuleFor(facts => facts.Level).IsInEnum().Or(DecisionId, "level-unknown", new("cấp tỉnh, sở hoặc cấp xã", "province, department or commune"));
        RuleFor(facts => facts.IsEducationOrHealthDepartment).Null().When(facts => facts.Level is { } level && level != PortfolioLevel.Department)
            .Or(DecisionId, "department-outside-department", new("chỉ dùng cho sở", "only for a department"));
        RuleFor(facts => facts.ProjectBoards).InclusiveBetween(0, Most).Or(DecisionId, "project-boards-out-of-range", Accepted);
        RuleFor(facts => facts.VocationalSchools).InclusiveBetween(0, Most).Or(DecisionId, "vocational-schools-out-of-range", Accepted);
        RuleFor(facts => facts.SpecialisedHospitals).InclusiveBetween(0, Most).Or(DecisionId, "specialised-hospitals-out-of-range", Accepted);
        RuleFor(facts => facts.GeriatricCare).InclusiveBetween(0, Most).Or(DecisionId, "geriatric-care-out-of-range", Accepted);
        RuleFor(facts => facts.SeparateTrainingCentres).InclusiveBetween(0, Most).Or(DecisionId, "separate-training-centres-out-of-range", Accepted);
        RuleFor(facts => facts.DistrictHealthUnitsElsewhere).InclusiveBetween(0, Most).Or(DecisionId, "district-health-units-elsewhere-out-of-range", Accepted);
        RuleFor(facts => facts.StateManagementUnits).InclusiveBetween(0, Most).Or(DecisionId, "state-management-units-out-of-range", Accepted);
        RuleFor(facts => facts.OtherUnitsBelowGroup2).InclusiveBetween(0, Most).Or(DecisionId, "other-units-below-group-2-out-of-range", Accepted);
        RuleFor(facts => facts.GeneralServiceCentres).InclusiveBetween(0, Most).Or(DecisionId, "general-service-centres-out-of-range", Accepted);
        RuleFor(facts => facts.SchoolsAndHospitalsBefore).InclusiveBetween(1, Most)
            .Or(DecisionId, "schools-and-hospitals-before-out-of-range", new($"số nguyên từ 1 đến {Most}", $"a whole number from 1 to {Most}"));
        RuleFor(facts => facts.SchoolsAndHospitalsAfter).InclusiveBetween(0, Most).Or(DecisionId, "schools-and-hospitals-after-out-of-range", Accepted);
        RuleFor(facts => facts.SchoolsWithCouncil).InclusiveBetween(0, Most).Or(DecisionId, "schools-with-council-out-of-range", Accepted);
        RuleFor(facts => facts.HeadsWhoAreNotSecretary).InclusiveBetween(0, Most).Or(DecisionId, "heads-who-are-not-secretary-out-of-range", Accepted);
        RuleForEach(facts => facts.Units).SetValidator(new PlanUnitValidator());
        RuleForEach(facts => facts.MergedSchools).SetValidator(new MergedSchoolValidator());
    }
}
