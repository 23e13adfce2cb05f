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

    public static readonly MissingFact ServiceRevenue = new("unit.hasServiceRevenue", new("có nguồn thu sự nghiệp không", "whether the unit has service revenue"));
    public static readonly MissingFact HealthCentre = new("unit.isMultiFunctionHealthCentre", new("có phải trung tâm y tế đa chức năng không", "whether it is a multi-function health centre"));
    public static readonly MissingFact CentralBody = new("unit.managingAuthority", new("bộ, cơ quan trung ương hay địa phương quản lý đơn vị", "whether a central or a local body manages the unit"));

    /// <summary>A fact of the unit, at its place in these facts.</summary>
    public static MissingFact OfUnit(MissingFact fact) => new($"unit.{fact.Path}", fact.Name);

    public static MissingFact OfYear(int index, int year, string property, string vietnamese, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"path[{index}].{property}"),
        new(string.Create(CultureInfo.InvariantCulture, $"{vietnamese} ({year})"), string.Create(CultureInfo.InvariantCulture, $"{english} ({year})")));
}
