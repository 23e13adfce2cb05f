using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules, gaps, authorities and missing facts of <c>autonomy.change-tier</c>.</summary>
internal static class TierChangeRules
{
    public const string DecisionId = "autonomy.change-tier";

    public static readonly Rule NoDowngrade = new(
        DecisionId, "no-downgrade", "autonomy.change-tier.no-downgrade", "autonomy.change-tier.no-downgrade.economic-and-other");

    public static readonly Rule EarlyChange = new(DecisionId, "early-change", "autonomy.change-tier.early-change", "autonomy.change-tier.early-change.");
    public static readonly Rule Redo = new(DecisionId, "mid-period-redo", "autonomy.change-tier.mid-period-redo");
    public static readonly Rule Quota = new(DecisionId, "upgrade-quota", "autonomy.change-tier.upgrade-quota.");
    public static readonly Rule StepByStep = new(DecisionId, "upgrade-without-quota", "autonomy.change-tier.upgrade-without-quota");

    public static readonly Rule Inefficient = new(DecisionId, "restructure-inefficient", "autonomy.change-tier.restructure-inefficient");

    public static readonly Rule DefenceAndPublicSecurity = new(DecisionId, "defence-and-public-security", "autonomy.scope.defence-and-public-security");

    public static readonly ImmutableArray<Rule> All = [NoDowngrade, EarlyChange, Redo, Quota, StepByStep, Inefficient, DefenceAndPublicSecurity];

    public static readonly DecidingAuthority Superior = new(
        "authority.superior-body-reclassifies",
        new(
            "Cơ quan quản lý cấp trên xem xét, phân loại lại theo trình tự giao quyền tự chủ; cơ quan nào quyết định, theo cơ quan quản lý đơn vị: xem autonomy.authority",
            "The superior body reviews the case by the procedure of granting autonomy; who decides, by whom the unit is managed, is the question autonomy.authority"));

    public static readonly LawGap NotRegulated = new(
        "gap.change-tier.not-regulated-on-the-date",
        new(
            "Các văn bản đã đọc không có quy định về nội dung này vào ngày được hỏi",
            "The texts that were read have no rule on this on the date asked"));

    public static readonly Remark QuotaNotDue = new(
        "remark.change-tier.quota-not-yet-due",
        new(
            "chưa đến hạn: tỷ lệ chỉ tính sau mỗi thời kỳ ổn định; thời kỳ đầu đến hết năm 2025, tỷ lệ bị bãi bỏ từ 07/7/2025",
            "not yet due: the quota counts only after each stability period; the first ran to 2025 and the quotas were repealed on 2025-07-07"));

    public static readonly LawGap PlanDecreeNotRead = new(
        "gap.change-tier.decree-of-the-plan-not-read",
        new(
            "Phương án theo Nghị định 43/2006/NĐ-CP hoặc Nghị định 85/2012/NĐ-CP; quy định của nghị định đó về điều chỉnh trước thời hạn chưa đọc được",
            "The plan stands under Decree 43/2006/NĐ-CP or Decree 85/2012/NĐ-CP, whose sentence on an early change was not read"));

    public static readonly LawGap NoEarlyCause = new(
        "gap.change-tier.no-early-cause",
        new(
            "Nghị định chỉ nêu khi nguồn thu, nhiệm vụ biến động thì báo cáo xem xét điều chỉnh trước thời hạn; không nói trường hợp khác bị cấm",
            "The decree only says that where revenue or tasks change, an early change is reported for consideration; it does not say that other cases are barred"));

    public static readonly LawGap ForceMajeureAlone = new(
        "gap.60-2021.clause-5-article-35-force-majeure",
        new(
            "Câu gốc không rõ điều kiện dẫn đến biến động nguồn thu và thay đổi mức tự chủ có áp dụng cho bất khả kháng hay chỉ cho việc điều chỉnh chức năng, nhiệm vụ",
            "The original sentence leaves open whether moving revenue and changing the level is asked of force majeure too, or of changed functions only"));

    public static readonly LawConflict RestructuringAfterRewording = new(
        "conflict.60-2021.clause-6-article-35",
        new(
            "Khoản 23 Điều 1 Nghị định 111/2025/NĐ-CP viết lại Điều 35 chỉ gồm khoản 1 đến khoản 5: hiểu là thay cả điều thì khoản 6 không còn, hiểu là sửa các khoản được nêu thì khoản 6 còn. Nghị định 120/2020/NĐ-CP vẫn quy định riêng về đơn vị hoạt động không hiệu quả (hỏi organisation.reorganise, organisation.dissolve)",
            "Clause 23, Article 1, Decree 111/2025/NĐ-CP rewords Article 35 with clauses 1 to 5 only: read as the whole article, clause 6 has gone; read as the clauses named, it stands. Decree 120/2020/NĐ-CP has a rule of its own on inefficient units (ask organisation.reorganise, organisation.dissolve)"),
        LegalDocuments.Decree60Of2021.At("35", "6"),
        LegalDocuments.Decree111Of2025.At("1", "23"));

    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
    public static readonly MissingFact PlanDecree = new("planDecree", new("nghị định làm căn cứ phê duyệt phương án", "the decree under which the plan was approved"));
    public static readonly MissingFact CurrentTier = new("currentTier", new("nhóm hiện tại", "the tier the unit has"));
    public static readonly MissingFact ProposedTier = new("proposedTier", new("nhóm đề nghị chuyển sang", "the tier to which it is to be moved"));
    public static readonly MissingFact Cause = new("cause", new("nguyên nhân", "the cause"));
    public static readonly MissingFact MovesRevenue = new("movesRevenue", new("có làm biến động nguồn thu không", "whether it moves revenue"));
    public static readonly MissingFact MovesExpenditure = new("movesExpenditure", new("có làm biến động nhiệm vụ chi không", "whether it moves spending tasks"));
    public static readonly MissingFact ChangesLevel = new("changesLevel", new("có làm thay đổi mức độ tự chủ không", "whether the level changes by it"));
    public static readonly MissingFact WithinPeriod = new("withinStabilityPeriod", new("còn trong thời kỳ ổn định không", "whether the stability period still runs"));
    public static readonly MissingFact YearOfCause = new("yearOfCause", new("năm phát sinh nguyên nhân", "the year in which the cause arose"));
    public static readonly MissingFact SwingIsLarge = new("swingIsLarge", new("biến động có lớn không", "whether the swing is large"));
    public static readonly MissingFact FundsUsed = new("remainingFundsUsed", new("đã sử dụng các quỹ còn dư chưa", "whether what remained of the funds has been used"));
    public static readonly MissingFact YearBalances = new("yearBalances", new("cuối năm có cân đối theo phương án không", "whether the year balances as planned"));
}
