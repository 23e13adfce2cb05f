using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.file</c>: asks each question with the facts given for it, completed by those of the unit.</summary>
internal static class OrganisationFileDrawing
{
    private static readonly Lazy<OrganisationFileFactsValidator> Validator = new();

    public static Assessment<OrganisationFile> Draw(OrganisationRules rules, RulebookIdentity identity, LocalDate on, OrganisationFileFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        var file = new OrganisationFile(facts.Tier)
        {
            Structure = Structure(rules, on, facts),
            Powers = Powers(rules, on, facts),
            ManagementCouncil = Council(rules, on, facts),
            JobPositions = Positions(rules, on, facts),
            Headcount = Headcount(rules, on, facts),
        };
        return new Assessment<OrganisationFile>(identity, OrganisationFileRules.DecisionId, on, file, [.. file.Parts.SelectMany(part => part.Findings)]);
    }

    private static Assessment<UnitStructure> Structure(OrganisationRules rules, LocalDate on, OrganisationFileFacts facts)
    {
        var given = facts.Structure ?? new();
        var asked = given with
        {
            ManagingBody = given.ManagingBody ?? facts.ManagingBody,
            Tier = given.Tier ?? facts.Tier,
            PublicEmployees = given.PublicEmployees ?? facts.PublicEmployees,
        };
        return PartPlacing.Place(
            () => rules.JudgeStructure(asked, on),
            path => path switch
            {
                "managingBody" when given.ManagingBody is null => path,
                "tier" when given.Tier is null => path,
                "publicEmployees" when given.PublicEmployees is null => path,
                _ => $"structure.{path}",
            });
    }

    private static Assessment<UnitPowers> Powers(OrganisationRules rules, LocalDate on, OrganisationFileFacts facts)
    {
        var given = facts.Powers ?? new();
        var asked = given with
        {
            Tier = given.Tier ?? facts.Tier,
            Band = given.Tier is null && given.Band is null ? facts.Band : given.Band,
            Sector = given.Sector ?? facts.Sector,
            ManagingBody = given.ManagingBody ?? facts.ManagingBody,
            HasCouncil = given.HasCouncil ?? facts.HasCouncil,
        };
        return PartPlacing.Place(
            () => rules.ListPowers(asked, on),
            path => path switch
            {
                "tier" when given.Tier is null => path,
                "band" when given.Band is null => path,
                "sector" when given.Sector is null => path,
                "managingBody" when given.ManagingBody is null => path,
                "hasCouncil" when given.HasCouncil is null => path,
                _ => $"powers.{path}",
            });
    }

    private static Assessment<ManagementCouncilAnswer> Council(OrganisationRules rules, LocalDate on, OrganisationFileFacts facts)
    {
        var given = facts.ManagementCouncil ?? new();
        var asked = given with
        {
            Tier = given.Tier ?? facts.Tier,
            ManagingBody = given.ManagingBody ?? facts.ManagingBody,
            HasCouncil = given.HasCouncil ?? facts.HasCouncil,
        };
        return PartPlacing.Place(
            () => rules.JudgeManagementCouncil(asked, on),
            path => path switch
            {
                "tier" when given.Tier is null => path,
                "managingBody" when given.ManagingBody is null => path,
                "hasCouncil" when given.HasCouncil is null => path,
                _ => $"managementCouncil.{path}",
            });
    }

    private static Assessment<JobPositionsAnswer> Positions(OrganisationRules rules, LocalDate on, OrganisationFileFacts facts)
    {
        var given = facts.JobPositions ?? new();
        var asked = given with
        {
            ManagingBody = given.ManagingBody ?? facts.ManagingBody,
            Tier = given.Tier ?? facts.Tier,
            HasCouncil = given.HasCouncil ?? facts.HasCouncil,
        };
        return PartPlacing.Place(
            () => rules.AssessJobPositions(asked, on),
            path => path switch
            {
                "managingBody" when given.ManagingBody is null => path,
                "tier" when given.Tier is null => path,
                "hasCouncil" when given.HasCouncil is null => path,
                _ => $"jobPositions.{path}",
            });
    }

    private static Assessment<HeadcountAnswer> Headcount(OrganisationRules rules, LocalDate on, OrganisationFileFacts facts)
    {
        var given = facts.Headcount ?? new();
        var asked = given with
        {
            ManagingBody = given.ManagingBody ?? facts.ManagingBody,
            Tier = given.Tier ?? facts.Tier,
            Band = given.Tier is null && given.Band is null ? facts.Band : given.Band,
            Sector = given.Sector ?? facts.Sector,
            HasCouncil = given.HasCouncil ?? facts.HasCouncil,
            PublicEmployees = given.PublicEmployees ?? facts.PublicEmployees,
        };
        return PartPlacing.Place(
            () => rules.AssessHeadcount(asked, on),
            path => path switch
            {
                "managingBody" when given.ManagingBody is null => path,
                "tier" when given.Tier is null => path,
                "band" when given.Band is null => path,
                "sector" when given.Sector is null => path,
                "hasCouncil" when given.HasCouncil is null => path,
                "publicEmployees" when given.PublicEmployees is null => path,
                _ => $"headcount.{path}",
            });
    }
}
