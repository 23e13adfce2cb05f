using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusion of each decision.</summary>
internal static class ConclusionSchemas
{
    public static JsonObject Classification() => Object(
        ("tier", Tier()),
        ("band", Band()),
        ("level", OrNull(Ref("level"))),
        ("route", OneOf(EnumNames<ClassificationRoute>.All)));

    public static JsonObject Distance() => Object(
        ("current", Classification()),
        ("steps", List(Object(
            ("tier", Tier()),
            ("band", Band()),
            ("additionalRevenue", Whole(minimum: 0)),
            ("expenditureReduction", OrNull(Whole(minimum: 0))),
            ("needsInvestmentTest", Flag()),
            ("investmentShortfall", OrNull(Whole(minimum: 0)))))));

    public static JsonObject Timetable() => Object(
        ("stability", Object(("years", Whole(minimum: 1)), ("firstYear", OrNull(Whole())), ("lastYear", OrNull(Whole())))),
        ("duties", List(Object(
            ("kind", OneOf(EnumNames<DutyKind>.All)),
            ("year", OrNull(Whole())),
            ("holder", OneOf(EnumNames<DutyHolder>.All)),
            ("lastDay", OrNull(Date())),
            ("status", OneOf(EnumNames<DutyStatus>.All)),
            ("doneOn", OrNull(Date())),
            ("daysLate", Whole(minimum: 0)),
            ("consequence", OrNull(Object(("vi", Text()), ("en", Text())))),
            ("provision", Text()),
            ("provisionEn", Text())))),
        ("headSignsSpendingRules", OrNull(Flag())));

    private static JsonObject Tier() => Whole((int)AutonomyTier.Group1, (int)AutonomyTier.Group4);

    private static JsonObject Band() => OrNull(OneOf(Enum.GetValues<AutonomyBand>().Reverse().Select(AutonomyTiers.Code)));
}
