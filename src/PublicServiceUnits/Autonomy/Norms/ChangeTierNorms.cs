using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using Exceptions = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.DowngradeExceptions>;

namespace PublicServiceUnits.Autonomy;

/// <summary>Moving a unit from one tier to another, within and after a stability period.</summary>
internal static class ChangeTierNorms
{
    /// <summary>No fall from groups 1 and 2 to 3 and 4 (35.5).</summary>
    public static readonly NormTimeline<Exceptions> NoDowngrade = Timelines.Of(
        "autonomy.change-tier.no-downgrade",
        new("Không điều chỉnh nhóm 1, nhóm 2 sang nhóm 3, nhóm 4", "Groups 1 and 2 are not moved to groups 3 and 4"),
        Timelines.From(
            AutonomyDates.Decree60,
            new Exceptions(
                DowngradeExceptions.ForceMajeureOrFunctions,
                new(
                    "trừ bất khả kháng hoặc được điều chỉnh chức năng, nhiệm vụ, dẫn đến biến động nguồn thu và thay đổi mức tự chủ",
                    "except force majeure or functions changed by the authority, that move revenue and change the level")),
            Decree60Of2021.At("35", "5")),
        Timelines.From(
            AutonomyDates.Decree111,
            new Exceptions(
                DowngradeExceptions.Widened,
                new(
                    "trừ thay đổi chức năng, nhiệm vụ, biến động kinh tế - xã hội, thay đổi chính sách, chế độ hoặc bất khả kháng, dẫn đến biến động nguồn thu hoặc nhiệm vụ chi và thay đổi mức tự chủ",
                    "except changed functions, socio-economic swings, changed policy or force majeure, that move revenue or spending tasks and change the level")),
            Decree60Of2021.At("35", "5"), Decree111Of2025.At("1", "23")));

    /// <summary>The same in economic and other fields before: without an exception (141/2016, 21.3).</summary>
    public static readonly NormTimeline<Exceptions> NoDowngradeEconomicAndOther = Timelines.Ending(
        "autonomy.change-tier.no-downgrade.economic-and-other",
        new("Không điều chỉnh loại 1, loại 2 sang loại 3, loại 4, sự nghiệp kinh tế và sự nghiệp khác", "Classes 1 and 2 are not moved to classes 3 and 4, economic and other fields"),
        AutonomyDates.Decree60,
        Timelines.From(
            AutonomyDates.Decree141,
            new Exceptions(DowngradeExceptions.None, new("không có ngoại lệ", "without an exception")),
            Decree141Of2016.At("21", "3")));

    /// <summary>An early change within the three-year period (16/2015, 20.2).</summary>
    public static readonly NormTimeline<LocalizedText> EarlyChange = Timelines.Ending(
        "autonomy.change-tier.early-change",
        new("Điều chỉnh trước thời hạn trong thời kỳ ổn định 3 năm", "An early change within the stability period of three years"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree16,
            new("khi nguồn thu, nhiệm vụ biến động làm thay đổi mức tự bảo đảm", "where revenue or tasks change so that the level changes"),
            Decree16Of2015.At("20", "2")));

    /// <summary>The same for public science and technology organisations (54/2016, 15.1).</summary>
    public static readonly NormTimeline<LocalizedText> EarlyChangeScienceAndTechnology = Timelines.Ending(
        "autonomy.change-tier.early-change.science-and-technology",
        new("Điều chỉnh trước thời hạn trong thời kỳ ổn định 3 năm, tổ chức khoa học và công nghệ", "An early change within the stability period of three years, science and technology organisations"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree54,
            new(
                "khi nguồn thu, nhiệm vụ biến động làm thay đổi mức tự bảo đảm chi thường xuyên và chi đầu tư",
                "where revenue or tasks change so that the level of recurrent and investment self-financing changes"),
            Decree54Of2016.At("15", "1")));

