using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;

namespace PublicServiceUnits.Organisation;

/// <summary>The share of professionals (Decree 106/2020/NĐ-CP) and the shares by career level (Article 10, Decree 232/2026/NĐ-CP), with their transition.</summary>
internal static class JobPositionShareNorms
{
    private static readonly LocalizedText ShareText = new("Tỷ lệ viên chức theo bậc nghề nghiệp của vị trí việc làm", "Share of employees by career level of a position");

    /// <summary>Professionals of all staff (3.5), up to 2026-06-30.</summary>
    public static readonly NormTimeline<Requirement> Professionals = Timelines.Ending(
        Id("share.professionals"),
        new("Tỷ lệ người làm chuyên môn", "Share of professionals"),
        OrganisationDates.Decree232,
        From(OrganisationDates.Decree106, Requirement.AtLeast(Measurement.Of(Ratio.Percent(65))), Decree106Of2020.At("3", "5")));

    /// <summary>Level 5 where it is the highest used (10.2.a).</summary>
    public static readonly NormTimeline<Requirement> TopLevel5 = Cap("top-5", 30, "a");

    /// <summary>The nearest level below level 5 (10.2.a).</summary>
    public static readonly NormTimeline<Requirement> BelowLevel5 = Cap("below-5", 40, "a");

    /// <summary>Level 4 where it is the highest used (10.2.b).</summary>
    public static readonly NormTimeline<Requirement> TopLevel4 = Cap("top-4", 40, "b");

    /// <summary>The higher level where only two are used (10.2.c).</summary>
    public static readonly NormTimeline<Requirement> OfTwoLevels = Cap("of-two", 50, "c");

    /// <summary>The other levels (10.2.a, 10.2.b).</summary>
    public static readonly NormTimeline<LocalizedText> OtherLevels = Of(
        "share.level.others", new("phần còn lại, do đơn vị xác định", "what is left, set by the unit"), Decree232Of2026.At("10", "2", "a"), Decree232Of2026.At("10", "2", "b"));

    /// <summary>Units that may set other shares (10.3).</summary>
    public static readonly NormTimeline<LocalizedText> OwnShares = Of(
        "share.own",
        new("đơn vị quyết định tỷ lệ khác, phù hợp yêu cầu hoạt động và khả năng tài chính", "the unit decides on other shares, by its work and finances"),
        Decree232Of2026.At("10", "3"));

    /// <summary>Positions without levels or with one (10.4).</summary>
    public static readonly NormTimeline<LocalizedText> WithoutLevels = Of(
        "share.without-levels",
        new("không áp dụng tỷ lệ đối với vị trí không có bậc hoặc chỉ có một bậc", "no shares for positions without levels or with one"),
        Decree232Of2026.At("10", "4"));

    /// <summary>What a level does not use (10.5).</summary>
    public static readonly NormTimeline<LocalizedText> Unused = Of(
        "share.unused",
        new("số còn thiếu ở một bậc không được cộng vào bậc thấp hơn", "what a level does not use may not be added to a lower one"),
        Decree232Of2026.At("10", "5"));

    /// <summary>Until when a surplus of placement is tolerated (18.2).</summary>
    public static readonly NormTimeline<LocalDate> ToleratedUntil = Timelines.Of(
        Id("share.tolerated-until"),
        new("Hạn sắp xếp số vượt tỷ lệ theo bậc", "Last day of a surplus on a level"),
        From(OrganisationDates.Decree232, new LocalDate(2027, 7, 1), Decree232Of2026.At("18", "2")));

    private static readonly NormTimeline<int>[] PayClasses =
    [
        PayClass(PublicEmployeePayClass.B, 1, "a"),
        PayClass(PublicEmployeePayClass.A0, 2, "b"),
        PayClass(PublicEmployeePayClass.A1, 3, "c"),
        PayClass(PublicEmployeePayClass.A2, 4, "d"),
        PayClass(PublicEmployeePayClass.A3, 5, "đ"),
    ];

    /// <summary>Every timeline of this file.</summary>
    public static readonly NormTimeline[] All =
        [Professionals, TopLevel5, BelowLevel5, TopLevel4, OfTwoLevels, OtherLevels, OwnShares, WithoutLevels, Unused, ToleratedUntil, .. PayClasses];

    /// <summary>The level to which a pay class moves (18.2).</summary>
    public static NormTimeline<int> LevelOf(PublicEmployeePayClass payClass) => PayClasses[(int)payClass];

    private static NormTimeline<int> PayClass(PublicEmployeePayClass payClass, int level, string point) => Timelines.Of(
        Id($"pay-class.{NormNames.Of(payClass)}"),
        new($"Bậc nghề nghiệp của viên chức loại {payClass}", $"Career level of class {payClass}"),
        From(OrganisationDates.Decree232, level, Decree232Of2026.At("18", "2", point)));

    private static NormTimeline<Requirement> Cap(string name, long percent, string point) => Timelines.Of(
        Id($"share.level.{name}"),
        ShareText,
        From(OrganisationDates.Decree232, Requirement.AtMost(Measurement.Of(Ratio.Percent(percent))), Decree232Of2026.At("10", "2", point)));

    private static NormTimeline<LocalizedText> Of(string name, LocalizedText text, params Provision[] provisions) =>
        Timelines.Of(Id(name), ShareText, From(OrganisationDates.Decree232, text, provisions));

    private static string Id(string name) => JobPositionNorms.Room + name;
}
