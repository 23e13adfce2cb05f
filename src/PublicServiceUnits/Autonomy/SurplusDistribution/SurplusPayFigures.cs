using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>The pay of the budget year, whole year, in dong; what is not known is null, what the unit does not pay is 0.</summary>
public sealed record SurplusPayFigures
{
    /// <summary>The fund of rank and post salary (quỹ tiền lương ngạch, bậc, chức vụ).</summary>
    public Vnd? RankAndPostSalary { get; init; }

    /// <summary>The contributions that go by salary (các khoản đóng góp theo tiền lương).</summary>
    public Vnd? Contributions { get; init; }

    /// <summary>The allowances that the State sets (các khoản phụ cấp do Nhà nước quy định).</summary>
    public Vnd? Allowances { get; init; }

    /// <summary>
    /// Leadership and beyond-frame seniority allowances alone (phụ cấp chức vụ lãnh đạo, phụ cấp thâm niên vượt khung); needed
    /// under Decree 141/2016/NĐ-CP in the budget years of clause 2, Article 7, Circular 145/2017/TT-BTC (2018 to 2021).
    /// </summary>
    public Vnd? LeadershipAndSeniorityAllowances { get; init; }

    /// <summary>Salary under labour contracts (tiền lương theo hợp đồng lao động).</summary>
    public Vnd? LabourContractSalary { get; init; }

    /// <summary>Salary under labour contracts of one year or more (lao động hợp đồng từ 01 năm trở lên); needed where <see cref="LeadershipAndSeniorityAllowances"/> is.</summary>
    public Vnd? YearLongContractSalary { get; init; }

    /// <summary>Salary and wages executed in the year (tiền lương, tiền công thực hiện trong năm), wages of casual contracts included, contributions not (point a, clause 1, Article 10, Circular 56/2022/TT-BTC); needed up to the budget year 2024.</summary>
    public Vnd? ExecutedPay { get; init; }

    /// <summary>
    /// Salary executed in the year (tiền lương thực hiện trong năm): rank and post salary, State allowances, labour-contract salary
    /// and raises, without wages of casual contracts; needed from the budget year 2025 on (points a to c of clause 9 and clause 12,
    /// Article 1, Decree 111/2025/NĐ-CP; point a, clause 1, Article 10, Circular 56/2022/TT-BTC).
    /// </summary>
    public Vnd? ExecutedSalary { get; init; }

    /// <summary>Additional income executed in the year (thu nhập tăng thêm thực hiện trong năm); needed from the budget year 2025 on.</summary>
    public Vnd? AdditionalIncome { get; init; }

    /// <summary>Under the Resolution 27-NQ/TW salary regime: the basic salary fund (quỹ lương cơ bản).</summary>
    public Vnd? BasicSalaryFund { get; init; }
}
