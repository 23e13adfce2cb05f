using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The council: who founds it, what it decides, and how the head stands to it (Article 7, Decree 120/2020/NĐ-CP; Decree
/// 283/2025/NĐ-CP does not list it among what it amends). For schools, how far a Party resolution ends their councils is open.
/// </summary>
internal static class PowerCouncilNorms
{
    private const RightHolders Partial = RightHolders.Group3 | RightHolders.Group4;

    /// <summary>Every rule of this room.</summary>
    public static readonly PowerNorm[] Rules =
    [
        PowerNorm.Of(
            PowerKind.Council, RightHolders.Group1, "group-1",
            PowerNorm.Of120(
                PowerHolder.ManagingAuthority,
                new(
                    "đơn vị phải có hội đồng; bộ, Ủy ban nhân dân cấp tỉnh quyết định thành lập và phê duyệt quy chế theo hồ sơ của đơn vị được giao vốn, tài sản",
                    "the unit must have one; the ministry or the provincial People's Committee founds it and approves its rules on the dossier of a unit to which capital or assets were assigned"),
                Decree120Of2020.At("7", "1", "a"), Decree120Of2020.At("7", "2"), Decree120Of2020.At("7", "7"))),
        PowerNorm.Of(
            PowerKind.Council, RightHolders.Group2 | Partial, "groups-2-to-4",
            PowerNorm.Of120(
                PowerHolder.ManagingAuthority,
                new(
                    "chỉ có hội đồng khi bộ, Ủy ban nhân dân cấp tỉnh quy định; nơi đó quyết định thành lập và phê duyệt quy chế",
                    "there is one only where the ministry or the provincial People's Committee so rules; it founds it and approves its rules"),
                Decree120Of2020.At("7", "1", "b"), Decree120Of2020.At("7", "2"), Decree120Of2020.At("7", "7"))),
        SchoolsUntil("universities", OrganisationDates.NoUniversityCouncils).Special(PowerConditions.University),
        SchoolsUntil("general-schools", OrganisationDates.Circular45, Circular45Of2026OfEducationMinistry.At("2", "1")).Special(PowerConditions.GeneralSchool),
        PowerNorm.Of(PowerKind.Council, RightHolders.All, "vocational-institutions", SchoolCouncil(), InDoubt()).Special(PowerConditions.VocationalInstitution),
        Power(
            PowerKind.StrategyAndPlans, PowerHolder.Council,
            new("quyết định chiến lược, kế hoạch trung hạn và hằng năm theo đề nghị của người đứng đầu", "decides on strategy, medium-term and yearly plans at the head's proposal")),
        Power(
            PowerKind.ExpansionPolicy, PowerHolder.Council,
            new("quyết định chủ trương đầu tư mở rộng, lập, tổ chức lại, giải thể đơn vị trực thuộc", "decides on the policy of expanding and of founding, reorganising and dissolving sub-units")),
        Power(
            PowerKind.StaffPolicy, PowerHolder.Council,
            new("quyết định chủ trương về tổ chức bộ máy, nhân sự, trừ số lượng người làm việc", "decides on the policy on structure and staff, not on the number of staff")),
        Power(
            PowerKind.WorkingRules, PowerHolder.CouncilThenManagingAuthority,
            new("hội đồng thông qua để trình cấp có thẩm quyền quyết định", "the council passes them and submits them to the competent authority")),
        Power(
            PowerKind.AnnualAccounts, PowerHolder.Council,
            new("thông qua báo cáo quyết toán hằng năm", "passes the yearly accounts")),
        Power(
            PowerKind.Supervision, PowerHolder.Council,
            new("kiểm tra, giám sát việc thực hiện kế hoạch, quy chế dân chủ; chịu trách nhiệm trước cơ quan quản lý cấp trên", "supervises plans and the rules on democracy; answers to the superior body")),
        PowerNorm.Of(
            PowerKind.Operation, RightHolders.All, "with-council",
            PowerNorm.Of120(
                PowerHolder.Head,
                new("thực hiện nghị quyết của hội đồng và chịu trách nhiệm trước hội đồng", "carries out the council's resolutions and answers to it"),
                Decree120Of2020.At("7", "5", "b"))).If(PowerConditions.WithCouncil),
        PowerNorm.Of(
            PowerKind.Operation, RightHolders.All, "without-council",
            PowerNorm.Of120(
                PowerHolder.Head,
                new(
                    "thực hiện đề án tự chủ, chịu trách nhiệm trước cơ quan quản lý cấp trên trực tiếp và trước pháp luật",
                    "carries out the scheme of autonomy and answers to the body directly above and before the law"),
                Decree120Of2020.At("25", "1"))).If(PowerConditions.WithoutCouncil),
    ];

    private static PowerNorm Power(PowerKind kind, PowerHolder holder, LocalizedText text) => PowerNorm.Of(
        kind, RightHolders.All, "with-council",
        PowerNorm.Of120(holder, text, Decree120Of2020.At("7", "3"), Decree120Of2020.At("7", "5", "b"))).If(PowerConditions.WithCouncil);

    private static PowerNorm SchoolsUntil(string suffix, LocalDate end, params Provision[] provisions) => PowerNorm.Of(
        PowerKind.Council, RightHolders.All, suffix, SchoolCouncil(), InDoubt(),
        Timelines.FromSecondary(
            end, new PowerValue(null, PowersReasons.SchoolCouncilsEnded.Text, PowersReasons.SchoolCouncilsEnded), [Decree120Of2020.At("7", "8"), .. provisions]));

    private static Timelines.Version<PowerValue> SchoolCouncil() => Timelines.From(
        OrganisationDates.Decree120,
        new PowerValue(
            PowerHolder.ManagingAuthority,
            new(
                "hội đồng trường thành lập theo pháp luật chuyên ngành thực hiện nhiệm vụ của hội đồng quản lý",
                "a school council founded by sector law does the tasks of the management council")),
        Decree120Of2020.At("7", "8"));

    private static Timelines.Version<PowerValue> InDoubt() => Timelines.FromSecondary(
        OrganisationDates.Resolution71,
        new PowerValue(null, PowersReasons.SchoolCouncils.Text, PowersReasons.SchoolCouncils),
        Decree120Of2020.At("7", "8"), PartyResolution71Of2025.At());
}
