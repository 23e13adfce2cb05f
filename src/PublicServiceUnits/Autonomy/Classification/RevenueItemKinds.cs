using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>The sources of money in words.</summary>
public static class RevenueItemKinds
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("Kinh phí cung cấp dịch vụ thuộc danh mục sử dụng ngân sách (gồm đặt hàng, đấu thầu)", "State-listed services, orders and tenders included"),
        new("Kinh phí nhiệm vụ khoa học và công nghệ được tuyển chọn, giao trực tiếp", "Science and technology tasks won or assigned"),
        new("Kinh phí nhiệm vụ Nhà nước giao", "Tasks assigned by the State"),
        new("Ngân sách hỗ trợ chi thường xuyên", "Budget support of recurrent expenditure"),
        new("Vốn đầu tư phát triển", "Development investment capital"),
        new("Thu từ hoạt động dịch vụ sự nghiệp công", "Public services"),
        new("Học phí", "Tuition"),
        new("Ngân sách cấp bù miễn, giảm học phí", "Budget compensation for tuition exemption"),
        new("Khám, chữa bệnh do quỹ bảo hiểm y tế chi trả", "Treatment paid by health insurance"),
        new("Khám, chữa bệnh do người bệnh chi trả", "Treatment paid by patients"),
        new("Dịch vụ sự nghiệp công không sử dụng ngân sách", "Public services not funded by the State"),
        new("Sản xuất, kinh doanh, liên doanh, liên kết", "Business, joint ventures and associations"),
        new("Cho thuê tài sản công", "Leasing public assets"),
        new("Lãi tiền gửi ngân hàng", "Bank interest"),
        new("Phí được để lại", "Retained fees"),
        new("Tư vấn, quản lý dự án", "Consulting and project management"),
        new("Vốn vay, viện trợ, tài trợ", "Loans, aid and donations"),
        new("Thu khác", "Other revenue"),
    ];

    /// <summary>The name of the source.</summary>
    /// <param name="kind">The source.</param>
    public static LocalizedText Name(RevenueItemKind kind) => Names[(int)kind];
}
