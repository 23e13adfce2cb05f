using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.enterprise-regime</c> that an answer may lack, by path and name.</summary>
internal static class EnterpriseRegimeFactNames
{
    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact HigherEducation = new(
        "isHigherEducationInstitution",
        new("có là cơ sở giáo dục đại học hay không", "whether the unit is a higher education institution"));

    public static readonly MissingFact Tier = new("tier", new("loại, nhóm tự chủ tài chính", "the tier of financial autonomy"));
    public static readonly MissingFact Socialised = new(
        "servicesHighlySocialised",
        new("dịch vụ có điều kiện xã hội hóa cao, Nhà nước không bao cấp hay không", "whether the services can be highly socialised without State subsidy"));

    public static readonly MissingFact Price = new(
        "priceCoversAllCosts",
        new("giá dịch vụ có tính đủ chi phí, gồm cả khấu hao, hay không", "whether the price covers every cost, depreciation included"));

    public static readonly MissingFact Capital = new(
        "assetsValuedAndCapitalHandedOver",
        new("Nhà nước đã xác định giá trị tài sản và giao vốn hay chưa", "whether the State has valued the assets and handed over the capital"));

    public static readonly MissingFact Accounts = new(
        "accountsByEnterpriseStandards",
        new("có hạch toán theo chuẩn mực kế toán doanh nghiệp hay không", "whether accounts follow the standards of enterprises"));

    public static readonly MissingFact Scheme = new("scheme", new("tình trạng đề án", "how far the scheme has come"));
    public static readonly MissingFact EarlierMechanism = new(
        "earlierMechanism",
        new("cơ chế đã được quyết định trước 15/8/2021 (không có thì ghi none)", "what was decided before 2021-08-15 (none if nothing)"));

    public static readonly MissingFact KeepsEarlierMechanism = new(
        "keepsEarlierMechanism",
        new("đơn vị chọn tiếp tục cơ chế cũ hay cơ chế nhóm 1", "whether the unit chose the earlier mechanism or that of Group 1"));

    public static readonly MissingFact FiscalYear = new("fiscalYear", new("năm tài chính", "the fiscal year"));
}