    /// <summary>The same in economic and other fields (141/2016, 21.3; 145/2017, 21.5).</summary>
    public static readonly NormTimeline<LocalizedText> EarlyChangeEconomicAndOther = Timelines.Ending(
        "autonomy.change-tier.early-change.economic-and-other",
        new("Điều chỉnh trước thời hạn trong thời kỳ ổn định 3 năm, sự nghiệp kinh tế và sự nghiệp khác", "An early change within the stability period of three years, economic and other fields"),
        AutonomyDates.Decree60,
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree141,
            new("khi nguồn thu, nhiệm vụ biến động làm thay đổi mức tự chủ", "where revenue or tasks change so that the level changes"),
            Decree141Of2016.At("21", "3")),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular145,
            new(
                "khi thay đổi chức năng, nhiệm vụ hoặc nguồn thu biến động làm thay đổi mức tự bảo đảm: đơn vị xây dựng phương án trình cấp có thẩm quyền phê duyệt",
                "where functions or tasks change, or revenue moves, so that the level changes: the unit draws up a plan for approval"),
            Decree141Of2016.At("21", "3"), Circular145Of2017.At("21", "5")));

    /// <summary>A new plan within a stability period (56/2022, 9.6).</summary>
    public static readonly NormTimeline<MidPeriodRedoRule> MidPeriodRedo = Timelines.Of(
        "autonomy.change-tier.mid-period-redo",
        new("Lập lại phương án trong thời kỳ ổn định", "A new plan within a stability period"),
        Timelines.From<MidPeriodRedoRule>(
            AutonomyDates.Circular56,
            new(1, new(
                "biến động lớn về nguồn thu hoặc nhiệm vụ chi làm thay đổi mức tự chủ, đã dùng các quỹ còn dư mà cuối năm vẫn không cân đối: lập phương án mới vào quý I năm sau cho thời gian còn lại",
                "a large swing of revenue or spending tasks that changes the level, remaining funds used and the year still not balanced: a new plan in the first quarter of the next year for the rest of the period")),
            Circular56Of2022.At("9", "6")));

    /// <summary>Of the units at 70 % to under 100 %, how many move to Group 2 after a period (35.4.a).</summary>
    public static readonly NormTimeline<Requirement> QuotaFrom70 = Quota("70-100", "sang nhóm 2", "to Group 2", "a");

    /// <summary>Of the units at 30 % to under 70 %, how many move up a band after a period (35.4.b).</summary>
    public static readonly NormTimeline<Requirement> QuotaFrom30 = Quota("30-70", "sang bậc 70-100 %", "to the band 70–100 %", "b");

    /// <summary>Of the units at 10 % to under 30 %, how many move up a band after a period (35.4.c).</summary>
    public static readonly NormTimeline<Requirement> QuotaFrom10 = Quota("10-30", "sang bậc 30-70 %", "to the band 30–70 %", "c");

    /// <summary>Raising Group 3 without a quota (35.4 as amended).</summary>
    public static readonly NormTimeline<LocalizedText> StepByStep = Timelines.Of(
        "autonomy.change-tier.upgrade-without-quota",
        new("Nâng mức tự chủ của nhóm 3 sau mỗi thời kỳ ổn định, không có tỷ lệ", "Raising Group 3 after each stability period, without a quota"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Decree111,
            new("rà soát, nâng mức tự chủ theo lộ trình; không quy định tỷ lệ số đơn vị phải chuyển", "review and raise step by step; no share of units to be moved"),
            Decree60Of2021.At("35", "4"), Decree111Of2025.At("1", "23")));

    /// <summary>
    /// Inefficient units are reorganised or dissolved (60/2021, 35.6; 56/2022, 9.5 until 03/2026, 2.6 repealed it). Decree
    /// 111/2025 restates Article 35 without clause 6.
    /// </summary>
    public static readonly NormTimeline<LegalChoice<RestructuringDuty>> RestructureInefficient = Timelines.Of(
        "autonomy.change-tier.restructure-inefficient",
        new("Sắp xếp tổ chức lại, giải thể đơn vị hoạt động không hiệu quả", "Reorganising or dissolving inefficient units"),
        Timelines.From(
            AutonomyDates.Decree60,
            new LegalChoice<RestructuringDuty>(
                RestructuringDuty.Stands,
                new(
                    "cơ quan quản lý cấp trên tổ chức lại hoặc giải thể theo quy định về thành lập, tổ chức lại, giải thể",
                    "the superior body reorganises or dissolves them by the rules on founding, reorganising and dissolving units")),
            Decree60Of2021.At("35", "6")),
        Timelines.From(
            AutonomyDates.Circular56,
            new LegalChoice<RestructuringDuty>(
                RestructuringDuty.Stands,
                new(
                    "bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh tổ chức lại hoặc giải thể khi rà soát phương án tự chủ",
                    "the ministry, central body or provincial People's Committee reorganises or dissolves them on reviewing the autonomy plans")),
            Decree60Of2021.At("35", "6"), Circular56Of2022.At("9", "5")),
        Timelines.From(
            AutonomyDates.Decree111,
            new LegalChoice<RestructuringDuty>(
                RestructuringDuty.Contested,
                new(
                    "Điều 35 viết lại không có khoản 6, nhưng khoản 5 Điều 9 của Thông tư vẫn dẫn chiếu khoản 6",
                    "Article 35 is reworded without clause 6, while clause 5, Article 9 of the circular still refers to it")),
            Decree60Of2021.At("35", "6"), Decree111Of2025.At("1", "23"), Circular56Of2022.At("9", "5")),
        Timelines.From(
            AutonomyDates.Circular3,
            new LegalChoice<RestructuringDuty>(
                RestructuringDuty.Contested,
                new(
                    "Điều 35 viết lại không có khoản 6; khoản 5 Điều 9 của Thông tư đã bị bãi bỏ",
                    "Article 35 is reworded without clause 6; clause 5, Article 9 of the circular has been repealed")),
            Decree60Of2021.At("35", "6"), Decree111Of2025.At("1", "23"), Circular3Of2026.At("2", "6")));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
        [NoDowngrade, NoDowngradeEconomicAndOther, EarlyChange, EarlyChangeScienceAndTechnology, EarlyChangeEconomicAndOther, MidPeriodRedo, QuotaFrom70, QuotaFrom30, QuotaFrom10, StepByStep, RestructureInefficient];

    private static NormTimeline<Requirement> Quota(string band, string vietnamese, string english, string point) => Timelines.Ending(
        $"autonomy.change-tier.upgrade-quota.{band}",
        new($"Tỷ lệ đơn vị bậc {band} % phải chuyển {vietnamese}", $"Share of units of the band {band} % to move {english}"),
        AutonomyDates.Decree111,
        Timelines.From(AutonomyDates.Decree60, Requirement.AtLeast(Measurement.Of(Ratio.Percent(30))), Decree60Of2021.At("35", "4", point)));
}
