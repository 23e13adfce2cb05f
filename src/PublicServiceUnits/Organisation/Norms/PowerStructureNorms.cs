using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// Inner units (Article 6, Decree 120/2020/NĐ-CP), the scheme of autonomy, and who decides for communal units. Decree
/// 283/2025/NĐ-CP does not list clause 1, Article 6, and clause 3, Article 21, among what it amends; that they go on is
/// derived from the list. Its new Article 24 was not read; reports leave the rest of the locality to the province.
/// </summary>
internal static class PowerStructureNorms
{
    private const RightHolders Partial = RightHolders.Group3 | RightHolders.Group4;

    /// <summary>Every rule of this room.</summary>
    public static readonly PowerNorm[] Rules =
    [
        PowerNorm.Of(PowerKind.NonConstituentSubUnits, RightHolders.Group1, "group-1", PowerNorm.Of120(PowerHolder.Head, ByScheme(), Decree120Of2020.At("6", "1", "a"))),
        PowerNorm.Of(
            PowerKind.NonConstituentSubUnits, RightHolders.Group2, "group-2",
            PowerNorm.Of120(
                PowerHolder.Head,
                new("đơn vị quyết định khi đáp ứng tiêu chí, điều kiện, tiêu chuẩn", "the unit decides once criteria, conditions and standards are met"),
                Decree120Of2020.At("6", "1", "b"))),
        PowerNorm.Of(PowerKind.NonConstituentSubUnits, Partial, "groups-3-and-4", PowerNorm.Of120(PowerHolder.ManagingAuthority, ByPlan(), Decree120Of2020.At("6", "1", "c"))),
        PowerNorm.Of(PowerKind.ConstituentSubUnits, RightHolders.Group1, "group-1", PowerNorm.Of120(PowerHolder.Head, ByScheme(), Decree120Of2020.At("6", "1", "a"))),
        PowerNorm.Of(PowerKind.ConstituentSubUnits, RightHolders.Group2, "group-2", PowerNorm.Of120(PowerHolder.ManagingAuthority, ByPlan(), Decree120Of2020.At("6", "1", "b"))),
        PowerNorm.Of(PowerKind.ConstituentSubUnits, Partial, "groups-3-and-4", PowerNorm.Of120(PowerHolder.ManagingAuthority, ByPlan(), Decree120Of2020.At("6", "1", "c"))),
        PowerNorm.Of(
            PowerKind.AutonomyScheme, RightHolders.All, "central-units",
            PowerNorm.Of120(
                PowerHolder.ManagingAuthority,
                new("người đứng đầu xây dựng; bộ trưởng, thủ trưởng cơ quan phê duyệt, kiểm tra, giám sát", "the head draws it up; the minister or head of the agency approves it and supervises"),
                Decree120Of2020.At("21", "3"), Decree120Of2020.At("25", "1"))).If(PowerConditions.NotOfLocality),
        PowerNorm.Of(
            PowerKind.AutonomyScheme, RightHolders.All, "local-units",
            PowerNorm.Of120(
                PowerHolder.ProvincialPeoplesCommittee,
                new("người đứng đầu xây dựng; Ủy ban nhân dân cấp tỉnh phê duyệt, kiểm tra, giám sát", "the head draws it up; the provincial People's Committee approves it and supervises"),
                Decree120Of2020.At("24", "1", "b"), Decree120Of2020.At("25", "1"))).If(PowerConditions.OfLocality),
        Communal(
            PowerKind.AutonomyScheme, RightHolders.All,
            Timelines.FromSecondary(
                OrganisationDates.Decree283,
                new PowerValue(
                    PowerHolder.CommunePeoplesCommittee,
                    new("người đứng đầu xây dựng, Ủy ban nhân dân cấp xã phê duyệt, giám sát", "the head draws it up, the communal People's Committee approves it and supervises")),
                Decree283Of2025.At(), Decree120Of2020.At("24", "3"), Decree120Of2020.At("25", "1"))),
        Communal(PowerKind.NonConstituentSubUnits, Partial, Structure()),
        Communal(PowerKind.ConstituentSubUnits, RightHolders.Group2 | Partial, Structure()),
        Communal(
            PowerKind.HeadAppointment, RightHolders.All,
            Timelines.FromSecondary(
                ManagingBodyNorms.TwoTiers,
                new PowerValue(
                    PowerHolder.CommuneChair,
                    new(
                        "bổ nhiệm, miễn nhiệm, điều động, cách chức người đứng đầu, cấp phó; tạm đình chỉ người đứng đầu",
                        "appoints, dismisses, transfers and removes the head and the deputies; may suspend the head"))
                    { Remark = PowersReasons.WardsNotRead },
                LocalGovernmentLaw72Of2025.At("23", "10"))),
    ];

    private static PowerNorm Communal(PowerKind kind, RightHolders tiers, Timelines.Version<PowerValue> version) =>
        PowerNorm.Of(kind, tiers, "communal-units", version).Special(PowerConditions.OfCommune);

    private static Timelines.Version<PowerValue> Structure() => Timelines.FromSecondary(
        ManagingBodyNorms.TwoTiers,
        new PowerValue(
            PowerHolder.CommunePeoplesCommittee,
            new("Ủy ban nhân dân cấp xã quyết định tổ chức bộ máy đơn vị của mình", "the communal People's Committee decides on the structure of its units"))
            { Remark = PowersReasons.WardsNotRead },
        LocalGovernmentLaw72Of2025.At("22", "5"));

    private static LocalizedText ByScheme() => new(
        "đơn vị quyết định theo đề án tự chủ đã được phê duyệt", "the unit decides under its approved autonomy scheme");

    private static LocalizedText ByPlan() => new(
        "đơn vị xây dựng phương án, cơ quan có thẩm quyền quyết định", "the unit draws up a plan, the competent authority decides");
}
