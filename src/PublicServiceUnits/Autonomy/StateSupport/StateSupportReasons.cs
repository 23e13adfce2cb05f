using System.Globalization;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The gaps, authorities and missing facts of <c>autonomy.state-support</c>.</summary>
internal static class StateSupportReasons
{
    public static readonly LawGap GrossOrNet = new(
        "gap.state-support.gross-or-net-cut",
        new(
            "Văn bản không nói mức giảm tính trước hay sau khi trừ thay đổi nhiệm vụ, số lượng người làm việc; hai cách tính cho kết quả khác nhau",
            "The text does not say whether the cut counts before or after leaving out changed tasks and headcount; the two give different results"));

    public static readonly LawGap CutBeforeFirstPeriodEnds = new(
        "gap.60-2021.clause-4-article-35-cut-2022-to-2024",
        new(
            "Khoản 4 Điều 35 mở đầu \"sau mỗi thời kỳ ổn định\" nhưng ghi mức giảm hằng năm; phương án cũ được kéo dài đến hết năm 2022: không rõ mức giảm đã áp dụng cho các năm 2022–2024 chưa",
            "Clause 4, Article 35 opens with \"after each stability period\" yet asks a yearly cut, and old plans run to the end of 2022: whether the cut already held in 2022–2024 is open"));

    public static readonly LawGap NetOfHeadcountOnly = new(
        "gap.71-2020.cut-net-of-headcount",
        new(
            "Mức giảm năm 2021 chỉ trừ thay đổi số lượng người làm việc; dữ kiện gộp cả nhiệm vụ và hai cách tính cho kết quả khác nhau",
            "The cut of 2021 leaves out changed headcount only; the facts hold tasks and headcount together and the two ways of counting differ"));

    public static readonly LawGap GroupFourCut = new(
        "gap.60-2021.clause-4-article-35-group-4",
        new(
            "Khoản 4 Điều 35 (sửa đổi) nói nâng mức tự chủ của nhóm 3 rồi nói giảm chi hỗ trợ của \"các đơn vị sự nghiệp công trực thuộc\": không rõ mức giảm có áp dụng cho nhóm 4 không",
            "Clause 4, Article 35 as amended speaks of raising Group 3 and then of cutting the support of \"the subordinate units\": whether the cut also binds Group 4 is open"));

    public static readonly LawGap CeilingOfPrevention = new(
        "gap.56-2022.ceiling-of-prevention-block",
        new(
            "Khoản 3 Điều 4 đặt mức trần cho nhóm 3 và nhóm 4; không nói mức trần có áp dụng cho khối y tế dự phòng của trung tâm thuộc nhóm 1, nhóm 2 không, và hai cách hiểu cho số tiền khác nhau",
            "Clause 3, Article 4 sets the ceiling for groups 3 and 4; it does not say whether it binds the prevention block of a centre of Group 1 or 2, and the two readings give different sums"));

    public static readonly LawGap HeadcountAverage = new(
        "gap.71-2020.headcount-average-over-years",
        new(
            "Thông tư quy định mức giảm bình quân hằng năm: một năm giảm ít hơn chưa đủ kết luận, phải xét cả các năm",
            "The circular asks an average over the years: one year below it decides nothing, the years must be seen together"));

    public static readonly LawGap HealthDecreeNotRead = new(
        "gap.state-support.decree-85-2012-not-read",
        new(
            "Trước 15/8/2021, Nghị định 85/2012/NĐ-CP quy định riêng cho đơn vị y tế; từ Điều 8 của nghị định này chưa đọc được",
            "Before 2021-08-15 Decree 85/2012/NĐ-CP governed health units; from its Article 8 on it could not be read"));

    public static readonly Remark CeilingOfPreventionIsAReading = new(
        "remark.56-2022.ceiling-of-prevention-block-is-a-reading",
        new(
            "Khoản 3 Điều 4 đặt mức trần cho nhóm 3 và nhóm 4; ở đây đối chiếu theo cách hiểu mức trần áp dụng cho cả khối y tế dự phòng",
            "Clause 3, Article 4 sets the ceiling for groups 3 and 4; it is held against the prevention block here by a reading only"));

    public static readonly Remark BaseIsAReading = new(
        "remark.60-2021.base-of-the-cut-is-a-reading",
        new(
            "Trước khi sửa đổi, khoản 4 Điều 35 chỉ viết \"chi hỗ trợ trực tiếp từ ngân sách nhà nước\": lấy mức hỗ trợ chi thường xuyên giao tự chủ của năm trước làm gốc là cách hiểu; tính trước hay sau khi trừ thay đổi nhiệm vụ, số lượng người làm việc đều đạt",
            "Before the amendment Clause 4, Article 35 only says \"direct State support\": taking last year's support of autonomous recurrent expenditure as the base is a reading; the cut is enough both before and after leaving out changed tasks and headcount"));

