using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Where the balances of the funds go when a unit is dissolved (Article 19, Circular 56/2022/TT-BTC).</summary>
internal static class DissolutionFundsNorms
{
    private const int OddDaysOfAMonth = 15;
    private const int MonthsOfSalary = 6;

    /// <summary>Reward and welfare funds (19.2.b, first dash).</summary>
    public static readonly NormTimeline<LocalizedText> RewardAndWelfare = Of<LocalizedText>(
        "reward-and-welfare",
        new("Số dư Quỹ khen thưởng, Quỹ phúc lợi", "The balance of the reward and welfare funds"),
        new(
            "bù các khoản đã chi vượt chế độ cho người lao động, chi cho người lao động theo chế độ, phần còn lại chia theo số tháng làm việc",
            "makes good what staff were paid beyond the rules, pays what the rules give staff, the rest is shared by months of work"),
        Circular56Of2022.At("19", "2", "b"));

    /// <summary>Odd days that count as a month (19.2.b, first dash).</summary>
    public static readonly NormTimeline<Requirement> OddDays = Of(
        "odd-days",
        new("Số ngày lẻ được tính tròn một tháng", "Odd days that count as a month"),
        Requirement.AtLeast(Measurement.Days(OddDaysOfAMonth)),
        Circular56Of2022.At("19", "2", "b"));

    /// <summary>By when the staff is paid (19.2.b, first dash).</summary>
    public static readonly NormTimeline<LocalizedText> PaidBeforeDissolution = Of<LocalizedText>(
        "paid-before-dissolution",
        new("Thời hạn chi số dư các quỹ cho người lao động", "By when staff is paid from the funds"),
        new("hoàn thành trước thời điểm giải thể", "completed before the unit is dissolved"),
        Circular56Of2022.At("19", "2", "b"));

    /// <summary>How many months of salary the income fund may pay (19.2.b, second dash).</summary>
    public static readonly NormTimeline<Requirement> IncomeMonths = Of(
        "income-fund-months",
        new(
            "Số tháng lương thực hiện tối đa chia từ Quỹ bổ sung thu nhập, Quỹ dự phòng ổn định thu nhập",
            "The most months of executed salary shared from the supplementary income fund or the income-stabilisation reserve"),
        Requirement.AtMost(Measurement.Months(MonthsOfSalary)),
        Circular56Of2022.At("19", "2", "b"));

    /// <summary>What pays debts (19.2.b, second and third dash).</summary>
    public static readonly NormTimeline<LocalizedText> ToDebts = Of<LocalizedText>(
        "to-debts",
        new("Số dư dùng để trả nợ", "Balances that pay debts"),
        new(
            "phần còn lại của Quỹ bổ sung thu nhập, Quỹ phát triển hoạt động sự nghiệp, các quỹ khác và nguồn cải cách tiền lương dùng để trả nợ của đơn vị",
            "the rest of the income fund, the development fund, other funds and the salary-reform money pay the unit's debts"),
        Circular56Of2022.At("19", "2", "b"));

    /// <summary>What is left (19.2.b, fourth dash).</summary>
    public static readonly NormTimeline<LocalizedText> ToBudget = Of<LocalizedText>(
        "to-budget",
        new("Số dư còn lại của các quỹ", "What is left of the funds"),
        new("nộp vào ngân sách nhà nước khi không còn nợ phải trả", "goes to the State budget once no debt is left"),
        Circular56Of2022.At("19", "2", "b"));

    /// <summary>The order of debts (19.2.a).</summary>
    public static readonly NormTimeline<LocalizedText> DebtOrder = Of<LocalizedText>(
        "debt-order",
        new("Thứ tự ưu tiên thanh toán các khoản nợ", "The order in which debts are paid"),
        new("nợ người lao động; nợ thuế; các khoản nợ khác", "debts to staff; tax debts; other debts"),
        Circular56Of2022.At("19", "2", "a"));

    /// <summary>The principle of the plan on disputes (19.2.a); that on debts stands with the debts left unpaid.</summary>
    public static readonly NormTimeline<LocalizedText> NoDispute = Of<LocalizedText>(
        "no-dispute",
        new("Nguyên tắc về tranh chấp", "The principle on disputes"),
        new(
            "không đang trong quá trình giải quyết tranh chấp tại Tòa án hoặc Trọng tài",
            "no dispute is before a court or arbitration"),
        Circular56Of2022.At("19", "2", "a"));

