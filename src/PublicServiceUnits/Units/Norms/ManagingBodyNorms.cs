using NodaTime;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Units.ManagingBodyKind;
using static PublicServiceUnits.Units.ManagingBodyStanding;
using Standing = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Units.ManagingBodyStanding>;

namespace PublicServiceUnits.Units;

/// <summary>Which units Article 2 of Decree 120/2020/NĐ-CP names, body by body, and since when there is no district level.</summary>
internal static class ManagingBodyNorms
{
    private static readonly LocalDate Decree120 = Start(Decree120Of2020);
    /// <summary>The day from which the amended typology holds.</summary>
    public static readonly LocalDate Decree283 = Start(Decree283Of2025);

    /// <summary>The day on which two-tier local government began (Decree 125/2025/NĐ-CP takes effect on it; the law's own clause was not read).</summary>
    public static readonly LocalDate TwoTiers = new(2025, 7, 1);

    /// <summary>Local government without the district level.</summary>
    public static readonly NormTimeline<LocalizedText> TwoTierGovernment = Timelines.Of(
        "units.two-tier-government",
        new("Chính quyền địa phương hai cấp", "Two tiers of local government"),
        Timelines.From<LocalizedText>(
            TwoTiers,
            new("cấp tỉnh và cấp xã, không còn cấp huyện", "province and commune, no district level"),
            Decree125Of2025.At("44", "1"), Decree125Of2025.At("1", "1")));

    private static readonly NormTimeline<Standing>[] ByKind =
    [
        Kept(MinistryStructure, "1", "a"),
        Kept(MinistryDirect, "1", "a"),
        Kept(MinistryAbroad, "1", "a"),
        Ending(GeneralDepartment, Decree283, "1", "b"),
        Ending(GeneralDepartmentBureau, Decree283, "1", "đ"),
        Moved(MinistryBureau, "c", "b"),
        Moved(BureauBranch, "c", "b"),
        Moved(MinistryOffice, "d", "c"),
        Unchanged(GovernmentAgency, Named, "2", "2"),
        Unchanged(GovernmentFoundedOrganisation, Named, "2", "3"),
        Unchanged(OtherCentralBody, Gap, "28"),
        Left(MinistryOfNationalDefence),
        Left(MinistryOfPublicSecurity),
        Unchanged(ProvincialPeoplesCommittee, Named, "2", "4", "a"),
        Unchanged(ProvincialDepartment, Named, "2", "4", "b"),
        Unchanged(ProvincialDepartmentBranch, Named, "2", "4", "c"),
        Unchanged(OtherProvincialBody, Named, "2", "4", "d"),
        Ending(DistrictPeoplesCommittee, TwoTiers, "5"),
        Line(CommunePeoplesCommittee, Timelines.From(Decree283, Say(Named), Decree120Of2020.At("2", "5"), Decree283Of2025.At("1"))),
        Unchanged(PoliticalOrganisation, Gap, "28"),
        Unchanged(SocioPoliticalOrganisation, Gap, "28"),
        Unchanged(SocialOrganisation, Gap, "28"),
        Unchanged(ManagingBodyKind.PublicServiceUnit, NamedElsewhere, "4", "2"),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. ByKind, TwoTierGovernment];

    /// <summary>The timeline of a kind of body.</summary>
    public static NormTimeline<Standing> Of(ManagingBodyKind kind) => ByKind[(int)kind];

    private static NormTimeline<Standing> Kept(ManagingBodyKind kind, string clause, string point) => Line(
        kind,
        Timelines.From(Decree120, Say(Named), Decree120Of2020.At("2", clause, point)),
        Timelines.From(Decree283, Say(Named), Decree120Of2020.At("2", clause, point), Decree283Of2025.At("1")));

    private static NormTimeline<Standing> Moved(ManagingBodyKind kind, string before, string after) => Line(
        kind,
        Timelines.From(Decree120, Say(Named), Decree120Of2020.At("2", "1", before)),
        Timelines.From(Decree283, Say(Named), Decree120Of2020.At("2", "1", after), Decree283Of2025.At("1")));

    private static NormTimeline<Standing> Left(ManagingBodyKind kind) => Line(
        kind,
        Timelines.From(Decree120, Say(Excluded), Decree120Of2020.At("2", "1")),
        Timelines.From(Decree283, Say(Excluded), Decree120Of2020.At("2", "1"), Decree283Of2025.At("1")));

    private static NormTimeline<Standing> Unchanged(
        ManagingBodyKind kind, ManagingBodyStanding standing, string article, string? clause = null, string? point = null) =>
        Line(kind, Timelines.From(Decree120, Say(standing), Decree120Of2020.At(article, clause, point)));

    private static NormTimeline<Standing> Ending(ManagingBodyKind kind, LocalDate ceasesOn, string clause, string? point = null) =>
        Timelines.Ending(Id(kind), ManagingBodies.Name(kind), ceasesOn, Timelines.From(Decree120, Say(Named), Decree120Of2020.At("2", clause, point)));

    private static NormTimeline<Standing> Line(ManagingBodyKind kind, params Timelines.Version<Standing>[] versions) =>
        Timelines.Of(Id(kind), ManagingBodies.Name(kind), versions);

    private static Standing Say(ManagingBodyStanding standing) => new(standing, standing switch
    {
        Named => new("thuộc đối tượng áp dụng", "named by the article"),
        Excluded => new("không thuộc đối tượng áp dụng", "left out by the article"),
        NamedElsewhere => new("không có trong Điều 2, được nhắc đến ở điều khác", "not in Article 2, spoken of in another article"),
        _ => new("theo Điều 28, chưa đọc được nội dung", "by Article 28, whose content was not read"),
    });

    private static string Id(ManagingBodyKind kind) => $"units.managing-body.{NormNames.Of(kind)}";

    private static LocalDate Start(LegalDocument document) =>
        document.Effective?.From ?? throw new InvalidOperationException($"The register gives no day of effect for {document}.");
}
