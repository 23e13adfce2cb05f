using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// What may be advanced from a year's result during its quarters, and how the year is settled (Article 10, Circular
/// 56/2022/TT-BTC; Article 7, Circular 145/2017/TT-BTC; Articles 4 and 5, Circular 90/2017/TT-BTC). Circular 03/2026/TT-BTC
/// changed words of Article 10 that none of these rules rests on. The last day of the settlement stands in <see cref="TimetableNorms"/>.
/// </summary>
internal static class FundAdvanceNorms
{
    private static readonly Requirement OfSurplus = Requirement.AtMost(Measurement.Of(Ratio.Percent(70)));

    private static readonly Provision[] Circular145 =
        [Circular145Of2017.At("7", "3", "b"), Circular145Of2017.At("9", "2"), Circular145Of2017.At("11", "2"), Circular145Of2017.At("13", "2")];

    private static readonly Provision[] Circular90 = [Circular90Of2017.At("4", "2", "b"), Circular90Of2017.At("5", "2", "b")];

    private static readonly LocalizedText MayGoOn = new(
        "được tiếp tục trích bổ sung để chi trả thu nhập tăng thêm hoặc để dự phòng cho năm sau, chi khen thưởng, phúc lợi, theo quy chế chi tiêu nội bộ",
        "may be allocated, to pay additional income or keep it for the next year, and for reward and welfare, by the internal spending rules");

    /// <summary>Groups 1 to 3: the supplementary income, reward and welfare funds against the quarter's surplus (10.1.b).</summary>
    public static readonly NormTimeline<Requirement> Groups1To3Cap = Timelines.Of(
        "autonomy.advance-funds.cap.groups-1-to-3",
        new(
            "Mức tạm trích hằng quý Quỹ bổ sung thu nhập, Quỹ khen thưởng và Quỹ phúc lợi so với chênh lệch thu lớn hơn chi của quý, nhóm 1 đến nhóm 3",
            "What a quarter may advance to the supplementary income, reward and welfare funds, of its surplus, groups 1 to 3"),
        Timelines.From(AutonomyDates.Circular56, OfSurplus, Circular56Of2022.At("10", "1", "b")));

    /// <summary>Group 4: additional income against the wage fund of one quarter (10.3.a).</summary>
    public static readonly NormTimeline<Requirement> Group4Cap = Timelines.Of(
        "autonomy.advance-funds.cap.group-4",
        new(
            "Mức tạm chi trước thu nhập tăng thêm hằng quý so với quỹ tiền lương một quý, nhóm 4",
            "The additional income a quarter may pay beforehand, of the wage fund of one quarter, Group 4"),
        Timelines.From(AutonomyDates.Circular56, Requirement.AtMost(Measurement.Of(Ratio.Percent(20))), Circular56Of2022.At("10", "3", "a")));

    /// <summary>Economic and other fields before, every class (7.3.b, to which 9.2, 11.2 and 13.2 refer): the supplementary income fund alone.</summary>
    public static readonly NormTimeline<Requirement> Circular145Cap = Older(
        "cap.circular-145-2017",
        new(
            "Mức tạm trích hằng quý Quỹ bổ sung thu nhập so với chênh lệch thu lớn hơn chi của quý, sự nghiệp kinh tế và sự nghiệp khác",
            "What a quarter may advance to the supplementary income fund, of its surplus, economic and other fields"),
        AutonomyDates.Circular145, OfSurplus, Circular145);

    /// <summary>Public science and technology organisations before, every class (4.2.b, to which 5.2.b refers).</summary>
    public static readonly NormTimeline<Requirement> Circular90Cap = Older(
        "cap.circular-90-2017",
        new(
            "Mức tạm trích Quỹ bổ sung thu nhập so với chênh lệch thu lớn hơn chi xác định theo quý, tổ chức khoa học và công nghệ công lập",
            "What a quarter may advance to the supplementary income fund, of its surplus, public science and technology organisations"),
        AutonomyDates.Circular90, OfSurplus, Circular90);

