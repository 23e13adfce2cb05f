using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>What one of the decrees of 2015 and 2016 says of the enterprise-like finance mechanism, up to 2021-08-14.</summary>
internal sealed class OlderEnterpriseNorms
{
    private readonly string _field;
    private readonly Versions _versions;

    /// <summary>The norms of one decree.</summary>
    /// <param name="field">The part of the ids that names the decree's field.</param>
    /// <param name="noSubsidy">The decree's own words on subsidies.</param>
    /// <param name="capital">Which capital the unit is given and preserves.</param>
    /// <param name="schemeCost">Who bears the cost of the scheme, and in which clause.</param>
    /// <param name="versions">The versions of a text that stands in a clause and point of the article.</param>
    public OlderEnterpriseNorms(string field, LocalizedText noSubsidy, LocalizedText capital, (string Clause, LocalizedText Text) schemeCost, Versions versions)
    {
        _field = field;
        _versions = versions;
        Mechanism = Of(
            "mechanism",
            new("Cơ chế tài chính như doanh nghiệp", "The enterprise-like finance mechanism"),
            new(
                "cơ chế tài chính như công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100 % vốn điều lệ",
                "the finance mechanism of a one-member limited company whose charter capital is wholly the State's"),
            "1");
        Tier = Of(
            "tier",
            new("Loại được vận dụng cơ chế tài chính như doanh nghiệp", "The class that may use the enterprise-like mechanism"),
            new("đơn vị tự bảo đảm chi thường xuyên và chi đầu tư (loại 1)", "units that cover recurrent and investment expenditure (class 1)"),
            "1");
        Socialised = Of("condition-a", new("Điều kiện về xã hội hóa", "The condition on socialisation"), noSubsidy, "1", "a");
        Price = Of(
            "condition-b",
            new("Điều kiện về giá", "The condition on prices"),
            new("giá dịch vụ tính đủ chi phí, gồm cả trích khấu hao tài sản cố định", "prices cover every cost, depreciation of fixed assets included"),
            "1",
            "b");
        Capital = Of(
            "condition-c",
            new("Điều kiện về tài sản và vốn", "The condition on assets and capital"),
            new("Nhà nước đã xác định giá trị tài sản và giao vốn cho đơn vị quản lý theo quy định của pháp luật", "the State has valued the assets and handed the capital to the unit as the law provides"),
            "1",
            "c");
        Accounts = Of(
            "condition-d",
            new("Điều kiện về hạch toán", "The condition on accounts"),
            new("hạch toán theo chuẩn mực kế toán áp dụng cho doanh nghiệp", "accounts follow the accounting standards of enterprises"),
            "1",
            "d");
        Contents =
        [
            Of("content-a", new("Nội dung về vốn", "Content: capital"), capital, "2", "a"),
            Of(
                "content-b",
                new("Nội dung về vay, huy động và đầu tư vốn", "Content: borrowing, raising and investing capital"),
                new("được vay vốn, huy động vốn, đầu tư vốn ra ngoài đơn vị theo quy định của pháp luật", "may borrow and raise capital and invest it outside the unit as the law provides"),
                "2",
                "b"),
            Of(
                "content-c",
                new("Nội dung về tài sản cố định", "Content: fixed assets"),
                new("quản lý, sử dụng, trích khấu hao tài sản cố định như doanh nghiệp", "manages, uses and depreciates fixed assets as an enterprise"),
                "2",
                "c"),
            Of(
                "content-d",
                new("Nội dung về doanh thu, chi phí, lợi nhuận và kế toán", "Content: revenue, cost, profit and accounts"),
                new(
                    "quản lý doanh thu, chi phí, phân phối lợi nhuận và thực hiện chế độ kế toán, thống kê như doanh nghiệp",
                    "manages revenue and cost, distributes profit and keeps accounts and statistics as an enterprise"),
                "2",
                "d"),
        ];
        Scheme = Of(
            "scheme",
            new("Đề án vận dụng cơ chế tài chính như doanh nghiệp", "The scheme for the enterprise-like mechanism"),
            new(
                "đề án được bộ, cơ quan trung ương phê duyệt sau ý kiến bằng văn bản của Bộ Tài chính, ở địa phương sau ý kiến của cơ quan tài chính cùng cấp, theo phân cấp",
                "the scheme is approved by the ministry or central body after the written opinion of the Ministry of Finance, in a locality after that of its finance body, as delegated"),
            "4",
            also: "3");
        SchemeCost = Of("scheme-cost", new("Chi phí xây dựng đề án", "The cost of the scheme"), schemeCost.Text, schemeCost.Clause);
    }

    public delegate Timelines.Version<LocalizedText>[] Versions(LocalizedText text, string clause, string? point, string? also);

    public NormTimeline<LocalizedText> Mechanism { get; }

    public NormTimeline<LocalizedText> Tier { get; }

    public NormTimeline<LocalizedText> Socialised { get; }

    public NormTimeline<LocalizedText> Price { get; }

    public NormTimeline<LocalizedText> Capital { get; }

    public NormTimeline<LocalizedText> Accounts { get; }

    public NormTimeline<LocalizedText> Scheme { get; }

    public NormTimeline<LocalizedText> SchemeCost { get; }

    /// <summary>What the mechanism holds, points a to d; the last one is about accounts.</summary>
    public NormTimeline<LocalizedText>[] Contents { get; }

    public IEnumerable<NormTimeline> All => [Mechanism, Tier, Socialised, Price, Capital, Accounts, Scheme, SchemeCost, .. Contents];

    private NormTimeline<LocalizedText> Of(string name, LocalizedText description, LocalizedText text, string clause, string? point = null, string? also = null) =>
        Timelines.Ending($"autonomy.enterprise-regime.older.{_field}.{name}", description, AutonomyDates.Decree60, _versions(text, clause, point, also));
}
