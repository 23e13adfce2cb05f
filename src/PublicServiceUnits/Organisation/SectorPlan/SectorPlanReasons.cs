using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>The gaps, conflicts, authorities and remarks of <c>organisation.sector-plan</c>.</summary>
internal static class SectorPlanReasons
{
    public static readonly LawGap NotEncodedBefore = new(
        "gap.sector-plan.no-direction-read",
        new(
            "Chưa đọc được định hướng bằng số nào áp dụng cho danh mục này vào ngày này; các định hướng được mã hóa từ tháng 8/2025",
            "No numeric direction for this portfolio on this date was read; directions are encoded from August 2025 on"));

    public static readonly LawGap ExceptionOfDepartments = new(
        "gap.130-2025.exception-of-education-and-health",
        new(
            "Tin tức loại trừ ngành giáo dục, y tế khi nêu tối đa một đơn vị phục vụ quản lý nhà nước; không rõ ngoại lệ có áp dụng cho yêu cầu tự bảo đảm chi thường xuyên của các đơn vị khác",
            "Reports except education and health where they tell of at most one unit that serves State management; they do not say whether the exception covers the demand on the other units"));

    public static readonly LawGap KeepOrCut = new(
        "gap.130-2025.keep-or-cut-schools-and-hospitals",
        new(
            "Trích dẫn Kế hoạch 130: cơ bản giữ nguyên trường học, bệnh viện công lập cấp tỉnh; tiêu đề báo về cùng Kế hoạch: giảm ít nhất 20 % trường học, bệnh viện. Nội dung của tiêu đề chưa thấy trong văn bản",
            "Quotations of Plan 130: public schools and provincial hospitals are basically kept as they are; a headline on the same plan: at least 20 % of schools and hospitals are cut. The clause behind the headline was not seen"));

    public static readonly LawConflict HealthStations = new(
        "conflict.221-kl-tw-and-43-2025.health-stations",
        new(
            "Kết luận 221-KL/TW yêu cầu sắp xếp xong trạm y tế cấp xã trước 31/12/2025; Thông tư 43/2025/TT-BYT cho chuyển xong chậm nhất 31/12/2030",
            "Conclusion 221-KL/TW asks that communal health stations are arranged before 2025-12-31; Circular 43/2025/TT-BYT lets the change be done by 2030-12-31"),
        PartyConclusion221Of2025.At(),
        Circular43Of2025OfHealthMinistry.At("9", "1"));

    public static readonly Remark Practice = new(
        "remark.565-2025.practice",
        new(
            "Báo cáo 565-BC/BTCTW kể lại việc các địa phương đã làm; đây không phải quy định",
            "Report 565-BC/BTCTW tells what provinces did; it is not a rule"));

    public static readonly DecidingAuthority PracticeOnly = new(
        "authority.565-2025.locality-decides",
        new(
            "Báo cáo 565-BC/BTCTW chỉ kể lại việc các địa phương đã làm, không phải quy định; địa phương quyết định số lượng",
            "Report 565-BC/BTCTW only tells what provinces did and is not a rule; the locality decides the number"));

    public static readonly Remark LowConfidence = new(
        "remark.37-2026.low-confidence",
        new(
            "Nghị quyết 37/2026/NQ-CP chỉ biết qua một nguồn yếu; cần đọc văn bản trước khi dùng",
            "Resolution 37/2026/NQ-CP is known from one weak source only; read the text before relying on this"));
}
