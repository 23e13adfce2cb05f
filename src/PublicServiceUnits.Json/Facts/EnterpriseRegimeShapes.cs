using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using Fields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.EnterpriseRegimeFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.enterprise-regime</c>.</summary>
internal static class EnterpriseRegimeShapes
{
    public static ObjectShape<EnterpriseRegimeFacts> Facts { get; } = new(
        new EnterpriseRegimeFacts(),
        Fields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực hoạt động; từ 06/04/2015 đến 14/08/2021 quyết định nghị định áp dụng; nhận cả tên tiếng Việt", "the field of services; from 2015-04-06 to 2021-08-14 it decides which decree governs; names in words are read too")),
        Fields.Flag(
            "isHigherEducationInstitution",
            facts => facts.IsHigherEducationInstitution,
            (facts, value) => facts with { IsHigherEducationInstitution = value },
            new("có phải cơ sở giáo dục đại học không", "whether it is a higher education institution")),
        Fields.Optional(
            "managingAuthority",
            new NameShape<ManagingAuthority>(ManagingAuthorities.Read),
            facts => facts.ManagingAuthority,
            (facts, value) => facts with { ManagingAuthority = value },
            new("cơ quan quản lý; nhận cả tên tiếng Việt", "under whom the unit stands; names in words are read too")),
        Fields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("loại, nhóm tự chủ đã được quyết định, 1 đến 4", "the tier that was decided, 1 to 4")),
        Fields.Flag(
            "servicesHighlySocialised",
            facts => facts.ServicesHighlySocialised,
            (facts, value) => facts with { ServicesHighlySocialised = value },
            new("dịch vụ có điều kiện xã hội hóa cao, Nhà nước không bao cấp (đến 14/08/2021)", "whether the services can be highly socialised without State subsidy (up to 2021-08-14)")),
        Fields.Flag(
            "priceCoversAllCosts",
            facts => facts.PriceCoversAllCosts,
            (facts, value) => facts with { PriceCoversAllCosts = value },
            new("giá tính đủ chi phí, gồm cả khấu hao (đến 14/08/2021)", "whether the price covers every cost, depreciation included (up to 2021-08-14)")),
        Fields.Flag(
            "assetsValuedAndCapitalHandedOver",
            facts => facts.AssetsValuedAndCapitalHandedOver,
            (facts, value) => facts with { AssetsValuedAndCapitalHandedOver = value },
            new("Nhà nước đã xác định giá trị tài sản và giao vốn (đến 14/08/2021)", "whether the State has valued the assets and handed over the capital (up to 2021-08-14)")),
        Fields.Flag(
            "accountsByEnterpriseStandards",
            facts => facts.AccountsByEnterpriseStandards,
            (facts, value) => facts with { AccountsByEnterpriseStandards = value },
            new("hạch toán theo chuẩn mực kế toán doanh nghiệp (đến 14/08/2021)", "whether accounts follow the standards of enterprises (up to 2021-08-14)")),
        Fields.Optional(
            "scheme",
            new NameShape<EnterpriseScheme>(),
            facts => facts.Scheme,
            (facts, value) => facts with { Scheme = value },
            new("tình trạng đề án", "how far the scheme has come")),
        Fields.Optional(
            "earlierMechanism",
            new NameShape<EarlierMechanism>(),
            facts => facts.EarlierMechanism,
            (facts, value) => facts with { EarlierMechanism = value },
            new("cơ chế đã được quyết định trước 15/08/2021", "what was decided before 2021-08-15")),
        Fields.Flag(
            "keepsEarlierMechanism",
            facts => facts.KeepsEarlierMechanism,
            (facts, value) => facts with { KeepsEarlierMechanism = value },
            new("đơn vị chọn tiếp tục cơ chế cũ (true) hay cơ chế nhóm 1 (false)", "whether the unit chose the earlier mechanism (true) or that of Group 1 (false)")),
        Fields.Optional(
            "fiscalYear",
            new WholeNumberShape(EnterpriseRegimeFactsValidator.FirstFiscalYear, EnterpriseRegimeFactsValidator.LastFiscalYear),
            facts => facts.FiscalYear,
            (facts, value) => facts with { FiscalYear = value },
            new("năm tài chính cần biết thông tư kế toán", "the fiscal year whose accounting circular is asked")));
}