    /// <summary>Group 4: when anything may be advanced (10.3.a).</summary>
    public static readonly NormTimeline<LocalizedText> SavingExpected = Timelines.Of(
        "autonomy.advance-funds.group-4.saving-expected",
        new("Điều kiện tạm chi trước, nhóm 4", "When Group 4 may pay beforehand"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new("khi xét thấy đơn vị có khả năng tiết kiệm được kinh phí; thủ trưởng quyết định", "where the unit is found able to save; the head decides"),
            Circular56Of2022.At("10", "3", "a")));

    /// <summary>Group 4: reward and welfare (10.3.a).</summary>
    public static readonly NormTimeline<LocalizedText> Group4RewardAndWelfare = Timelines.Of(
        "autonomy.advance-funds.group-4.reward-and-welfare",
        new("Tạm chi trước hoạt động phúc lợi, khen thưởng, nhóm 4", "Reward and welfare paid beforehand, Group 4"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new("được tạm chi trước, văn bản không đặt mức tối đa", "may be paid beforehand; the text sets no most"),
            Circular56Of2022.At("10", "3", "a")));

    /// <summary>At the end of the year, groups 1 to 3 (10.1.b).</summary>
    public static readonly NormTimeline<RecoveryOrder> Groups1To3YearEnd = Recovery(
        "groups-1-to-3.year-end", "nhóm 1 đến nhóm 3, khi kết thúc năm", "groups 1 to 3, at the end of the year",
        new([RecoverySource.OldFunds, RecoverySource.NextYearFunds, RecoverySource.WageFund], false), Circular56Of2022.At("10", "1", "b"));

    /// <summary>Once the accounts are approved, groups 1 to 3 (10.1.b).</summary>
    public static readonly NormTimeline<RecoveryOrder> Groups1To3Approved = Recovery(
        "groups-1-to-3.approved", "nhóm 1 đến nhóm 3, khi quyết toán được phê duyệt", "groups 1 to 3, once the accounts are approved",
        new([RecoverySource.RewardAndWelfareFunds, RecoverySource.NextYearFunds, RecoverySource.WageFund], true), Circular56Of2022.At("10", "1", "b"));

    /// <summary>At the end of the year, Group 4 (10.3.a).</summary>
    public static readonly NormTimeline<RecoveryOrder> Group4YearEnd = Recovery(
        "group-4.year-end", "nhóm 4, khi kết thúc năm", "Group 4, at the end of the year",
        new([RecoverySource.IncomeReserve, RecoverySource.NextYearSaving, RecoverySource.WageFund], true), Circular56Of2022.At("10", "3", "a"));

    /// <summary>Once the accounts are approved, Group 4: the Treasury recovers it (10.3.a).</summary>
    public static readonly NormTimeline<RecoveryOrder> Group4Approved = Recovery(
        "group-4.approved", "nhóm 4, khi quyết toán được phê duyệt", "Group 4, once the accounts are approved",
        new([RecoverySource.NextYearSaving], false), Circular56Of2022.At("10", "3", "a"));

    /// <summary>Economic and other fields before, at both times (7.3.b).</summary>
    public static readonly NormTimeline<RecoveryOrder> Circular145Recovery = Older(
        "recovery.circular-145-2017",
        new("Nguồn trừ số đã chi vượt, sự nghiệp kinh tế và sự nghiệp khác", "From where too large an advance is recovered, economic and other fields"),
        AutonomyDates.Circular145, new RecoveryOrder([RecoverySource.OldFunds, RecoverySource.NextYearFunds, RecoverySource.WageFund], false), Circular145);

    /// <summary>Public science and technology organisations before, only once the accounts are approved (4.2.b).</summary>
    public static readonly NormTimeline<RecoveryOrder> Circular90Approved = Older(
        "recovery.circular-90-2017.approved",
        new("Nguồn trừ số đã chi vượt khi quyết toán được phê duyệt, tổ chức khoa học và công nghệ công lập", "From where too large an advance is recovered once the accounts are approved, public science and technology organisations"),
        AutonomyDates.Circular90, new RecoveryOrder([RecoverySource.RewardAndWelfareFunds, RecoverySource.NextYearFunds, RecoverySource.WageFund], true), Circular90);

