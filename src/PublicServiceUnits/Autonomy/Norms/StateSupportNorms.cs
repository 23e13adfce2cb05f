using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using Exemption = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.CutExemption>;
using Formula = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.SupportFormula>;

namespace PublicServiceUnits.Autonomy;

/// <summary>The State's support of recurrent expenditure and its yearly cut.</summary>
internal static class StateSupportNorms
{
    private static readonly Formula ByAuthority = new(
        SupportFormula.ByAuthority,
        new("cơ quan quản lý cấp trên xác định mức hỗ trợ; văn bản không nêu công thức", "the superior body sets the support; the text gives no formula"));

    private static readonly Formula Shortfall = new(
        SupportFormula.ExpenditureLessRevenue,
        new("phần còn thiếu giữa B và A (B - A)", "what B exceeds A by (B − A)"));

    private static readonly Formula PreventionShortfall = new(
        SupportFormula.ExpenditureLessRevenue,
        new(
            "chi của khối (tiền lương theo số người hưởng lương từ ngân sách được giao, chi vận hành, chi đặc thù) trừ thu của khối",
            "the block's expenditure (pay at the assigned State-paid headcount, running and special costs) less its revenue"));

    /// <summary>The first year of a stability period, groups 3 and 4 (56/2022, 4.3); before 2021-08-15 see <see cref="OlderSupportNorms"/>.</summary>
    public static readonly NormTimeline<Formula> FirstYear = Timelines.Of(
        "autonomy.state-support.first-year",
        new("Mức ngân sách hỗ trợ chi thường xuyên giao tự chủ năm đầu thời kỳ ổn định, nhóm 3 và nhóm 4", "State support of autonomous recurrent expenditure in the first year of a stability period, groups 3 and 4"),
        Timelines.From(
            AutonomyDates.Decree60, ByAuthority, Decree60Of2021.At("35", "3"), Decree60Of2021.At("15", "1", "c"), Decree60Of2021.At("19", "1", "a")),
        Timelines.From(
            AutonomyDates.Circular56, Shortfall, Circular56Of2022.At("4", "3"), Decree60Of2021.At("15", "1", "c"), Decree60Of2021.At("19", "1", "a")),
        Timelines.From(
            AutonomyDates.Decree111,
            Shortfall,
            Circular56Of2022.At("4", "3"),
            Decree60Of2021.At("15", "1", "c"),
            Decree60Of2021.At("19", "1", "a"),
            Decree60Of2021.At("35", "3"),
            Decree111Of2025.At("1", "23")));

    /// <summary>The ceiling of that support (56/2022, 4.3).</summary>
    public static readonly NormTimeline<LocalizedText> SuperiorEstimate = Timelines.Of(
        "autonomy.state-support.superior-estimate",
        new("Mức trần của ngân sách hỗ trợ năm đầu", "The ceiling of the first year's support"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new("không vượt quá tổng dự toán chi thường xuyên được giao trong năm của cơ quan quản lý cấp trên", "not above the superior body's total recurrent estimate assigned for the year"),
            Circular56Of2022.At("4", "3")));

    /// <summary>Groups 1 and 2: no source of support is listed.</summary>
    public static readonly NormTimeline<LocalizedText> Groups1And2 = Timelines.Of(
        "autonomy.state-support.groups-1-and-2",
        new("Ngân sách hỗ trợ chi thường xuyên của nhóm 1, nhóm 2", "State support of recurrent expenditure of groups 1 and 2"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree60,
            new("không có khoản hỗ trợ chi thường xuyên trong nguồn tài chính", "no support of recurrent expenditure among the sources"),
            Decree60Of2021.At("11", "1")));

    /// <summary>The prevention block of a multi-function health centre of Group 1 or 2 (28.1 with 27.1); the sum as example 5 of the circular works it out.</summary>
    public static readonly NormTimeline<Formula> PreventionBlock = Timelines.Of(
        "autonomy.state-support.prevention-block",
        new("Ngân sách hỗ trợ khối y tế dự phòng của trung tâm y tế đa chức năng thuộc nhóm 1, nhóm 2", "State support of the prevention block of a multi-function health centre of Group 1 or 2"),
        Timelines.From(AutonomyDates.Decree60, ByAuthority, Decree60Of2021.At("28", "1"), Decree60Of2021.At("27", "1")),
        Timelines.From(AutonomyDates.Circular56, PreventionShortfall, Decree60Of2021.At("28", "1"), Decree60Of2021.At("27", "1"), Example5()),
        Timelines.From(
            AutonomyDates.Decree111,
            PreventionShortfall,
            Decree60Of2021.At("28", "1"), Decree111Of2025.At("1", "20"), Decree60Of2021.At("27", "1"), Example5()));

