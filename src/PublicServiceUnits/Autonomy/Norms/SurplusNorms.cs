using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>The funds under Decree 60/2021/NĐ-CP: Articles 14, 18 and 22, as issued and, from the budget year 2025, as amended.</summary>
internal static class SurplusNorms
{
    private static readonly LocalizedText ToDevelopmentFund = new(
        "phần còn lại bổ sung vào Quỹ phát triển hoạt động sự nghiệp",
        "the rest goes to the development fund");

    private static readonly NormTimeline<Ratio> MinimumOfGroups1And2 = Timelines.Of(
        "autonomy.surplus.general.groups-1-and-2.development-minimum",
        new("Nhóm 1, nhóm 2: mức trích tối thiểu Quỹ phát triển hoạt động sự nghiệp", "Groups 1 and 2: least share of the development fund"),
        Timelines.From(BudgetYears.First(2022), Ratio.Percent(25), Decree60Of2021.At("14", "1", "a")));

    private static readonly NormTimeline<PayCap> RewardsOfGroups1And2 = Timelines.Of(
        "autonomy.surplus.general.groups-1-and-2.reward-and-welfare-cap",
        new("Nhóm 1, nhóm 2: mức tối đa của tổng Quỹ khen thưởng và Quỹ phúc lợi", "Groups 1 and 2: cap of the reward and welfare funds together"),
        Timelines.From(BudgetYears.First(2022), Months(new(3, 1), PayBase.ExecutedPay), Decree60Of2021.At("14", "1", "c"), Circular56Of2022.At("10", "1", "a")),
        Timelines.From(
            BudgetYears.First(2025),
            Months(new(3, 1), PayBase.ExecutedSalaryAndAdditionalIncome),
            Decree60Of2021.At("14", "1", "c"), Decree111Of2025.At("1", "9", "b"), Circular56Of2022.At("10", "1", "a")),
        Timelines.From(
            BudgetYears.First(2026),
            Months(new(3, 1), PayBase.ExecutedSalaryAndAdditionalIncome),
            Decree60Of2021.At("14", "1", "c"), Decree111Of2025.At("1", "9", "b"), Circular56Of2022.At("10", "1", "a"), Circular3Of2026.At("2", "5")));

    private static readonly NormTimeline<LocalizedText> RemainderOfGroups1And2 = Timelines.Of(
        "autonomy.surplus.general.groups-1-and-2.remainder",
        new("Nhóm 1, nhóm 2: phần chênh lệch còn lại", "Groups 1 and 2: the rest of the surplus"),
        Timelines.From(BudgetYears.First(2022), ToDevelopmentFund, Decree60Of2021.At("14", "1", "đ")));

    private static readonly NormTimeline<LocalizedText> RemainderOfGroup3 = Timelines.Of(
        "autonomy.surplus.general.group-3.remainder",
        new("Nhóm 3: phần chênh lệch còn lại", "Group 3: the rest of the surplus"),
        Timelines.From(BudgetYears.First(2022), ToDevelopmentFund, Decree60Of2021.At("18", "5")));

    private static readonly NormTimeline<PayCap> IncomeOfGroup3 = Timelines.Of(
        "autonomy.surplus.general.group-3.income-cap",
        new("Nhóm 3: mức trích tối đa Quỹ bổ sung thu nhập", "Group 3: cap of the supplementary income fund"),
        Timelines.From(BudgetYears.First(2022), Times(new(2, 1), PayBase.SalaryContributionsAndAllowances), Decree60Of2021.At("18", "2", "a")),
        Timelines.From(
            BudgetYears.First(2025),
            Times(new(2, 1), PayBase.SalaryAllowancesAndLabourContracts),
            Decree60Of2021.At("18", "2", "a"), Decree111Of2025.At("1", "12", "a")));