    /// <summary>What was advanced too little, groups 1 to 3 (10.1.b).</summary>
    public static readonly NormTimeline<LocalizedText> Groups1To3Further = Timelines.Of(
        "autonomy.advance-funds.further.groups-1-to-3",
        new("Đã tạm trích thấp hơn số được trích, nhóm 1 đến nhóm 3", "Less was advanced than the year gives, groups 1 to 3"),
        Timelines.From(AutonomyDates.Circular56, MayGoOn, Circular56Of2022.At("10", "1", "b")));

    /// <summary>The same, Group 4 (10.3.a).</summary>
    public static readonly NormTimeline<LocalizedText> Group4Further = Timelines.Of(
        "autonomy.advance-funds.further.group-4",
        new("Đã tạm chi thấp hơn kinh phí tiết kiệm được, nhóm 4", "Less was paid beforehand than was saved, Group 4"),
        Timelines.From<LocalizedText>(
            AutonomyDates.Circular56,
            new(
                "được tiếp tục chi trả thu nhập tăng thêm, chi khen thưởng, phúc lợi hoặc trích quỹ dự phòng ổn định thu nhập, theo quy chế chi tiêu nội bộ",
                "may be paid as additional income, reward and welfare or put into the reserve for stable income, by the internal spending rules"),
            Circular56Of2022.At("10", "3", "a")));

    /// <summary>The same, economic and other fields before (7.3.b).</summary>
    public static readonly NormTimeline<LocalizedText> Circular145Further = Older(
        "further.circular-145-2017",
        new("Đã tạm chi thấp hơn số được trích, sự nghiệp kinh tế và sự nghiệp khác", "Less was advanced than the year gives, economic and other fields"),
        AutonomyDates.Circular145,
        new LocalizedText(
            "được chi trả tiếp thu nhập tăng thêm hoặc để dự phòng cho năm sau, theo quy chế chi tiêu nội bộ",
            "may be paid as additional income or kept for the next year, by the internal spending rules"),
        Circular145);

    /// <summary>The same, public science and technology organisations before (4.2.b).</summary>
    public static readonly NormTimeline<LocalizedText> Circular90Further = Older(
        "further.circular-90-2017",
        new("Tiếp tục trích lập các quỹ, tổ chức khoa học và công nghệ công lập", "What may still be allocated, public science and technology organisations"),
        AutonomyDates.Circular90,
        new LocalizedText(
            "được tiếp tục trích lập các quỹ và chi trả thu nhập tăng thêm, không vượt mức theo chế độ quy định",
            "the funds may still be formed and additional income paid, not above what the rules give"),
        Circular90);

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        Groups1To3Cap, Group4Cap, Circular145Cap, Circular90Cap, SavingExpected, Group4RewardAndWelfare,
        Groups1To3YearEnd, Groups1To3Approved, Group4YearEnd, Group4Approved, Circular145Recovery, Circular90Approved,
        Groups1To3Further, Group4Further, Circular145Further, Circular90Further,
    ];

    private static NormTimeline<RecoveryOrder> Recovery(
        string name, string vietnamese, string english, RecoveryOrder order, Provision provision) => Timelines.Of(
        $"autonomy.advance-funds.recovery.{name}",
        new($"Nguồn trừ số đã trích, đã chi vượt, {vietnamese}", $"From where too large an advance is recovered, {english}"),
        Timelines.From(AutonomyDates.Circular56, order, provision));

    // The older circulars ended with the one that replaced them.
    private static NormTimeline<T> Older<T>(string name, LocalizedText description, LocalDate from, T value, Provision[] provisions)
        where T : notnull => Timelines.Ending(
        $"autonomy.advance-funds.{name}",
        description,
        AutonomyDates.Circular56,
        Timelines.From(from, value, provisions));
}
