namespace PublicServiceUnits.Autonomy;

/// <summary>The balances that Article 19, Circular 56/2022/TT-BTC disposes of, in its order.</summary>
public enum DissolutionFundKind
{
    /// <summary>The reward fund and the welfare fund together (Quỹ khen thưởng, Quỹ phúc lợi).</summary>
    RewardAndWelfare,

    /// <summary>The supplementary income fund or the income-stabilisation reserve (Quỹ bổ sung thu nhập, Quỹ dự phòng ổn định thu nhập).</summary>
    SupplementaryIncome,

    /// <summary>The development fund (Quỹ phát triển hoạt động sự nghiệp).</summary>
    Development,

    /// <summary>Other funds by law (các Quỹ khác).</summary>
    Other,

    /// <summary>Money put aside for salary reform (nguồn cải cách tiền lương).</summary>
    SalaryReform,
}
