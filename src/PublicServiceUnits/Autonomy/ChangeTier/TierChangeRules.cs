using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules, gaps, authorities and missing facts of <c>autonomy.change-tier</c>.</summary>
internal static class TierChangeRules
{
    public const string DecisionId = "autonomy.change-tier";

    public static readonly Rule NoDowngrade = new(
        DecisionId, "no-downgrade", "autonomy.change-tier.no-downgrade", "autonomy.change-tier.no-downgrade.economic-and-other");

    public static readonly Rule EarlyChange = new(DecisionId, "early-change", "autonomy.change-tier.early-change");
    public static readonly Rule Redo = new(DecisionId, "mid-period-redo", "autonomy.change-tier.mid-period-redo");
    public static readonly Rule Quota = new(DecisionId, "upgrade-quota", "autonomy.change-tier.upgrade-quota.");
    public static readonly Rule StepByStep = new(DecisionId, "upgrade-without-quota", "autonomy.change-tier.upgrade-without-quota");

    public static readonly ImmutableArray<Rule> All = [NoDowngrade, EarlyChange, Redo, Quota, StepByStep];

    public static readonly DecidingAuthority Superior = new(
        "authority.superior-body-reclassifies",
        new(
            "Cơ quan quản lý cấp trên xem xét, phân loại lại sau khi có ý kiến của cơ quan tài chính cùng cấp",
            "The superior body reviews and classifies anew after the opinion of the finance body of the same level"));

    public static readonly LawGap NotRegulated = new(
        "gap.change-tier.not-regulated-on-the-date",
        new(
            "Các văn bản đã đọc không có quy định về nội dung này vào ngày được hỏi",
            "The texts that were read have no rule on this on the date asked"));

    public static readonly MissingFact Sector = new("sector", new("lĩnh vực hoạt động", "the field of services"));
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
