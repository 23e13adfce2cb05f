using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>The thresholds of the level of self-financing. Comparators are the law's own: "từ" includes, "trên" and "dưới" do not.</summary>
internal static class BandNorms
{
    /// <summary>The level of Group 1 (9.1.a); the investment test comes on top.</summary>
    public static readonly NormTimeline<Requirement> GeneralGroup1 = General(
        "group-1", "Nhóm 1 theo mức tự bảo đảm", "Group 1 by level",
        Requirement.AtLeast(Percent(100)), Decree60Of2021.At("9", "1", "a"));

    /// <summary>The level of Group 2 (9.2.a).</summary>
    public static readonly NormTimeline<Requirement> GeneralGroup2 = General(
        "group-2", "Nhóm 2 theo mức tự bảo đảm", "Group 2 by level",
        Requirement.AtLeast(Percent(100)), Decree60Of2021.At("9", "2", "a"));

    /// <summary>The highest band of Group 3 (9.3.a).</summary>
    public static readonly NormTimeline<Requirement> General70To100 = General(
        "group-3.70-100", "Nhóm 3, bậc 70 % – 100 %", "Group 3, band 70 to under 100 %",
        Requirement.FromToBelow(Percent(70), Percent(100)), Decree60Of2021.At("9", "3", "a"));

    /// <summary>The middle band of Group 3 (9.3.b).</summary>
    public static readonly NormTimeline<Requirement> General30To70 = General(
        "group-3.30-70", "Nhóm 3, bậc 30 % – 70 %", "Group 3, band 30 to under 70 %",
        Requirement.FromToBelow(Percent(30), Percent(70)), Decree60Of2021.At("9", "3", "b"));

    /// <summary>The lowest band of Group 3 (9.3.c).</summary>
    public static readonly NormTimeline<Requirement> General10To30 = General(
        "group-3.10-30", "Nhóm 3, bậc 10 % – 30 %", "Group 3, band 10 to under 30 %",
        Requirement.FromToBelow(Percent(10), Percent(30)), Decree60Of2021.At("9", "3", "c"));

    /// <summary>Group 4 by level (9.4.a).</summary>
    public static readonly NormTimeline<Requirement> GeneralGroup4 = General(
        "group-4", "Nhóm 4 theo mức tự bảo đảm", "Group 4 by level",
        Requirement.LessThan(Percent(10)), Decree60Of2021.At("9", "4", "a"));

    /// <summary>Class 1 of economic and other fields (145/2017, 5.3.b).</summary>
    public static readonly NormTimeline<Requirement> EconomicClass1 = Economic(
        "class-1", "Loại 1: tự bảo đảm chi thường xuyên và chi đầu tư", "Class 1 by level", Requirement.MoreThan(Percent(100)));

    /// <summary>Class 2 of economic and other fields.</summary>
    public static readonly NormTimeline<Requirement> EconomicClass2 = Economic(
        "class-2", "Loại 2: tự bảo đảm chi thường xuyên", "Class 2 by level", Requirement.AtLeast(Percent(100)));

    /// <summary>Class 3 of economic and other fields.</summary>
    public static readonly NormTimeline<Requirement> EconomicClass3 = Economic(
        "class-3", "Loại 3: tự bảo đảm một phần chi thường xuyên", "Class 3 by level", Requirement.AboveToBelow(Percent(10), Percent(100)));

    /// <summary>Class 4 of economic and other fields.</summary>
    public static readonly NormTimeline<Requirement> EconomicClass4 = Economic(
        "class-4", "Loại 4: do Nhà nước bảo đảm chi thường xuyên", "Class 4 by level", Requirement.AtMost(Percent(10)));

    /// <summary>Class 1 of science and technology organisations (90/2017, 3.3.b).</summary>
    public static readonly NormTimeline<Requirement> ScienceClass1 = Science(
        "class-1", "Loại 1: tự bảo đảm chi thường xuyên và chi đầu tư", "Class 1 by level", Requirement.MoreThan(Percent(100)));

    /// <summary>Class 2 of science and technology organisations.</summary>
    public static readonly NormTimeline<Requirement> ScienceClass2 = Science(
        "class-2", "Loại 2: tự bảo đảm chi thường xuyên", "Class 2 by level", Requirement.AtLeast(Percent(100)));

