using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which units the decree governs directly, and the transitional rules of its Article 40.</summary>
internal static class ScopeNorms
{
    /// <summary>Units of National Defence and Public Security (2.2; from 2025-07-07 39.3). Their ministers may set the decree's own classes.</summary>
    public static readonly NormTimeline<LegalChoice<DefenceScope>> DefenceAndPublicSecurity = Timelines.Of(
        "autonomy.scope.defence-and-public-security",
        new("Đơn vị thuộc Bộ Quốc phòng, Bộ Công an", "Units of National Defence and Public Security"),
        ceasesOn: null,
        new LocalRulePolicy<LegalChoice<DefenceScope>>(
            Decree60Of2021.At("39", "3"),
            new("Bộ trưởng quy định cơ chế trên cơ sở Nghị định", "the minister sets the mechanism on the basis of the decree"),
            (national, _) => national.Value == DefenceScope.MinisterDecides),
        Timelines.From(
            AutonomyDates.Decree60,
            new LegalChoice<DefenceScope>(DefenceScope.DecreeApplies, new("thực hiện theo Nghị định", "the decree applies")),
            Decree60Of2021.At("2", "2")),
        Timelines.From(
            AutonomyDates.Decree111,
            new LegalChoice<DefenceScope>(DefenceScope.MinisterDecides, new("Bộ trưởng quy định cơ chế", "the minister sets the mechanism")),
            Decree60Of2021.At("39", "3"), Decree111Of2025.At("1", "26", "b"), Decree111Of2025.At("1", "1")));

    /// <summary>Units of social and socio-professional organisations (39.1).</summary>
    public static readonly NormTimeline<LocalizedText> SocialOrganisations = Timelines.Of(
        "autonomy.scope.social-organisations",
        new("Đơn vị thuộc tổ chức xã hội, xã hội - nghề nghiệp", "Units of social and socio-professional organisations"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new("tự bảo đảm kinh phí hoạt động, ngân sách không hỗ trợ", "finance their operation themselves, no budget support"),
            Decree60Of2021.At("39", "1")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new("tự bảo đảm kinh phí chi thường xuyên giao tự chủ, ngân sách không hỗ trợ", "finance their autonomous recurrent expenditure themselves, no budget support"),
            Decree60Of2021.At("39", "1"), Decree111Of2025.At("1", "26", "a")));

    /// <summary>Special rules of Decree 334/2026/NĐ-CP; what its Article 7.4 adds was not read.</summary>
    public static readonly NormTimeline<LocalizedText> HigherAndVocationalEducation = Timelines.Of(
        "autonomy.scope.higher-and-vocational-education",
        new("Quy định đặc thù về phân loại cơ sở giáo dục đại học, giáo dục nghề nghiệp", "Special rules on classifying higher and vocational education"),
        Timelines.FromSecondary<LocalizedText>(
            AutonomyDates.Decree334,
            new("khoản 4 Điều 7 bổ sung về phân loại; chưa đọc được nội dung", "Article 7.4 adds to classification; its content was not read"),
            Decree334Of2026.At("7", "4")));

    /// <summary>Plans approved under older decrees go on (40.1; prolonged by Resolution 116/NQ-CP).</summary>
    public static readonly NormTimeline<KeptPlans> OlderPlans = Timelines.Ending(
        "autonomy.transition.older-plans",
        new("Phương án được phê duyệt theo nghị định cũ tiếp tục thực hiện", "Plans approved under older decrees go on"),
        new(2023, 1, 1),
        Timelines.From(AutonomyDates.Decree60, KeptPlans.NamedByArticle40, Decree60Of2021.At("40", "1")),
        Timelines.FromSecondary(new(2022, 1, 1), KeptPlans.NamedByArticle40, GovernmentResolution116Of2022.At("1", "1"), Decree60Of2021.At("40", "1")));

    /// <summary>Pilots of full autonomy stay Group 1 (40.3).</summary>
    public static readonly NormTimeline<LocalizedText> FullAutonomyPilots = Timelines.Of(
        "autonomy.transition.full-autonomy-pilots",
        new("Đơn vị thí điểm tự chủ toàn diện", "Pilots of full autonomy"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new("tiếp tục là nhóm 1; được chọn quyết định thí điểm hoặc Nghị định này", "stay Group 1; may choose the pilot decision or this decree"),
            Decree60Of2021.At("40", "3")));

    /// <summary>Enterprise-like mechanisms may go on or choose Group 1 (40.4).</summary>
    public static readonly NormTimeline<LocalizedText> EnterpriseLikeMechanisms = Timelines.Of(
        "autonomy.transition.enterprise-like-mechanisms",
        new("Đơn vị áp dụng cơ chế tài chính như doanh nghiệp", "Units on an enterprise-like finance mechanism"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new("được chọn tiếp tục cơ chế đã cho phép hoặc cơ chế của nhóm 1", "may choose the mechanism allowed or that of Group 1"),
            Decree60Of2021.At("40", "4")));

