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

    public static JsonObject StateSupport() => Object(
        ("tier", OrNull(Tier())),
        ("kind", OneOf(EnumNames<StateSupportKind>.All)),
        ("shortfall", Whole(minimum: 0)),
        ("amount", Whole(minimum: 0)),
        ("isCapped", OrNull(Flag())),
        ("cuts", List(Object(
            ("year", Whole()),
            ("cut", OrNull(Whole())),
            ("netCut", OrNull(Whole())),
            ("verdict", OneOf(EnumNames<Reasoning.Verdict>.All))))));

    public static JsonObject TierChange() => Object(
        ("move", OneOf(EnumNames<TierMove>.All)),
        ("mayRedoPlan", OrNull(Flag())),
        ("redoFrom", OrNull(Date())),
        ("redoUntil", OrNull(Date())),
        ("hasQuotas", OrNull(Flag())),
        ("quotas", List(Object(
            ("band", Band()),
            ("units", Whole(minimum: 0)),
            ("minimum", Whole(minimum: 0)),
            ("moved", OrNull(Whole(minimum: 0))),
            ("isMet", OrNull(Flag()))))));

    public static JsonObject Rights() => Object(
        ("tier", Tier()),
        ("band", Band()),
        ("rows", List(Object(
            ("kind", OneOf(EnumNames<RightKind>.All)),
            ("status", OrNull(OneOf(EnumNames<RightStatus>.All))),
            ("content", Object(("vi", Text()), ("en", Text()))),
            ("approver", OrNull(Object(("vi", Text()), ("en", Text())))),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("verification", OneOf(EnumNames<Law.Verification>.All))))));

    private static JsonObject Tier() => Whole((int)AutonomyTier.Group1, (int)AutonomyTier.Group4);

    private static JsonObject Band() => OrNull(OneOf(Enum.GetValues<AutonomyBand>().Reverse().Select(AutonomyTiers.Code)));
}
