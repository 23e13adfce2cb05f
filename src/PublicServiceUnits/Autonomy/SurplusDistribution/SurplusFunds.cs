using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>The funds in words.</summary>
public static class SurplusFunds
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("Quỹ phát triển hoạt động sự nghiệp", "development fund"),
        new("Quỹ bổ sung thu nhập", "supplementary income"),
        new("Quỹ khen thưởng và Quỹ phúc lợi", "reward and welfare"),
        new("Quỹ khác", "other funds"),
        new("Quỹ dự phòng ổn định thu nhập", "reserve for stable income"),
        new("Chuyển sang năm sau", "carried over"),
    ];

    /// <summary>The name of the fund.</summary>
    /// <param name="fund">The fund.</param>
    public static LocalizedText Name(SurplusFund fund) => Names[(int)fund];
}