    public static readonly DecidingAuthority SchemeFixesHeadcount = new(
        "authority.headcount-decision-or-scheme",
        new(
            "Quyết định giao biên chế hoặc Đề án tinh giản biên chế được cấp có thẩm quyền phê duyệt quyết định số phải giảm",
            "The headcount decision or the scheme approved by the competent authority fixes the number"));

    public static readonly DecidingAuthority OlderSuperior = new(
        "authority.superior-body-sets-support-before-2021",
        new(
            "Cơ quan quản lý cấp trên phê duyệt phương án và giao dự toán sau khi có ý kiến bằng văn bản của cơ quan tài chính cùng cấp; phương án còn theo Nghị định 43/2006/NĐ-CP thì quy định của nghị định đó chưa đọc được",
            "The superior body approves the plan and assigns the estimate after the written opinion of the finance body of the same level; for a plan that still stands under Decree 43/2006/NĐ-CP that decree was not read"));

    public static readonly DecidingAuthority OlderScienceBody = new(
        "authority.science-plan-and-estimate-before-2021",
        new(
            "Bộ trưởng, Thủ trưởng cơ quan, Chủ tịch Ủy ban nhân dân cấp tỉnh, Giám đốc Đại học quốc gia phê duyệt phương án (khoản 2 Điều 15 Nghị định 54/2016/NĐ-CP); cơ quan chủ quản xác định kinh phí nhiệm vụ thường xuyên theo chức năng",
            "The minister, head of agency, provincial chair or director of a national university approves the plan (clause 2, Article 15, Decree 54/2016/NĐ-CP); the governing body sets the money for regular tasks by function"));

    public static readonly DecidingAuthority SuperiorBodySetsSupport = new(
        "authority.superior-body-sets-support",
        new(
            "Cơ quan quản lý cấp trên xác định mức hỗ trợ khi giao quyền tự chủ, sau khi có ý kiến của cơ quan tài chính cùng cấp",
            "The superior body sets the support when it grants autonomy, after the opinion of the finance body of the same level"));

    public static readonly DecidingAuthority RangeOfCut = new(
        "authority.range-of-cut-2021",
        new(
            "Thông tư viết \"tối thiểu 5% - 10%\"; trong khoảng này, cơ quan giao dự toán quyết định mức áp dụng cho đơn vị",
            "The circular says \"at least 5 %–10 %\"; inside that range the body that assigns the estimate decides the figure for the unit"));

    public static readonly MissingFact SuperiorEstimate = new(
        "superiorRecurrentEstimate",
        new("tổng dự toán chi thường xuyên được giao trong năm của cơ quan quản lý cấp trên", "the superior body's total recurrent estimate for the year"));

    public static readonly MissingFact BasicServices = new(
        "suppliesBasicEssentialServices",
        new("có cung cấp dịch vụ sự nghiệp công cơ bản, thiết yếu không", "whether the unit supplies basic, essential public services"));

    public static readonly MissingFact PreventionPayRise = new(
        "preventionPayRise",
        new("phần tiền lương của khối y tế dự phòng tăng do Nhà nước điều chỉnh tiền lương (không có thì ghi 0)", "what a change of the State's pay policy adds to the prevention block's pay (0 if nothing)"));

    public static readonly MissingFact SalaryReformMoney = new(
        "salaryReformMoney",
        new("nguồn cải cách tiền lương đã trích lập dùng cho phần tăng đó (không có thì ghi 0)", "the salary-reform provision that is there for it (0 if none)"));

    public static readonly MissingFact UnitSector = OfUnit(ClassificationFactNames.Sector);
    public static readonly MissingFact ServiceRevenue = new("unit.hasServiceRevenue", new("có nguồn thu sự nghiệp không", "whether the unit has service revenue"));
    public static readonly MissingFact HealthCentre = new("unit.isMultiFunctionHealthCentre", new("có phải trung tâm y tế đa chức năng không", "whether it is a multi-function health centre"));
    public static readonly MissingFact CentralBody = new("unit.managingAuthority", new("bộ, cơ quan trung ương hay địa phương quản lý đơn vị", "whether a central or a local body manages the unit"));

    /// <summary>A fact of the unit, at its place in these facts.</summary>
    public static MissingFact OfUnit(MissingFact fact) => new($"unit.{fact.Path}", fact.Name);

    public static MissingFact OfYear(int index, int year, string property, string vietnamese, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"path[{index}].{property}"),
        new(string.Create(CultureInfo.InvariantCulture, $"{vietnamese} ({year})"), string.Create(CultureInfo.InvariantCulture, $"{english} ({year})")));
}
