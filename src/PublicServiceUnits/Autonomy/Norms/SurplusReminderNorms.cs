using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the law says around the funds: what is settled first, which money must stay out, other funds, a development fund that is too large.</summary>
internal static class SurplusReminderNorms
{
    private static readonly LocalizedText AutonomousMoney = new(
        "sau khi hạch toán đủ thu, chi thường xuyên giao tự chủ, trích khấu hao, nộp thuế và các khoản nộp ngân sách",
        "after autonomous recurrent revenue and cost, depreciation, taxes and dues");

    private static readonly LocalizedText WithSalaryReform = new(
        "sau khi hạch toán đủ thu, chi thường xuyên giao tự chủ, trích khấu hao, nộp thuế và các khoản nộp ngân sách, trích lập nguồn cải cách tiền lương",
        "after autonomous recurrent revenue and cost, depreciation, taxes, dues and the salary-reform source");

    private static readonly LocalizedText FieldFunds = new(
        "chỉ theo pháp luật chuyên ngành (y tế: Quỹ hỗ trợ khám, chữa bệnh; giáo dục: Quỹ hỗ trợ sinh viên)",
        "only where the law of the field says so (health: treatment-support fund; education: student-support fund)");

    /// <summary>What is settled before there is a surplus, groups 1 and 2.</summary>
    public static readonly NormTimeline<LocalizedText> SettledFirstGroups1And2 = Timelines.Of(
        "autonomy.surplus.settled-first.groups-1-and-2",
        new("Xác định chênh lệch thu lớn hơn chi, nhóm 1 và nhóm 2", "What is settled before the surplus, groups 1 and 2"),
        Timelines.From(BudgetYears.First(2022), AutonomousMoney, Decree60Of2021.At("14", "1")));

    /// <summary>The same, Group 3. The opening of Article 18 still names a point that Decree 111/2025/NĐ-CP repealed.</summary>
    public static readonly NormTimeline<LocalizedText> SettledFirstGroup3 = Timelines.Of(
        "autonomy.surplus.settled-first.group-3",
        new("Xác định chênh lệch thu lớn hơn chi, nhóm 3", "What is settled before the surplus, Group 3"),
        Timelines.From(BudgetYears.First(2022), WithSalaryReform, Decree60Of2021.At("18"), Decree60Of2021.At("16", "1", "b")),
        Timelines.From(BudgetYears.First(2025), WithSalaryReform, Decree60Of2021.At("18"), Decree111Of2025.At("2", "2")));

    /// <summary>The same, Group 4: the saving.</summary>
    public static readonly NormTimeline<LocalizedText> SettledFirstGroup4 = Timelines.Of(
        "autonomy.surplus.settled-first.group-4",
        new("Xác định kinh phí tiết kiệm được, nhóm 4", "What is settled before the saving, Group 4"),
        Timelines.From(BudgetYears.First(2022), WithSalaryReform, Decree60Of2021.At("22", "1"), Decree60Of2021.At("20", "1", "b")),
        Timelines.From(BudgetYears.First(2025), WithSalaryReform, Decree60Of2021.At("22", "1"), Decree111Of2025.At("1", "15", "a")));