    /// <summary>By when groups 3 and 4 report their plan in 2022 (40.2.a).</summary>
    public static readonly NormTimeline<NodaTime.LocalDate> PlanReportDeadline = Timelines.Ending(
        "autonomy.transition.plan-report-deadline",
        new("Hạn nhóm 3, nhóm 4 báo cáo phương án (năm 2022)", "Deadline for groups 3 and 4 to report their plan (2022)"),
        new(2023, 1, 1),
        Timelines.From(AutonomyDates.Decree60, new NodaTime.LocalDate(2022, 3, 31), Decree60Of2021.At("40", "2", "a")));

    /// <summary>By when the authorities approve the plans in 2022 (40.2.b).</summary>
    public static readonly NormTimeline<NodaTime.LocalDate> PlanApprovalDeadline = Timelines.Ending(
        "autonomy.transition.plan-approval-deadline",
        new("Hạn phê duyệt phương án (năm 2022)", "Deadline to approve the plans (2022)"),
        new(2023, 1, 1),
        Timelines.From(AutonomyDates.Decree60, new NodaTime.LocalDate(2022, 6, 30), Decree60Of2021.At("40", "2", "b")));

    /// <summary>Balances of the older funds, groups 1 and 2 (40.5.a).</summary>
    public static readonly NormTimeline<LocalizedText> OldBalancesGroups1And2 = Timelines.Of(
        "autonomy.transition.old-balances.groups-1-and-2",
        new("Số dư các quỹ cũ, nhóm 1 và nhóm 2", "Balances of the older funds, groups 1 and 2"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new(
                "chuyển vào Quỹ bổ sung thu nhập; khi chế độ tiền lương theo Nghị quyết 27-NQ/TW có hiệu lực thì tính vào Quỹ khen thưởng, Quỹ phúc lợi",
                "go into the supplementary income fund; into the reward and welfare funds once the Resolution 27-NQ/TW pay regime is in force"),
            Decree60Of2021.At("40", "5", "a")));

    /// <summary>Balances of the older funds, Group 3 (40.5.b).</summary>
    public static readonly NormTimeline<LocalizedText> OldBalancesGroup3 = Timelines.Of(
        "autonomy.transition.old-balances.group-3",
        new("Số dư các quỹ cũ, nhóm 3", "Balances of the older funds, Group 3"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new("chuyển vào Quỹ bổ sung thu nhập", "go into the supplementary income fund"),
            Decree60Of2021.At("40", "5", "b")));

    /// <summary>Balances of the older funds, Group 4 (56/2022, 20.2).</summary>
    public static readonly NormTimeline<LocalizedText> OldBalancesGroup4 = Timelines.Of(
        "autonomy.transition.old-balances.group-4",
        new("Số dư các quỹ cũ, nhóm 4", "Balances of the older funds, Group 4"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new(
                "số dư quỹ bổ sung thu nhập, khen thưởng, phúc lợi từ năm 2021 chuyển sang: tiếp tục dùng để chi bổ sung thu nhập, khen thưởng, phúc lợi theo quy chế chi tiêu nội bộ",
                "balances of the income, reward and welfare funds carried over from 2021 go on being spent on additional income, rewards and welfare by the internal spending rules"),
            Circular56Of2022.At("20", "2")));

    /// <summary>The stability periods for which a classification is made.</summary>
    public static readonly NormTimeline<StabilityPeriod> StabilityPeriod = Timelines.Ending(
        "autonomy.stability-period",
        new("Thời kỳ ổn định của phân loại", "The stability period of a classification"),
        new(2031, 1, 1),
        Timelines.From<StabilityPeriod>(
            AutonomyDates.Decree60,
            new(null, null, new("05 năm, phù hợp giai đoạn phát triển kinh tế - xã hội", "5 years, matching the socio-economic plan period")),
            Decree60Of2021.At("35", "1")),
        Timelines.From<StabilityPeriod>(
            AutonomyDates.Circular56,
            new(null, 2025, new("thời kỳ đầu, đến hết năm 2025", "first period, to the end of 2025")),
            Circular56Of2022.At("9", "6"), Decree60Of2021.At("35", "1")),
        Timelines.FromSecondary<StabilityPeriod>(
            new(2026, 1, 1),
            new(2026, 2030, new("thời kỳ 2026 – 2030", "period 2026–2030")),
            Decree60Of2021.At("35", "1"), Circular56Of2022.At("9", "6")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        DefenceAndPublicSecurity, SocialOrganisations, HigherAndVocationalEducation, OlderPlans, FullAutonomyPilots,
        EnterpriseLikeMechanisms, PlanReportDeadline, PlanApprovalDeadline, OldBalancesGroups1And2, OldBalancesGroup3, OldBalancesGroup4, StabilityPeriod,
    ];
}
