using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>The ways to a tier in words.</summary>
public static class ClassificationRoutes
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("mức tự bảo đảm chi thường xuyên", "level of self-financing"),
        new("mức tự bảo đảm chi thường xuyên và chi đầu tư", "level of self-financing and investment test"),
        new("dịch vụ không sử dụng ngân sách, đủ khấu hao và có tích lũy", "non-State-funded services with depreciation and accumulation"),
        new("dịch vụ không sử dụng ngân sách, chưa bảo đảm chi đầu tư", "non-State-funded services without investment"),
        new("Nhà nước đặt hàng, đấu thầu theo giá đủ chi phí chưa gồm khấu hao", "State orders or tenders at full cost without depreciation"),
        new("riêng lĩnh vực khám, chữa bệnh", "treatment field alone"),
        new("không có nguồn thu sự nghiệp", "no service revenue"),
        new("tiếp tục phương án đã được phê duyệt", "approved plan kept"),
        new("thí điểm tự chủ toàn diện trước 15/8/2021", "full-autonomy pilot before 2021-08-15"),
        new("cơ chế tài chính như doanh nghiệp, chọn nhóm 1", "enterprise-like mechanism, Group 1 chosen"),
    ];

    /// <summary>The way in words.</summary>
    /// <param name="route">The way.</param>
    public static LocalizedText Name(ClassificationRoute route) => Names[(int)route];
}
