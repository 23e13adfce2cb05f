using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Rights in education and training: Articles 29 to 31, Decree 60/2021/NĐ-CP, and Decree 334/2026/NĐ-CP.</summary>
internal static class EducationRightsNorms
{
    /// <summary>Every right of this room.</summary>
    public static readonly RightNorm[] Rights =
    [
        RightNorm.Of(
            RightKind.Tuition, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "thu theo pháp luật về giáo dục và quy định của Chính phủ về học phí; ngân sách cấp kinh phí miễn, giảm học phí, hỗ trợ chi phí học tập",
                    "collected by the education laws and the Government's rules on tuition; the budget pays for exemption, reduction and study support"),
                Decree60Of2021.At("30", "1", "b"), Decree60Of2021.At("30", "1", "a"))).If(RightConditions.InEducation),
        RightNorm.Of(
            RightKind.EducationServices, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "giáo dục thường xuyên, bồi dưỡng ngắn hạn, tư vấn, hợp tác với doanh nghiệp, nghiên cứu, chuyển giao và dịch vụ khác phù hợp chức năng; khoản thu phải quy định cụ thể và công khai",
                    "continuing education, short courses, advice, work with enterprises, research, transfer and other services that fit its functions; charges are laid down and made public"),
                Decree60Of2021.At("30", "1", "c"))).If(RightConditions.InEducation),
        RightNorm.Of(
            RightKind.StudentSupportFund, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own(
                    "trích lập theo khả năng tài chính; quản lý theo hướng dẫn của Bộ Giáo dục và Đào tạo, Bộ Lao động - Thương binh và Xã hội (giáo dục nghề nghiệp)",
                    "formed by its means; managed by the guidance of the Ministry of Education and Training, for vocational education the Ministry of Labour, Invalids and Social Affairs"),
                Decree60Of2021.At("30", "3", "b")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.Own(
                    "trích lập theo khả năng tài chính; quản lý theo hướng dẫn của Bộ Giáo dục và Đào tạo, Bộ Nội vụ (giáo dục nghề nghiệp)",
                    "formed by its means; managed by the guidance of the Ministry of Education and Training, for vocational education the Ministry of Home Affairs"),
                Decree60Of2021.At("30", "3", "b"), Decree111Of2025.At("2", "3"))).If(RightConditions.InEducation),
        RightNorm.Ending(
            RightKind.HigherEducationAutonomy, RightHolders.All, "conditions", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "tự chủ theo pháp luật về giáo dục đại học khi đủ bốn điều kiện: có Hội đồng trường, Hội đồng Đại học và được kiểm định đạt chuẩn; đã ban hành, thực hiện các quy chế và chính sách bảo đảm chất lượng; phân quyền, trách nhiệm giải trình đến từng đơn vị, cá nhân; có đề án tự chủ và công khai điều kiện chất lượng, kiểm định, việc làm của sinh viên",
                    "autonomy by the higher-education law once four conditions are met: a school or university council and accreditation; rules issued and carried out, and a quality policy; authority and accountability given down to each unit and person; an autonomy scheme, and quality, accreditation and graduate employment made public"),
                Decree60Of2021.At("29", "1"), Decree60Of2021.At("29", "2"), Decree60Of2021.At("29", "3"), Decree60Of2021.At("29", "4")))
            .If(RightConditions.InEducationAndTraining, RightConditions.HigherEducation),
        RightNorm.Of(
            RightKind.HigherEducationAutonomy, RightHolders.All, "decree-334-higher-education",
            Timelines.FromSecondary(AutonomyDates.Decree334, WideDiscretion(), Decree334Of2026.At("7", "2")))
            .If(RightConditions.InEducationAndTraining, RightConditions.HigherEducation) with { Reason = RightsRules.Decree334NotRead },
        RightNorm.Of(
            RightKind.HigherEducationAutonomy, RightHolders.All, "decree-334-vocational-education",
            Timelines.FromSecondary(AutonomyDates.Decree334, WideDiscretion(), Decree334Of2026.At("7", "2")))
            .If(RightConditions.InVocationalEducation) with { Reason = RightsRules.Decree334NotRead },
        RightNorm.Of(
            RightKind.RegionalUniversityRules, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Approved(
                    new("Bộ Giáo dục và Đào tạo", "the Ministry of Education and Training"),
                    "đại học vùng xây dựng quy chế tài chính, báo cáo phê duyệt; trên cơ sở đó Giám đốc, thủ trưởng các đơn vị thành viên ban hành quy chế chi tiêu nội bộ",
                    "the university draws up its finance rules for approval; on them its director and the heads of its members issue internal spending rules"),
                Decree60Of2021.At("31", "2")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.Own(
                    "Hội đồng Đại học ban hành quy chế tài chính; trên cơ sở đó Giám đốc, thủ trưởng các đơn vị thành viên ban hành quy chế chi tiêu nội bộ",
                    "the university council issues the finance rules; on them its director and the heads of its members issue internal spending rules"),
                Decree60Of2021.At("31", "2"), Decree111Of2025.At("1", "21")))
            .If(RightConditions.InEducationAndTraining, RightConditions.RegionalUniversity),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rights.Select(right => right.Timeline)];

    private static RightValue WideDiscretion() => RightValue.Own(
        "theo nguồn thứ cấp: được chủ động rộng trong chi; phân phối các quỹ vẫn theo Nghị định 60/2021/NĐ-CP",
        "as a secondary source has it: wide discretion in spending; funds are still allocated by Decree 60/2021/NĐ-CP");
}
