namespace PublicServiceUnits.Autonomy;

/// <summary>Where a part of the surplus goes.</summary>
public enum SurplusFund
{
    /// <summary>The development fund (Quỹ phát triển hoạt động sự nghiệp).</summary>
    DevelopmentFund,

    /// <summary>The supplementary income fund (Quỹ bổ sung thu nhập); in Group 4 the additional income paid.</summary>
    SupplementaryIncome,

    /// <summary>The reward fund and the welfare fund together (Quỹ khen thưởng và Quỹ phúc lợi).</summary>
    RewardAndWelfare,

    /// <summary>Funds that the law of the field allows (Quỹ khác theo pháp luật chuyên ngành).</summary>
    OtherFunds,

    /// <summary>Group 4: the reserve for stable income (quỹ dự phòng ổn định thu nhập).</summary>
    IncomeReserve,

    /// <summary>Group 4: the saving that goes on to the next year.</summary>
    CarriedOver,
}
