using System.Text.Json.Nodes;
using PublicServiceUnits.Organisation;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The form of the conclusion of <c>organisation.sector-plan</c>.</summary>
internal static class OrganisationSectorPlanSchema
{
    public static JsonObject Conclusion() => Object(
        ("level", OneOf(EnumNames<PortfolioLevel>.All)),
        ("directions", List(Object(
            ("kind", OneOf(EnumNames<PlanDirectionKind>.All)),
            ("label", OrNull(Text())),
            ("number", OrNull(Whole(minimum: 0))),
            ("atLeast", OrNull(Whole(minimum: 0))),
            ("atMost", OrNull(Whole(minimum: 0))),
            ("tooMany", OrNull(Whole(minimum: 0))),
            ("lacking", OrNull(Whole(minimum: 0))),
            ("lastDay", OrNull(Date())),
            ("verdict", Ref("verdict")),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("confidence", OneOf(EnumNames<PlanConfidence>.All))))));
}
