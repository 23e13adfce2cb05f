using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The form of the conclusion of <c>organisation.powers</c>.</summary>
internal static class OrganisationPowersSchemas
{
    public static JsonObject Powers() => Object(
        ("tier", Whole((int)AutonomyTier.Group1, (int)AutonomyTier.Group4)),
        ("isApartFromStateManagement", OrNull(Flag())),
        ("rows", List(Object(
            ("kind", OneOf(EnumNames<PowerKind>.All)),
            ("function", OneOf(EnumNames<UnitFunction>.All)),
            ("holder", OrNull(OneOf(EnumNames<PowerHolder>.All))),
            ("content", Object(("vi", Text()), ("en", Text()))),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("from", Date()),
            ("to", OrNull(Date())),
            ("verification", OneOf(EnumNames<Law.Verification>.All))))));
}
