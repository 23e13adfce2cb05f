using System.Runtime.CompilerServices;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The yearly pays of the law in words, and their amounts from the facts.</summary>
internal static class PayBases
{
    private static readonly SurplusPayFigures Nothing = new();

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
        var sum = new PaySum(missing);
        switch (pay)
        {
            case PayBase.RankAndPostSalary:
                sum.Add(figures.RankAndPostSalary, SurplusFactNames.RankAndPostSalary);
                break;
            case PayBase.SalaryAndAllowances:
                sum.Add(figures.RankAndPostSalary, SurplusFactNames.RankAndPostSalary);
                sum.Add(figures.Allowances, SurplusFactNames.Allowances);
                break;
            case PayBase.SalaryContributionsAndAllowances:
                sum.Add(figures.RankAndPostSalary, SurplusFactNames.RankAndPostSalary);
                sum.Add(figures.Contributions, SurplusFactNames.Contributions);
                sum.Add(figures.Allowances, SurplusFactNames.Allowances);
                break;
            case PayBase.SalaryAllowancesAndLabourContracts:
                sum.Add(figures.RankAndPostSalary, SurplusFactNames.RankAndPostSalary);
                sum.Add(figures.Allowances, SurplusFactNames.Allowances);
                sum.Add(figures.LabourContractSalary, SurplusFactNames.LabourContractSalary);
                break;
            case PayBase.SalaryFundOfCircular145:
                sum.Add(figures.RankAndPostSalary, SurplusFactNames.RankAndPostSalary);
                sum.Add(figures.LeadershipAndSeniorityAllowances, SurplusFactNames.LeadershipAndSeniorityAllowances);
                sum.Add(figures.YearLongContractSalary, SurplusFactNames.YearLongContractSalary);
                break;
            case PayBase.ExecutedPay:
                sum.Add(figures.ExecutedPay, SurplusFactNames.ExecutedPay);
                break;
            case PayBase.ExecutedSalaryAndAdditionalIncome:
                sum.Add(figures.ExecutedSalary, SurplusFactNames.ExecutedSalary);
                sum.Add(figures.AdditionalIncome, SurplusFactNames.AdditionalIncome);
                break;
            default:
                sum.Add(figures.BasicSalaryFund, SurplusFactNames.BasicSalaryFund);
                break;
        }

        amount = sum.Total;
        return sum.IsKnown;
    }

    private ref struct PaySum(List<MissingFact>? missing)
    {
        private bool _isOpen;

        public Int128 Total { get; private set; }

        public readonly bool IsKnown => !_isOpen;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Vnd? amount, MissingFact name)
        {
            if (amount is { } known)
            {
                Total += known.Dong;
            }
            else
            {
                _isOpen = true;
                missing?.Add(name);
            }
        }
    }
}
