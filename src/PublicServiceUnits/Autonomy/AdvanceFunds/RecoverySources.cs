using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>The sources of a recovery in words.</summary>
public static class RecoverySources
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("Quỹ bổ sung thu nhập, Quỹ khen thưởng, Quỹ phúc lợi còn dư của năm trước", "what is left of the supplementary income, reward and welfare funds"),
        new("Quỹ khen thưởng, Quỹ phúc lợi của đơn vị", "the reward and welfare funds"),
        new("quỹ dự phòng ổn định thu nhập", "the reserve for stable income"),
        new("Quỹ bổ sung thu nhập, Quỹ khen thưởng, Quỹ phúc lợi của năm sau", "the next year's supplementary income, reward and welfare funds"),
        new("kinh phí tiết kiệm của năm sau", "the next year's saving"),
        new("Quỹ tiền lương năm sau", "the next year's wage fund"),
    ];

    /// <summary>The name of the source.</summary>
    /// <param name="source">The source.</param>
    public static LocalizedText Name(RecoverySource source) => Names[(int)source];
}
