using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Organisation.OrganisationDates;

namespace PublicServiceUnits.Organisation;

/// <summary>Who approves job positions: Article 6, Decree 106/2020/NĐ-CP, and Articles 11 and 17, Decree 232/2026/NĐ-CP.</summary>
internal static class PowerPositionNorms
{
    private const RightHolders Partial = RightHolders.Group3 | RightHolders.Group4;

    /// <summary>Every rule of this room; of the special ones the first that fits is taken.</summary>
    public static readonly PowerNorm[] Rules =
    [
        PowerNorm.Ending(
            PowerKind.JobPositions, RightHolders.Group1, "group-1", Decree232,
            Timelines.From(Decree106, new PowerValue(PowerHolder.CouncilThenHead, CouncilFirst()), Decree106Of2020.At("6", "1"))),
        PowerNorm.Ending(
            PowerKind.JobPositions, RightHolders.Group2, "group-2-with-council", Decree232,
            Timelines.From(Decree106, new PowerValue(PowerHolder.CouncilThenHead, CouncilFirst()), Decree106Of2020.At("6", "2")))
            .If(PowerConditions.WithCouncil),
        PowerNorm.Ending(
            PowerKind.JobPositions, RightHolders.Group2, "group-2-without-council", Decree232,
            Timelines.From(
                Decree106,
                new PowerValue(PowerHolder.Head, new("người đứng đầu quyết định phê duyệt", "the head approves")),
                Decree106Of2020.At("6", "2")))
            .If(PowerConditions.WithoutCouncil),
        PowerNorm.Of(
            PowerKind.JobPositions, Partial, "groups-3-and-4",
            Timelines.From(
                Decree106,
                new PowerValue(PowerHolder.ManagingAuthorityOrDelegate, ByAuthority()),
                Decree106Of2020.At("6", "3", "c")),
            Timelines.From(
                Decree232,
                new PowerValue(PowerHolder.ManagingAuthorityOrDelegate, ByAuthority()),
                Decree232Of2026.At("11", "1", "b"))),
        PowerNorm.Of(PowerKind.JobPositions, RightHolders.SelfFinancing, "groups-1-and-2", Own232()),
        PowerNorm.Ending(
            PowerKind.JobPositions, RightHolders.All, "bodies-not-named", Decree232,
            Timelines.From(Decree106, new PowerValue(null, PowersReasons.OutsideDecree106.Text, PowersReasons.OutsideDecree106), Decree106Of2020.At("2")))
            .Special(PowerConditions.OutsideDecree106),
        PowerNorm.Ending(
            PowerKind.JobPositions, RightHolders.All, "universities", Decree232,
            Timelines.From(
                Decree106,
                new PowerValue(PowerHolder.Council, new("hội đồng trường ban hành danh mục vị trí việc làm", "the university council issues the list of positions")),
                Decree106Of2020.At("6", "4")),
            Timelines.FromSecondary(
                Resolution71,
                new PowerValue(null, PowersReasons.UniversityCouncils.Text, PowersReasons.UniversityCouncils),
                Decree106Of2020.At("6", "4"), PartyResolution71Of2025.At()),
            Timelines.FromSecondary(
                NoUniversityCouncils,
                new PowerValue(null, PowersReasons.SchoolCouncilsEnded.Text, PowersReasons.SchoolCouncilsEnded),
                Decree106Of2020.At("6", "4")))
            .Special(PowerConditions.University),
        Applied(
            "party-and-front", PowerHolder.ManagingAuthority,
            new("cơ quan có thẩm quyền của Đảng quyết định việc áp dụng", "the competent Party body decides whether the decree applies"), "1")
            .Special(PowerConditions.OfPartyOrFront),
        Applied(
            "other-central-bodies", PowerHolder.ManagingAuthority,
            new("cơ quan trung ương quyết định việc áp dụng cho đơn vị của mình", "the central body decides whether the decree applies to its units"), "2")
            .Special(PowerConditions.OfOtherCentralBody),
        Applied(
            "defence-and-public-security", PowerHolder.ManagingAuthority,
            new("Bộ trưởng quyết định việc áp dụng", "the minister decides whether the decree applies"), "3")
            .Special(PowerConditions.OfDefenceOrSecurity),
        Applied(
            "associations-and-units", PowerHolder.Head,
            new(
                "đơn vị thuộc hội do Đảng, Nhà nước giao nhiệm vụ, thuộc đơn vị sự nghiệp công lập tự quyết định việc áp dụng",
                "units of associations with tasks of Party and State and units under a public service unit decide themselves whether the decree applies"), "4")
            .Special(PowerConditions.OfAssociationOrUnit),
        Applied(
            "government-bodies", PowerHolder.ManagingAuthority,
            new("cơ quan được giao biên chế quyết định việc áp dụng", "the body to which the staff is assigned decides whether the decree applies"), "5")
            .Special(PowerConditions.OfGovernmentBody),
        PowerNorm.Of(PowerKind.JobPositions, Partial, "science-organisations", Own232()).Special(PowerConditions.PublicScience),
        PowerNorm.Of(PowerKind.JobPositions, Partial, "sector-law", Own232()).Special(PowerConditions.BySectorLaw),
    ];

    private static PowerNorm Applied(string suffix, PowerHolder holder, LocalizedText text, string clause) => PowerNorm.Of(
        PowerKind.JobPositions, RightHolders.All, suffix, Timelines.From(Decree232, new PowerValue(holder, text), Decree232Of2026.At("17", clause)));

    private static Timelines.Version<PowerValue> Own232() => Timelines.From(
        Decree232,
        new PowerValue(PowerHolder.Head, new("đơn vị quyết định vị trí việc làm và tỷ lệ theo bậc", "the unit decides positions and the shares of levels")),
        Decree232Of2026.At("11", "1", "a"), Decree232Of2026.At("10", "3"));

    private static LocalizedText CouncilFirst() => new(
        "hội đồng quản lý thông qua trước khi người đứng đầu phê duyệt", "the management council passes them before the head approves");

    private static LocalizedText ByAuthority() => new(
        "bộ, Ủy ban nhân dân cấp tỉnh phê duyệt hoặc phân cấp, ủy quyền", "the ministry or the provincial People's Committee approves, or decentralises or gives a mandate");
}
