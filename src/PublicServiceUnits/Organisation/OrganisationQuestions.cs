namespace PublicServiceUnits.Organisation;

/// <summary>What each question of the area asks, in words.</summary>
internal static class OrganisationQuestions
{
    public static readonly LocalizedText Structure = new(
        "Đơn vị có được lập phòng không, ai quyết định; đơn vị và mỗi phòng được bố trí bao nhiêu cấp phó?",
        "May the unit set up a department, and who decides; how many deputies may the unit and each department have?");

    public static readonly LocalizedText Establish = new(
        "Đơn vị có đủ điều kiện thành lập không, hồ sơ gồm gì, ai thẩm định, ai quyết định, trong bao nhiêu ngày?",
        "May a unit be founded, with which file, who appraises, who decides, within how many days?");

    public static readonly LocalizedText ManagementCouncil = new(
        "Đơn vị phải, được hay không được có hội đồng quản lý, hội đồng trường; thành phần, nhiệm kỳ, cuộc họp, biểu quyết có đúng không; ai thẩm định, quyết định?",
        "Must, may or may not the unit have a management or school council; are its members, term, meetings and votes as the law says; who appraises and decides?");

    public static readonly LocalizedText Powers = new(
        "Cơ quan quản lý, hội đồng hay người đứng đầu nắm từng thẩm quyền đối với đơn vị?",
        "Which powers over a unit do the managing authority, the council and the head hold?");

    public static readonly LocalizedText Dissolve = new(
        "Đơn vị có đủ điều kiện giải thể không, hồ sơ gồm gì, ai thẩm định, ai quyết định, trong bao nhiêu ngày?",
        "May the unit be dissolved, with which file, who appraises, who decides, within how many days?");

    public static readonly LocalizedText JobPositions = new(
        "Vị trí việc làm của đơn vị gồm những nhóm nào, ai phê duyệt, trong bao lâu; tỷ lệ người làm chuyên môn và tỷ lệ theo bậc có được bảo đảm không?",
        "Which kinds of job positions has the unit, who approves them and within which time; are the share of professionals and the shares by level kept?");

    public static readonly LocalizedText Headcount = new(
        "Ai quyết định số lượng người làm việc của đơn vị; số vị trí, viên chức, hợp đồng thừa hay thiếu bao nhiêu; kế hoạch năm gửi khi nào?",
        "Who decides the unit's number of staff; by how many are posts, employees and contracts too many or too few; when is the yearly plan sent?");

    public static readonly LocalizedText File = new(
        "Hồ sơ tổ chức của một đơn vị gồm những gì vào một ngày?",
        "What does the whole file of a unit's organisation say on a date?");

    public static readonly LocalizedText Reorganise = new(
        "Các đơn vị có đủ điều kiện tổ chức lại không, hồ sơ gồm gì, ai thẩm định, ai quyết định, trong bao nhiêu ngày?",
        "May units be reorganised, with which file, who appraises, who decides, within how many days?");

    public static readonly LocalizedText SectorPlan = new(
        "Danh mục đơn vị của tỉnh, sở, xã so với các định hướng sắp xếp 2025–2026 thừa, thiếu bao nhiêu?",
        "How many units of a province, department or commune are too many or missing under the directions of 2025 and 2026?");

    public static readonly LocalizedText Transfer = new(
        "Chuyển giao đơn vị giữa hai cơ quan do ai quyết định, cần gì, hồ sơ gồm gì, trong bao nhiêu ngày?",
        "Who decides on the transfer of a unit between two bodies, what does it need, with which file, within how many days?");
}
