using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Converters;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusion of <c>autonomy.price-roadmap</c>.</summary>
internal static class PriceRoadmapSchema
{
    public static JsonObject Conclusion() => Object(
        ("binds", Flag()),
        ("required", Components()),
        ("contested", Components()),
        ("lacking", Components()),
        ("ahead", Components()));

    private static JsonObject Components() => List(OneOf(EnumNames<CostComponent>.All));
}
