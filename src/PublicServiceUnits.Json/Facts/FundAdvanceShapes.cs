using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.FundAdvanceFacts>;
using QuarterFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.AdvanceQuarter>;
using SettlementFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.AdvanceSettlement>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.advance-funds</c>.</summary>
internal static class FundAdvanceShapes
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int LastQuarter = 4;

    private static readonly ObjectShape<AdvanceQuarter> Quarter = new(
        new AdvanceQuarter { Quarter = default },
        QuarterFields.Required(
            "quarter",
            new WholeNumberShape(1, LastQuarter),
            quarter => quarter.Quarter,
            (quarter, value) => quarter with { Quarter = value },
            new("quý, 1 đến 4", "the quarter, 1 to 4")),
        QuarterFields.Optional(
            "advancedOn",
            DateShape.Instance,
            quarter => quarter.AdvancedOn,
            (quarter, value) => quarter with { AdvancedOn = value },
            new("ngày tạm trích; quyết định văn bản áp dụng", "the day of the advance; it selects the law")),
        QuarterFields.Optional(
            "surplus",
            AmountShape.Any,
            quarter => quarter.Surplus,
            (quarter, value) => quarter with { Surplus = value },
            new(
                "chênh lệch thu lớn hơn chi đơn vị tự xác định cho quý, đồng; số âm nếu lỗ",
                "the surplus that the unit determined for the quarter, in dong; below 0 for a loss")),
        QuarterFields.Amount(
            "wageFund",
            quarter => quarter.WageFund,
            (quarter, value) => quarter with { WageFund = value },
            new("nhóm 4: quỹ tiền lương một quý, đồng", "Group 4: the wage fund of one quarter, in dong")),
        QuarterFields.Flag(
            "savingExpected",
            quarter => quarter.SavingExpected,
            (quarter, value) => quarter with { SavingExpected = value },
            new("nhóm 4: thủ trưởng có xét thấy đơn vị có khả năng tiết kiệm không", "Group 4: whether the head finds that the unit can save")),
        QuarterFields.Amount(
            "supplementaryIncome",
            quarter => quarter.SupplementaryIncome,
            (quarter, value) => quarter with { SupplementaryIncome = value },
            new(
                "đã tạm trích Quỹ bổ sung thu nhập (nhóm 4: tạm chi thu nhập tăng thêm), đồng; bỏ trống để hỏi mức tối đa",
                "advanced to the supplementary income fund (Group 4: as additional income), in dong; left out to ask for the most")),
        QuarterFields.Amount(
            "rewardAndWelfare",
            quarter => quarter.RewardAndWelfare,
            (quarter, value) => quarter with { RewardAndWelfare = value },
            new(
                "đã tạm trích Quỹ khen thưởng và Quỹ phúc lợi (nhóm 4: tạm chi), đồng",
                "advanced to the reward and welfare funds (Group 4: spent), in dong")));

    private static readonly ObjectShape<AdvanceSettlement> Settlement = new(
        new AdvanceSettlement { Stage = default },
        SettlementFields.Required(
            "stage",
            new NameShape<SettlementStage>(),
            settlement => settlement.Stage,
            (settlement, value) => settlement with { Stage = value },
            new("khi kết thúc năm, hoặc khi quyết toán được phê duyệt", "at the end of the year, or once the accounts are approved")),
        SettlementFields.Optional(
            "settledOn",
            DateShape.Instance,
            settlement => settlement.SettledOn,
            (settlement, value) => settlement with { SettledOn = value },
            new("ngày xác định, trích lập; quyết định văn bản áp dụng", "the day of the settlement; it selects the law")),
        SettlementFields.Amount(
            "supplementaryIncome",
            settlement => settlement.SupplementaryIncome,
            (settlement, value) => settlement with { SupplementaryIncome = value },
            new("số được trích Quỹ bổ sung thu nhập của năm, đồng", "what the year gives the supplementary income fund, in dong")),
        SettlementFields.Amount(
            "rewardAndWelfare",
            settlement => settlement.RewardAndWelfare,
            (settlement, value) => settlement with { RewardAndWelfare = value },
            new("số được trích Quỹ khen thưởng và Quỹ phúc lợi của năm, đồng", "what the year gives the reward and welfare funds, in dong")),
        SettlementFields.Amount(
            "saving",
            settlement => settlement.Saving,
            (settlement, value) => settlement with { Saving = value },
            new("nhóm 4: kinh phí tiết kiệm được của năm, đồng", "Group 4: the saving of the year, in dong")),
        SettlementFields.Amount(
            "selfDetermined",
            settlement => settlement.SelfDetermined,
            (settlement, value) => settlement with { SelfDetermined = value },
            new(
                "khi quyết toán được phê duyệt: số Quỹ bổ sung thu nhập đã trích và chi (nhóm 4: số tiết kiệm đã tự xác định), đồng",
                "once the accounts are approved: what was put into the supplementary income fund and paid (Group 4: the saving the unit determined), in dong")),
        SettlementFields.Amount(
            "incomeFundBalance",
            settlement => settlement.IncomeFundBalance,
            (settlement, value) => settlement with { IncomeFundBalance = value },
            new("số dư Quỹ bổ sung thu nhập của năm trước, đồng", "what is left of the supplementary income fund from years before, in dong")),
        SettlementFields.Amount(
            "rewardAndWelfareBalance",
            settlement => settlement.RewardAndWelfareBalance,
            (settlement, value) => settlement with { RewardAndWelfareBalance = value },
            new("số dư Quỹ khen thưởng và Quỹ phúc lợi, đồng", "what is left of the reward and welfare funds, in dong")),
        SettlementFields.Amount(
            "incomeReserveBalance",
            settlement => settlement.IncomeReserveBalance,
            (settlement, value) => settlement with { IncomeReserveBalance = value },
            new("nhóm 4: số dư quỹ dự phòng ổn định thu nhập, đồng", "Group 4: what is in the reserve for stable income, in dong")),
        SettlementFields.Amount(
            "nextYearFunds",
            settlement => settlement.NextYearFunds,
            (settlement, value) => settlement with { NextYearFunds = value },
            new("số trích ba quỹ của năm sau, đồng", "what the next year gives the three funds, in dong")),
        SettlementFields.Amount(
            "nextYearSaving",
            settlement => settlement.NextYearSaving,
            (settlement, value) => settlement with { NextYearSaving = value },
            new("nhóm 4: kinh phí tiết kiệm của năm sau, đồng", "Group 4: the saving of the next year, in dong")),
        SettlementFields.Amount(
            "nextYearWageFund",
            settlement => settlement.NextYearWageFund,
            (settlement, value) => settlement with { NextYearWageFund = value },
            new("Quỹ tiền lương năm sau, đồng", "the wage fund of the next year, in dong")));

    public static ObjectShape<FundAdvanceFacts> Facts { get; } = new(
        new FundAdvanceFacts { BudgetYear = default },
        FactsFields.Required(
            "budgetYear",
            new WholeNumberShape(FirstYear, LastYear),
            facts => facts.BudgetYear,
            (facts, value) => facts with { BudgetYear = value },
            new("năm ngân sách", "the budget year")),
        FactsFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm tự chủ, 1 đến 4", "the tier, 1 to 4")),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực; đến năm 2021 quyết định thông tư áp dụng", "the field; up to 2021 it decides which circular governs")),
        FactsFields.Optional(
            "managingAuthority",
            new NameShape<ManagingAuthority>(ManagingAuthorities.Read),
            facts => facts.ManagingAuthority,
            (facts, value) => facts with { ManagingAuthority = value },
            new("cơ quan quản lý; nhận cả tên tiếng Việt", "under whom the unit stands; names in words are read too")),
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
        FactsFields.FalseUnlessSaid(
            "salaryReformInForce",
            facts => facts.SalaryReformInForce,
            (facts, value) => facts with { SalaryReformInForce = value },
            new("chế độ tiền lương theo Nghị quyết 27-NQ/TW đã áp dụng cho đơn vị", "whether the Resolution 27-NQ/TW salary regime is in force for the unit")),
        FactsFields.List(
            "quarters",
            Quarter,
            facts => facts.Quarters,
            (facts, value) => facts with { Quarters = value },
            new("các quý, mỗi quý một lần", "the quarters, each once")),
        FactsFields.OptionalPart(
            "settlement",
            Settlement,
            facts => facts.Settlement,
            (facts, value) => facts with { Settlement = value },
            new("việc trích lập khi hết năm; bỏ trống nếu chỉ hỏi trong quý", "the settlement of the year; left out where only quarters are asked about")));
}