    /// <summary>Group 1.</summary>
    public static readonly SurplusClassNorms Group1 = new(
        MinimumOfGroups1And2,
        Timelines.Of(
            "autonomy.surplus.general.group-1.income-cap",
            new("Nhóm 1: mức trích Quỹ bổ sung thu nhập", "Group 1: supplementary income fund"),
            Timelines.From(BudgetYears.First(2022), PayCap.None, Decree60Of2021.At("14", "1", "b")),
            Timelines.From(BudgetYears.First(2025), PayCap.None, Decree60Of2021.At("14", "1", "b"), Decree111Of2025.At("1", "9", "a"))),
        RewardsOfGroups1And2,
        SurplusReminderNorms.OtherFundsGroups1And2,
        RemainderOfGroups1And2);

    /// <summary>Group 2.</summary>
    public static readonly SurplusClassNorms Group2 = new(
        MinimumOfGroups1And2,
        Timelines.Of(
            "autonomy.surplus.general.group-2.income-cap",
            new("Nhóm 2: mức trích tối đa Quỹ bổ sung thu nhập", "Group 2: cap of the supplementary income fund"),
            Timelines.From(BudgetYears.First(2022), Times(new(2, 1), PayBase.SalaryContributionsAndAllowances), Decree60Of2021.At("14", "1", "b")),
            Timelines.From(
                BudgetYears.First(2025),
                Times(new(3, 1), PayBase.SalaryAllowancesAndLabourContracts),
                Decree60Of2021.At("14", "1", "b"), Decree111Of2025.At("1", "9", "a"))),
        RewardsOfGroups1And2,
        SurplusReminderNorms.OtherFundsGroups1And2,
        RemainderOfGroups1And2);

    /// <summary>Group 3, 70 to under 100 %.</summary>
    public static readonly SurplusClassNorms Group3From70 = Group3("70-100", "a", Ratio.Percent(20), new(5, 2));

    /// <summary>Group 3, 30 to under 70 %.</summary>
    public static readonly SurplusClassNorms Group3From30 = Group3("30-70", "b", Ratio.Percent(15), new(2, 1));

    /// <summary>Group 3, 10 to under 30 %.</summary>
    public static readonly SurplusClassNorms Group3From10 = Group3("10-30", "c", Ratio.Percent(10), new(3, 2));

    /// <summary>Group 4: the saving; what is not used goes on to the next year.</summary>
    public static readonly SurplusClassNorms Group4 = new(
        null,
        Timelines.Of(
            "autonomy.surplus.general.group-4.income-cap",
            new("Nhóm 4: mức tối đa chi thu nhập tăng thêm", "Group 4: cap of additional income"),
            Timelines.From(
                BudgetYears.First(2022),
                Times(new(3, 10), PayBase.SalaryContributionsAndAllowances),
                Decree60Of2021.At("22", "2", "a"), new Provision(Circular56Of2022, new ProvisionPath(Annex: "5"))),
            Timelines.From(
                BudgetYears.First(2026),
                Times(new(3, 10), PayBase.SalaryAndAllowances),
                Decree60Of2021.At("22", "2", "a"), new Provision(Circular56Of2022, new ProvisionPath(Annex: "5")), Circular3Of2026.At("2", "5"))),
        Timelines.Of(
            "autonomy.surplus.general.group-4.reward-and-welfare-cap",
            new("Nhóm 4: chi khen thưởng và phúc lợi", "Group 4: reward and welfare"),
            Timelines.From(BudgetYears.First(2022), PayCap.None, Decree60Of2021.At("22", "2", "b"))),
        SurplusReminderNorms.OtherFundsGroup4,
        Timelines.Of(
            "autonomy.surplus.general.group-4.remainder",
            new("Nhóm 4: kinh phí tiết kiệm chưa sử dụng hết", "Group 4: saving not used up"),
            Timelines.From<LocalizedText>(
                BudgetYears.First(2022),
                new("chuyển sang năm sau tiếp tục sử dụng", "goes on to the next year"),
                Decree60Of2021.At("22", "2"))));

