using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The yearly pays of the law in words, and their amounts from the facts.</summary>
internal static class PayBases
{
    private static readonly SurplusPayFigures Nothing = new();
    private static readonly (Vnd? Amount, MissingFact? Name) None = (Vnd.Zero, null);

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
        PayBase.SalaryFundOfCircular145 => new(
            "quỹ tiền lương ngạch, bậc, chức vụ theo hệ số lương, phụ cấp chức vụ lãnh đạo, phụ cấp thâm niên vượt khung và lao động hợp đồng từ 01 năm trở lên",
            "the yearly fund of rank and post salary by coefficient, leadership and beyond-frame seniority allowances and contracts of one year or more"),
        PayBase.ExecutedPay => new("tiền lương, tiền công thực hiện trong năm", "salary and wages executed in the year"),
        PayBase.ExecutedSalaryAndAdditionalIncome => new(
            "tiền lương và thu nhập tăng thêm bình quân thực hiện trong năm",
            "salary and additional income, on average executed in the year"),
        _ => new("quỹ lương cơ bản", "the basic salary fund"),
    };

    /// <summary>The amount of a year; false where figures are missing, which are then added to the list, if one is given.</summary>
    public static bool TryAmount(PayBase pay, SurplusPayFigures? given, List<MissingFact>? missing, out Int128 amount)
    {
        var figures = given ?? Nothing;
        return pay switch
        {
            PayBase.RankAndPostSalary => Sum(Rank(), None, None, missing, out amount),
            PayBase.SalaryAndAllowances => Sum(Rank(), Allowances(), None, missing, out amount),
            PayBase.SalaryContributionsAndAllowances => Sum(
                Rank(), (figures.Contributions, SurplusFactNames.Contributions), Allowances(), missing, out amount),
            PayBase.SalaryAllowancesAndLabourContracts => Sum(
                Rank(), Allowances(), (figures.LabourContractSalary, SurplusFactNames.LabourContractSalary), missing, out amount),
            PayBase.SalaryFundOfCircular145 => Sum(
                Rank(),
                (figures.LeadershipAndSeniorityAllowances, SurplusFactNames.LeadershipAndSeniorityAllowances),
                (figures.YearLongContractSalary, SurplusFactNames.YearLongContractSalary),
                missing,
                out amount),
            PayBase.ExecutedPay => Sum((figures.ExecutedPay, SurplusFactNames.ExecutedPay), None, None, missing, out amount),
            PayBase.ExecutedSalaryAndAdditionalIncome => Sum(
                (figures.ExecutedSalary, SurplusFactNames.ExecutedSalary), (figures.AdditionalIncome, SurplusFactNames.AdditionalIncome), None, missing, out amount),
            _ => Sum((figures.BasicSalaryFund, SurplusFactNames.BasicSalaryFund), None, None, missing, out amount),
        };

        (Vnd?, MissingFact?) Rank() => (figures.RankAndPostSalary, SurplusFactNames.RankAndPostSalary);

        (Vnd?, MissingFact?) Allowances() => (figures.Allowances, SurplusFactNames.Allowances);
    }

    private static bool Sum(
        (Vnd? Amount, MissingFact? Name) first,
        (Vnd? Amount, MissingFact? Name) second,
        (Vnd? Amount, MissingFact? Name) third,
        List<MissingFact>? missing,
        out Int128 sum)
    {
        sum = (Int128)first.Amount.GetValueOrDefault().Dong + second.Amount.GetValueOrDefault().Dong + third.Amount.GetValueOrDefault().Dong;
        if (first.Amount is not null && second.Amount is not null && third.Amount is not null)
        {
            return true;
        }

        if (missing is not null)
        {
            Add(first);
            Add(second);
            Add(third);
        }

        return false;

        void Add((Vnd? Amount, MissingFact? Name) figure)
        {
            if (figure is { Amount: null, Name: { } name })
            {
                missing.Add(name);
            }
        }
    }
}