    /// <summary>Money of assigned tasks without norm and unit price stays out of the funds.</summary>
    public static readonly NormTimeline<LocalizedText> AssignedTaskMoney = Timelines.Of(
        "autonomy.surplus.assigned-task-money",
        new("Kinh phí giao nhiệm vụ chưa có định mức, đơn giá", "Money of assigned tasks without norm and unit price"),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2022),
            new("không được dùng để trích lập các quỹ", "may not feed the funds"),
            Circular56Of2022.At("14", "1", "d")));

    /// <summary>Funds that the law of a field allows, groups 1 and 2.</summary>
    public static readonly NormTimeline<LocalizedText> OtherFundsGroups1And2 = Other("groups-1-and-2", "Nhóm 1, nhóm 2", "Groups 1 and 2", Decree60Of2021.At("14", "1", "d"));

    /// <summary>The same, Group 3.</summary>
    public static readonly NormTimeline<LocalizedText> OtherFundsGroup3 = Other("group-3", "Nhóm 3", "Group 3", Decree60Of2021.At("18", "4"));

    /// <summary>The same, Group 4: Article 22 names none, the rules of the fields do.</summary>
    public static readonly NormTimeline<LocalizedText> OtherFundsGroup4 = Other("group-4", "Nhóm 4", "Group 4", Decree60Of2021.At("26", "3", "b"));

    /// <summary>Group 4 forms no development fund from its saving.</summary>
    public static readonly NormTimeline<LocalizedText> NoDevelopmentFund = Timelines.Of(
        "autonomy.surplus.general.group-4.no-development-fund",
        new("Nhóm 4: Quỹ phát triển hoạt động sự nghiệp", "Group 4: development fund"),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2022),
            new(
                "không trích từ kinh phí tiết kiệm; chỉ nhận khấu hao của tài sản dùng cho dịch vụ không sử dụng ngân sách",
                "none from the saving; it only takes the depreciation of assets used for services not funded by the State"),
            Decree60Of2021.At("22", "2"), Circular56Of2022.At("10", "3", "b")),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2025),
            new(
                "không trích từ kinh phí tiết kiệm; chỉ nhận khấu hao của tài sản dùng cho dịch vụ không sử dụng ngân sách",
                "none from the saving; it only takes the depreciation of assets used for services not funded by the State"),
            Decree60Of2021.At("22", "2"), Decree60Of2021.At("22", "4"), Decree111Of2025.At("1", "15", "b")));

    /// <summary>Group 4 may keep a reserve for stable income.</summary>
    public static readonly NormTimeline<LocalizedText> IncomeReserve = Timelines.Of(
        "autonomy.surplus.general.group-4.income-reserve",
        new("Nhóm 4: quỹ dự phòng ổn định thu nhập", "Group 4: reserve for stable income"),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2022),
            new("khi xét thấy khả năng tiết kiệm không ổn định, đơn vị có thể trích lập", "may be formed where the saving is not stable"),
            Decree60Of2021.At("22", "2", "c")));

    /// <summary>From how many times the yearly depreciation and wear on a development fund is too large.</summary>
    public static readonly NormTimeline<Ratio> ExcessThreshold = Timelines.Of(
        "autonomy.surplus.development-fund.excess-threshold",
        new(
            "Số dư Quỹ phát triển so với khấu hao và hao mòn hằng năm, trên mức này phải nộp phần không có nhu cầu đầu tư",
            "Balance of the development fund against yearly depreciation and wear, above which what is not needed goes to the budget"),
        Timelines.From(BudgetYears.First(2025), Ratio.Percent(200), Decree60Of2021.At("14", "2", "a"), Decree60Of2021.At("18", "6"), Decree111Of2025.At("1", "9", "c")));

    /// <summary>What the development fund of groups 1 to 3 may be spent on.</summary>
    public static readonly NormTimeline<LocalizedText> DevelopmentFundUses = Timelines.Of(
        "autonomy.surplus.fund-uses.development-fund",
        new("Nội dung sử dụng Quỹ phát triển hoạt động sự nghiệp", "Uses of the development fund"),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2022),
            new(
                "Quỹ phát triển hoạt động sự nghiệp: cơ sở vật chất, trang thiết bị, phát triển năng lực, tiến bộ kỹ thuật, đào tạo, bản quyền, góp vốn liên doanh, liên kết và các khoản chi khác",
                "development fund: facilities, equipment, capacity, technical progress, training, copyrights, joint-venture capital and other spending"),
            Decree60Of2021.At("14", "2", "a"), Decree60Of2021.At("14", "3"), Decree60Of2021.At("18", "6")),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2025),
            new(
                "Quỹ phát triển hoạt động sự nghiệp, thêm: bảo dưỡng, phương tiện đi lại, tiền thuê đất và trụ sở khi chi thường xuyên không bảo đảm, thu hút tuyển dụng, đãi ngộ nhân lực, chi phí dùng chung trả cơ quan cấp trên, an ninh và phòng cháy, khoản khác theo quy chế chi tiêu nội bộ",
                "development fund, besides: maintenance, vehicles, land and office rent where recurrent money does not suffice, recruitment and rewards of staff, shared costs of the superior body, security and fire safety, what the internal rules name"),
            Decree60Of2021.At("14", "2", "a"), Decree60Of2021.At("18", "6"), Decree111Of2025.At("1", "9", "c")));

    /// <summary>What the welfare fund of groups 1 to 3 may be spent on.</summary>
    public static readonly NormTimeline<LocalizedText> WelfareFundUses = Timelines.Of(
        "autonomy.surplus.fund-uses.welfare-fund",
        new("Nội dung sử dụng Quỹ phúc lợi", "Uses of the welfare fund"),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2022),
            new(
                "Quỹ phúc lợi: công trình phúc lợi, hoạt động phúc lợi tập thể, trợ cấp khó khăn, tinh giản biên chế, hoạt động xã hội, từ thiện",
                "welfare fund: welfare works, collective welfare, hardship aid, staff reduction, social and charitable activities"),
            Decree60Of2021.At("14", "2", "d"), Decree60Of2021.At("18", "6")),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2025),
            new(
                "Quỹ phúc lợi, thêm: chế độ khi chấm dứt hợp đồng lao động và khoản khác theo quy chế chi tiêu nội bộ",
                "welfare fund, besides: entitlements at the end of a labour contract and what the internal rules name"),
            Decree60Of2021.At("14", "2", "d"), Decree60Of2021.At("18", "6"), Decree111Of2025.At("1", "9", "d")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        SettledFirstGroups1And2, SettledFirstGroup3, SettledFirstGroup4, AssignedTaskMoney,
        OtherFundsGroups1And2, OtherFundsGroup3, OtherFundsGroup4,
        NoDevelopmentFund, IncomeReserve, ExcessThreshold, DevelopmentFundUses, WelfareFundUses,
    ];

    // Treatment-support and student-support funds stand in the rules of the fields; the former's uses were widened.
    private static NormTimeline<LocalizedText> Other(string units, string vietnamese, string english, Provision place) => Timelines.Of<LocalizedText>(
        $"autonomy.surplus.other-funds.{units}",
        new($"{vietnamese}: quỹ khác", $"{english}: other funds"),
        Timelines.From<LocalizedText>(BudgetYears.First(2022), FieldFunds, place, Decree60Of2021.At("26", "3", "b"), Decree60Of2021.At("30", "3", "b")),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2025), FieldFunds, place, Decree60Of2021.At("26", "3", "b"), Decree111Of2025.At("1", "18", "b"), Decree60Of2021.At("30", "3", "b")));
}
