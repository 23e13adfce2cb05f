using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Loans, who approves them, mortgage, joint ventures: Articles 24 and 25, Decree 60/2021/NĐ-CP.</summary>
internal static class BorrowingRightsNorms
{
    private const RightHolders Borrowers = RightHolders.SelfFinancing | RightHolders.Group3;

    /// <summary>Every right of this room.</summary>
    public static readonly RightNorm[] Rights =
    [
        RightNorm.Of(
            RightKind.LoansForFacilities, RightHolders.SelfFinancing, "health",
            Timelines.From(AutonomyDates.Decree60, Facilities(), Decree60Of2021.At("24", "2"), Decree60Of2021.At("24", "4")),
            Timelines.From(
                AutonomyDates.Decree111, FacilitiesAsAmended(),
                Decree60Of2021.At("24", "2"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "4"))).If(RightConditions.InHealth),
        RightNorm.Of(
            RightKind.LoansForFacilities, RightHolders.Group1, "group-1-outside-health",
            Timelines.From(AutonomyDates.Decree60, InTwoReadings(Facilities()), Decree60Of2021.At("24", "2"), Decree60Of2021.At("24", "4")),
            Timelines.From(
                AutonomyDates.Decree111, InTwoReadings(FacilitiesAsAmended()),
                Decree60Of2021.At("24", "2"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "4"))).If(RightConditions.OutsideHealth)
            with { Reason = RightsRules.Group1OrOnlyGroup2InHealth },
        RightNorm.Of(
            RightKind.LoansForFacilities, RightHolders.Group2, "group-2-outside-health",
            Timelines.From(AutonomyDates.Decree60, NotNamed(), Decree60Of2021.At("24", "2")),
            Timelines.From(AutonomyDates.Decree111, NotNamed(), Decree60Of2021.At("24", "2"), Decree111Of2025.At("1", "16")))
            .If(RightConditions.OutsideHealth),
        RightNorm.Of(
            RightKind.LoansForFacilities, RightHolders.Group3 | RightHolders.Group4, "groups-3-and-4",
            Timelines.From(AutonomyDates.Decree60, NotNamed(), Decree60Of2021.At("24", "2")),
            Timelines.From(AutonomyDates.Decree111, NotNamed(), Decree60Of2021.At("24", "2"), Decree111Of2025.At("1", "16"))),
        RightNorm.Of(
            RightKind.LoansForServices, RightHolders.SelfFinancing | RightHolders.Group3High, "from-70",
            Timelines.From(AutonomyDates.Decree60, Services(), Decree60Of2021.At("24", "3"), Decree60Of2021.At("24", "4")),
            Timelines.From(
                AutonomyDates.Decree111, ServicesAsAmended(),
                Decree60Of2021.At("24", "3"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "4"))).If(RightConditions.WithServices),
        RightNorm.Of(
            RightKind.LoansForServices, RightHolders.SelfFinancing | RightHolders.Group3High, "from-70-without-services",
            Timelines.From(AutonomyDates.Decree60, OnlyWithServices(), Decree60Of2021.At("24", "3")),
            Timelines.From(AutonomyDates.Decree111, OnlyWithServices(), Decree60Of2021.At("24", "3"), Decree111Of2025.At("1", "16")))
            .If(RightConditions.WithoutServices),
        RightNorm.Ending(
            RightKind.LoansForServices, RightHolders.Group3Low, "below-70-original", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.NotGiven("chỉ nhóm 3 tự bảo đảm từ 70 % trở lên", "only Group 3 at 70 % or more"),
                Decree60Of2021.At("24", "3"))),
        RightNorm.Of(
            RightKind.LoansForServices, RightHolders.Group3Low, "below-70-amended",
            Timelines.From(
                AutonomyDates.Decree111, ServicesAsAmended(),
                Decree60Of2021.At("24", "3"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "4"))).If(RightConditions.WithServices),
        RightNorm.Of(
            RightKind.LoansForServices, RightHolders.Group3Low, "below-70-amended-without-services",
            Timelines.From(AutonomyDates.Decree111, OnlyWithServices(), Decree60Of2021.At("24", "3"), Decree111Of2025.At("1", "16")))
            .If(RightConditions.WithoutServices),
        RightNorm.Of(
            RightKind.LoansForServices, RightHolders.Group4, "group-4",
            Timelines.From(AutonomyDates.Decree60, NotNamed(), Decree60Of2021.At("24", "3")),
            Timelines.From(AutonomyDates.Decree111, NotNamed(), Decree60Of2021.At("24", "3"), Decree111Of2025.At("1", "16"))),
        RightNorm.Of(
            RightKind.BorrowingApproval, Borrowers, "with-council",
            Timelines.From(AutonomyDates.Decree60, Approval(Council()), Decree60Of2021.At("24", "4"), Decree60Of2021.At("24", "1", "a")),
            Timelines.From(
                AutonomyDates.Decree111, Opinion(Council()),
                Decree60Of2021.At("24", "4"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "1", "a"))).If(RightConditions.WithCouncil),
        RightNorm.Of(
            RightKind.BorrowingApproval, Borrowers, "without-council",
            Timelines.From(AutonomyDates.Decree60, Approval(Superior()), Decree60Of2021.At("24", "4"), Decree60Of2021.At("24", "1", "a")),
            Timelines.From(
                AutonomyDates.Decree111, Opinion(Superior()),
                Decree60Of2021.At("24", "4"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "1", "a"))).If(RightConditions.WithoutCouncil),
        RightNorm.Of(
            RightKind.MortgageOfPublicAssets, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.NotGiven("tài sản công không được dùng để thế chấp vay vốn", "public assets may not secure loans"),
                Decree60Of2021.At("24", "1", "b"))),
        RightNorm.Of(
            RightKind.JointVentures, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Approved(
                    new(
                        "Bộ trưởng, thủ trưởng cơ quan trung ương sau ý kiến Bộ Tài chính; Chủ tịch UBND cấp tỉnh sau ý kiến Thường trực HĐND",
                        "minister or head of central body after the Ministry of Finance; provincial chairman after the Standing People's Council"),
                    "được liên doanh, liên kết; đề án phải được phê duyệt, hội đồng (nếu có) thông qua trước",
                    "may enter joint ventures; the scheme is approved, a council (if any) passes it first"),
                Decree60Of2021.At("25", "2"), Decree60Of2021.At("25", "1")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.Approved(
                    new("cơ quan, người có thẩm quyền theo pháp luật về quản lý, sử dụng tài sản công", "the authority by the law on public assets"),
                    "được liên doanh, liên kết; đề án sử dụng tài sản công theo pháp luật về tài sản công, hội đồng (nếu có) thông qua trước",
                    "may enter joint ventures; a scheme with public assets by the public-asset law, a council (if any) passes it first"),
                Decree60Of2021.At("25", "2"), Decree111Of2025.At("1", "17"), Decree60Of2021.At("25", "1"))),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rights.Select(right => right.Timeline)];

    private static RightValue Facilities() => RightValue.Approved(
        new("theo pháp luật về đầu tư công", "by the public-investment law"),
        "được vay tổ chức tín dụng để đầu tư cơ sở vật chất theo pháp luật đầu tư công, vay ưu đãi của Nhà nước hoặc được hỗ trợ lãi suất",
        "may borrow from credit institutions for facilities by the public-investment law, take State preferential credit or interest support");

    private static RightValue FacilitiesAsAmended() => RightValue.Approved(
        new("theo pháp luật có liên quan", "by the law concerned"),
        "được vay tổ chức tín dụng để đầu tư cơ sở vật chất phù hợp chức năng, nhiệm vụ, vay ưu đãi của Nhà nước hoặc được hỗ trợ lãi suất",
        "may borrow from credit institutions for facilities that fit its functions, take State preferential credit or interest support");

    // "Group 1, Group 2 in health and population": the field may belong to both or to the second only.
    private static RightValue InTwoReadings(RightValue allowed) => allowed with
    {
        Text = new(
            $"cách hiểu 1 (lĩnh vực y tế - dân số bổ nghĩa cho cả nhóm 1): không được; cách hiểu 2 (chỉ bổ nghĩa cho nhóm 2): {allowed.Text.Vietnamese}",
            $"reading 1 (health and population qualifies Group 1 too): not given; reading 2 (it qualifies Group 2 only): {allowed.Text.English}"),
    };

    private static RightValue NotNamed() => RightValue.NotGiven("không thuộc đối tượng", "not among those named");

    private static RightValue Services() => RightValue.Approved(
        new("theo khoản 4 Điều 24", "by clause 4, Article 24"),
        "được vay tổ chức tín dụng, huy động vốn của viên chức, người lao động để mở rộng, nâng cao dịch vụ; tự chịu trách nhiệm trả nợ",
        "may borrow from credit institutions and raise capital of its staff to extend and improve services; repays itself");

    private static RightValue ServicesAsAmended() => Services() with
    {
        Approver = new("theo pháp luật có liên quan; chủ trương theo khoản 4 Điều 24", "by the law concerned; the principle by clause 4, Article 24"),
    };

    private static RightValue OnlyWithServices() =>
        RightValue.NotGiven("chỉ đơn vị có hoạt động dịch vụ", "only units with service activities");

    private static RightValue Approval(LocalizedText approver) => RightValue.Approved(
        approver,
        "phải có phương án vay, huy động và hoàn trả vốn, được phê duyệt; đơn vị tự trả gốc và lãi",
        "a plan to borrow and repay is needed and approved; the unit repays principal and interest itself");

    private static RightValue Opinion(LocalizedText approver) => RightValue.Approved(
        approver,
        "báo cáo phương án xin ý kiến về chủ trương; thủ trưởng chịu trách nhiệm, đơn vị tự trả nợ, ngân sách không hỗ trợ",
        "the plan is reported for an opinion on principle; the head answers, the unit repays itself, the budget gives no support");

    private static LocalizedText Council() => new("Hội đồng quản lý, Hội đồng trường, Hội đồng Đại học", "the management, school or university council");

    private static LocalizedText Superior() => new("cơ quan quản lý cấp trên", "the superior body");
}
