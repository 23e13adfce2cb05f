using System.Text.Json.Nodes;
using PublicServiceUnits.Organisation;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusion of <c>organisation.structure</c>.</summary>
internal static class OrganisationStructureSchema
{
    public static JsonObject Conclusion() => Object(
        ("constituentUnits", Decider()),
        ("otherDepartments", Decider()),
        ("deputies", Frame()),
        ("departments", List(Object(
            ("label", OrNull(Text())),
            ("decider", OrNull(Decider())),
            ("isLawful", OrNull(Flag())),
            ("lacking", List(OneOf(EnumNames<DepartmentLack>.All))),
            ("deputies", Frame())))),
        ("focalPointsFell", OrNull(Flag())),
        ("hasNoIntermediateLevel", OrNull(Flag())));

    private static JsonObject Decider() => OneOf(EnumNames<StructureDecider>.All);

    private static JsonObject Frame() => Object(
        ("allowed", OrNull(Whole(minimum: 0))),
        ("given", OrNull(Whole(minimum: 0))),
        ("over", OrNull(Whole(minimum: 0))),
        ("isAverage", Flag()),
        ("toleratedUntil", OrNull(Date())),
        ("provision", OrNull(Text())),
        ("provisionEn", OrNull(Text())));
}