    /// <summary>What the funds do not cover: the principle not met (19.2.a) and how debts are handled (19.2.c).</summary>
    public static readonly NormTimeline<LocalizedText> UnpaidDebts = Of<LocalizedText>(
        "unpaid-debts",
        new("Nợ mà số dư các quỹ không đủ trả", "Debts that the funds do not cover"),
        new(
            "chưa đạt nguyên tắc thanh toán hết các khoản nợ, nghĩa vụ tài sản khác; riêng khoản nợ có đủ hồ sơ nhưng chưa được xác nhận, người đứng đầu huy động nguồn vốn hợp pháp để trả khi đến hạn; không dùng ngân sách nhà nước trả nợ sản xuất, kinh doanh",
            "the principle that every debt and other obligation is settled is not met; only for debts with full files not yet confirmed the head raises lawful money once they are due; no State budget money for debts of production and business"),
        Circular56Of2022.At("19", "2", "a"),
        Circular56Of2022.At("19", "2", "c"));

    /// <summary>Overdue loans of credit institutions that the unit has difficulty in paying (19.2.c, second dash).</summary>
    public static readonly NormTimeline<LocalizedText> OverdueBankLoans = Of<LocalizedText>(
        "overdue-bank-loans",
        new("Nợ vay quá hạn của tổ chức tín dụng khi đơn vị khó khăn về thanh toán", "Overdue loans of credit institutions that the unit has difficulty in paying"),
        new(
            "xử lý theo quy định của Nhà nước và pháp luật về xử lý nợ của tổ chức tín dụng, gồm cả Ngân hàng Phát triển Việt Nam",
            "handled by the rules of the State and the law on debts of credit institutions, the Viet Nam Development Bank included"),
        Circular56Of2022.At("19", "2", "c"));

    /// <summary>The money from handling the assets (19.1.đ).</summary>
    public static readonly NormTimeline<LocalizedText> AssetProceeds = Of<LocalizedText>(
        "asset-proceeds",
        new("Số tiền thu được từ xử lý tài sản khi giải thể", "The money from handling the assets at dissolution"),
        new(
            "đã quyết toán tài chính thì nộp ngân sách nhà nước sau khi trừ chi phí; chưa thì theo pháp luật về tài sản công",
            "once the financial settlement is made it goes to the State budget, less costs; before, it follows the law on public assets"),
        Circular56Of2022.At("19", "1", "đ"));

    /// <summary>Contracts on assets in business, on lease or in joint ventures (19.1.e).</summary>
    public static readonly NormTimeline<LocalizedText> RunningContracts = Of<LocalizedText>(
        "running-contracts",
        new("Hợp đồng kinh doanh, cho thuê, liên doanh, liên kết khi giải thể", "Contracts of business, lease and joint venture at dissolution"),
        new(
            "phải chấm dứt hợp đồng đã ký và lập phương án xử lý tài sản đó trước khi trình đề án",
            "they must be ended, and a plan for those assets drawn up, before the scheme is submitted"),
        Circular56Of2022.At("19", "1", "e"));

    /// <summary>Who hands over the handling of assets that is not finished (19.1.d).</summary>
    public static readonly NormTimeline<LocalizedText> UnfinishedAssets = Timelines.Of(
        Id("unfinished-assets"),
        new("Xử lý tài sản chưa xong khi đơn vị đã chấm dứt hoạt động", "Assets not yet handled when the unit has ceased"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new(
                "bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh, cấp huyện giao cơ quan quản lý cấp trên làm tiếp",
                "the ministry, central body, provincial or district People's Committee hands it to the superior body"),
            Circular56Of2022.At("19", "1", "d")),
        Timelines.From<LocalizedText>(
            Circular3Of2026.Effective!.Value.From,
            new(
                "bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh, cấp xã giao cơ quan quản lý cấp trên làm tiếp",
                "the ministry, central body, provincial or commune People's Committee hands it to the superior body"),
            Circular56Of2022.At("19", "1", "d"), Circular3Of2026.At("2", "1")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        RewardAndWelfare, OddDays, PaidBeforeDissolution, IncomeMonths, ToDebts, ToBudget, DebtOrder, NoDispute, UnpaidDebts, UnfinishedAssets,
        OverdueBankLoans, AssetProceeds, RunningContracts,
    ];

    private static string Id(string name) => $"autonomy.dissolution-funds.{name}";

    private static NormTimeline<T> Of<T>(string name, LocalizedText description, T value, params Provision[] provisions)
        where T : notnull => Timelines.Of(Id(name), description, Timelines.From(AutonomyDates.Circular56, value, provisions));
}
