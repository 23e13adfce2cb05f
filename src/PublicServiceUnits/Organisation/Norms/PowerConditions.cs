using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>The conditions on which powers hang: the council, the kind of school, the field, the body above.</summary>
internal static class PowerConditions
{
    public static readonly PowerCondition WithCouncil = new(facts => facts.HasCouncil, RightsRules.Council);
    public static readonly PowerCondition WithoutCouncil = new(facts => !facts.HasCouncil, RightsRules.Council);
    public static readonly PowerCondition University = new(facts => Is(facts, SchoolKind.HigherEducationInstitution), PowersRules.School);
    public static readonly PowerCondition VocationalOrHigher = new(
        facts => Kind(facts) is { } kind ? kind is SchoolKind.VocationalInstitution or SchoolKind.HigherEducationInstitution : null, PowersRules.School);

    public static readonly PowerCondition AnySchool = new(facts => Kind(facts) is { } kind ? kind != SchoolKind.NotASchool : null, PowersRules.School);

    public static readonly PowerCondition GeneralSchool = new(facts => Is(facts, SchoolKind.GeneralSchool), PowersRules.School);

    public static readonly PowerCondition PublicScience = new(
        facts => facts.Sector is { } sector ? sector == UnitSector.ScienceAndTechnology : null, RightsRules.Sector);

    public static readonly PowerCondition BySectorLaw = new(facts => facts.SectorLawLetsUnitSetPositions, PowersRules.SectorLaw);

    public static readonly PowerCondition OfLocality = Under(IsLocal);

    public static readonly PowerCondition NotOfLocality = Under(kind => !IsLocal(kind));

    public static readonly PowerCondition OfCentralBody = Under(kind => IsOfMinistry(kind) || kind is ManagingBodyKind.GovernmentAgency
        or ManagingBodyKind.GovernmentFoundedOrganisation or ManagingBodyKind.OtherCentralBody
        or ManagingBodyKind.MinistryOfNationalDefence or ManagingBodyKind.MinistryOfPublicSecurity);

    public static readonly PowerCondition OfCommune = Under(kind => kind == ManagingBodyKind.CommunePeoplesCommittee);

    public static readonly PowerCondition OfMinistry = Under(IsOfMinistry);

    public static readonly PowerCondition NotOfMinistry = Under(kind => !IsOfMinistry(kind));

    /// <summary>Bodies that Article 2, Decree 106/2020/NĐ-CP, does not name, or leaves out.</summary>
    public static readonly PowerCondition OutsideDecree106 = Under(kind => kind is ManagingBodyKind.OtherCentralBody
        or ManagingBodyKind.MinistryOfNationalDefence or ManagingBodyKind.MinistryOfPublicSecurity or ManagingBodyKind.PoliticalOrganisation
        or ManagingBodyKind.SocioPoliticalOrganisation or ManagingBodyKind.SocialOrganisation);

    public static readonly PowerCondition OfPartyOrFront = Under(kind => kind is ManagingBodyKind.PoliticalOrganisation or ManagingBodyKind.SocioPoliticalOrganisation);
    public static readonly PowerCondition OfOtherCentralBody = Under(kind => kind == ManagingBodyKind.OtherCentralBody);
    public static readonly PowerCondition OfDefenceOrSecurity = Under(kind => kind is ManagingBodyKind.MinistryOfNationalDefence or ManagingBodyKind.MinistryOfPublicSecurity);
    public static readonly PowerCondition OfAssociationOrUnit = Under(kind => kind is ManagingBodyKind.SocialOrganisation or ManagingBodyKind.PublicServiceUnit);
    public static readonly PowerCondition OfGovernmentBody = Under(kind => kind is ManagingBodyKind.GovernmentAgency or ManagingBodyKind.GovernmentFoundedOrganisation);

    public static bool IsOutsideEducation(UnitSector? sector) =>
        sector is { } known && known is not (UnitSector.EducationAndTraining or UnitSector.VocationalEducation);

    /// <summary>The kind of school; a field outside education says that there is none.</summary>
    public static SchoolKind? Kind(PowersFacts facts) => facts.SchoolKind ?? (IsOutsideEducation(facts.Sector) ? SchoolKind.NotASchool : null);

    private static bool? Is(PowersFacts facts, SchoolKind kind) => Kind(facts) is { } known ? known == kind : null;

    private static PowerCondition Under(Func<ManagingBodyKind, bool> holds) =>
        new(facts => facts.ManagingBody is { } body ? holds(body) : null, PowersRules.ManagingBody);

    private static bool IsLocal(ManagingBodyKind kind) => ManagingBodies.AuthorityOf(kind) is ManagingAuthority.Province or ManagingAuthority.District or ManagingAuthority.Commune;

    private static bool IsOfMinistry(ManagingBodyKind kind) => kind is ManagingBodyKind.MinistryStructure or ManagingBodyKind.MinistryDirect
        or ManagingBodyKind.MinistryAbroad or ManagingBodyKind.GeneralDepartment or ManagingBodyKind.GeneralDepartmentBureau
        or ManagingBodyKind.MinistryBureau or ManagingBodyKind.BureauBranch or ManagingBodyKind.MinistryOffice;
}
