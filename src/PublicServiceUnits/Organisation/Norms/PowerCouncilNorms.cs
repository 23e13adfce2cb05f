using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The council: what it decides, and how the head stands to it (Article 7, Decree 120/2020/NĐ-CP; Decree 283/2025/NĐ-CP does not
/// list it among what it amends). Who must have one, and what became of school councils, is read from the norms on councils.
/// </summary>
internal static class PowerCouncilNorms
{
    private const RightHolders Partial = RightHolders.Group3 | RightHolders.Group4;

    /// <summary>Every rule of this room.</summary>
    public static readonly PowerNorm[] Rules =
    [
        Council(RightHolders.Group1, CouncilNorms.Group1, PowerHolder.ManagingAuthority),
        Council(RightHolders.Group2 | Partial, CouncilNorms.ByRule, PowerHolder.ManagingAuthority),
        Council(RightHolders.All, SchoolCouncilNorms.EndedByLaw, null, PowersReasons.SchoolCouncilsEnded).Special(PowerConditions.VocationalOrHigher),
        Council(RightHolders.All, SchoolCouncilNorms.EndedInGeneral, null, PowersReasons.SchoolCouncilsEnded).Special(PowerConditions.GeneralSchool),
        Council(RightHolders.All, SchoolCouncilNorms.Resolution, null, PowersReasons.SchoolCouncils).Special(PowerConditions.AnySchool),
        Council(RightHolders.All, SchoolCouncilNorms.Role, PowerHolder.ManagingAuthority).Special(PowerConditions.AnySchool),
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

    // Whether there is a council stands in the norms on councils; the matrix reads it from the decree on, as the council's powers.
    private static PowerNorm Council(RightHolders tiers, NormTimeline<LocalizedText> timeline, PowerHolder? holder, FindingReason? reason = null) =>
        PowerNorm.From(PowerKind.Council, tiers, timeline, OrganisationDates.Decree120, holder, reason);
}
