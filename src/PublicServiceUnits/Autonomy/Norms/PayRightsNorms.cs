using NodaTime;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Pay, bonuses, the source of salary reform, contracts: what each group may do.</summary>
internal static class PayRightsNorms
{
    /// <summary>Every right of this room.</summary>
    public static readonly RightNorm[] Rights =
    [
        RightNorm.Of(
            RightKind.Salaries, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("lương ngạch, bậc, chức vụ, đóng góp, phụ cấp; tiền công hợp đồng vụ việc; tự bảo đảm phần tăng lương; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW", "rank and post salary, contributions, allowances; casual-contract pay; raises are self-financed; until the salary regime of Resolution 27-NQ/TW")), Decree60Of2021.At("12", "1", "a")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.StateRules, new("lương ngạch, bậc, chức vụ, đóng góp, phụ cấp; tiền lương hợp đồng lao động; tự bảo đảm phần tăng lương; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW", "rank and post salary, contributions, allowances; labour-contract salary; raises are self-financed; until the salary regime of Resolution 27-NQ/TW")), Decree60Of2021.At("12", "1", "a"), Decree111Of2025.At("1", "8"))),
        RightNorm.Of(
            RightKind.Salaries, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("theo lương cơ sở, hệ số, phụ cấp của Nhà nước; tiền công hợp đồng vụ việc; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW", "by the State's base salary, coefficients, allowances; casual-contract pay; until the salary regime of Resolution 27-NQ/TW")), Decree60Of2021.At("16", "1", "a")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.StateRules, new("theo lương cơ sở, hệ số, phụ cấp của Nhà nước; tiền lương hợp đồng lao động; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW", "by the State's base salary, coefficients, allowances; labour-contract salary; until the salary regime of Resolution 27-NQ/TW")), Decree60Of2021.At("16", "1", "a"), Decree111Of2025.At("1", "11", "b"))),
        RightNorm.Of(
            RightKind.Salaries, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("theo lương cơ sở, hệ số, phụ cấp của Nhà nước; tiền công hợp đồng vụ việc; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW", "by the State's base salary, coefficients, allowances; casual-contract pay; until the salary regime of Resolution 27-NQ/TW")), Decree60Of2021.At("20", "1", "a")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.StateRules, new("theo lương cơ sở, hệ số, phụ cấp của Nhà nước; tiền lương hợp đồng lao động; đến khi thực hiện chế độ tiền lương của Nghị quyết số 27-NQ/TW", "by the State's base salary, coefficients, allowances; labour-contract salary; until the salary regime of Resolution 27-NQ/TW")), Decree60Of2021.At("20", "1", "a"), Decree111Of2025.At("1", "14", "b"))),
        RightNorm.Of(
            RightKind.SurgeryAndDutyPay, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.OwnDecision, new("thủ trưởng quyết định mức chi từ nguồn thu; chỉ phẫu thuật, thủ thuật, chưa gồm trực", "the head sets the pay from the unit's revenue; surgery and procedures only, not duty pay")), Decree60Of2021.At("26", "2")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.OwnDecision, new("cao hơn mức Nhà nước nếu chi từ nguồn thu sự nghiệp, hoặc bằng, hoặc thấp hơn", "above the State level from service revenue, or equal, or lower")), Decree60Of2021.At("26", "2"), Decree111Of2025.At("1", "18", "a")),
            Timelines.From(
                Start(Decree192Of2026), new RightValue(RightStatus.StateRules, new("mức do Nghị định 192/2026/NĐ-CP quy định; tự bảo đảm từ nguồn thu, thiếu thì dùng nguồn cải cách tiền lương còn dư", "rates of Decree 192/2026/NĐ-CP; self-financed, left-over salary-reform money may fill up")), Decree192Of2026.At("8", "1", "a"), Decree192Of2026.At("10", "3"))) with { InHealth = true },
        RightNorm.Of(
            RightKind.SurgeryAndDutyPay, RightHolders.Group3High, "group-3-from-70",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.WithinLimits, new("bằng hoặc thấp hơn mức của Nhà nước; chỉ phẫu thuật, thủ thuật, chưa gồm trực", "equal to the State level or lower; surgery and procedures only, not duty pay")), Decree60Of2021.At("26", "2")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.OwnDecision, new("cao hơn mức Nhà nước nếu chi từ nguồn thu sự nghiệp, hoặc bằng, hoặc thấp hơn", "above the State level from service revenue, or equal, or lower")), Decree60Of2021.At("26", "2"), Decree111Of2025.At("1", "18", "a")),
            Timelines.From(
                Start(Decree192Of2026), new RightValue(RightStatus.StateRules, new("mức do Nghị định 192/2026/NĐ-CP quy định; từ dự toán ngân sách và nguồn thu", "rates of Decree 192/2026/NĐ-CP; from the budget estimate and revenue")), Decree192Of2026.At("8", "1", "b"), Decree192Of2026.At("10", "3"))) with { InHealth = true },
        RightNorm.Of(
            RightKind.SurgeryAndDutyPay, RightHolders.Group3Low | RightHolders.Group4, "below-70",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.WithinLimits, new("bằng hoặc thấp hơn mức của Nhà nước; chỉ phẫu thuật, thủ thuật, chưa gồm trực", "equal to the State level or lower; surgery and procedures only, not duty pay")), Decree60Of2021.At("26", "2")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.WithinLimits, new("bằng hoặc thấp hơn mức của Nhà nước", "equal to the State level or lower")), Decree60Of2021.At("26", "2"), Decree111Of2025.At("1", "18", "a")),
            Timelines.From(
                Start(Decree192Of2026), new RightValue(RightStatus.StateRules, new("mức do Nghị định 192/2026/NĐ-CP quy định; từ dự toán ngân sách và nguồn thu", "rates of Decree 192/2026/NĐ-CP; from the budget estimate and revenue")), Decree192Of2026.At("8", "1", "b"), Decree192Of2026.At("10", "3"))) with { InHealth = true },
        RightNorm.Of(
            RightKind.Bonuses, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.StateRules, new("theo chế độ do Nhà nước quy định", "by the State regime")), Decree60Of2021.At("12", "1", "a"), Decree111Of2025.At("1", "8")),
            Timelines.From(
                Start(Decree161Of2026), new RightValue(RightStatus.StateRules, new("chế độ tiền thưởng của Nhà nước; quỹ 10 % tổng quỹ lương không gồm phụ cấp, ngoài quỹ khen thưởng, không dùng hết thì hủy hoặc nộp lại; tự bảo đảm", "the State bonus regime; a fund of 10 % of the wage fund without allowances, outside the reward fund, unspent money is cancelled or repaid; self-financed")), Decree161Of2026.At("4", "4"), Decree161Of2026.At("5", "4"))),
        RightNorm.Of(
            RightKind.Bonuses, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("theo chế độ tiền lương của Nghị quyết số 27-NQ/TW khi có hiệu lực; quỹ tiền thưởng 10 % của Nghị định số 73/2024/NĐ-CP không được mã hóa vì chưa đọc văn bản", "by the pay regime of Resolution 27-NQ/TW once in force; the 10 % bonus fund of Decree 73/2024/NĐ-CP is not encoded: its text was not read")), Decree60Of2021.At("16", "1", "c")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.StateRules, new("theo chế độ do Nhà nước quy định", "by the State regime")), Decree60Of2021.At("16", "1", "c"), Decree111Of2025.At("1", "11", "c")),
            Timelines.From(
                Start(Decree161Of2026), new RightValue(RightStatus.StateRules, new("chế độ tiền thưởng của Nhà nước; quỹ 10 % tổng quỹ lương không gồm phụ cấp, ngoài quỹ khen thưởng, không dùng hết thì hủy hoặc nộp lại", "the State bonus regime; a fund of 10 % of the wage fund without allowances, outside the reward fund, unspent money is cancelled or repaid")), Decree161Of2026.At("4", "4"))),
        RightNorm.Of(
            RightKind.Bonuses, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("theo chế độ tiền lương của Nghị quyết số 27-NQ/TW khi có hiệu lực; quỹ tiền thưởng 10 % của Nghị định số 73/2024/NĐ-CP không được mã hóa vì chưa đọc văn bản", "by the pay regime of Resolution 27-NQ/TW once in force; the 10 % bonus fund of Decree 73/2024/NĐ-CP is not encoded: its text was not read")), Decree60Of2021.At("20", "1", "c")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.StateRules, new("theo chế độ do Nhà nước quy định", "by the State regime")), Decree60Of2021.At("20", "1", "c"), Decree111Of2025.At("1", "14", "c")),
            Timelines.From(
                Start(Decree161Of2026), new RightValue(RightStatus.StateRules, new("chế độ tiền thưởng của Nhà nước; quỹ 10 % tổng quỹ lương không gồm phụ cấp, ngoài quỹ khen thưởng, không dùng hết thì hủy hoặc nộp lại", "the State bonus regime; a fund of 10 % of the wage fund without allowances, outside the reward fund, unspent money is cancelled or repaid")), Decree161Of2026.At("4", "4"))),
        RightNorm.Of(
            RightKind.SalaryReformSource, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.OwnDecision, new("tự bảo đảm phần tăng lương từ nguồn thu", "finances raises from its revenue")), Decree60Of2021.At("12", "1", "a")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.OwnDecision, new("tự bảo đảm phần tăng lương từ nguồn thu", "finances raises from its revenue")), Decree60Of2021.At("12", "1", "a"), Decree111Of2025.At("1", "8")),
            Timelines.From(
                Start(Decree161Of2026), new RightValue(RightStatus.OwnDecision, new("tự bảo đảm cải cách tiền lương và tiền thưởng", "finances salary reform and bonuses itself")), Decree161Of2026.At("5", "4"))),
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group3, "group-3-health", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("tối thiểu 35 % số thu được để lại sau chi phí đã kết cấu vào giá; tiết kiệm 10 % chi thường xuyên nguồn ngân sách tăng thêm hằng năm", "at least 35 % of retained revenue after costs built into the price; saves 10 % of the yearly increase of recurrent budget spending")), Decree60Of2021.At("16", "1", "b"))) with { InHealth = true },
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group3, "group-3-outside-health", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("tối thiểu 40 % số thu được để lại; tiết kiệm 10 % chi thường xuyên nguồn ngân sách tăng thêm hằng năm", "at least 40 % of retained revenue; saves 10 % of the yearly increase of recurrent budget spending")), Decree60Of2021.At("16", "1", "b"))) with { InHealth = false },
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group4, "group-4", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("tiết kiệm 10 % chi thường xuyên nguồn ngân sách tăng thêm hằng năm", "saves 10 % of the yearly increase of recurrent budget spending")), Decree60Of2021.At("20", "1", "b"))),
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group3 | RightHolders.Group4, "repealed", Start(Decree161Of2026),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.StateRules, new("điểm b khoản 1 Điều 16 và Điều 20 đã bị bãi bỏ; tỷ lệ theo nghị định về mức lương cơ sở", "point b, clause 1, Articles 16 and 20 repealed; shares by the decree on the base salary")), Decree111Of2025.At("2", "2"))),
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group3 | RightHolders.Group4, "base-salary-decree-health", EndOf2026Funding,
            Timelines.From(
                Start(Decree161Of2026), new RightValue(RightStatus.StateRules, new("tối thiểu 35 % số thu dịch vụ y tế được để lại năm 2026, trừ chi phí trực tiếp theo điểm b khoản 1; nguồn thu khác được để lại tối thiểu 40 % và tiết kiệm 10 % chi thường xuyên không thể hiện ở đây", "at least 35 % of retained health revenue of 2026, direct costs left out by point b, clause 1; at least 40 % of other retained revenue and the 10 % saving are not shown")), Decree161Of2026.At("5", "1", "b"), Decree161Of2026.At("5", "2", "e"))) with { InHealth = true },
        RightNorm.Ending(
            RightKind.SalaryReformSource, RightHolders.Group3 | RightHolders.Group4, "base-salary-decree-outside-health", EndOf2026Funding,
            Timelines.From(
                Start(Decree161Of2026), new RightValue(RightStatus.StateRules, new("tối thiểu 40 % số thu được để lại năm 2026 sau chi phí trực tiếp", "at least 40 % of retained revenue of 2026 after direct costs")), Decree161Of2026.At("5", "1", "b"), Decree161Of2026.At("5", "2", "e"))) with { InHealth = false },
        RightNorm.Of(
            RightKind.SalaryReformSource, RightHolders.Group3 | RightHolders.Group4, "after-2026",
            Timelines.From(
                EndOf2026Funding, new RightValue(RightStatus.StateRules, new("Điều 5 Nghị định 161/2026/NĐ-CP chỉ quy định nguồn của năm 2026", "Article 5, Decree 161/2026/NĐ-CP provides for the sources of 2026 only")), Decree161Of2026.At("5"))),
        RightNorm.Of(
            RightKind.Contracts, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                Start(Decree235Of2026), new RightValue(RightStatus.OwnDecision, new("tự quyết định số lượng hợp đồng theo nhu cầu", "decides the number of contracts by need")), Decree235Of2026.At("6", "2", "a"))),
        RightNorm.Of(
            RightKind.Contracts, RightHolders.Group3High, "group-3-from-70",
            Timelines.From(
                Start(Decree235Of2026), new RightValue(RightStatus.WithinLimits, new("tự quyết định số lượng, không làm tăng chi thường xuyên từ ngân sách", "decides the number, without raising recurrent budget spending")), Decree235Of2026.At("6", "2", "b"))),
        RightNorm.Of(
            RightKind.Contracts, RightHolders.Group3Low, "group-3-below-70",
            Timelines.From(
                Start(Decree235Of2026), new RightValue(RightStatus.NeedsApproval, new("bổ sung nhân lực còn thiếu so với định mức; thêm hợp đồng dưới 12 tháng để thay thế", "fills what the norm lacks; also contracts under 12 months as replacements"), new("cơ quan quản lý viên chức", "the body that manages public employees")), Decree235Of2026.At("6", "2", "c"), Decree235Of2026.At("6", "2", "d"))),
        RightNorm.Of(
            RightKind.Contracts, RightHolders.Group4, "group-4",
            Timelines.From(
                Start(Decree235Of2026), new RightValue(RightStatus.WithinLimits, new("hợp đồng dưới 12 tháng để thay thế; riêng giáo dục, y tế thêm không quá 70 % số còn thiếu so với định mức, do cấp có thẩm quyền quyết định", "contracts under 12 months as replacements; in education and health also up to 70 % of what the norm lacks, decided by the authority")), Decree235Of2026.At("6", "2", "d"), Decree235Of2026.At("6", "2", "đ"))),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rights.Select(right => right.Timeline)];

    // Article 5 of Decree 161/2026 names the sources of the year 2026 alone.
    private static LocalDate EndOf2026Funding => new(2027, 1, 1);

    private static LocalDate Start(LegalDocument document) =>
        document.Effective?.From ?? throw new InvalidOperationException($"The register gives no day of effect for {document}.");
}
