using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.dissolution-funds</c> that an answer may lack, by path and name.</summary>
internal static class DissolutionFundsFactNames
{
    public static readonly MissingFact RewardAndWelfare = new("rewardAndWelfareBalance", new("số dư Quỹ khen thưởng, Quỹ phúc lợi", "the balance of the reward and welfare funds"));
    public static readonly MissingFact Overpaid = new("overpaidToStaff", new("khoản đã chi vượt chế độ cho người lao động (không có thì ghi 0)", "what staff were paid beyond the rules (0 if nothing)"));
    public static readonly MissingFact DueToStaff = new("dueToStaffByRegime", new("khoản phải chi cho người lao động theo chế độ (không có thì ghi 0)", "what the rules give staff (0 if nothing)"));
    public static readonly MissingFact SupplementaryIncome = new("supplementaryIncomeBalance", new("số dư Quỹ bổ sung thu nhập, Quỹ dự phòng ổn định thu nhập", "the balance of the supplementary income fund or income-stabilisation reserve"));
    public static readonly MissingFact MonthlySalary = new("monthlySalary", new("lương thực hiện một tháng của người lao động đang làm việc", "the executed salary of one month of all staff at work"));
    public static readonly MissingFact IncomeByInternalRules = new(
        "incomeToStaffByInternalRules",
        new("mức chia từ Quỹ bổ sung thu nhập theo Quy chế chi tiêu nội bộ (không chia thì ghi 0)", "what the internal spending rules give staff from the income fund (0 if nothing)"));

    public static readonly MissingFact Development = new("developmentBalance", new("số dư Quỹ phát triển hoạt động sự nghiệp", "the balance of the development fund"));
    public static readonly MissingFact OtherFunds = new("otherFundsBalance", new("số dư các quỹ khác (không có thì ghi 0)", "the balance of other funds (0 if none)"));
    public static readonly MissingFact SalaryReform = new("salaryReformBalance", new("số dư nguồn cải cách tiền lương (không có thì ghi 0)", "the money for salary reform (0 if none)"));
    public static readonly MissingFact DebtsToStaff = new("debtsToStaff", new("nợ người lao động (không có thì ghi 0)", "debts to staff (0 if none)"));
    public static readonly MissingFact TaxDebts = new("taxDebts", new("nợ thuế (không có thì ghi 0)", "tax debts (0 if none)"));
    public static readonly MissingFact OtherDebts = new("otherDebts", new("các khoản nợ khác (không có thì ghi 0)", "other debts (0 if none)"));

    public static readonly MissingFact OverdueBankLoans = new(
        "overdueBankLoans",
        new("nợ vay quá hạn của tổ chức tín dụng trong các khoản nợ khác (không có thì ghi 0)", "overdue loans of credit institutions among the other debts (0 if none)"));

    public static readonly MissingFact FinanciallySettled = new(
        "isFinanciallySettled",
        new("đơn vị đã thực hiện quyết toán tài chính chưa", "whether the unit has made its financial settlement"));

    public static MissingFact Months(int index) => OfEmployee(index, "months", "số tháng làm việc", "whole months of work");

    public static MissingFact OddDays(int index) => OfEmployee(index, "oddDays", "số ngày lẻ", "odd days");

    private static MissingFact OfEmployee(int index, string property, string vietnamese, string english) => new(
        $"employees[{index}].{property}",
        new($"{vietnamese} (người thứ {index + 1})", $"{english} (employee {index + 1})"));
}
