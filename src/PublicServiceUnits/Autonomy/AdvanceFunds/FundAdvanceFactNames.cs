using System.Globalization;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.advance-funds</c> that an answer may lack, by path and name.</summary>
internal static class FundAdvanceFactNames
{
    public static readonly MissingFact SettledOn = new("settlement.settledOn", new("ngày quyết định việc trích lập của năm", "the day of the settlement"));
    public static readonly MissingFact FinalIncome = new("settlement.supplementaryIncome", new("số được trích Quỹ bổ sung thu nhập của năm", "what the year gives the supplementary income fund"));
    public static readonly MissingFact FinalRewards = new("settlement.rewardAndWelfare", new("số được trích Quỹ khen thưởng, Quỹ phúc lợi của năm", "what the year gives the reward and welfare funds"));
    public static readonly MissingFact Saving = new("settlement.saving", new("kinh phí tiết kiệm được của năm", "the saving of the year"));
    public static readonly MissingFact SelfDetermined = new("settlement.selfDetermined", new("số đơn vị đã tự xác định, đã trích, đã chi trước khi quyết toán được phê duyệt", "what the unit had determined itself before the accounts were approved"));
    public static readonly MissingFact IncomeFundBalance = new("settlement.incomeFundBalance", new("số dư Quỹ bổ sung thu nhập của năm trước", "what is left of the supplementary income fund"));
    public static readonly MissingFact RewardAndWelfareBalance = new("settlement.rewardAndWelfareBalance", new("số dư Quỹ khen thưởng, Quỹ phúc lợi", "what is left of the reward and welfare funds"));
    public static readonly MissingFact IncomeReserveBalance = new("settlement.incomeReserveBalance", new("số dư quỹ dự phòng ổn định thu nhập (không có thì ghi 0)", "what is in the reserve for stable income (0 if none)"));
    public static readonly MissingFact NextYearFunds = new("settlement.nextYearFunds", new("số trích Quỹ bổ sung thu nhập, khen thưởng, phúc lợi của năm sau", "what the next year gives the three funds"));
    public static readonly MissingFact NextYearSaving = new("settlement.nextYearSaving", new("kinh phí tiết kiệm của năm sau", "the saving of the next year"));
    public static readonly MissingFact NextYearWageFund = new("settlement.nextYearWageFund", new("Quỹ tiền lương năm sau", "the wage fund of the next year"));
    public static readonly MissingFact Quarters = new("quarters", new("quý cần hỏi", "the quarter asked about"));

    public static MissingFact Quarter(int quarter) => new("quarters", new($"số đã tạm trích trong quý {quarter}", $"what was advanced in quarter {quarter}"));

    public static MissingFact AdvancedOn(int index) => At(index, "advancedOn", new("ngày tạm trích", "the day of the advance"));

    public static MissingFact Surplus(int index) => At(index, "surplus", new("chênh lệch thu lớn hơn chi của quý", "the surplus of the quarter"));

    public static MissingFact WageFund(int index) => At(index, "wageFund", new("quỹ tiền lương một quý", "the wage fund of one quarter"));

    public static MissingFact SavingExpected(int index) => At(index, "savingExpected", new("thủ trưởng có xét thấy đơn vị có khả năng tiết kiệm được kinh phí không", "whether the head finds that the unit can save"));

    public static MissingFact Income(int index) => At(index, "supplementaryIncome", new("số đã tạm trích Quỹ bổ sung thu nhập (nhóm 4: đã tạm chi thu nhập tăng thêm)", "what was advanced to supplementary income (Group 4: as additional income)"));

    public static MissingFact Rewards(int index) => At(index, "rewardAndWelfare", new("số đã tạm trích Quỹ khen thưởng, Quỹ phúc lợi (nhóm 4: đã tạm chi)", "what was advanced to reward and welfare"));

    private static MissingFact At(int index, string member, LocalizedText name) =>
        new(string.Create(CultureInfo.InvariantCulture, $"quarters[{index}].{member}"), name);
}
