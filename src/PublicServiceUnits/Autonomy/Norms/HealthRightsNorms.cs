using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Rights in health and population: Articles 26 to 28, Decree 60/2021/NĐ-CP, and Decree 192/2026/NĐ-CP.</summary>
internal static class HealthRightsNorms
{
    /// <summary>Every right of this room.</summary>
    public static readonly RightNorm[] Rights =
    [
        RightNorm.Of(
            RightKind.SurgeryAndDutyPay, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own(
                    "thủ trưởng quyết định mức cao hơn, bằng hoặc thấp hơn mức của Nhà nước, căn cứ nguồn thu",
                    "the head sets the pay above, at or below the State level, by the unit's revenue") with { Subject = Surgery() },
                Decree60Of2021.At("26", "2", "a")),
            Timelines.From(
                AutonomyDates.Decree111, AboveFromRevenue(), Decree60Of2021.At("26", "2", "a"), Decree111Of2025.At("1", "18", "a")),
            Timelines.From(
                AutonomyDates.Decree192,
                RightValue.StateRules(
                    "mức do Nghị định 192/2026/NĐ-CP quy định; tự bảo đảm từ nguồn thu, thiếu thì dùng nguồn cải cách tiền lương còn dư",
                    "rates of Decree 192/2026/NĐ-CP; self-financed, left-over salary-reform money may fill up") with { Subject = SurgeryAndDuty() },
                Decree192Of2026.At("8", "1", "a"), Decree192Of2026.At("10", "3"))).If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.SurgeryAndDutyPay, RightHolders.Group3High, "group-3-from-70",
            Timelines.From(AutonomyDates.Decree60, NotAbove(Surgery()), Decree60Of2021.At("26", "2", "b")),
            Timelines.From(
                AutonomyDates.Decree111, AboveFromRevenue(), Decree60Of2021.At("26", "2", "a"), Decree111Of2025.At("1", "18", "a")),
            Timelines.From(
                AutonomyDates.Decree192, FromBudgetAndRevenue(), Decree192Of2026.At("8", "1", "b"), Decree192Of2026.At("10", "3")))
            .If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.SurgeryAndDutyPay, RightHolders.Group3Low | RightHolders.Group4, "below-70",
            Timelines.From(AutonomyDates.Decree60, NotAbove(Surgery()), Decree60Of2021.At("26", "2", "b")),
            Timelines.From(
                AutonomyDates.Decree111, NotAbove(SurgeryAndDuty()), Decree60Of2021.At("26", "2", "b"), Decree111Of2025.At("1", "18", "a")),
            Timelines.From(
                AutonomyDates.Decree192, FromBudgetAndRevenue(), Decree192Of2026.At("8", "1", "b"), Decree192Of2026.At("10", "3")))
            .If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.HiringMedicalServices, RightHolders.SelfFinancing, "groups-1-and-2-with-council",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Approved(
                    new("Hội đồng quản lý thông qua đề án thuê", "the management council passes the scheme"), Hired().Vietnamese, Hired().English),
                Decree60Of2021.At("26", "1", "a"), Decree60Of2021.At("26", "1", "c"))).If(RightConditions.InHealth, RightConditions.WithCouncil),
        RightNorm.Of(
            RightKind.HiringMedicalServices, RightHolders.SelfFinancing, "groups-1-and-2-without-council",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own($"thủ trưởng quyết định; {Hired().Vietnamese}", $"the head decides; {Hired().English}"),
                Decree60Of2021.At("26", "1", "a"), Decree60Of2021.At("26", "1", "c"))).If(RightConditions.InHealth, RightConditions.WithoutCouncil),
        RightNorm.Of(
            RightKind.HiringMedicalServices, RightHolders.Group3 | RightHolders.Group4, "groups-3-and-4",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Approved(
                    new("Bộ trưởng, thủ trưởng cơ quan trung ương; Chủ tịch UBND cấp tỉnh", "minister or head of central body; provincial chairman"),
                    Hired().Vietnamese,
                    Hired().English),
                Decree60Of2021.At("26", "1", "b"), Decree60Of2021.At("26", "1", "c"))).If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.TreatmentSupportFund, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own(
                    "cơ sở khám, chữa bệnh trích lập tùy khả năng để hỗ trợ hộ nghèo, cận nghèo, gia đình khó khăn (tiền ăn, đi lại, chi phí ngoài bảo hiểm y tế); thủ trưởng ban hành quy chế, công khai",
                    "a treatment facility forms it by its means for poor, near-poor and hard-up patients (meals, travel, cost outside health insurance); the head issues open rules"),
                Decree60Of2021.At("26", "3", "b")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.Own(
                    "cơ sở khám, chữa bệnh trích lập tùy khả năng để hỗ trợ người bệnh khó khăn, không có khả năng chi trả, chi cho rủi ro nghề nghiệp và hoạt động khác phục vụ khám, chữa bệnh; mức trong quy chế chi tiêu nội bộ, công khai",
                    "a treatment facility forms it by its means for patients who are hard up or cannot pay, for professional risk and other activities of treatment; the amounts stand in its internal rules, openly"),
                Decree60Of2021.At("26", "3", "b"), Decree111Of2025.At("1", "18", "b"))).If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.PreventiveHealthFunding, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "y tế dự phòng (kể cả trạm y tế), nâng cao sức khỏe, dân số, an toàn thực phẩm thuộc danh mục: ngân sách bảo đảm lương theo số người được giao, chi vận hành và chi đặc thù",
                    "preventive health (stations included), health promotion, population and food safety of the list: the budget pays the assigned staff, running and special costs"),
                Decree60Of2021.At("27", "1"))).If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.LeprosyAndMentalHealthFunding, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "ngân sách bảo đảm theo đặt hàng hoặc giao nhiệm vụ, trên số đối tượng và đơn giá",
                    "the budget pays by order or assignment, on the number of patients and unit prices"),
                Decree60Of2021.At("27", "2")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.StateRules(
                    "ngân sách bảo đảm lương theo số người được giao, chi vận hành, khám, chữa bệnh, chăm sóc, nuôi dưỡng",
                    "the budget pays the assigned staff, running costs, treatment and care"),
                Decree60Of2021.At("27", "2"), Decree111Of2025.At("1", "19"))).If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.HealthActivitiesSupport, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "ngân sách hỗ trợ phần chưa tự bảo đảm được: khám, chữa bệnh, kiểm dịch, sức khỏe sinh sản, truyền thông, giám định, kiểm nghiệm, kiểm định, kiểm chuẩn",
                    "the budget supports what the unit cannot cover: treatment, quarantine, reproductive health, education, forensic assessment, testing, verification, calibration"),
                Decree60Of2021.At("27", "3"))).If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.HealthCentre, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "dự phòng, dân số, an toàn thực phẩm, trạm y tế được ngân sách hỗ trợ theo khoản 1 Điều 27; dùng chung nguồn thu và ngân sách cho hoạt động của Trung tâm",
                    "preventive health, population, food safety and stations are supported by clause 1, Article 27; revenue and budget money may be used for the centre's activities"),
                Decree60Of2021.At("28", "1"), Decree60Of2021.At("28", "2")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.Own(
                    "tự quyết định số người làm việc cho khám, chữa bệnh và dịch vụ khác; dự phòng, dân số, an toàn thực phẩm, trạm y tế được ngân sách hỗ trợ theo số người được giao, kể cả phần cải cách tiền lương còn thiếu",
                    "decides the staff for treatment and other services; preventive health, population, food safety and stations are supported by the assigned staff, with what salary reform lacks"),
                Decree60Of2021.At("28", "1"), Decree111Of2025.At("1", "20"), Decree60Of2021.At("28", "2")))
            .If(RightConditions.InHealth, RightConditions.HealthCentre),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rights.Select(right => right.Timeline)];

    private static LocalizedText Surgery() => new("phẫu thuật, thủ thuật", "surgery and procedures");

    private static LocalizedText SurgeryAndDuty() => new("trực, phẫu thuật, thủ thuật", "duty, surgery and procedures");

    private static LocalizedText Hired() => new(
        "được thuê khi không đủ trang thiết bị, theo pháp luật đấu thầu, không quá thời gian khấu hao tối đa của tài sản thuê",
        "may hire where equipment is short, by the bidding law, not beyond the longest depreciation time of the hired asset");

    private static RightValue NotAbove(LocalizedText subject) =>
        RightValue.Within("bằng hoặc thấp hơn mức của Nhà nước", "equal to the State level or lower") with { Subject = subject };

    private static RightValue AboveFromRevenue() => RightValue.Own(
        "cao hơn mức Nhà nước nếu chi từ nguồn thu sự nghiệp, hoặc bằng, hoặc thấp hơn",
        "above the State level from service revenue, or equal, or lower") with { Subject = SurgeryAndDuty() };

    private static RightValue FromBudgetAndRevenue() => RightValue.StateRules(
        "mức do Nghị định 192/2026/NĐ-CP quy định; từ dự toán ngân sách và nguồn thu; năm 2026 còn thiếu thì báo cáo để được bổ sung",
        "rates of Decree 192/2026/NĐ-CP; from the budget estimate and revenue; what 2026 lacks is reported for a supplement") with { Subject = SurgeryAndDuty() };
}
