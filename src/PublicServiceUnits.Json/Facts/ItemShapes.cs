using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using ExpenditureFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.ExpenditureItem>;
using RevenueFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.RevenueItem>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>Items of revenue and expenditure.</summary>
internal static class ItemShapes
{
    private static readonly NameShape<ServiceBlock> Blocks = new();

    private static readonly LocalizedText Label = new("tên khoản theo sổ sách của đơn vị", "the host's own name for the line");

    private static readonly LocalizedText Block = new(
        "khối của trung tâm y tế đa chức năng",
        "the block of a multi-function health centre");

    private static readonly LocalizedText OutsideMainFunctions = new(
        "hoạt động không thường xuyên ngoài chức năng, nhiệm vụ chính; mặc định false",
        "from an irregular activity outside the main functions; false unless said");

    public static ObjectShape<RevenueItem> Revenue { get; } = new(
        new RevenueItem { Kind = default },
        RevenueFields.Required(
            "kind",
            new NameShape<RevenueItemKind>(),
            item => item.Kind,
            (item, value) => item with { Kind = value },
            new("loại nguồn thu", "the kind of source")),
        RevenueFields.OptionalPart(
            "label",
            TextShape.Instance,
            item => item.Label,
            (item, value) => item with { Label = value },
            Label),
        RevenueFields.Amount(
            "amount",
            item => item.Amount,
            (item, value) => item with { Amount = value },
            new("số tiền trước mọi khoản trừ, đồng", "the amount before any deduction, in dong")),
        RevenueFields.Optional(
            "net",
            AmountShape.Any,
            item => item.Net,
            (item, value) => item with { Net = value },
            new("số còn lại sau mọi khoản trừ, đồng; thay cho amount", "the figure after every deduction, in dong; instead of amount")),
        RevenueFields.Amount(
            "costs",
            item => item.Costs,
            (item, value) => item with { Costs = value },
            new("chi phí của hoạt động, đồng", "the costs of the activity, in dong")),
        RevenueFields.Amount(
            "depreciation",
            item => item.Depreciation,
            (item, value) => item with { Depreciation = value },
            new("trích khấu hao, đồng; tính từ 07/07/2025", "depreciation, in dong; counts from 2025-07-07")),
        RevenueFields.Amount(
            "salaryReformProvision",
            item => item.SalaryReformProvision,
            (item, value) => item with { SalaryReformProvision = value },
            new("trích nguồn cải cách tiền lương, đồng; tính từ 07/07/2025", "put aside for salary reform, in dong; counts from 2025-07-07")),
        RevenueFields.Amount(
            "obligationsToState",
            item => item.ObligationsToState,
            (item, value) => item with { ObligationsToState = value },
            new("thuế và nghĩa vụ khác với Nhà nước, đồng", "taxes and other obligations to the State, in dong")),
        RevenueFields.Amount(
            "partOutsideAutonomy",
            item => item.PartOutsideAutonomy,
            (item, value) => item with { PartOutsideAutonomy = value },
            new("phần phí để lại cho nhiệm vụ không giao tự chủ, đồng", "the part of retained fees for tasks outside autonomy, in dong")),
        RevenueFields.Amount(
            "scholarshipFundPart",
            item => item.ScholarshipFundPart,
            (item, value) => item with { ScholarshipFundPart = value },
            new(
                "phần học phí trích quỹ học bổng khuyến khích học tập, đồng; tính từ 07/07/2025",
                "the part of tuition for the scholarship fund, in dong; counts from 2025-07-07")),
        RevenueFields.Amount(
            "scienceAndInnovationPart",
            item => item.ScienceAndInnovationPart,
            (item, value) => item with { ScienceAndInnovationPart = value },
            new(
                "phần học phí chi khoa học, công nghệ, đổi mới sáng tạo, đồng; tính từ 07/07/2025",
                "the part of tuition for science and innovation, in dong; counts from 2025-07-07")),
        RevenueFields.Optional(
            "block",
            Blocks,
            item => item.Block,
            (item, value) => item with { Block = value },
            Block),
        RevenueFields.FalseUnlessSaid(
            "outsideMainFunctions",
            item => item.OutsideMainFunctions,
            (item, value) => item with { OutsideMainFunctions = value },
            OutsideMainFunctions));

    public static ObjectShape<ExpenditureItem> Expenditure { get; } = new(
        new ExpenditureItem { Kind = default },
        ExpenditureFields.Required(
            "kind",
            new NameShape<ExpenditureItemKind>(),
            item => item.Kind,
            (item, value) => item with { Kind = value },
            new("loại khoản chi", "the kind of expenditure")),
        ExpenditureFields.OptionalPart(
            "label",
            TextShape.Instance,
            item => item.Label,
            (item, value) => item with { Label = value },
            Label),
        ExpenditureFields.Amount(
            "amount",
            item => item.Amount,
            (item, value) => item with { Amount = value },
            new("số tiền, đồng", "the amount, in dong")),
        ExpenditureFields.Amount(
            "partForNonStateFundedServices",
            item => item.PartForNonStateFundedServices,
            (item, value) => item with { PartForNonStateFundedServices = value },
            new(
                "phần chi phí chung phân bổ cho dịch vụ không sử dụng ngân sách, đồng",
                "the part of shared costs for services not funded by the State, in dong")),
        ExpenditureFields.Optional(
            "block",
            Blocks,
            item => item.Block,
            (item, value) => item with { Block = value },
            Block),
        ExpenditureFields.FalseUnlessSaid(
            "outsideMainFunctions",
            item => item.OutsideMainFunctions,
            (item, value) => item with { OutsideMainFunctions = value },
            OutsideMainFunctions));
}
