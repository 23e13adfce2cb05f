namespace PublicServiceUnits.Units;

/// <summary>Whom a budget relation code names, told by its first digit (clause 3, Article 5, Circular 185/2015/TT-BTC).</summary>
public enum BudgetRelationKind
{
    /// <summary>A budget unit or unit using the State budget (đơn vị dự toán, đơn vị sử dụng ngân sách nhà nước): 1 or 2.</summary>
    BudgetUnit,

    /// <summary>Another unit related to the budget (đơn vị khác có quan hệ với ngân sách): 3.</summary>
    OtherUnit,

    /// <summary>An investment project (dự án đầu tư): 7 or 8.</summary>
    InvestmentProject,
}
