using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.ClassificationFacts>;
using InvestmentFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.InvestmentFigures>;
using ServiceFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.ServiceProvision>;
using TransitionFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.TransitionalStatus>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.classify</c> and <c>autonomy.distance</c>.</summary>
internal static class ClassificationShapes
{
    private static readonly ObjectShape<InvestmentFigures> Investment = new(
        new InvestmentFigures(),
        InvestmentFields.Amount(
            "plannedDevelopmentFund",
            facts => facts.PlannedDevelopmentFund,
            (facts, value) => facts with { PlannedDevelopmentFund = value },
            new("số dự kiến trích Quỹ phát triển hoạt động sự nghiệp, đồng", "planned allocation to the development fund, in dong")),
        InvestmentFields.Amount(
            "fiveYearAverageDevelopmentFund",
            facts => facts.FiveYearAverageDevelopmentFund,
            (facts, value) => facts with { FiveYearAverageDevelopmentFund = value },
            new("số trích Quỹ bình quân 5 năm trước, đồng", "average allocation over the five preceding years, in dong")),
        InvestmentFields.Amount(
            "developmentFundBalance",
            facts => facts.DevelopmentFundBalance,
            (facts, value) => facts with { DevelopmentFundBalance = value },
            new("số dư Quỹ năm trước, đồng", "last year's balance of the fund, in dong")),
        InvestmentFields.Amount(
            "retainedFees",
            facts => facts.RetainedFees,
            (facts, value) => facts with { RetainedFees = value },
            new("phí để lại chi thường xuyên không giao tự chủ, đồng", "retained fees for recurrent spending outside autonomy, in dong")),
        InvestmentFields.Amount(
            "depreciation",
            facts => facts.Depreciation,
            (facts, value) => facts with { Depreciation = value },
            new("trích khấu hao tài sản cố định trong năm, đồng", "depreciation of fixed assets for the year, in dong")),
        InvestmentFields.Amount(
            "wear",
            facts => facts.Wear,
            (facts, value) => facts with { Wear = value },
            new("hao mòn tài sản cố định trong năm, đồng", "wear of fixed assets for the year, in dong")),
        InvestmentFields.Flag(
            "selfFinanced",
            facts => facts.SelfFinanced,
            (facts, value) => facts with { SelfFinanced = value },
            new(
                "có tự bảo đảm chi đầu tư không, khi không có các số liệu trên",
                "whether investment is self-financed, where the figures are not at hand")));

    private static readonly ObjectShape<ServiceProvision> Services = new(
        new ServiceProvision(),
        ServiceFields.Flag(
            "suppliesNonStateFundedServices",
            facts => facts.SuppliesNonStateFundedServices,
            (facts, value) => facts with { SuppliesNonStateFundedServices = value },
            new("có cung cấp dịch vụ không sử dụng ngân sách không", "whether the unit supplies services not funded by the State")),
        ServiceFields.Flag(
            "pricesFollowTheLaw",
            facts => facts.PricesFollowTheLaw,
            (facts, value) => facts with { PricesFollowTheLaw = value },
            new("giá theo cơ chế thị trường, đúng quy định", "whether prices are set as the law says")),
        ServiceFields.Flag(
            "pricesIncludeFullDepreciation",
            facts => facts.PricesIncludeFullDepreciation,
            (facts, value) => facts with { PricesIncludeFullDepreciation = value },
            new("giá đã tính đủ khấu hao", "whether prices include full depreciation")),
        ServiceFields.Flag(
            "accumulatesForInvestment",
            facts => facts.AccumulatesForInvestment,
            (facts, value) => facts with { AccumulatesForInvestment = value },
            new("có tích lũy để đầu tư", "whether prices leave accumulation for investment")),
        ServiceFields.Flag(
            "coversRecurrentExpenditure",
            facts => facts.CoversRecurrentExpenditure,
            (facts, value) => facts with { CoversRecurrentExpenditure = value },
            new("tự bảo đảm chi thường xuyên", "whether those services cover recurrent expenditure")),
        ServiceFields.Flag(
            "coversInvestment",
            facts => facts.CoversInvestment,
            (facts, value) => facts with { CoversInvestment = value },
            new("tự bảo đảm chi đầu tư", "whether those services cover investment")),
        ServiceFields.Flag(
            "suppliesStateListedServices",
            facts => facts.SuppliesStateListedServices,
            (facts, value) => facts with { SuppliesStateListedServices = value },
            new("có cung cấp dịch vụ thuộc danh mục sử dụng ngân sách không", "whether the unit supplies State-listed services")),
        ServiceFields.Flag(
            "orderedOrTenderedByState",
            facts => facts.OrderedOrTenderedByState,
            (facts, value) => facts with { OrderedOrTenderedByState = value },
            new("được Nhà nước đặt hàng, đấu thầu", "whether the State orders or tenders them")),
        ServiceFields.Flag(
            "priceCoversFullCostWithoutDepreciation",
            facts => facts.PriceCoversFullCostWithoutDepreciation,
            (facts, value) => facts with { PriceCoversFullCostWithoutDepreciation = value },
            new("giá đủ chi phí, chưa gồm khấu hao", "whether the price covers full cost without depreciation")));

