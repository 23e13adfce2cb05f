using System.Text.Json.Nodes;
using PublicServiceUnits.Organisation;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusions of the questions on founding units.</summary>
internal static class OrganisationFoundingSchemas
{
    public static JsonObject Establish() => Object(
        ("conditionsMet", OrNull(Flag())),
        ("decidingActor", OrNull(OneOf(EnumNames<FoundingActor>.All))),
        ("conditions", List(Object(
            ("kind", OneOf(EnumNames<EstablishConditionKind>.All)),
            ("verdict", Ref("verdict")),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("verification", OneOf(EnumNames<Law.Verification>.All))))),
        ("steps", Steps()));

    private static JsonObject Steps() => List(Object(
        ("kind", OneOf(EnumNames<FoundingStepKind>.All)),
        ("actor", OrNull(OneOf(EnumNames<FoundingActor>.All))),
        ("content", Words()),
        ("items", List(Words())),
        ("days", OrNull(Whole(minimum: 1))),
        ("lastDay", OrNull(Date())),
        ("provision", Text()),
        ("provisionEn", Text()),
        ("verification", OneOf(EnumNames<Law.Verification>.All))));

    private static JsonObject Words() => Object(("vi", Text()), ("en", Text()));
}
