using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Prices, revenue, spending, accounts, depreciation, provisions, investment: what each group may do.</summary>
internal static class RightsNorms
{
    /// <summary>Every right of this room.</summary>
    public static readonly RightNorm[] Rights =
    [
        RightNorm.Of(
            RightKind.PricesOfStateFundedServices, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "định giá theo pháp luật về giá trên cơ sở định mức; đơn vị xác định mức giá cụ thể trong khung, mức giá của Nhà nước; chưa có định mức: theo pháp luật về giá hoặc bình quân chi phí hợp lý 3 năm",
                    "set by the price law on norms; the unit sets its price within the State's frame or level; without norms by the price law or the three-year average of reasonable cost"),
                Decree60Of2021.At("5", "1"), Decree60Of2021.At("5", "2"), Decree60Of2021.At("5", "4")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.Within(
                    "định giá theo pháp luật về giá, định mức (nếu có); đơn vị xác định mức giá cụ thể trong khung, mức giá của Nhà nước",
                    "set by the price law, on norms if any; the unit sets its price within the State's frame or level"),
                Decree60Of2021.At("5", "1"), Decree60Of2021.At("5", "2"), Decree60Of2021.At("5", "4"), Decree111Of2025.At("1", "3"))),
        RightNorm.Of(
            RightKind.PricesOfOtherServices, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own(
                    "tự quyết định giá, đủ bù đắp chi phí và có tích lũy hợp lý; hàng hóa, dịch vụ Nhà nước định giá: theo giá cụ thể, khung giá đó",
                    "sets its own price, covering cost with reasonable accumulation; State-priced goods at that price or within that frame"),
                Decree60Of2021.At("6", "2", "b")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.Own(
                    "tự quyết định giá theo cơ chế thị trường, đủ bù đắp chi phí và có tích lũy hợp lý; hàng hóa, dịch vụ Nhà nước định giá: theo giá cụ thể, không vượt giá tối đa, không dưới giá tối thiểu, trong khung giá",
                    "sets its own price by the market mechanism, covering costs and reasonable accumulation; State-priced goods at the fixed price, not above the maximum, not below the minimum, within the frame"),
                Decree60Of2021.At("6", "2", "b"), Decree111Of2025.At("1", "4", "a"))),
        RightNorm.Of(
            RightKind.LossesOfOtherServices, RightHolders.All, "all",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "thu nhỏ hơn chi: bù đắp bằng nguồn hợp pháp của đơn vị, ngân sách không cấp bù",
                    "revenue below cost is covered from the unit's lawful sources; the budget pays nothing"),
                Decree60Of2021.At("6", "4"))),
        RightNorm.Of(
            RightKind.BusinessAndLeasing, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60, Business(), Decree60Of2021.At("11", "2", "b"), Decree60Of2021.At("11", "2", "c"))),
        RightNorm.Of(
            RightKind.BusinessAndLeasing, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60, Business(), Decree60Of2021.At("15", "2", "b"), Decree60Of2021.At("15", "2", "c"))),
        RightNorm.Of(
            RightKind.BusinessAndLeasing, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "nguồn thu sự nghiệp phù hợp chức năng, nhiệm vụ (nếu có); Điều 19 không nêu kinh doanh, liên doanh, cho thuê",
                    "revenue that fits its functions, if any; Article 19 names neither business nor joint ventures nor leasing"),
                Decree60Of2021.At("19", "2")),
            Timelines.From(
                AutonomyDates.Decree111, Business(), Decree60Of2021.At("19", "2b"), Decree60Of2021.At("19", "2c"), Decree111Of2025.At("1", "13", "b"))),
        RightNorm.Of(
            RightKind.SpendingNorms, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own(
                    "tự quyết định mức chi trong quy chế chi tiêu nội bộ, kể cả nội dung đã có định mức",
                    "sets its own level in its internal rules, for items with a State norm too"),
                Decree60Of2021.At("12", "3", "a"), Decree60Of2021.At("12", "3", "b"))),
        RightNorm.Of(
            RightKind.SpendingNorms, RightHolders.Group3High, "group-3-from-70",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "cao hơn mức Nhà nước nếu chi từ nguồn thu sự nghiệp, còn lại bằng hoặc thấp hơn; nội dung chưa có quy định: tự xây dựng",
                    "above the State level only from its own service revenue, else equal or lower; items without a State level by internal rules"),
                Decree60Of2021.At("16", "3", "a"))),
        RightNorm.Of(
            RightKind.SpendingNorms, RightHolders.Group3Low, "group-3-below-70",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "không vượt mức Nhà nước; nội dung chưa có quy định: tự xây dựng",
                    "not above the State level; items without a State level by internal rules"),
                Decree60Of2021.At("16", "3", "b"))),
        RightNorm.Of(
            RightKind.SpendingNorms, RightHolders.Group4, "group-4",
            Timelines.From(
                AutonomyDates.Decree60, RightValue.Within("không vượt mức Nhà nước", "not above the State level"), Decree60Of2021.At("20", "3")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.Within(
                    "không vượt mức Nhà nước; nội dung chưa có quy định: tự xây dựng",
                    "not above the State level; items without a State level by internal rules"),
                Decree60Of2021.At("20", "3"), Decree111Of2025.At("1", "14", "d"))),
        RightNorm.Of(
            RightKind.Accounts, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Own(
                    "thu sự nghiệp, kinh doanh, dịch vụ và các quỹ tại ngân hàng thương mại; kinh phí ngân sách, phí tại Kho bạc Nhà nước",
                    "service and business revenue and funds at a commercial bank; budget money and fees at the State Treasury"),
                Decree60Of2021.At("23", "1"), Decree60Of2021.At("23", "3"), Decree60Of2021.At("23", "4"))),
        RightNorm.Of(
            RightKind.Accounts, RightHolders.Group3 | RightHolders.Group4, "groups-3-and-4",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "thu khám chữa bệnh, y tế dự phòng, học phí qua tài khoản chuyên thu rồi nộp về Kho bạc; thu khác, các quỹ tại ngân hàng thương mại; kinh phí ngân sách, phí tại Kho bạc Nhà nước",
                    "treatment, preventive and tuition revenue through a collecting account, then to the Treasury; other revenue and funds at a commercial bank; budget money and fees at the Treasury"),
                Decree60Of2021.At("23", "2"), Decree60Of2021.At("23", "1"), Decree60Of2021.At("23", "3"), Decree60Of2021.At("23", "4"))),
        RightNorm.Of(
            RightKind.Depreciation, RightHolders.SelfFinancing | RightHolders.Group3, "groups-1-to-3",
            Timelines.From(AutonomyDates.Decree60, ToTheFund(), Decree60Of2021.At("8", "2"))),
        RightNorm.Of(
            RightKind.Depreciation, RightHolders.Group4, "group-4",
            Timelines.From(AutonomyDates.Decree60, ToTheFund(), Decree60Of2021.At("8", "2")),
            Timelines.From(AutonomyDates.Circular56, OfAssetsInServices(), Circular56Of2022.At("10", "3", "b"), Decree60Of2021.At("8", "2")),
            Timelines.From(
                AutonomyDates.Decree111, OfAssetsInServices(), Decree60Of2021.At("22", "4"), Decree111Of2025.At("1", "15", "b"), Decree60Of2021.At("8", "2"))),
        RightNorm.Of(
            RightKind.Provisions, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "trích như doanh nghiệp, trừ khi luật chuyên ngành có quỹ xử lý rủi ro",
                    "as enterprises do, unless sector law has a risk fund"),
                Decree60Of2021.At("12", "5"))),
        RightNorm.Of(
            RightKind.Provisions, RightHolders.Group3, "group-3",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.StateRules(
                    "cho sản xuất kinh doanh, liên doanh, dịch vụ khác, trích như doanh nghiệp, trừ khi luật chuyên ngành có quỹ xử lý rủi ro",
                    "for business, joint ventures and other services, as enterprises do, unless sector law has a risk fund"),
                Decree60Of2021.At("16", "5")),
            Timelines.From(
                AutonomyDates.Decree111,
                RightValue.StateRules(
                    "cho sản xuất kinh doanh, liên doanh, dịch vụ sự nghiệp công, trích như doanh nghiệp, trừ khi luật chuyên ngành có quỹ xử lý rủi ro",
                    "for business, joint ventures and public services, as enterprises do, unless sector law has a risk fund"),
                Decree60Of2021.At("16", "5"), Decree111Of2025.At("1", "11", "d"))),
        RightNorm.Of(
            RightKind.StateInvestment, RightHolders.Group1, "group-1",
            Timelines.From(
                AutonomyDates.Decree60,
                RightValue.Within(
                    "chỉ dự án dở dang hoặc dự án mới trong kế hoạch đầu tư công trung hạn được duyệt",
                    "only unfinished projects or new ones in the approved medium-term public investment plan"),
                Decree60Of2021.At("11", "1", "d"))),
        RightNorm.Of(
            RightKind.StateInvestment, RightHolders.Group2, "group-2",
            Timelines.From(AutonomyDates.Decree60, ApprovedProjects(), Decree60Of2021.At("11", "1", "d"))),
        RightNorm.Of(
            RightKind.StateInvestment, RightHolders.Group3, "group-3",
            Timelines.From(AutonomyDates.Decree60, ApprovedProjects(), Decree60Of2021.At("15", "1", "đ"))),
        RightNorm.Of(
            RightKind.StateInvestment, RightHolders.Group4, "group-4",
            Timelines.From(AutonomyDates.Decree60, ApprovedProjects(), Decree60Of2021.At("19", "1", "d"))),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rights.Select(right => right.Timeline)];

    private static RightValue Business() => RightValue.Approved(
        new("cơ quan có thẩm quyền phê duyệt đề án", "the authority that approves the scheme"),
        "thu từ sản xuất, kinh doanh, liên doanh, liên kết và cho thuê tài sản công theo đề án được phê duyệt, phù hợp chức năng, nhiệm vụ",
        "revenue from business, joint ventures and leasing public assets by an approved scheme that fits its functions");

    private static RightValue ToTheFund() => RightValue.StateRules(
        "bổ sung Quỹ phát triển hoạt động sự nghiệp; tài sản từ vốn vay: trả nợ trước, còn lại vào Quỹ, thiếu thì Quỹ trả",
        "goes to the development fund; for assets bought with loans it first repays the debt, the rest goes to the fund, which pays what is short");

    private static RightValue OfAssetsInServices() => RightValue.StateRules(
        "đơn vị có dịch vụ không sử dụng ngân sách phải trích khấu hao tài sản dùng cho dịch vụ đó, bổ sung Quỹ phát triển hoạt động sự nghiệp; Quỹ dùng để sửa chữa, mua sắm",
        "a unit with services not funded by the State must depreciate the assets used for them and put it in a development fund, used for repairs and equipment");

    private static RightValue ApprovedProjects() => RightValue.StateRules(
        "vốn của dự án được duyệt theo pháp luật đầu tư công", "capital of projects approved by the public investment law");
}