    private static readonly ObjectShape<TransitionalStatus> Transition = new(
        new TransitionalStatus { Kind = default },
        TransitionFields.Required(
            "kind",
            new NameShape<TransitionalKind>(),
            facts => facts.Kind,
            (facts, value) => facts with { Kind = value },
            new("quy định chuyển tiếp nào", "which rule")),
        TransitionFields.Optional(
            "approvedUnder",
            new NameShape<OlderDecree>(),
            facts => facts.ApprovedUnder,
            (facts, value) => facts with { ApprovedUnder = value },
            new("nghị định làm căn cứ phê duyệt phương án", "the decree under which the plan was approved")),
        TransitionFields.Optional(
            "approvedTier",
            TierShape.Instance,
            facts => facts.ApprovedTier,
            (facts, value) => facts with { ApprovedTier = value },
            new("nhóm theo phương án đã phê duyệt, 1 đến 4", "the tier the approved plan gave, 1 to 4")),
        TransitionFields.Flag(
            "choseGroup1",
            facts => facts.ChoseGroup1,
            (facts, value) => facts with { ChoseGroup1 = value },
            new("đơn vị có chọn cơ chế nhóm 1 không", "whether the unit chose Group 1")));

    public static ObjectShape<ClassificationFacts> Facts { get; } = new(
        new ClassificationFacts(),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new(
                "lĩnh vực hoạt động; trước 15/08/2021 quyết định nghị định áp dụng; nhận cả tên tiếng Việt",
                "the field of services; before 2021-08-15 it decides which decree governs; names in words are read too")),
        FactsFields.Optional(
            "managingAuthority",
            new NameShape<ManagingAuthority>(ManagingAuthorities.Read),
            facts => facts.ManagingAuthority,
            (facts, value) => facts with { ManagingAuthority = value },
            new("cơ quan quản lý; nhận cả tên tiếng Việt", "under whom the unit stands; names in words are read too")),
        FactsFields.Flag(
            "isHigherEducationInstitution",
            facts => facts.IsHigherEducationInstitution,
            (facts, value) => facts with { IsHigherEducationInstitution = value },
            new("có phải cơ sở giáo dục đại học không", "whether it is a higher education institution")),
        FactsFields.Flag(
            "isScienceAndTechnologyOrganisation",
            facts => facts.IsScienceAndTechnologyOrganisation,
            (facts, value) => facts with { IsScienceAndTechnologyOrganisation = value },
            new("có phải tổ chức khoa học và công nghệ công lập không", "whether it is a public science and technology organisation")),
        FactsFields.Flag(
            "isMultiFunctionHealthCentre",
            facts => facts.IsMultiFunctionHealthCentre,
            (facts, value) => facts with { IsMultiFunctionHealthCentre = value },
            new("có phải trung tâm y tế đa chức năng không", "whether it is a multi-function health centre")),
        FactsFields.Flag(
            "hasServiceRevenue",
            facts => facts.HasServiceRevenue,
            (facts, value) => facts with { HasServiceRevenue = value },
            new("có nguồn thu sự nghiệp không", "whether the unit has service revenue")),
        FactsFields.Flag(
            "servesStateManagementOnly",
            facts => facts.ServesStateManagementOnly,
            (facts, value) => facts with { ServesStateManagementOnly = value },
            new(
                "chỉ phục vụ quản lý nhà nước, không cung cấp dịch vụ công (trước 15/08/2021)",
                "whether the unit only serves State management (before 2021-08-15)")),
        FactsFields.Amount(
            "revenueTotal",
            facts => facts.RevenueTotal,
            (facts, value) => facts with { RevenueTotal = value },
            new(
                "A: tổng nguồn thu theo công thức, đồng; thay cho từng khoản",
                "A: the revenue that the formula counts, in dong; instead of items")),
        FactsFields.Optional(
            "expenditureTotal",
            AmountShape.AboveZero,
            facts => facts.ExpenditureTotal,
            (facts, value) => facts with { ExpenditureTotal = value },
            new(
                "B: tổng chi thường xuyên theo công thức, đồng; thay cho từng khoản",
                "B: the recurrent expenditure that the formula counts, in dong; instead of items")),
        FactsFields.List(
            "revenueItems",
            ItemShapes.Revenue,
            facts => facts.RevenueItems,
            (facts, value) => facts with { RevenueItems = value },
            new("từng nguồn thu; khoản không ghi là không có", "every source of money; one not listed is one the unit does not have")),
        FactsFields.List(
            "expenditureItems",
            ItemShapes.Expenditure,
            facts => facts.ExpenditureItems,
            (facts, value) => facts with { ExpenditureItems = value },
            new("từng khoản chi; khoản không ghi là không có", "every kind of expenditure; one not listed is one the unit does not have")),
        FactsFields.Amount(
            "treatmentRevenueTotal",
            facts => facts.TreatmentRevenueTotal,
            (facts, value) => facts with { TreatmentRevenueTotal = value },
            new("A riêng lĩnh vực khám, chữa bệnh, đồng", "A of the treatment field alone, in dong")),
        FactsFields.Optional(
            "treatmentExpenditureTotal",
            AmountShape.AboveZero,
            facts => facts.TreatmentExpenditureTotal,
            (facts, value) => facts with { TreatmentExpenditureTotal = value },
            new("B riêng lĩnh vực khám, chữa bệnh, đồng", "B of the treatment field alone, in dong")),
        FactsFields.OptionalPart(
            "investment",
            Investment,
            facts => facts.Investment,
            (facts, value) => facts with { Investment = value },
            new("số liệu để xác định mức tự bảo đảm chi đầu tư", "the figures of the investment test")),
        FactsFields.OptionalPart(
            "services",
            Services,
            facts => facts.Services,
            (facts, value) => facts with { Services = value },
            new("loại dịch vụ và giá", "the kinds of services and prices")),
        FactsFields.OptionalPart(
            "transition",
            Transition,
            facts => facts.Transition,
            (facts, value) => facts with { Transition = value },
            new("quy định chuyển tiếp mà đơn vị áp dụng", "the transitional rule the unit relies on")));
}