    /// <summary>Supplementary income of groups 1 and 2 once the Resolution 27 salary regime is in force.</summary>
    public static readonly NormTimeline<PayCap> ReformedIncomeOfGroups1And2 = Timelines.Of(
        "autonomy.surplus.salary-reform.groups-1-and-2.income-cap",
        new(
            "Nhóm 1, nhóm 2 khi áp dụng chế độ tiền lương theo Nghị quyết 27-NQ/TW: Quỹ bổ sung thu nhập",
            "Groups 1 and 2 under the Resolution 27-NQ/TW salary regime: supplementary income fund"),
        Timelines.From(BudgetYears.First(2022), PayCap.Nothing, Decree60Of2021.At("14", "1", "b"), Circular56Of2022.At("10", "2", "a")));

    /// <summary>The same, Group 3.</summary>
    public static readonly NormTimeline<PayCap> ReformedIncomeFrom70 = Reformed("70-100", new(8, 10));

    /// <summary>The same.</summary>
    public static readonly NormTimeline<PayCap> ReformedIncomeFrom30 = Reformed("30-70", new(5, 10));

    /// <summary>The same.</summary>
    public static readonly NormTimeline<PayCap> ReformedIncomeFrom10 = Reformed("10-30", new(3, 10));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        .. new[] { Group1, Group2, Group3From70, Group3From30, Group3From10, Group4 }.SelectMany(one => one.All()).Distinct(),
        RemainderOfGroups1And2, RemainderOfGroup3, Group4.Remainder!,
        ReformedIncomeOfGroups1And2, ReformedIncomeFrom70, ReformedIncomeFrom30, ReformedIncomeFrom10,
    ];

    private static PayCap Months(Ratio months, PayBase pay) => PayCap.Months(months, pay);

    private static PayCap Times(Ratio times, PayBase pay) => PayCap.Times(times, pay);

    private static SurplusClassNorms Group3(string band, string point, Ratio minimum, Ratio months) => new(
        Timelines.Of(
            $"autonomy.surplus.general.group-3.{band}.development-minimum",
            new($"Nhóm 3, bậc {band} %: mức trích tối thiểu Quỹ phát triển hoạt động sự nghiệp", $"Group 3, band {band} %: least share of the development fund"),
            Timelines.From(BudgetYears.First(2022), minimum, Decree60Of2021.At("18", "1", point))),
        IncomeOfGroup3,
        Timelines.Of(
            $"autonomy.surplus.general.group-3.{band}.reward-and-welfare-cap",
            new($"Nhóm 3, bậc {band} %: mức tối đa của tổng Quỹ khen thưởng và Quỹ phúc lợi", $"Group 3, band {band} %: cap of the reward and welfare funds together"),
            Timelines.From(BudgetYears.First(2022), Months(months, PayBase.ExecutedPay), Decree60Of2021.At("18", "3", point), Circular56Of2022.At("10", "1", "a")),
            Timelines.From(
                BudgetYears.First(2025),
                Months(months, PayBase.ExecutedSalaryAndAdditionalIncome),
                Decree60Of2021.At("18", "3", point), Decree111Of2025.At("1", "12", "b"), Circular56Of2022.At("10", "1", "a")),
            Timelines.From(
                BudgetYears.First(2026),
                Months(months, PayBase.ExecutedSalaryAndAdditionalIncome),
                Decree60Of2021.At("18", "3", point), Decree111Of2025.At("1", "12", "b"), Circular56Of2022.At("10", "1", "a"), Circular3Of2026.At("2", "5"))),
        SurplusReminderNorms.OtherFundsGroup3,
        RemainderOfGroup3);

    private static NormTimeline<PayCap> Reformed(string band, Ratio times) => Timelines.Of(
        $"autonomy.surplus.salary-reform.group-3.{band}.income-cap",
        new(
            $"Nhóm 3, bậc {band} %, khi áp dụng chế độ tiền lương theo Nghị quyết 27-NQ/TW: thu nhập tăng thêm",
            $"Group 3, band {band} %, under the Resolution 27-NQ/TW salary regime: additional income"),
        Timelines.From(BudgetYears.First(2022), Times(times, PayBase.BasicSalaryFund), Decree60Of2021.At("18", "2", "b"), Circular56Of2022.At("10", "2", "b")));
}
