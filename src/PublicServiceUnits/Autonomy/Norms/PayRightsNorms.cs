using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Salaries, experts, bonuses, the source of salary reform: what each group may do.</summary>
internal static class PayRightsNorms
{
    private const RightHolders Supported = RightHolders.Group3 | RightHolders.Group4;

    // The register has no day of effect for Decree 73/2024; its use from this day is reported.
    private static readonly LocalDate Decree73 = new(2024, 7, 1);

    // Article 5 of Decree 161/2026 names the sources of the year 2026 alone.
    private static readonly LocalDate EndOf2026Funding = new(2027, 1, 1);

    /// <summary>Every right of this room.</summary>
    public static readonly RightNorm[] Rights =
    [
        RightNorm.Of(
            RightKind.Salaries, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "lương ngạch, bậc, chức vụ, đóng góp, phụ cấp; tiền công hợp đồng vụ việc; tự bảo đảm phần tăng lương; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW",
                    "rank and post salary, contributions, allowances; casual-contract pay; raises are self-financed; until the salary regime of Resolution 27-NQ/TW"),
                Decree60Of2021.At("12", "1", "a")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.StateRules(
                    "lương ngạch, bậc, chức vụ, đóng góp, phụ cấp; tiền lương hợp đồng lao động; tự bảo đảm phần tăng lương; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW",
                    "rank and post salary, contributions, allowances; labour-contract salary; raises are self-financed; until the salary regime of Resolution 27-NQ/TW"),
                Decree60Of2021.At("12", "1", "a"), Decree111Of2025.At("1", "8"))).If(RightConditions.BeforeNewSalaries),
        RightNorm.Of(
            RightKind.Salaries, RightHolders.Group3, "group-3",
            Timelines.From(AutonomyDates.Decree60, StateScale(), Decree60Of2021.At("16", "1", "a")),
            Timelines.From(AutonomyDates.Decree111, StateScaleAsAmended(), Decree60Of2021.At("16", "1", "a"), Decree111Of2025.At("1", "11", "b")))
            .If(RightConditions.BeforeNewSalaries),
        RightNorm.Of(
            RightKind.Salaries, RightHolders.Group4, "group-4",
            Timelines.From(AutonomyDates.Decree60, StateScale(), Decree60Of2021.At("20", "1", "a")),
            Timelines.From(AutonomyDates.Decree111, StateScaleAsAmended(), Decree60Of2021.At("20", "1", "a"), Decree111Of2025.At("1", "14", "b")))
            .If(RightConditions.BeforeNewSalaries),
        RightNorm.Of(
            RightKind.Salaries, RightHolders.Group1, "group-1-new-regime",
            Timelines.From(AutonomyDates.Decree60, ByResults("I"), Decree60Of2021.At("12", "1", "b"))).If(RightConditions.UnderNewSalaries),
        RightNorm.Of(
            RightKind.Salaries, RightHolders.Group2, "group-2-new-regime",
            Timelines.From(AutonomyDates.Decree60, ByResults("II"), Decree60Of2021.At("12", "1", "b"))).If(RightConditions.UnderNewSalaries),
        RightNorm.Ending(
            RightKind.Salaries, RightHolders.Group3, "group-3-new-regime", AutonomyDates.Decree111,
            Timelines.From(AutonomyDates.Decree60, ByPosition(), Decree60Of2021.At("16", "1", "a"))).If(RightConditions.UnderNewSalaries),
        RightNorm.Ending(
            RightKind.Salaries, RightHolders.Group4, "group-4-new-regime", AutonomyDates.Decree111,
            Timelines.From(AutonomyDates.Decree60, ByPosition(), Decree60Of2021.At("20", "1", "a"))).If(RightConditions.UnderNewSalaries),
        RightNorm.Of(
            RightKind.Salaries, RightHolders.Group3, "group-3-new-regime-as-amended",
            Timelines.From(AutonomyDates.Decree111, NoLongerNamed(), Decree60Of2021.At("16", "1", "a"), Decree111Of2025.At("1", "11", "b")))
            .If(RightConditions.UnderNewSalaries) with { Reason = RightsRules.NewSalariesAfterDecree111 },
        RightNorm.Of(
            RightKind.Salaries, RightHolders.Group4, "group-4-new-regime-as-amended",
            Timelines.From(AutonomyDates.Decree111, NoLongerNamed(), Decree60Of2021.At("20", "1", "a"), Decree111Of2025.At("1", "14", "b")))
            .If(RightConditions.UnderNewSalaries) with { Reason = RightsRules.NewSalariesAfterDecree111 },
        RightNorm.Of(
            RightKind.SalaryReserve, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "đơn vị quyết định, {limit} quỹ tiền lương thực hiện, sau khi trích vẫn phải có chênh lệch thu lớn hơn chi; sau 6 tháng kể từ ngày kết thúc năm chưa dùng hết thì hoàn nhập",
                    "the unit decides, {limit} of the wage fund executed, and a surplus must be left; what is unused six months after the year's end is reversed")
                    .LimitedTo(Requirement.AtMost(Measurement.Of(Ratio.Percent(17)))),
                Decree60Of2021.At("12", "1", "b"))).If(RightConditions.UnderNewSalaries),
        RightNorm.Of(
            RightKind.Experts, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own("tự quyết định mức chi theo giá thị trường và khả năng tài chính", "sets the pay by the market and its means"),
                Decree60Of2021.At("12", "2"))),
        RightNorm.Of(
            RightKind.Experts, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own(
                    "tự quyết định mức chi theo giá thị trường, dự toán được giao và khả năng tài chính",
                    "sets the pay by the market, the estimate assigned and its means"),
                Decree60Of2021.At("16", "2"))),
        RightNorm.Of(
            RightKind.Experts, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules("theo quy định chung về tiền lương, tiền công của Nhà nước", "by the State's general rules on pay"),
                Decree60Of2021.At("20", "2"))),
        RightNorm.Of(
            RightKind.Bonuses, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(AutonomyDates.Decree111, StateBonuses(), Decree60Of2021.At("12", "1", "a"), Decree111Of2025.At("1", "8")),
            Timelines.From(
                AutonomyDates.Decree161, ByBonusRules(), Decree161Of2026.At("4", "2"), Decree161Of2026.At("4", "3"), Decree60Of2021.At("12", "1", "a"))),
        RightNorm.Of(
            RightKind.Bonuses, RightHolders.Group3, "group-3",
            Timelines.From(AutonomyDates.Decree60, BonusesOfNewRegime(), Decree60Of2021.At("16", "1", "c")),
            Timelines.From(AutonomyDates.Decree111, StateBonuses(), Decree60Of2021.At("16", "1", "c"), Decree111Of2025.At("1", "11", "c")),
            Timelines.From(
                AutonomyDates.Decree161, ByBonusRules(), Decree161Of2026.At("4", "2"), Decree161Of2026.At("4", "3"), Decree60Of2021.At("16", "1", "c"))),
        RightNorm.Of(
            RightKind.Bonuses, RightHolders.Group4, "group-4",
            Timelines.From(AutonomyDates.Decree60, BonusesOfNewRegime(), Decree60Of2021.At("20", "1", "c")),
            Timelines.From(AutonomyDates.Decree111, StateBonuses(), Decree60Of2021.At("20", "1", "c"), Decree111Of2025.At("1", "14", "c")),
            Timelines.From(
                AutonomyDates.Decree161, ByBonusRules(), Decree161Of2026.At("4", "2"), Decree161Of2026.At("4", "3"), Decree60Of2021.At("20", "1", "c"))),
        BonusFund(RightHolders.Group1, "group-1", SelfFinancedFund(), Decree161Of2026.At("5", "4")),
        BonusFund(RightHolders.Group2, "group-2", SelfFinancedFund(), Decree161Of2026.At("5", "4")) with { Reason = RightsRules.BonusIsRecurrent },
        BonusFund(Supported, "groups-3-and-4", Fund(), Decree161Of2026.At("5", "3")),
        RightNorm.Of(
            RightKind.SalaryReformSource, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(AutonomyDates.Decree60, OwnRaises(), Decree60Of2021.At("12", "1", "a")),
            Timelines.From(AutonomyDates.Decree111, OwnRaises(), Decree60Of2021.At("12", "1", "a"), Decree111Of2025.At("1", "8")),
            Timelines.From(
                AutonomyDates.Decree161,
                RightValue.Own("tự bảo đảm cải cách tiền lương và tiền thưởng", "finances salary reform and bonuses itself"),
                Decree161Of2026.At("5", "4"))),
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group3, "group-3-health", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "số thu được để lại, sau chi phí đã kết cấu vào giá: {limit}; tiết kiệm 10 % chi thường xuyên nguồn ngân sách tăng thêm hằng năm; ngân sách chỉ bổ sung sau khi dùng hết Quỹ bổ sung thu nhập và nguồn cải cách tiền lương",
                    "of retained revenue after costs built into the price {limit}; saves 10 % of the yearly increase of recurrent budget spending; the budget adds only after the income fund and the reform money are used up")
                    .LimitedTo(AtLeast(35)),
                Decree60Of2021.At("16", "1", "b"))).If(RightConditions.InHealth),
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group3, "group-3-outside-health", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "số thu được để lại: {limit}; tiết kiệm 10 % chi thường xuyên nguồn ngân sách tăng thêm hằng năm; ngân sách chỉ bổ sung sau khi dùng hết Quỹ bổ sung thu nhập và nguồn cải cách tiền lương",
                    "of retained revenue {limit}; saves 10 % of the yearly increase of recurrent budget spending; the budget adds only after the income fund and the reform money are used up")
                    .LimitedTo(AtLeast(40)),
                Decree60Of2021.At("16", "1", "b"))).If(RightConditions.OutsideHealth),
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group4, "group-4", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "tiết kiệm 10 % chi thường xuyên nguồn ngân sách tăng thêm hằng năm; ngân sách chỉ bổ sung sau khi dùng hết nguồn cải cách tiền lương",
                    "saves 10 % of the yearly increase of recurrent budget spending; the budget adds only after the reform money is used up"),
                Decree60Of2021.At("20", "1", "b"))),
        RightNorm.Ending(
            RightKind.SalaryReformSource, Supported, "repealed", AutonomyDates.Decree161,
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.StateRules(
                    "điểm b khoản 1 Điều 16 và Điều 20 đã bị bãi bỏ; tỷ lệ theo nghị định về mức lương cơ sở",
                    "point b, clause 1, Articles 16 and 20 repealed; shares by the decree on the base salary"),
                Decree111Of2025.At("2", "2"))) with { Reason = RightsRules.SalaryReformShares },
        RightNorm.Ending(
            RightKind.SalaryReformSource, Supported, "base-salary-decree-health", EndOf2026Funding,
            Timelines.From(
                AutonomyDates.Decree161,
                RightValue.StateRules(
                    "số thu dịch vụ y tế được để lại năm 2026: {limit} (trung ương: sau chi phí trực tiếp); số thu khác được để lại: như ngoài y tế; 10 % tiết kiệm chi thường xuyên theo điểm a khoản 1, điểm c khoản 2",
                    "of retained health revenue of 2026 {limit} (central bodies: after direct costs); other retained revenue as outside health; 10 % saving of recurrent spending by point a, clause 1 and point c, clause 2")
                    .LimitedTo(AtLeast(35)),
                Decree161Of2026.At("5", "1", "b"), Decree161Of2026.At("5", "2", "e"), Decree161Of2026.At("5", "1", "a"), Decree161Of2026.At("5", "2", "c")))
            .If(RightConditions.InHealth),
        RightNorm.Ending(
            RightKind.SalaryReformSource, Supported, "base-salary-decree-outside-health", EndOf2026Funding,
            Timelines.From(
                AutonomyDates.Decree161,
                RightValue.StateRules(
                    "số thu được để lại năm 2026 sau chi phí trực tiếp: {limit}; 10 % tiết kiệm chi thường xuyên theo điểm a khoản 1, điểm c khoản 2",
                    "of retained revenue of 2026 after direct costs {limit}; 10 % saving of recurrent spending by point a, clause 1 and point c, clause 2")
                    .LimitedTo(AtLeast(40)),
                Decree161Of2026.At("5", "1", "b"), Decree161Of2026.At("5", "2", "e"), Decree161Of2026.At("5", "1", "a"), Decree161Of2026.At("5", "2", "c")))
            .If(RightConditions.OutsideHealth),
        RightNorm.Of(
            RightKind.SalaryReformSource, Supported, "after-2026",
            Timelines.From(
                EndOf2026Funding,
                RightValue.StateRules(
                    "Điều 5 Nghị định 161/2026/NĐ-CP chỉ quy định nguồn của năm 2026",
                    "Article 5, Decree 161/2026/NĐ-CP provides for the sources of 2026 only"),
                Decree161Of2026.At("5"))) with { Reason = RightsRules.SalaryReformShares },
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rights.Select(right => right.Timeline)];

    private static RightNorm BonusFund(RightHolders holders, string suffix, RightValue fund, Provision money) => RightNorm.Of(
        RightKind.BonusFund, holders, suffix,
        Timelines.FromSecondary(
            Decree73,
            RightValue.StateRules(
                "10 % tổng quỹ lương không gồm phụ cấp, ngoài quỹ khen thưởng",
                "10 % of the wage fund without allowances, outside the reward fund"),
            Decree73Of2024.At()),
        Timelines.From(AutonomyDates.Decree161, fund, Decree161Of2026.At("4", "4"), money));

    private static Requirement AtLeast(int percent) => Requirement.AtLeast(Measurement.Of(Ratio.Percent(percent)));

    private static RightValue Fund() => RightValue.StateRules(
        "10 % tổng quỹ lương không gồm phụ cấp, ngoài quỹ khen thưởng; hết năm không dùng hết thì hủy dự toán hoặc nộp ngân sách",
        "10 % of the wage fund without allowances, outside the reward fund; what is unused at the year's end is cancelled or repaid");

    private static RightValue SelfFinancedFund() => RightValue.StateRules($"{Fund().Text.Vietnamese}; tự bảo đảm", $"{Fund().Text.English}; self-financed");

    private static RightValue StateScale() => RightValue.StateRules(
        "theo lương cơ sở, hệ số, phụ cấp của Nhà nước; tiền công hợp đồng vụ việc; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW",
        "by the State's base salary, coefficients, allowances; casual-contract pay; until the salary regime of Resolution 27-NQ/TW");

    private static RightValue StateScaleAsAmended() => RightValue.StateRules(
        "theo lương cơ sở, hệ số, phụ cấp của Nhà nước; tiền lương hợp đồng lao động; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW",
        "by the State's base salary, coefficients, allowances; labour-contract salary; until the salary regime of Resolution 27-NQ/TW");

    private static RightValue ByResults(string rank) => RightValue.Within(
        $"tự quyết định lương theo kết quả hoạt động như công ty TNHH một thành viên 100 % vốn Nhà nước hạng {rank}; phương án tiền lương phải được phê duyệt; chênh lệch thu chi thấp hơn phương án thì giảm quỹ lương theo tỷ lệ, không thấp hơn lương Nhà nước; tự bảo đảm phần tăng lương",
        $"sets pay by results like a wholly State-owned company of class {rank}; the pay plan is approved; a surplus below plan lowers the wage fund in proportion, not below State salary; raises are self-financed");

    private static RightValue ByPosition() => RightValue.StateRules(
        "theo vị trí việc làm, chức danh, chức vụ của Nhà nước; tiền công hợp đồng vụ việc",
        "by the State's pay for post, title and office; casual-contract pay");

    private static RightValue NoLongerNamed() => RightValue.StateRules(
        "điểm a sau khi sửa đổi chỉ nói thời gian trước chế độ tiền lương mới",
        "point a as amended speaks only of the time before the new salary regime");

    private static RightValue StateBonuses() => RightValue.StateRules("theo chế độ do Nhà nước quy định", "by the State regime");

    private static RightValue BonusesOfNewRegime() => RightValue.StateRules(
        "theo chế độ tiền lương của Nghị quyết số 27-NQ/TW khi có hiệu lực", "by the pay regime of Resolution 27-NQ/TW once in force");

    private static RightValue ByBonusRules() => RightValue.StateRules(
        "thưởng đột xuất theo thành tích và thưởng định kỳ theo xếp loại hằng năm, theo quy chế tiền thưởng do người đứng đầu ban hành, gửi cơ quan cấp trên và công khai",
        "for achievements and by the yearly grade, by bonus rules that the head issues, sends to the superior body and makes public");

    private static RightValue OwnRaises() => RightValue.Own("tự bảo đảm phần tăng lương từ nguồn thu", "finances raises from its revenue");
}
