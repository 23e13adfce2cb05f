using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.OrganisationDates;
using static PublicServiceUnits.Units.ManagingBodyKind;
using Decider = PublicServiceUnits.Organisation.JobPositionDecider;
using Reasons = PublicServiceUnits.Organisation.JobPositionReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Whose units the decrees on job positions name (Article 2, Decree 106/2020/NĐ-CP; Articles 2 and 17, Decree 232/2026/NĐ-CP), body by body.</summary>
internal static class JobPositionScopeNorms
{
    private static readonly JobPositionScope Central = new(Decider.CentralBody, null, new("thuộc phạm vi áp dụng, của bộ, cơ quan ở trung ương", "named, under a ministry or central body"));
    private static readonly JobPositionScope Province = new(Decider.ProvincialPeoplesCommittee, null, new("thuộc phạm vi áp dụng, của Ủy ban nhân dân cấp tỉnh", "named, under the provincial People's Committee"));

    private static readonly LocalizedText LeftToOthers = new("việc áp dụng nghị định được giao cho cơ quan khác quyết định", "whether the decree applies is left to another to decide");

    private static readonly NormTimeline<JobPositionScope>[] ByKind =
    [
        Ministry(MinistryStructure),
        Ministry(MinistryDirect),
        Ministry(MinistryAbroad),
        Ending(GeneralDepartment, Central, Decree232),
        Ending(GeneralDepartmentBureau, Central, Decree232),
        Ministry(MinistryBureau),
        Ministry(BureauBranch),
        Ministry(MinistryOffice),
        Line(GovernmentAgency, Old(Central), Left(Reasons.BodyWithHeadcount, "5")),
        Line(GovernmentFoundedOrganisation, Old(Central), Left(Reasons.BodyWithHeadcount, "5")),
        Line(OtherCentralBody, Left(Reasons.CentralBodyItself, "2")),
        Line(MinistryOfNationalDefence, Old(Excluded()), Left(Reasons.Minister, "3")),
        Line(MinistryOfPublicSecurity, Old(Excluded()), Left(Reasons.Minister, "3")),
        Provincial(ProvincialPeoplesCommittee),
        Provincial(ProvincialDepartment),
        Provincial(ProvincialDepartmentBranch),
        Provincial(OtherProvincialBody),
        Ending(DistrictPeoplesCommittee, Province, ManagingBodyNorms.TwoTiers),
        Provincial(CommunePeoplesCommittee),
        Line(PoliticalOrganisation, Left(Reasons.PartyBody, "1")),
        Line(SocioPoliticalOrganisation, Left(Reasons.PartyBody, "1")),
        Line(SocialOrganisation, Left(Reasons.UnitItself, "4")),
        Line(
            ManagingBodyKind.PublicServiceUnit,
            Old(new(Decider.NationalUniversityDirector, null, new("chỉ nêu hai đại học quốc gia", "names the two national universities only"))),
            Left(Reasons.UnitItself, "4")),
    ];

    /// <summary>Every timeline of this file.</summary>
    public static readonly NormTimeline[] All = [.. ByKind];

    /// <summary>The timeline of a kind of body.</summary>
    public static NormTimeline<JobPositionScope> Of(ManagingBodyKind kind) => ByKind[(int)kind];

    private static NormTimeline<JobPositionScope> Ministry(ManagingBodyKind kind) => Line(kind, Old(Central), From(Decree232, Central, Decree232Of2026.At("2", "1", "a")));

    private static NormTimeline<JobPositionScope> Provincial(ManagingBodyKind kind) => Line(kind, Old(Province), From(Decree232, Province, Decree232Of2026.At("2", "1", "b")));

    private static NormTimeline<JobPositionScope> Ending(ManagingBodyKind kind, JobPositionScope scope, LocalDate ceasesOn) =>
        Timelines.Ending(Id(kind), ManagingBodies.Name(kind), ceasesOn, Old(scope));

    private static NormTimeline<JobPositionScope> Line(ManagingBodyKind kind, params Version<JobPositionScope>[] versions) =>
        Timelines.Of(Id(kind), ManagingBodies.Name(kind), versions);

    private static Version<JobPositionScope> Old(JobPositionScope scope) => From(Decree106, scope, Decree106Of2020.At("2"));

    private static Version<JobPositionScope> Left(DecidingAuthority authority, string clause) =>
        From(Decree232, new JobPositionScope(null, authority, LeftToOthers), Decree232Of2026.At("17", clause));

    private static JobPositionScope Excluded() => new(null, null, new("không thuộc phạm vi áp dụng", "left out"));

    private static string Id(ManagingBodyKind kind) => $"{JobPositionNorms.Room}scope.{NormNames.Of(kind)}";
}
