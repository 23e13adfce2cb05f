using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.StructureRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether a department's figures make sense in themselves.</summary>
internal sealed class StructureDepartmentValidator : AbstractValidator<StructureDepartment>
{
    public StructureDepartmentValidator()
    {
        RuleFor(one => one.WorkAreas).InclusiveBetween(0, StructureFactsValidator.Most).Or(DecisionId, "work-areas-out-of-range", StructureFactsValidator.Accepted);
        RuleFor(one => one.PublicEmployees).InclusiveBetween(0, StructureFactsValidator.Most).Or(DecisionId, "department-employees-out-of-range", StructureFactsValidator.Accepted);
        RuleFor(one => one.Deputies).InclusiveBetween(0, StructureFactsValidator.Most).Or(DecisionId, "department-deputies-out-of-range", StructureFactsValidator.Accepted);
        RuleFor(one => one.DeputiesByScheme).InclusiveBetween(0, StructureFactsValidator.Most).Or(DecisionId, "department-scheme-out-of-range", StructureFactsValidator.Accepted);
        RuleFor(one => one.Pupils).InclusiveBetween(0, StructureFactsValidator.Most).Or(DecisionId, "faculty-pupils-out-of-range", StructureFactsValidator.Accepted);
    }
}