    /// <summary>Class 3 of science and technology organisations.</summary>
    public static readonly NormTimeline<Requirement> ScienceClass3 = Science(
        "class-3", "Loại 3: tự bảo đảm một phần chi thường xuyên", "Class 3 by level", Requirement.AboveToBelow(Percent(10), Percent(100)));

    /// <summary>Class 4 of science and technology organisations.</summary>
    public static readonly NormTimeline<Requirement> ScienceClass4 = Science(
        "class-4", "Loại 4: do Nhà nước bảo đảm chi thường xuyên", "Class 4 by level", Requirement.AtMost(Percent(10)));

    /// <summary>The highest band of class 3 (54/2016, 9.3.a): above 70, so that 70 itself is in no band.</summary>
    public static readonly NormTimeline<Requirement> ScienceOver70 = ScienceBand(
        "over-70", "Loại 3, tự bảo đảm trên 70 %", "Class 3, above 70 %", Requirement.AboveToBelow(Percent(70), Percent(100)));

    /// <summary>The middle band of class 3.</summary>
    public static readonly NormTimeline<Requirement> Science30To70 = ScienceBand(
        "30-70", "Loại 3, tự bảo đảm từ 30 % đến dưới 70 %", "Class 3, 30 to under 70 %", Requirement.FromToBelow(Percent(30), Percent(70)));

    /// <summary>The lowest band of class 3.</summary>
    public static readonly NormTimeline<Requirement> ScienceUnder30 = ScienceBand(
        "under-30", "Loại 3, tự bảo đảm dưới 30 %", "Class 3, below 30 %", Requirement.LessThan(Percent(30)));

    /// <summary>Group 4 without service revenue (9.4.b; before, the second half of the class 4 sentences).</summary>
    public static readonly NormTimeline<Requirement> GeneralNoServiceRevenue = General(
        "group-4.no-service-revenue", "Nhóm 4: không có nguồn thu sự nghiệp", "Group 4: no service revenue",
        Requirement.Yes, Decree60Of2021.At("9", "4", "b"));

    /// <summary>Class 4 without revenue, economic and other fields.</summary>
    public static readonly NormTimeline<Requirement> EconomicNoRevenue = Economic(
        "class-4.no-revenue", "Loại 4: không có nguồn thu", "Class 4: no revenue", Requirement.Yes);

    /// <summary>Class 4 without revenue, science and technology organisations.</summary>
    public static readonly NormTimeline<Requirement> ScienceNoRevenue = Science(
        "class-4.no-revenue", "Loại 4: không có nguồn thu", "Class 4: no revenue", Requirement.Yes);

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        GeneralGroup1, GeneralGroup2, General70To100, General30To70, General10To30, GeneralGroup4, GeneralNoServiceRevenue,
        EconomicClass1, EconomicClass2, EconomicClass3, EconomicClass4, EconomicNoRevenue,
        ScienceClass1, ScienceClass2, ScienceClass3, ScienceClass4, ScienceNoRevenue,
        ScienceOver70, Science30To70, ScienceUnder30,
    ];

    private static Measurement Percent(long percent) => Measurement.Of(Ratio.Percent(percent));

    private static NormTimeline<Requirement> General(string name, string vietnamese, string english, Requirement requirement, params Provision[] provisions) =>
        Timelines.Of(
            $"autonomy.band.general.{name}",
            new(vietnamese, english),
            Timelines.From(AutonomyDates.Decree60, requirement, provisions));

    private static NormTimeline<Requirement> Economic(string name, string vietnamese, string english, Requirement requirement) =>
        Timelines.Ending(
            $"autonomy.band.economic-and-other.{name}",
            new(vietnamese, english),
            AutonomyDates.Decree60,
            Timelines.From(AutonomyDates.Circular145, requirement, Circular145Of2017.At("5", "3", "b")));

    private static NormTimeline<Requirement> Science(string name, string vietnamese, string english, Requirement requirement) =>
        Timelines.Ending(
            $"autonomy.band.science-and-technology.{name}",
            new(vietnamese, english),
            AutonomyDates.Decree60,
            Timelines.From(AutonomyDates.Circular90, requirement, Circular90Of2017.At("3", "3", "b")));

    private static NormTimeline<Requirement> ScienceBand(string name, string vietnamese, string english, Requirement requirement) =>
        Timelines.Ending(
            $"autonomy.band.science-and-technology.class-3.{name}",
            new(vietnamese, english),
            AutonomyDates.Decree60,
            Timelines.From(AutonomyDates.Decree54, requirement, Decree54Of2016.At("9", "3", "a")));
}
