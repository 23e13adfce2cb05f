using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.classify</c> that an answer may lack, by path and name.</summary>
internal static class ClassificationFactNames
{
    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact HigherEducation = new("isHigherEducationInstitution", new("có phải cơ sở giáo dục đại học không", "whether it is a higher education institution"));
    public static readonly MissingFact ScienceOrganisation = new("isScienceAndTechnologyOrganisation", new("có phải tổ chức khoa học và công nghệ công lập không", "whether it is a public science and technology organisation"));
    public static readonly MissingFact Revenue = new("revenueTotal", new("nguồn thu (A), tổng số hoặc từng khoản", "revenue (A), as a total or item by item"));
    public static readonly MissingFact Expenditure = new("expenditureTotal", new("chi thường xuyên (B), tổng số hoặc từng khoản", "recurrent expenditure (B), as a total or item by item"));
    public static readonly MissingFact TreatmentRevenue = new("treatmentRevenueTotal", new("nguồn thu riêng khám, chữa bệnh", "revenue of the treatment field"));
    public static readonly MissingFact TreatmentExpenditure = new("treatmentExpenditureTotal", new("chi thường xuyên riêng khám, chữa bệnh", "recurrent expenditure of the treatment field"));
    public static readonly MissingFact Investment = new("investment.selfFinanced", new("có tự bảo đảm chi đầu tư không, hoặc các số liệu để xác định", "whether investment is self-financed, or the figures to tell"));
    public static readonly MissingFact PlannedFund = new("investment.plannedDevelopmentFund", new("số dự kiến trích Quỹ phát triển hoạt động sự nghiệp", "planned allocation to the development fund"));
    public static readonly MissingFact FundBalance = new("investment.developmentFundBalance", new("số dư Quỹ phát triển hoạt động sự nghiệp năm trước", "last year's balance of the development fund"));
    public static readonly MissingFact RetainedFees = new("investment.retainedFees", new("phí để lại để chi thường xuyên không giao tự chủ (không có thì ghi 0)", "retained fees for spending outside autonomy (0 if none)"));
    public static readonly MissingFact Depreciation = new("investment.depreciation", new("mức trích khấu hao tài sản cố định", "depreciation of fixed assets"));
    public static readonly MissingFact Wear = new("investment.wear", new("hao mòn tài sản cố định", "wear of fixed assets"));
    public static readonly MissingFact ApprovedUnder = new("transition.approvedUnder", new("nghị định làm căn cứ phê duyệt phương án", "the decree under which the plan was approved"));
    public static readonly MissingFact ApprovedTier = new("transition.approvedTier", new("loại, nhóm theo phương án đã phê duyệt", "the tier the approved plan gave"));
    public static readonly MissingFact ChoseGroup1 = new("transition.choseGroup1", new("đơn vị có chọn cơ chế nhóm 1 không", "whether the unit chose Group 1"));

    public static MissingFact Service(string property, string vietnamese, string english) =>
        new($"services.{property}", new(vietnamese, english));

    public static MissingFact OfItem(string list, int index, string property, LocalizedText item, string vietnamese, string english) => new(
        $"{list}[{index}].{property}",
        new($"{vietnamese} ({item.Vietnamese})", $"{english} ({item.English})"));
}
