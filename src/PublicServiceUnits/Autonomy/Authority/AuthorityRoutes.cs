using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Reasons = PublicServiceUnits.Autonomy.AuthorityReasons;
using Rules = PublicServiceUnits.Autonomy.AuthorityRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which chain of steps a unit follows on a date, or the finding that leaves it open.</summary>
internal static class AuthorityRoutes
{
    public static (AuthorityRoute? Route, Finding Stop) Of(AutonomyLaw law, LocalDate on, AuthorityFacts facts)
    {
        if (law.Norms.Of(AuthorityNorms.OfCentral[0].Timeline).At(on).Norm is { } general)
        {
            return SinceDecree60(law, on, facts, general);
        }

        var framework = law.Norms.Of(OlderAuthorityNorms.OfFramework[0].Timeline);
        return framework.At(on).Norm is { } older
            ? BeforeDecree60(law, on, facts, older)
            : Open(Rules.Governing, framework.Norms[0], Reasons.NotEncodedBefore);
    }

    private static (AuthorityRoute? Route, Finding Stop) SinceDecree60(AutonomyLaw law, LocalDate on, AuthorityFacts facts, Norm general)
    {
        if (facts.ManagingBody is not { } body)
        {
            return Missing(general, Reasons.ManagingBody);
        }

        if (IsDefenceOrSecurity(body) && law.Defence is { Value.Value: DefenceScope.MinisterDecides } defence)
        {
            return (null, new Finding(Rules.DefenceAndPublicSecurity, Verdict.NeedsJudgement, defence, reason: ClassificationReasons.DefenceOrSecurityMinister));
        }

        if (law.HigherAndVocationalEducation is { } education)
        {
            if (facts.Sector is null)
            {
                return (null, new Finding(Rules.HigherAndVocationalEducation, Verdict.Undetermined, education, missing: [Reasons.Sector], reason: ClassificationReasons.Decree334Unread));
            }

            if (facts.Sector == UnitSector.VocationalEducation || facts.IsHigherEducationInstitution == true)
            {
                return Open(Rules.HigherAndVocationalEducation, education, ClassificationReasons.Decree334Unread);
            }

            if (facts.Sector == UnitSector.EducationAndTraining && facts.IsHigherEducationInstitution is null)
            {
                return (null, new Finding(Rules.HigherAndVocationalEducation, Verdict.Undetermined, education, missing: [Reasons.HigherEducation], reason: ClassificationReasons.Decree334Unread));
            }
        }

        switch (body)
        {
            case ManagingBodyKind.ProvincialPeoplesCommittee:
                return (AuthorityRoute.ProvincialCommittee, default);
            case ManagingBodyKind.ProvincialDepartment or ManagingBodyKind.ProvincialDepartmentBranch or ManagingBodyKind.OtherProvincialBody:
                return (AuthorityRoute.ProvincialBody, default);
            case ManagingBodyKind.DistrictPeoplesCommittee when law.Norms.Of(ManagingBodyNorms.TwoTierGovernment).At(on).Norm is { } tiers:
                return Open(Rules.Governing, tiers, Reasons.DistrictEnded);
            case ManagingBodyKind.DistrictPeoplesCommittee:
                return (AuthorityRoute.DistrictCommittee, default);
            case ManagingBodyKind.CommunePeoplesCommittee:
                return (AuthorityRoute.CommunalCommittee, default);
            case ManagingBodyKind.PoliticalOrganisation:
                return (AuthorityRoute.PoliticalOrganisation, default);
            case ManagingBodyKind.SocioPoliticalOrganisation:
                return (AuthorityRoute.SocioPoliticalOrganisation, default);
            case ManagingBodyKind.SocialOrganisation:
                return (AuthorityRoute.SocialOrganisation, default);
            case ManagingBodyKind.PublicServiceUnit:
                if (law.Norms.Of(AuthorityNorms.OfRegionalUniversities[0].Timeline).At(on).Norm is not { } university
                    || facts.BelongsToRegionalUniversity == false)
                {
                    return (AuthorityRoute.SubordinateUnit, default);
                }

                return facts.BelongsToRegionalUniversity == true
                    ? (AuthorityRoute.RegionalUniversity, default)
                    : Missing(university, Reasons.RegionalUniversity);
            default:
                return (AuthorityRoute.Central, default);
        }
    }

    private static (AuthorityRoute? Route, Finding Stop) BeforeDecree60(AutonomyLaw law, LocalDate on, AuthorityFacts facts, Norm framework)
    {
        var science = law.Norms.Of(OlderAuthorityNorms.OfScience[0].Timeline).At(on).Norm;
        var economic = law.Norms.Of(OlderAuthorityNorms.OfEconomic[0].Timeline).At(on).Norm;
        switch (facts.Sector)
        {
            case null:
                return Missing(framework, Reasons.Sector);
            case UnitSector.HealthAndPopulation:
                return Open(Rules.Governing, framework, Reasons.HealthDecreeNotRead);
            case UnitSector.ScienceAndTechnology when science is not null:
                // The science decree does not govern universities.
                return (facts.IsHigherEducationInstitution, facts.ManagingBody) switch
                {
                    (null, _) => Missing(science, Reasons.HigherEducation),
                    (true, _) => (AuthorityRoute.Framework, default),
                    (_, { } body) => (ScienceRoute(body), default),
                    _ => Missing(science, Reasons.ManagingBody),
                };
            case UnitSector.EconomicAndOther when economic is not null:
                return facts.ManagingBody is { } manager ? (EconomicRoute(manager), default) : Missing(economic, Reasons.ManagingBody);
            default:
                return (AuthorityRoute.Framework, default);
        }
    }

    private static AuthorityRoute ScienceRoute(ManagingBodyKind body) => ManagingBodies.AuthorityOf(body) switch
    {
        ManagingAuthority.Province => AuthorityRoute.ScienceProvincial,
        ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity => AuthorityRoute.ScienceCentral,
        ManagingAuthority.CentralBody when body is not (ManagingBodyKind.OtherCentralBody or ManagingBodyKind.GovernmentFoundedOrganisation) => AuthorityRoute.ScienceCentral,
        _ => AuthorityRoute.ScienceOther,
    };

    private static AuthorityRoute EconomicRoute(ManagingBodyKind body) => ManagingBodies.AuthorityOf(body) switch
    {
        ManagingAuthority.CentralBody or ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity => AuthorityRoute.EconomicCentral,
        ManagingAuthority.Province or ManagingAuthority.District or ManagingAuthority.Commune => AuthorityRoute.EconomicLocal,
        _ => AuthorityRoute.EconomicOther,
    };

    private static bool IsDefenceOrSecurity(ManagingBodyKind body) =>
        body is ManagingBodyKind.MinistryOfNationalDefence or ManagingBodyKind.MinistryOfPublicSecurity;

    private static (AuthorityRoute? Route, Finding Stop) Open(Rule rule, Norm norm, LawGap gap) =>
        (null, new Finding(rule, Verdict.Undetermined, norm, reason: gap));

    private static (AuthorityRoute? Route, Finding Stop) Missing(Norm norm, MissingFact fact) =>
        (null, new Finding(Rules.Governing, Verdict.Undetermined, norm, missing: [fact]));
}
