using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using AmountFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.SurplusAmounts>;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.SurplusDistributionFacts>;
using PayFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.SurplusPayFigures>;
using WishesFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.SurplusWishes>;
using WishFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.SurplusWish>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.distribute-surplus</c>.</summary>
internal static class SurplusShapes
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int WholePercent = 100;

    private static readonly ObjectShape<SurplusPayFigures> Pay = new(
        new SurplusPayFigures(),
        PayFields.Amount(
            "rankAndPostSalary",
            facts => facts.RankAndPostSalary,
            (facts, value) => facts with { RankAndPostSalary = value },
            new("quỹ tiền lương ngạch, bậc, chức vụ cả năm, đồng", "rank and post salary of the year, in dong")),
        PayFields.Amount(
            "contributions",
            facts => facts.Contributions,
            (facts, value) => facts with { Contributions = value },
            new("các khoản đóng góp theo tiền lương cả năm, đồng", "contributions by salary of the year, in dong")),
        PayFields.Amount(
            "allowances",
            facts => facts.Allowances,
            (facts, value) => facts with { Allowances = value },
            new("các khoản phụ cấp do Nhà nước quy định cả năm, đồng", "State allowances of the year, in dong")),
        PayFields.Amount(
            "leadershipAndSeniorityAllowances",
            facts => facts.LeadershipAndSeniorityAllowances,
            (facts, value) => facts with { LeadershipAndSeniorityAllowances = value },
            new("riêng phụ cấp chức vụ lãnh đạo, phụ cấp thâm niên vượt khung cả năm, đồng (Nghị định 141/2016/NĐ-CP, năm 2018 đến 2021)", "leadership and beyond-frame seniority allowances of the year alone, in dong (Decree 141/2016/NĐ-CP, 2018 to 2021)")),
        PayFields.Amount(
            "labourContractSalary",
            facts => facts.LabourContractSalary,
            (facts, value) => facts with { LabourContractSalary = value },
            new("tiền lương theo hợp đồng lao động cả năm, đồng", "labour-contract salary of the year, in dong")),
        PayFields.Amount(
            "yearLongContractSalary",
            facts => facts.YearLongContractSalary,
            (facts, value) => facts with { YearLongContractSalary = value },
            new("tiền lương lao động hợp đồng từ 01 năm trở lên cả năm, đồng (Nghị định 141/2016/NĐ-CP, năm 2018 đến 2021)", "salary of contracts of one year or more of the year, in dong (Decree 141/2016/NĐ-CP, 2018 to 2021)")),
        PayFields.Amount(
            "executedPay",
            facts => facts.ExecutedPay,
            (facts, value) => facts with { ExecutedPay = value },
            new("tiền lương, tiền công thực hiện trong năm, đồng (đến năm 2024)", "salary and wages executed in the year, in dong (up to 2024)")),
        PayFields.Amount(
            "executedSalary",
            facts => facts.ExecutedSalary,
            (facts, value) => facts with { ExecutedSalary = value },
            new("tiền lương thực hiện trong năm, không gồm tiền công theo hợp đồng vụ việc, đồng (từ năm 2025)", "salary executed in the year, without wages of casual contracts, in dong (from 2025 on)")),
        PayFields.Amount(
            "additionalIncome",
            facts => facts.AdditionalIncome,
            (facts, value) => facts with { AdditionalIncome = value },
            new("thu nhập tăng thêm thực hiện trong năm, đồng (từ năm 2025)", "additional income executed in the year, in dong (from 2025 on)")),
        PayFields.Amount(
            "basicSalaryFund",
            facts => facts.BasicSalaryFund,
            (facts, value) => facts with { BasicSalaryFund = value },
            new("quỹ lương cơ bản theo chế độ tiền lương mới, đồng", "the basic salary fund under the new salary regime, in dong")));

    private static readonly ObjectShape<SurplusWish> Wish = new(
        new SurplusWish(),
        WishFields.Amount(
            "amount",
            facts => facts.Amount,
            (facts, value) => facts with { Amount = value },
            new("số tiền mong muốn, đồng", "the amount wanted, in dong")),
        WishFields.Optional(
            "percent",
            new WholeNumberShape(0, WholePercent),
            facts => facts.Percent,
            (facts, value) => facts with { Percent = value },
            new("tỷ lệ mong muốn của chênh lệch, phần trăm nguyên; thay cho số tiền", "the share of the surplus wanted, in whole percent; instead of an amount")));

    private static readonly ObjectShape<SurplusWishes> Wishes = new(
        new SurplusWishes(),
        WishesFields.OptionalPart(
            "developmentFund",
            Wish,
            facts => facts.DevelopmentFund,
            (facts, value) => facts with { DevelopmentFund = value },
            new("Quỹ phát triển hoạt động sự nghiệp", "development fund")),
        WishesFields.OptionalPart(
            "supplementaryIncome",
            Wish,
            facts => facts.SupplementaryIncome,
            (facts, value) => facts with { SupplementaryIncome = value },
            new("bổ sung thu nhập", "supplementary income")),
        WishesFields.OptionalPart(
            "rewardAndWelfare",
            Wish,
            facts => facts.RewardAndWelfare,
            (facts, value) => facts with { RewardAndWelfare = value },
            new("Quỹ khen thưởng và Quỹ phúc lợi, tổng", "reward and welfare together")),
        WishesFields.OptionalPart(
            "otherFunds",
            Wish,
            facts => facts.OtherFunds,
            (facts, value) => facts with { OtherFunds = value },
            new("quỹ khác theo pháp luật chuyên ngành", "other funds of the law of the field")),
        WishesFields.OptionalPart(
            "incomeReserve",
            Wish,
            facts => facts.IncomeReserve,
            (facts, value) => facts with { IncomeReserve = value },
            new("nhóm 4: quỹ dự phòng ổn định thu nhập", "Group 4: reserve for stable income")));

    private static readonly ObjectShape<SurplusAmounts> Amounts = new(
        new SurplusAmounts(),
        AmountFields.Amount(
            "developmentFund",
            facts => facts.DevelopmentFund,
            (facts, value) => facts with { DevelopmentFund = value },
            new("Quỹ phát triển hoạt động sự nghiệp, số đã trích, đồng", "development fund, as made, in dong")),
        AmountFields.Amount(
            "supplementaryIncome",
            facts => facts.SupplementaryIncome,
            (facts, value) => facts with { SupplementaryIncome = value },
            new("bổ sung thu nhập, số đã trích, đồng", "supplementary income, as made, in dong")),
        AmountFields.Amount(
            "rewardAndWelfare",
            facts => facts.RewardAndWelfare,
            (facts, value) => facts with { RewardAndWelfare = value },
            new("Quỹ khen thưởng và Quỹ phúc lợi, tổng, số đã trích, đồng", "reward and welfare together, as made, in dong")),
        AmountFields.Amount(
            "otherFunds",
            facts => facts.OtherFunds,
            (facts, value) => facts with { OtherFunds = value },
            new("quỹ khác theo pháp luật chuyên ngành, số đã trích, đồng", "other funds of the law of the field, as made, in dong")),
        AmountFields.Amount(
            "incomeReserve",
            facts => facts.IncomeReserve,
            (facts, value) => facts with { IncomeReserve = value },
            new("nhóm 4: quỹ dự phòng ổn định thu nhập, số đã trích, đồng", "Group 4: reserve for stable income, as made, in dong")));

    public static ObjectShape<SurplusDistributionFacts> Facts { get; } = new(
        new SurplusDistributionFacts { BudgetYear = 0 },
        FactsFields.Required(
            "budgetYear",
            new WholeNumberShape(FirstYear, LastYear),
            facts => facts.BudgetYear,
            (facts, value) => facts with { BudgetYear = value },
            new("năm ngân sách; chọn pháp luật áp dụng", "the budget year; it selects the law")),
        FactsFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm (loại) tự chủ của đơn vị trong năm, 1 đến 4", "the tier of the unit in that year, 1 to 4")),
        FactsFields.Optional(
            "band",
            BandShape.Instance,
            facts => facts.Band,
            (facts, value) => facts with { Band = value },
            new("bậc trong nhóm 3; theo Nghị định 54/2016/NĐ-CP bậc 70-100 là trên 70 %, bậc 10-30 là dưới 30 %", "the band inside Group 3; under Decree 54/2016/NĐ-CP 70-100 is above 70 %, 10-30 below 30 %")),
        FactsFields.FalseUnlessSaid(
            "isExactly70Percent",
            facts => facts.IsExactly70Percent,
            (facts, value) => facts with { IsExactly70Percent = value },
            new("theo Nghị định 54/2016/NĐ-CP: mức tự bảo đảm đúng 70 %", "under Decree 54/2016/NĐ-CP: the level is exactly 70 %")),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực; đến năm 2021 quyết định nghị định áp dụng", "the field; up to 2021 it decides which decree governs")),
        FactsFields.Flag(
            "keptOlderPlan",
            facts => facts.KeptOlderPlan,
            (facts, value) => facts with { KeptOlderPlan = value },
            new("năm 2022: đơn vị có tiếp tục phương án theo nghị định cũ không", "for 2022: whether the unit still ran a plan under an older decree")),
        FactsFields.Optional(
            "planDecree",
            new NameShape<OlderDecree>(),
            facts => facts.PlanDecree,
            (facts, value) => facts with { PlanDecree = value },
            new("nghị định cũ làm căn cứ phê duyệt phương án", "the older decree under which the plan was approved")),
        FactsFields.Amount(
            "surplus",
            facts => facts.Surplus,
            (facts, value) => facts with { Surplus = value },
            new("chênh lệch thu lớn hơn chi (nhóm 4: kinh phí tiết kiệm), đồng", "the surplus (Group 4: the saving), in dong")),
        FactsFields.OptionalPart(
            "pay",
            Pay,
            facts => facts.Pay,
            (facts, value) => facts with { Pay = value },
            new("tiền lương cả năm", "the pay of the year")),
        FactsFields.FalseUnlessSaid(
            "salaryReformInForce",
            facts => facts.SalaryReformInForce,
            (facts, value) => facts with { SalaryReformInForce = value },
            new("chế độ tiền lương theo Nghị quyết 27-NQ/TW đã áp dụng cho đơn vị", "whether the Resolution 27-NQ/TW salary regime is in force for the unit")),
        FactsFields.Flag(
            "otherFundAllowed",
            facts => facts.OtherFundAllowed,
            (facts, value) => facts with { OtherFundAllowed = value },
            new("pháp luật chuyên ngành có cho lập quỹ khác không", "whether the law of the field allows another fund")),
        FactsFields.Amount(
            "developmentFundBalance",
            facts => facts.DevelopmentFundBalance,
            (facts, value) => facts with { DevelopmentFundBalance = value },
            new("số dư Quỹ phát triển hoạt động sự nghiệp, đồng", "the balance of the development fund, in dong")),
        FactsFields.Amount(
            "yearlyDepreciation",
            facts => facts.YearlyDepreciation,
            (facts, value) => facts with { YearlyDepreciation = value },
            new("khấu hao tài sản cố định hằng năm, đồng", "yearly depreciation of fixed assets, in dong")),
        FactsFields.Amount(
            "yearlyWear",
            facts => facts.YearlyWear,
            (facts, value) => facts with { YearlyWear = value },
            new("hao mòn tài sản cố định hằng năm, đồng", "yearly wear of fixed assets, in dong")),
        FactsFields.Flag(
            "needsInvestment",
            facts => facts.NeedsInvestment,
            (facts, value) => facts with { NeedsInvestment = value },
            new("có nhu cầu dùng Quỹ để đầu tư, mua sắm không", "whether the unit needs the fund for facilities or equipment")),
        FactsFields.OptionalPart(
            "wishes",
            Wishes,
            facts => facts.Wishes,
            (facts, value) => facts with { Wishes = value },
            new("mong muốn của đơn vị; để được đề xuất phân phối", "what the unit wants; to have a distribution proposed")),
        FactsFields.OptionalPart(
            "distribution",
            Amounts,
            facts => facts.Distribution,
            (facts, value) => facts with { Distribution = value },
            new("phân phối đơn vị đã làm; để kiểm tra", "the distribution the unit made; to have it checked")));
}
