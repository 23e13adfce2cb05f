using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.distribute-surplus</c> that an answer may lack, by path and name.</summary>
internal static class SurplusFactNames
{
    public static readonly MissingFact Tier = new("tier", new("nhóm (loại) tự chủ của đơn vị", "the tier of the unit"));
    public static readonly MissingFact Band = new("band", new("bậc trong nhóm 3", "the band inside Group 3"));
    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động, hoặc nghị định làm căn cứ (planDecree)", "the field of services, or the decree of the plan (planDecree)"));
    public static readonly MissingFact KeptOlderPlan = new("keptOlderPlan", new("trong năm ngân sách đơn vị có thực hiện phương án được phê duyệt theo nghị định cũ không", "whether in the budget year the unit ran a plan approved under an older decree"));
    public static readonly MissingFact PlanDecree = new("planDecree", new("nghị định làm căn cứ phê duyệt phương án", "the decree under which the plan was approved"));
    public static readonly MissingFact Surplus = new("surplus", new("chênh lệch thu lớn hơn chi (nhóm 4: kinh phí tiết kiệm)", "the surplus (Group 4: the saving)"));
    public static readonly MissingFact RankAndPostSalary = new("pay.rankAndPostSalary", new("quỹ tiền lương ngạch, bậc, chức vụ trong năm", "the year's fund of rank and post salary"));
    public static readonly MissingFact Contributions = new("pay.contributions", new("các khoản đóng góp theo tiền lương trong năm", "the year's contributions by salary"));
    public static readonly MissingFact Allowances = new("pay.allowances", new("các khoản phụ cấp do Nhà nước quy định trong năm", "the year's State allowances"));
    public static readonly MissingFact LabourContractSalary = new("pay.labourContractSalary", new("tiền lương theo hợp đồng lao động trong năm (không có thì ghi 0)", "the year's labour-contract salary (0 if none)"));
    public static readonly MissingFact LeadershipAndSeniorityAllowances = new("pay.leadershipAndSeniorityAllowances", new("phụ cấp chức vụ lãnh đạo, phụ cấp thâm niên vượt khung trong năm (không có thì ghi 0)", "the year's leadership and beyond-frame seniority allowances (0 if none)"));
    public static readonly MissingFact YearLongContractSalary = new("pay.yearLongContractSalary", new("tiền lương lao động hợp đồng từ 01 năm trở lên trong năm (không có thì ghi 0)", "the year's salary of contracts of one year or more (0 if none)"));
    public static readonly MissingFact ExecutedSalary = new("pay.executedSalary", new("tiền lương thực hiện trong năm, không gồm tiền công theo hợp đồng vụ việc", "salary executed in the year, without wages of casual contracts"));
    public static readonly MissingFact ExecutedPay = new("pay.executedPay", new("tiền lương, tiền công thực hiện trong năm", "salary and wages executed in the year"));
    public static readonly MissingFact AdditionalIncome = new("pay.additionalIncome", new("thu nhập tăng thêm thực hiện trong năm (không có thì ghi 0)", "additional income executed in the year (0 if none)"));
    public static readonly MissingFact BasicSalaryFund = new("pay.basicSalaryFund", new("quỹ lương cơ bản theo chế độ tiền lương mới", "the basic salary fund under the new salary regime"));
    public static readonly MissingFact OtherFundAllowed = new("otherFundAllowed", new("pháp luật chuyên ngành có cho lập quỹ khác không", "whether the law of the field allows another fund"));
    public static readonly MissingFact Balance = new("developmentFundBalance", new("số dư Quỹ phát triển hoạt động sự nghiệp", "the balance of the development fund"));
    public static readonly MissingFact Depreciation = new("yearlyDepreciation", new("mức trích khấu hao tài sản cố định hằng năm", "yearly depreciation of fixed assets"));
    public static readonly MissingFact Wear = new("yearlyWear", new("hao mòn tài sản cố định hằng năm", "yearly wear of fixed assets"));
    public static readonly MissingFact NeedsInvestment = new("needsInvestment", new("đơn vị có nhu cầu dùng Quỹ để đầu tư, mua sắm không", "whether the unit needs the fund for facilities or equipment"));
    public static readonly MissingFact MadeDevelopment = new("distribution.developmentFund", new("số đã trích Quỹ phát triển hoạt động sự nghiệp", "what went to the development fund"));
    public static readonly MissingFact MadeIncome = new("distribution.supplementaryIncome", new("số đã trích Quỹ bổ sung thu nhập", "what went to supplementary income"));
    public static readonly MissingFact MadeRewards = new("distribution.rewardAndWelfare", new("số đã trích Quỹ khen thưởng và Quỹ phúc lợi", "what went to reward and welfare"));
}
