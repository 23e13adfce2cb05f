using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The yearly pays of the law in words, and their amounts from the facts.</summary>
internal static class PayBases
{
    public static LocalizedText Name(PayBase pay) => pay switch
    {
        PayBase.RankAndPostSalary => new("quỹ tiền lương ngạch, bậc, chức vụ thực hiện trong năm", "the year's rank and post salary fund"),
        PayBase.SalaryAndAllowances => new(
            "quỹ tiền lương ngạch, bậc, chức vụ và phụ cấp lương do Nhà nước quy định",
            "the yearly fund of rank and post salary and State allowances"),
        PayBase.SalaryContributionsAndAllowances => new(
            "quỹ tiền lương ngạch, bậc, chức vụ, các khoản đóng góp theo tiền lương và phụ cấp do Nhà nước quy định",
            "the yearly fund of rank and post salary, contributions and State allowances"),
        PayBase.SalaryAllowancesAndLabourContracts => new(
            "quỹ tiền lương ngạch, bậc, chức vụ, phụ cấp lương do Nhà nước quy định và tiền lương theo hợp đồng lao động",
            "the yearly fund of rank and post salary, State allowances and labour-contract salary"),
        PayBase.ExecutedPay => new("tiền lương, tiền công thực hiện trong năm", "salary and wages executed in the year"),
        PayBase.ExecutedPayAndAdditionalIncome => new(
            "tiền lương và thu nhập tăng thêm bình quân thực hiện trong năm",
            "salary and additional income, on average executed in the year"),
        _ => new("quỹ lương cơ bản", "the basic salary fund"),
    };

    /// <summary>The amount of a year, or null where figures are missing; they are added to the list.</summary>
    public static Int128? Amount(PayBase pay, SurplusPayFigures? given, List<MissingFact> missing)
    {
        var figures = given ?? new SurplusPayFigures();
        var before = missing.Count;
        var sum = pay switch
        {
            PayBase.RankAndPostSalary => Rank(),
            PayBase.SalaryAndAllowances => Rank() + Allowances(),
            PayBase.SalaryContributionsAndAllowances =>
                Rank() + Or(figures.Contributions, SurplusFactNames.Contributions) + Allowances(),
            PayBase.SalaryAllowancesAndLabourContracts =>
                Rank() + Allowances() + Or(figures.LabourContractSalary, SurplusFactNames.LabourContractSalary),
            PayBase.ExecutedPay => Executed(),
            PayBase.ExecutedPayAndAdditionalIncome => Executed() + Or(figures.AdditionalIncome, SurplusFactNames.AdditionalIncome),
            _ => Or(figures.BasicSalaryFund, SurplusFactNames.BasicSalaryFund),
        };
        return missing.Count == before ? sum : null;

        Int128 Rank() => Or(figures.RankAndPostSalary, SurplusFactNames.RankAndPostSalary);

        Int128 Allowances() => Or(figures.Allowances, SurplusFactNames.Allowances);

        Int128 Executed() => Or(figures.ExecutedPay, SurplusFactNames.ExecutedPay);

        Int128 Or(Vnd? amount, MissingFact name)
        {
            if (amount is { } known)
            {
                return known.Dong;
            }

            missing.Add(name);
            return 0;
        }
    }
}