    /// <summary>What a change of the State's pay policy adds for that block (28.1, second paragraph, as amended).</summary>
    public static readonly NormTimeline<LocalizedText> PreventionPayTopUp = Timelines.Of(
        "autonomy.state-support.prevention-pay-top-up",
        new("Ngân sách bổ sung nguồn cải cách tiền lương cho khối y tế dự phòng", "The budget's top-up of salary reform for the prevention block"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new(
                "phần tăng tiền lương của khối còn thiếu sau khi dùng nguồn cải cách tiền lương đã trích lập",
                "what a rise of the block's pay still lacks once the salary-reform provision is used"),
            Decree60Of2021.At("28", "1"), Decree111Of2025.At("1", "20")));

    /// <summary>The least yearly cut of direct support, Group 3 (35.4); units follow Article 35 from 2022 (40.2).</summary>
    public static readonly NormTimeline<Requirement> YearlyCut = Timelines.Of(
        "autonomy.state-support.yearly-cut",
        new("Mức giảm tối thiểu hằng năm chi hỗ trợ trực tiếp từ ngân sách, nhóm 3", "The least yearly cut of direct State support, Group 3"),
        Timelines.From(
            new LocalDate(2022, 1, 1),
            Requirement.AtLeast(Measurement.Of(new Ratio(25, 1000))),
            Decree60Of2021.At("35", "4"), Decree60Of2021.At("40", "2")),
        Timelines.From(
            AutonomyDates.Decree111,
            Requirement.AtLeast(Measurement.Of(new Ratio(25, 1000))),
            Decree60Of2021.At("35", "4"), Decree111Of2025.At("1", "23"), Decree111Of2025.At("3", "1")));

    /// <summary>What the cut is taken of (35.4, as amended: net of changed tasks and headcount).</summary>
    public static readonly NormTimeline<LocalizedText> NetOfChanges = Timelines.Of(
        "autonomy.state-support.yearly-cut.net-of-changes",
        new("Mức giảm tính sau khi trừ thay đổi nhiệm vụ, số lượng người làm việc", "The cut is taken net of changes in tasks and headcount"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new("sau khi trừ các khoản tăng, giảm do thay đổi nhiệm vụ, số lượng người làm việc", "after leaving out increases and decreases due to changed tasks and headcount"),
            Decree60Of2021.At("35", "4"), Decree111Of2025.At("1", "23")));

    /// <summary>Whom the yearly cut spares (35.4).</summary>
    public static readonly NormTimeline<Exemption> ExemptFromCut = Timelines.Of(
        "autonomy.state-support.yearly-cut.exempt",
        new("Đơn vị không phải giảm chi hỗ trợ hằng năm", "Units spared the yearly cut"),
        Timelines.From(
            new LocalDate(2022, 1, 1),
            new Exemption(CutExemption.BasicServicesWithoutRevenue, new("dịch vụ cơ bản, thiết yếu, không có nguồn thu sự nghiệp", "basic, essential services, no service revenue")),
            Decree60Of2021.At("35", "4"), Decree60Of2021.At("40", "2")),
        Timelines.From(
            AutonomyDates.Decree111,
            new Exemption(CutExemption.BasicServices, new("dịch vụ cơ bản, thiết yếu", "basic, essential services")),
            Decree60Of2021.At("35", "4"), Decree111Of2025.At("1", "23")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
        [.. OlderSupportNorms.All, FirstYear, SuperiorEstimate, Groups1And2, PreventionBlock, PreventionPayTopUp, YearlyCut, NetOfChanges, ExemptFromCut];

    private static Provision Example5() => new(Circular56Of2022, new ProvisionPath(Annex: "1", Example: "5"));
}
