using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>The bases in words.</summary>
internal static class EnterpriseRegimeBases
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new(
            "Không được vận dụng cơ chế quản lý, kế toán như doanh nghiệp",
            "Enterprise-style management and accounting are not allowed"),
        new(
            "Được vận dụng cơ chế tài chính như doanh nghiệp: loại 1, đủ bốn điều kiện, đề án được phê duyệt",
            "The enterprise-like finance mechanism is allowed: class 1, the four conditions met, the scheme approved"),
        new(
            "Được quản lý, kế toán theo mô hình doanh nghiệp: nhóm 1, đề án được phê duyệt",
            "Management and accounting on the enterprise model are allowed: Group 1, the scheme approved"),
        new(
            "Được tiếp tục cơ chế tài chính như doanh nghiệp đã cho phép trước 15/8/2021",
            "The enterprise-like finance mechanism allowed before 2021-08-15 goes on"),
    ];

    public static LocalizedText Name(EnterpriseRegimeBasis basis) => Names[(int)basis];
}
