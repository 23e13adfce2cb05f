using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>How far a right goes, in words.</summary>
public static class RightStatuses
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("tự quyết định", "own decision"),
        new("trong giới hạn", "within limits"),
        new("theo quy định của Nhà nước", "by State rules"),
        new("phải được phê duyệt, cho ý kiến", "needs approval or an opinion"),
        new("không được", "not given"),
    ];

    /// <summary>The status in words.</summary>
    /// <param name="status">The status.</param>
    public static LocalizedText Name(RightStatus status) => Names[(int)status];
}
