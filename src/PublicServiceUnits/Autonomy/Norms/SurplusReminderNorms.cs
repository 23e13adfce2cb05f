using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the law says around the funds: what is settled first, which money must stay out, other funds, a development fund that is too large.</summary>
internal static class SurplusReminderNorms
{
    private static readonly LocalizedText NotToIncome = new("không được bổ sung vào Quỹ bổ sung thu nhập", "may not go to the supplementary income fund");

    private static readonly LocalizedText AutonomousMoney = new(
        "sau khi hạch toán đủ thu, chi thường xuyên giao tự chủ, trích khấu hao, nộp thuế và các khoản nộp ngân sách",
        "after autonomous recurrent revenue and cost, depreciation, taxes and dues");

    private static readonly LocalizedText WithSalaryReform = new(
        "sau khi hạch toán đủ thu, chi thường xuyên giao tự chủ, trích khấu hao, nộp thuế và các khoản nộp ngân sách, trích lập nguồn cải cách tiền lương",
        "after autonomous recurrent revenue and cost, depreciation, taxes, dues and the salary-reform source");

    private static readonly LocalizedText FieldFunds = new(
        "chỉ theo pháp luật chuyên ngành (y tế: Quỹ hỗ trợ khám, chữa bệnh; giáo dục: Quỹ hỗ trợ sinh viên)",
        "only where the law of the field says so (health: treatment-support fund; education: student-support fund)");

    private static readonly LocalizedText LeadersTwice = new(
        "hệ số thu nhập tăng thêm của lãnh đạo đơn vị tối đa 2 lần hệ số bình quân của người lao động",
        "the leaders' coefficient of additional income is at most twice the average of the staff");

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

    /// <summary>The same before.</summary>
    public static readonly NormTimeline<LocalizedText> OlderOtherFunds = Timelines.Ending(
        "autonomy.surplus.other-funds.older",
        new("Quỹ khác theo các nghị định trước Nghị định 60/2021/NĐ-CP", "Other funds under the decrees before Decree 60/2021/NĐ-CP"),
        BudgetYears.First(2023),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2015),
            new("chỉ theo quy định của pháp luật", "only where the law says so"),
            Decree16Of2015.At("12", "3", "a")),
        Timelines.FromSecondary<LocalizedText>(
            BudgetYears.First(2022),
            new("chỉ theo quy định của pháp luật", "only where the law says so"),
            Decree16Of2015.At("12", "3", "a"), GovernmentResolution116Of2022.At()));

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

    /// <summary>The leaders' coefficient, Decrees 16/2015/NĐ-CP and 141/2016/NĐ-CP.</summary>
    public static readonly NormTimeline<LocalizedText> LeadersCoefficient = Timelines.Ending(
        "autonomy.surplus.leaders-coefficient.decree-16-2015",
        new("Hệ số thu nhập tăng thêm của lãnh đạo", "The leaders' coefficient of additional income"),
        BudgetYears.First(2023),
        Timelines.From(BudgetYears.First(2015), LeadersTwice, Decree16Of2015.At("12", "3", "b")),
        Timelines.From(BudgetYears.First(2016), LeadersTwice, Decree16Of2015.At("12", "3", "b"), Decree141Of2016.At("12", "3", "b")),
        Timelines.FromSecondary(BudgetYears.First(2022), LeadersTwice, Decree141Of2016.At("12", "3", "b"), GovernmentResolution116Of2022.At()));

    /// <summary>The leaders' coefficient, Decree 54/2016/NĐ-CP.</summary>
    public static readonly NormTimeline<LocalizedText> ScienceLeadersCoefficient = Timelines.Ending(
        "autonomy.surplus.leaders-coefficient.decree-54-2016",
        new("Hệ số thu nhập tăng thêm của lãnh đạo tổ chức khoa học và công nghệ", "The leaders' coefficient, science and technology organisations"),
        BudgetYears.First(2023),
        Timelines.From(BudgetYears.First(2016), LeadersTwice, Decree54Of2016.At("8", "3", "b")),
        Timelines.FromSecondary(BudgetYears.First(2022), LeadersTwice, Decree54Of2016.At("8", "3", "b"), GovernmentResolution116Of2022.At()));

    /// <summary>Bank interest may not feed the supplementary income fund.</summary>
    public static readonly NormTimeline<LocalizedText> BankInterest = Interest("decree-16-2015", 2015, 2021, Decree16Of2015.At("16", "1", "a"));

    /// <summary>The same, Decree 54/2016/NĐ-CP.</summary>
    public static readonly NormTimeline<LocalizedText> ScienceBankInterest = Interest("decree-54-2016", 2016, 2023, Decree54Of2016.At("6", "1"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        SettledFirstGroups1And2, SettledFirstGroup3, SettledFirstGroup4, AssignedTaskMoney,
        OtherFundsGroups1And2, OtherFundsGroup3, OtherFundsGroup4, OlderOtherFunds,
        NoDevelopmentFund, IncomeReserve, ExcessThreshold, LeadersCoefficient, ScienceLeadersCoefficient, BankInterest, ScienceBankInterest,
    ];

    // Treatment-support and student-support funds stand in the rules of the fields; the former's uses were widened.
    private static NormTimeline<LocalizedText> Other(string units, string vietnamese, string english, Provision place) => Timelines.Of<LocalizedText>(
        $"autonomy.surplus.other-funds.{units}",
        new($"{vietnamese}: quỹ khác", $"{english}: other funds"),
        Timelines.From<LocalizedText>(BudgetYears.First(2022), FieldFunds, place, Decree60Of2021.At("26", "3", "b"), Decree60Of2021.At("30", "3", "b")),
        Timelines.From<LocalizedText>(
            BudgetYears.First(2025), FieldFunds, place, Decree60Of2021.At("26", "3", "b"), Decree111Of2025.At("1", "18", "b"), Decree60Of2021.At("30", "3", "b")));

    private static NormTimeline<LocalizedText> Interest(string decree, int since, int until, Provision provision) => Timelines.Ending<LocalizedText>(
        $"autonomy.surplus.bank-interest.{decree}",
        new($"Lãi tiền gửi ({decree})", $"Bank interest ({decree})"),
        BudgetYears.First(until),
        until <= 2022
            ? [Timelines.From(BudgetYears.First(since), NotToIncome, provision)]
            :
            [
                Timelines.From(BudgetYears.First(since), NotToIncome, provision),
                Timelines.FromSecondary(BudgetYears.First(2022), NotToIncome, provision, GovernmentResolution116Of2022.At()),
            ]);
}
