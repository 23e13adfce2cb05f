namespace PublicServiceUnits.Units;

/// <summary>What happens to a unit or project that holds a budget relation code (Articles 4, 11, 13, 14, Circular 185/2015/TT-BTC).</summary>
public enum CodeEvent
{
    /// <summary>Part of the unit becomes a new unit and the unit goes on (chia tách).</summary>
    Split,

    /// <summary>The unit is split into new units and ends (chia).</summary>
    SplitThatEndsTheUnit,

    /// <summary>Units are merged into one that goes on (sáp nhập).</summary>
    Merger,

    /// <summary>Units end and a new one takes their place (hợp nhất).</summary>
    Consolidation,

    /// <summary>The unit is dissolved or otherwise decided to end (giải thể, chấm dứt hoạt động).</summary>
    Dissolution,

    /// <summary>The unit goes on and is no longer a budget unit (chấm dứt vai trò là đơn vị dự toán).</summary>
    EndOfBudgetUnitRole,

    /// <summary>Another unit related to the budget becomes a budget unit: from a code with 3 to one with 1 or 2.</summary>
    ChangeToBudgetUnit,

    /// <summary>A budget unit becomes another unit related to the budget: from a code with 1 or 2 to one with 3.</summary>
    ChangeToOtherUnit,

    /// <summary>The unit changes its type in any other way.</summary>
    OtherChangeOfType,

    /// <summary>Name, address or superior body changes (Article 11).</summary>
    ChangeOfParticulars,

    /// <summary>The unit had no estimate and no transaction at the State Treasury in two years running, or its accounts are settled or closed.</summary>
    NoTransactions,

    /// <summary>A closed code is needed again for an audit or inspection.</summary>
    AuditOrInspection,

    /// <summary>An investment project gets another investor (chuyển đổi chủ đầu tư).</summary>
    ProjectChangesInvestor,

    /// <summary>An investment project is completed and its money settled.</summary>
    ProjectSettled,
}
