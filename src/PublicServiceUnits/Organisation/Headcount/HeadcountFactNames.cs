using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.headcount</c> that an answer may lack, by path and name.</summary>
internal static class HeadcountFactNames
{
    public static readonly MissingFact Posts = new("posts", new("số vị trí được quyết định, được giao", "the posts decided or assigned"));
    public static readonly MissingFact StatePaidPosts = new("statePaidPosts", new("số hưởng lương từ ngân sách", "the State-paid posts"));
    public static readonly MissingFact PublicEmployees = new("publicEmployees", new("số viên chức hiện có", "the public employees there are"));
    public static readonly MissingFact OnMaternityLeave = new("onMaternityLeave", new("số viên chức nghỉ thai sản", "the employees on maternity leave"));
    public static readonly MissingFact HasSectorNorm = new("hasSectorNorm", new("bộ quản lý ngành đã ban hành định mức chưa", "whether the ministry of the field has issued a norm"));
    public static readonly MissingFact SectorNorm = new("sectorNorm", new("số người theo định mức của ngành", "the number by the norm of the field"));
    public static readonly MissingFact HasSectorMinimum = new("hasSectorMinimum", new("pháp luật chuyên ngành có mức tối thiểu không", "whether sector law sets a minimum"));
    public static readonly MissingFact SectorMinimum = new("sectorMinimum", new("mức tối thiểu của pháp luật chuyên ngành", "the minimum of sector law"));
    public static readonly MissingFact Contracts = new("contracts", new("số hợp đồng chuyên môn, hỗ trợ", "the contracts for professional and support work"));
    public static readonly MissingFact RaisesMoney = new("raisesStateRecurrentMoney", new("hợp đồng có làm tăng chi thường xuyên từ ngân sách không", "whether the contracts raise the State's recurrent money"));
    public static readonly MissingFact LongestShortContract = new("longestShortContract", new("thời hạn hợp đồng dài nhất (tháng)", "the longest term of the short contracts, in months"));
    public static readonly MissingFact PlanSent = new("plan.wasSent", new("kế hoạch đã gửi chưa", "whether the plan was sent"));
    public static readonly MissingFact PlanSentOn = new("plan.sentOn", new("ngày gửi kế hoạch", "the day on which the plan was sent"));
    public static readonly MissingFact PreviousStatePaid = new("plan.previousStatePaid", new("số hưởng lương từ ngân sách đã thẩm định của năm trước", "the State-paid staff appraised for the year before"));
    public static readonly MissingFact PlannedStatePaid = new("plan.plannedStatePaid", new("số hưởng lương từ ngân sách theo kế hoạch", "the State-paid staff planned"));
    public static readonly MissingFact RoadmapCut = new("plan.roadmapCut", new("tỷ lệ tinh giản theo lộ trình", "the cut of the road map"));
}
