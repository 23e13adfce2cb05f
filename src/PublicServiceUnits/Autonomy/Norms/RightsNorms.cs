using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Prices, spending, accounts, borrowing, investment: what each group may do.</summary>
internal static class RightsNorms
{
    /// <summary>Every right of this room.</summary>
    public static readonly RightNorm[] Rights =
    [
        RightNorm.Of(
            RightKind.PricesOfStateFundedServices, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.WithinLimits, new("định giá theo pháp luật về giá trên cơ sở định mức; đơn vị xác định mức giá cụ thể trong khung; chưa có định mức: theo pháp luật về giá hoặc bình quân chi phí hợp lý 3 năm", "set by the price law on norms; the unit sets its price within the frame; without norms by the price law or the three-year average of reasonable cost")), Decree60Of2021.At("5", "1"), Decree60Of2021.At("5", "2")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.WithinLimits, new("định giá theo pháp luật về giá, định mức (nếu có); đơn vị xác định mức giá cụ thể trong khung", "set by the price law, on norms if any; the unit sets its price within the frame")), Decree60Of2021.At("5", "1"), Decree60Of2021.At("5", "2"), Decree60Of2021.At("5", "4"), Decree111Of2025.At("1", "3"))),
        RightNorm.Of(
            RightKind.PricesOfOtherServices, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.OwnDecision, new("tự quyết định giá, đủ bù đắp chi phí và có tích lũy hợp lý; hàng hóa Nhà nước định giá: theo giá đó; lỗ do đơn vị tự bù đắp", "sets its own price, covering cost with reasonable accumulation; State-priced goods at that price; losses are the unit's own")), Decree60Of2021.At("6", "2", "b"), Decree60Of2021.At("6", "4")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.OwnDecision, new("tự quyết định giá theo cơ chế thị trường, đủ bù đắp chi phí và có tích lũy hợp lý; hàng hóa, dịch vụ Nhà nước định giá: theo giá cụ thể, không vượt giá tối đa, không dưới giá tối thiểu, trong khung giá; lỗ do đơn vị tự bù đắp", "sets its own price by the market mechanism, covering costs and reasonable accumulation; State-priced goods at the fixed price, not above the maximum, not below the minimum, within the frame; losses are the unit's own")), Decree60Of2021.At("6", "2", "b"), Decree111Of2025.At("1", "4", "a"), Decree60Of2021.At("6", "4"))),
        RightNorm.Of(
            RightKind.SpendingNorms, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.OwnDecision, new("tự quyết định mức chi trong quy chế chi tiêu nội bộ, kể cả nội dung đã có định mức", "sets its own level in its internal rules, for items with a State norm too")), Decree60Of2021.At("12", "3", "a"), Decree60Of2021.At("12", "3", "b"))),
        RightNorm.Of(
            RightKind.SpendingNorms, RightHolders.Group3High, "group-3-from-70",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.WithinLimits, new("cao hơn mức Nhà nước nếu chi từ nguồn thu sự nghiệp, còn lại bằng hoặc thấp hơn; nội dung chưa có quy định: tự xây dựng", "above the State level only from its own service revenue, else equal or lower; items without a State level by internal rules")), Decree60Of2021.At("16", "3", "a"))),
        RightNorm.Of(
            RightKind.SpendingNorms, RightHolders.Group3Low, "group-3-below-70",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.WithinLimits, new("không vượt mức Nhà nước; nội dung chưa có quy định: tự xây dựng", "not above the State level; items without a State level by internal rules")), Decree60Of2021.At("16", "3", "b"))),
        RightNorm.Of(
            RightKind.SpendingNorms, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.WithinLimits, new("không vượt mức Nhà nước", "not above the State level")), Decree60Of2021.At("20", "3")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.WithinLimits, new("không vượt mức Nhà nước; nội dung chưa có quy định: tự xây dựng", "not above the State level; items without a State level by internal rules")), Decree60Of2021.At("20", "3"), Decree111Of2025.At("1", "14", "d"))),
        RightNorm.Of(
            RightKind.Experts, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.OwnDecision, new("tự quyết định mức chi theo giá thị trường và khả năng tài chính", "sets the pay by the market and its means")), Decree60Of2021.At("12", "2"))),
        RightNorm.Of(
            RightKind.Experts, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.OwnDecision, new("tự quyết định mức chi theo giá thị trường, dự toán được giao và khả năng tài chính", "sets the pay by the market, the estimate assigned and its means")), Decree60Of2021.At("16", "2"))),
        RightNorm.Of(
            RightKind.Experts, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("theo quy định chung về tiền lương, tiền công của Nhà nước", "by the State's general rules on pay")), Decree60Of2021.At("20", "2"))),
        RightNorm.Of(
            RightKind.Accounts, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.OwnDecision, new("thu sự nghiệp, kinh doanh, dịch vụ và các quỹ tại ngân hàng thương mại; kinh phí ngân sách, phí tại Kho bạc Nhà nước", "service and business revenue and funds at a commercial bank; budget money and fees at the State Treasury")), Decree60Of2021.At("23", "1"), Decree60Of2021.At("23", "3"), Decree60Of2021.At("23", "4"))),
        RightNorm.Of(
            RightKind.Accounts, RightHolders.Group3 | RightHolders.Group4, "groups-3-and-4",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.WithinLimits, new("thu khám chữa bệnh, y tế dự phòng, học phí qua tài khoản chuyên thu rồi nộp về Kho bạc; thu khác, các quỹ tại ngân hàng thương mại; kinh phí ngân sách, phí tại Kho bạc Nhà nước", "treatment, preventive and tuition revenue through a collecting account, then to the Treasury; other revenue and funds at a commercial bank; budget money and fees at the Treasury")), Decree60Of2021.At("23", "2"), Decree60Of2021.At("23", "1"), Decree60Of2021.At("23", "3"), Decree60Of2021.At("23", "4"))),
        RightNorm.Of(
            RightKind.LoansForFacilities, RightHolders.SelfFinancing, "health",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NeedsApproval, new("được vay tổ chức tín dụng để đầu tư cơ sở vật chất, vay ưu đãi của Nhà nước; không thế chấp tài sản công", "may borrow from credit institutions for facilities and take State preferential credit; no mortgage of public assets")), Decree60Of2021.At("24", "2"), Decree60Of2021.At("24", "1", "b")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NeedsApproval, new("được vay tổ chức tín dụng để đầu tư cơ sở vật chất, vay ưu đãi của Nhà nước; không thế chấp tài sản công", "may borrow from credit institutions for facilities and take State preferential credit; no mortgage of public assets")), Decree60Of2021.At("24", "2"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "1", "b"))) with { InHealth = true },
        RightNorm.Of(
            RightKind.LoansForFacilities, RightHolders.Group1, "group-1-outside-health",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NeedsApproval, new("được vay nếu \"trong lĩnh vực y tế - dân số\" chỉ bổ nghĩa cho nhóm 2", "may borrow if \"in health and population\" qualifies Group 2 only")), Decree60Of2021.At("24", "2"), Decree60Of2021.At("24", "1", "b")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NeedsApproval, new("được vay nếu \"trong lĩnh vực y tế - dân số\" chỉ bổ nghĩa cho nhóm 2", "may borrow if \"in health and population\" qualifies Group 2 only")), Decree60Of2021.At("24", "2"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "1", "b"))) with { InHealth = false },
        RightNorm.Of(
            RightKind.LoansForFacilities, RightHolders.Group2, "group-2-outside-health",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NotGiven, new("không thuộc đối tượng", "not among those named")), Decree60Of2021.At("24", "2"), Decree60Of2021.At("24", "1", "b")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NotGiven, new("không thuộc đối tượng", "not among those named")), Decree60Of2021.At("24", "2"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "1", "b"))) with { InHealth = false },
        RightNorm.Of(
            RightKind.LoansForFacilities, RightHolders.Group3 | RightHolders.Group4, "groups-3-and-4",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NotGiven, new("không thuộc đối tượng", "not among those named")), Decree60Of2021.At("24", "2"), Decree60Of2021.At("24", "1", "b")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NotGiven, new("không thuộc đối tượng", "not among those named")), Decree60Of2021.At("24", "2"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "1", "b"))),
        RightNorm.Of(
            RightKind.LoansForServices, RightHolders.SelfFinancing | RightHolders.Group3High, "from-70",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NeedsApproval, new("được vay tổ chức tín dụng, huy động vốn của viên chức, người lao động; tự chịu trách nhiệm trả nợ; không thế chấp tài sản công", "may borrow from credit institutions and raise capital of its staff; repays itself; no mortgage of public assets")), Decree60Of2021.At("24", "3"), Decree60Of2021.At("24", "1", "b")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NeedsApproval, new("được vay tổ chức tín dụng, huy động vốn của viên chức, người lao động; tự chịu trách nhiệm trả nợ; không thế chấp tài sản công", "may borrow from credit institutions and raise capital of its staff; repays itself; no mortgage of public assets")), Decree60Of2021.At("24", "3"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "1", "b"))) with { NeedsServices = true },
        RightNorm.Ending(
            RightKind.LoansForServices, RightHolders.Group3Low, "below-70-original", AutonomyDates.Decree111,
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NotGiven, new("chỉ nhóm 3 tự bảo đảm từ 70 % trở lên", "only Group 3 at 70 % or more")), Decree60Of2021.At("24", "3"))),
        RightNorm.Of(
            RightKind.LoansForServices, RightHolders.Group3Low, "below-70-amended",
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NeedsApproval, new("được vay tổ chức tín dụng, huy động vốn của viên chức, người lao động; tự chịu trách nhiệm trả nợ; không thế chấp tài sản công", "may borrow from credit institutions and raise capital of its staff; repays itself; no mortgage of public assets")), Decree60Of2021.At("24", "3"), Decree111Of2025.At("1", "16"), Decree60Of2021.At("24", "1", "b"))) with { NeedsServices = true },
        RightNorm.Of(
            RightKind.LoansForServices, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NotGiven, new("không thuộc đối tượng", "not among those named")), Decree60Of2021.At("24", "3")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NotGiven, new("không thuộc đối tượng", "not among those named")), Decree60Of2021.At("24", "3"), Decree111Of2025.At("1", "16"))),
        RightNorm.Of(
            RightKind.BorrowingApproval, RightHolders.SelfFinancing | RightHolders.Group3, "groups-1-to-3",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NeedsApproval, new("phương án vay, huy động và hoàn trả vốn phải được phê duyệt", "the plan to borrow and repay is approved"), new("Hội đồng quản lý, Hội đồng trường nếu có; nếu không thì cơ quan quản lý cấp trên", "the management or school council where there is one, else the superior body")), Decree60Of2021.At("24", "4")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NeedsApproval, new("báo cáo xin ý kiến về chủ trương; thủ trưởng chịu trách nhiệm, ngân sách không hỗ trợ", "an opinion on principle is sought; the head answers, the budget gives no support"), new("Hội đồng quản lý, Hội đồng trường nếu có; nếu không thì cơ quan quản lý cấp trên", "the management or school council where there is one, else the superior body")), Decree60Of2021.At("24", "4"), Decree111Of2025.At("1", "16"))),
        RightNorm.Of(
            RightKind.JointVentures, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.NeedsApproval, new("được liên doanh, liên kết; đề án phải được phê duyệt, hội đồng (nếu có) thông qua trước", "may enter joint ventures; the scheme is approved, a council (if any) passes it first"), new("Bộ trưởng, thủ trưởng cơ quan trung ương sau ý kiến Bộ Tài chính; Chủ tịch UBND cấp tỉnh sau ý kiến Thường trực HĐND", "minister or head of central body after the Ministry of Finance; provincial chairman after the Standing People's Council")), Decree60Of2021.At("25", "2"), Decree60Of2021.At("25", "1")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.NeedsApproval, new("được liên doanh, liên kết; đề án sử dụng tài sản công theo pháp luật về tài sản công, hội đồng (nếu có) thông qua trước", "may enter joint ventures; a scheme with public assets by the public-asset law, a council (if any) passes it first"), new("cơ quan, người có thẩm quyền theo pháp luật về quản lý, sử dụng tài sản công", "the authority by the law on public assets")), Decree60Of2021.At("25", "2"), Decree111Of2025.At("1", "17"), Decree60Of2021.At("25", "1"))),
        RightNorm.Of(
            RightKind.StateInvestment, RightHolders.Group1, "group-1",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.WithinLimits, new("chỉ dự án dở dang hoặc dự án mới trong kế hoạch đầu tư công trung hạn được duyệt", "only unfinished projects or new ones in the approved medium-term public investment plan")), Decree60Of2021.At("11", "1", "d"))),
        RightNorm.Of(
            RightKind.StateInvestment, RightHolders.Group2, "group-2",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("vốn của dự án được duyệt theo pháp luật đầu tư công", "capital of projects approved by the public investment law")), Decree60Of2021.At("11", "1", "d"))),
        RightNorm.Of(
            RightKind.StateInvestment, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("vốn của dự án được duyệt theo pháp luật đầu tư công", "capital of projects approved by the public investment law")), Decree60Of2021.At("15", "1", "đ"))),
        RightNorm.Of(
            RightKind.StateInvestment, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("vốn của dự án được duyệt theo pháp luật đầu tư công", "capital of projects approved by the public investment law")), Decree60Of2021.At("19", "1", "d"))),
        RightNorm.Of(
            RightKind.Depreciation, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("bổ sung Quỹ phát triển hoạt động sự nghiệp; tài sản từ vốn vay: trả nợ trước, còn lại vào Quỹ, thiếu thì Quỹ trả", "goes to the development fund; for assets bought with loans it first repays the debt, the rest goes to the fund, which pays what is short")), Decree60Of2021.At("8", "2"))),
        RightNorm.Of(
            RightKind.Provisions, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("trích như doanh nghiệp, trừ khi luật chuyên ngành có quỹ xử lý rủi ro", "as enterprises do, unless sector law has a risk fund")), Decree60Of2021.At("12", "5"))),
        RightNorm.Of(
            RightKind.Provisions, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60, new RightValue(RightStatus.StateRules, new("cho sản xuất kinh doanh, liên doanh, dịch vụ khác, trích như doanh nghiệp, trừ khi luật chuyên ngành có quỹ xử lý rủi ro", "for business, joint ventures and other services, as enterprises do, unless sector law has a risk fund")), Decree60Of2021.At("16", "5")),
            Timelines.From(
                AutonomyDates.Decree111, new RightValue(RightStatus.StateRules, new("cho sản xuất kinh doanh, liên doanh, dịch vụ sự nghiệp công, trích như doanh nghiệp, trừ khi luật chuyên ngành có quỹ xử lý rủi ro", "for business, joint ventures and public services, as enterprises do, unless sector law has a risk fund")), Decree60Of2021.At("16", "5"), Decree111Of2025.At("1", "11", "d"))),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rights.Select(right => right.Timeline)];
}
