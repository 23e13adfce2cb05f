using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using EmployeeFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.DissolutionEmployee>;
using Fields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.DissolutionFundsFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.dissolution-funds</c>.</summary>
internal static class DissolutionFundsShapes
{
    private static readonly ObjectShape<DissolutionEmployee> Employee = new(
        new DissolutionEmployee(),
        EmployeeFields.OptionalPart(
            "label",
            TextShape.Instance,
            employee => employee.Label,
            (employee, value) => employee with { Label = value },
            new("tên theo sổ sách của đơn vị", "the host's own name")),
        EmployeeFields.Optional(
            "months",
            new WholeNumberShape(0, DissolutionFundsFactsValidator.MostMonths),
            employee => employee.Months,
            (employee, value) => employee with { Months = value },
            new("số tháng làm việc tròn", "whole months of work")),
        EmployeeFields.Optional(
            "oddDays",
            new WholeNumberShape(0, DissolutionFundsFactsValidator.MostOddDays),
            employee => employee.OddDays,
            (employee, value) => employee with { OddDays = value },
            new("số ngày lẻ", "odd days")));

    public static ObjectShape<DissolutionFundsFacts> Facts { get; } = new(
        new DissolutionFundsFacts(),
        Fields.Amount(
            "rewardAndWelfareBalance",
            facts => facts.RewardAndWelfareBalance,
            (facts, value) => facts with { RewardAndWelfareBalance = value },
            new("số dư Quỹ khen thưởng, Quỹ phúc lợi, đồng", "the balance of the reward and welfare funds, in dong")),
        Fields.Amount(
            "overpaidToStaff",
            facts => facts.OverpaidToStaff,
            (facts, value) => facts with { OverpaidToStaff = value },
            new("khoản đã chi vượt chế độ cho người lao động, đồng; không có thì ghi 0", "what staff were paid beyond the rules, in dong; 0 if nothing")),
        Fields.Amount(
            "dueToStaffByRegime",
            facts => facts.DueToStaffByRegime,
            (facts, value) => facts with { DueToStaffByRegime = value },
            new("khoản phải chi cho người lao động theo chế độ, đồng; không có thì ghi 0", "what the rules give staff, in dong; 0 if nothing")),
        Fields.Amount(
            "supplementaryIncomeBalance",
            facts => facts.SupplementaryIncomeBalance,
            (facts, value) => facts with { SupplementaryIncomeBalance = value },
            new("số dư Quỹ bổ sung thu nhập hoặc Quỹ dự phòng ổn định thu nhập, đồng", "the balance of the supplementary income fund or income-stabilisation reserve, in dong")),
        Fields.Amount(
            "monthlySalary",
            facts => facts.MonthlySalary,
            (facts, value) => facts with { MonthlySalary = value },
            new("lương thực hiện một tháng của toàn bộ người lao động đang làm việc, đồng", "the executed salary of one month of all staff at work, in dong")),
        Fields.Amount(
            "incomeToStaffByInternalRules",
            facts => facts.IncomeToStaffByInternalRules,
            (facts, value) => facts with { IncomeToStaffByInternalRules = value },
            new("mức chia từ Quỹ bổ sung thu nhập theo Quy chế chi tiêu nội bộ, đồng; cần khi quỹ có số dư", "what the internal spending rules give staff from the income fund, in dong; needed where the fund has a balance")),
        Fields.Amount(
            "developmentBalance",
            facts => facts.DevelopmentBalance,
            (facts, value) => facts with { DevelopmentBalance = value },
            new("số dư Quỹ phát triển hoạt động sự nghiệp, đồng", "the balance of the development fund, in dong")),
        Fields.Amount(
            "otherFundsBalance",
            facts => facts.OtherFundsBalance,
            (facts, value) => facts with { OtherFundsBalance = value },
            new("số dư các quỹ khác, đồng; không có thì ghi 0", "the balance of other funds, in dong; 0 if none")),
        Fields.Amount(
            "salaryReformBalance",
            facts => facts.SalaryReformBalance,
            (facts, value) => facts with { SalaryReformBalance = value },
            new("số dư nguồn cải cách tiền lương, đồng; không có thì ghi 0", "the money for salary reform, in dong; 0 if none")),
        Fields.Amount(
            "debtsToStaff",
            facts => facts.DebtsToStaff,
            (facts, value) => facts with { DebtsToStaff = value },
            new("nợ người lao động, đồng; không có thì ghi 0", "debts to staff, in dong; 0 if none")),
        Fields.Amount(
            "taxDebts",
            facts => facts.TaxDebts,
            (facts, value) => facts with { TaxDebts = value },
            new("nợ thuế, đồng; không có thì ghi 0", "tax debts, in dong; 0 if none")),
        Fields.Amount(
            "otherDebts",
            facts => facts.OtherDebts,
            (facts, value) => facts with { OtherDebts = value },
            new("các khoản nợ khác, đồng; không có thì ghi 0", "other debts, in dong; 0 if none")),
        Fields.Amount(
            "overdueBankLoans",
            facts => facts.OverdueBankLoans,
            (facts, value) => facts with { OverdueBankLoans = value },
            new("nợ vay quá hạn của tổ chức tín dụng trong các khoản nợ khác, đồng; không có thì ghi 0", "overdue loans of credit institutions among the other debts, in dong; 0 if none")),
        Fields.Amount(
            "netAssetProceeds",
            facts => facts.NetAssetProceeds,
            (facts, value) => facts with { NetAssetProceeds = value },
            new("số tiền thu từ xử lý tài sản sau khi trừ chi phí, đồng", "what handling the assets brought in, less costs, in dong")),
        Fields.Flag(
            "isFinanciallySettled",
            facts => facts.IsFinanciallySettled,
            (facts, value) => facts with { IsFinanciallySettled = value },
            new("khi thu số tiền đó đơn vị đã quyết toán tài chính chưa", "whether the unit had made its financial settlement when that money came in")),
        Fields.Flag(
            "hasRunningContracts",
            facts => facts.HasRunningContracts,
            (facts, value) => facts with { HasRunningContracts = value },
            new("còn hợp đồng kinh doanh, cho thuê, liên doanh, liên kết đang thực hiện không", "whether contracts of business, lease or joint venture still run")),
        Fields.Flag(
            "hasPendingDispute",
            facts => facts.HasPendingDispute,
            (facts, value) => facts with { HasPendingDispute = value },
            new("có đang giải quyết tranh chấp tại Tòa án, Trọng tài không", "whether a dispute is before a court or arbitration")),
        Fields.FalseUnlessSaid(
            "hasUnfinishedAssets",
            facts => facts.HasUnfinishedAssets,
            (facts, value) => facts with { HasUnfinishedAssets = value },
            new("đơn vị đã chấm dứt hoạt động mà chưa xử lý xong tài sản; mặc định false", "whether the unit has ceased with assets not yet handled; false unless said")),
        Fields.List(
            "employees",
            Employee,
            facts => facts.Employees,
            (facts, value) => facts with { Employees = value },
            new("người lao động đang làm việc; bỏ trống khi không hỏi phần của từng người", "everyone at work; nothing where the shares are not asked")));
}
