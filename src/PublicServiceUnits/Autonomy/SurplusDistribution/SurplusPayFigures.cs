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

    /// <summary>Salary under labour contracts (tiền lương theo hợp đồng lao động).</summary>
    public Vnd? LabourContractSalary { get; init; }

    /// <summary>Salary executed in the year; up to the budget year 2024 salary and wages (tiền lương, tiền công thực hiện trong năm).</summary>
    public Vnd? ExecutedPay { get; init; }

    /// <summary>Additional income executed in the year (thu nhập tăng thêm thực hiện trong năm); needed from the budget year 2025 on.</summary>
    public Vnd? AdditionalIncome { get; init; }

    /// <summary>Under the Resolution 27-NQ/TW salary regime: the basic salary fund (quỹ lương cơ bản).</summary>
    public Vnd? BasicSalaryFund { get; init; }
}
