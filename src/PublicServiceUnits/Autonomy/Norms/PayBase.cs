namespace PublicServiceUnits.Autonomy;

/// <summary>The yearly pay of which a fund may hold so many times or months.</summary>
internal enum PayBase
{
    RankAndPostSalary,
    SalaryAndAllowances,
    SalaryContributionsAndAllowances,
    SalaryAllowancesAndLabourContracts,
    SalaryFundOfCircular145,
    ExecutedPay,
    ExecutedSalaryAndAdditionalIncome,
    BasicSalaryFund,
}
