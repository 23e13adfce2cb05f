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
        return Placed("structure", () => rules.JudgeStructure(asked, on), ("managingBody", given.ManagingBody is null), ("tier", given.Tier is null), ("publicEmployees", given.PublicEmployees is null));
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
        return Placed("powers", () => rules.ListPowers(asked, on), ("tier", given.Tier is null), ("band", given.Band is null), ("sector", given.Sector is null), ("managingBody", given.ManagingBody is null), ("hasCouncil", given.HasCouncil is null));
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
        return Placed("managementCouncil", () => rules.JudgeManagementCouncil(asked, on), ("tier", given.Tier is null), ("managingBody", given.ManagingBody is null), ("hasCouncil", given.HasCouncil is null));
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
        return Placed("jobPositions", () => rules.AssessJobPositions(asked, on), ("managingBody", given.ManagingBody is null), ("tier", given.Tier is null), ("hasCouncil", given.HasCouncil is null));
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
        return Placed("headcount", () => rules.AssessHeadcount(asked, on), ("managingBody", given.ManagingBody is null), ("tier", given.Tier is null), ("band", given.Band is null), ("sector", given.Sector is null), ("hasCouncil", given.HasCouncil is null), ("publicEmployees", given.PublicEmployees is null));
    }

    // A fact of the unit that the part leaves out is looked for in the whole, so it is missed there.
    private static Assessment<T> Placed<T>(string part, Func<Assessment<T>> ask, params (string Fact, bool IsLeftOut)[] ofTheUnit)
        where T : class, IConclusion =>
        PartPlacing.Place(ask, path => Array.Exists(ofTheUnit, one => one.IsLeftOut && one.Fact == path) ? path : $"{part}.{path}");
}
