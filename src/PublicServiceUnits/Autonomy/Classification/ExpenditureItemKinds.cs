using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>The kinds of expenditure in words.</summary>
public static class ExpenditureItemKinds
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("Tiền lương, phụ cấp và các khoản đóng góp", "Salaries, allowances and contributions"),
        new("Tiền công, tiền lương theo hợp đồng", "Pay by contract"),
        new("Thuê chuyên gia, nhà khoa học", "Experts and scientists"),
        new("Hoạt động chuyên môn", "Professional activity"),
        new("Quản lý", "Management"),
        new("Bảo dưỡng, sửa chữa, mua sắm thường xuyên", "Ordinary maintenance and purchases"),
        new("Phục vụ công việc, dịch vụ thu phí", "Fee collection"),
        new("Dịch vụ Nhà nước đặt hàng, đấu thầu", "Services ordered or tendered by the State"),
        new("Thực hiện chính sách miễn, giảm học phí", "Tuition exemption and reduction"),
        new("Nhiệm vụ khoa học và công nghệ", "Science and technology tasks"),
        new("Dự phòng và lãi tiền vay", "Provisions and loan interest"),
        new("Khấu hao tài sản cố định", "Depreciation of fixed assets"),
        new("Chi thường xuyên khác", "Other recurrent expenditure"),
        new("Chi phí chung", "Shared costs"),
        new("Dịch vụ sự nghiệp công không sử dụng ngân sách", "Public services not funded by the State"),
        new("Sản xuất, kinh doanh, liên doanh, liên kết", "Business, joint ventures and associations"),
        new("Chi thường xuyên không giao tự chủ", "Recurrent expenditure outside autonomy"),
        new("Dự án, đề án được phê duyệt", "Approved projects and schemes"),
        new("Chi đầu tư phát triển", "Investment in development"),
    ];

    /// <summary>The name of the kind.</summary>
    /// <param name="kind">The kind.</param>
    public static LocalizedText Name(ExpenditureItemKind kind) => Names[(int)kind];
}
