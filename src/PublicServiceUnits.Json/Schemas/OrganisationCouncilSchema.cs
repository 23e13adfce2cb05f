using System.Text.Json.Nodes;
using PublicServiceUnits.Organisation;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusion of the question on councils.</summary>
internal static class OrganisationCouncilSchema
{
    public static JsonObject Conclusion() => Object(
        ("body", OneOf(EnumNames<CouncilBody>.All)),
        ("duty", OrNull(OneOf(EnumNames<CouncilDuty>.All))),
        ("points", List(Object(
            ("kind", OneOf(EnumNames<CouncilPointKind>.All)),
            ("verdict", Ref("verdict")),
            ("content", Object(("vi", Text()), ("en", Text()))),
            ("difference", OrNull(Whole())),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("verification", OneOf(EnumNames<Law.Verification>.All))))));
}
