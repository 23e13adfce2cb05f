using System.Text.Json.Nodes;
using PublicServiceUnits.Organisation;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusions of the questions on founding, reorganising, dissolving and transferring units.</summary>
internal static class OrganisationProcedureSchemas
{
    public static JsonObject Establish() => Object(
        ("conditionsMet", OrNull(Flag())),
        ("decidingActor", OrNull(OneOf(EnumNames<ProcedureActor>.All))),
        ("conditions", Conditions<EstablishConditionKind>()),
        ("steps", Steps()));

    public static JsonObject Dissolve() => Object(
        ("conditionsMet", OrNull(Flag())),
        ("groundExists", OrNull(Flag())),
        ("oneGroundSuffices", OrNull(Flag())),
        ("groundIfOneSuffices", OrNull(Flag())),
        ("groundIfAllAreNeeded", OrNull(Flag())),
        ("obligationsSettled", OrNull(Flag())),
        ("decidingActor", OrNull(OneOf(EnumNames<ProcedureActor>.All))),
        ("conditions", Conditions<DissolveConditionKind>()),
        ("steps", Steps()));

    public static JsonObject Reorganise() => Object(
        ("conditionsMet", OrNull(Flag())),
        ("listMet", OrNull(Flag())),
        ("oneConditionSuffices", OrNull(Flag())),
        ("listIfOneSuffices", OrNull(Flag())),
        ("listIfAllAreNeeded", OrNull(Flag())),
        ("principlesKept", OrNull(Flag())),
        ("decidingActor", OrNull(OneOf(EnumNames<ProcedureActor>.All))),
        ("conditions", Conditions<ReorganiseConditionKind>()),
        ("steps", Steps()));

    public static JsonObject Transfer() => Object(
        ("route", OneOf(EnumNames<TransferRoute>.All)),
        ("conditionsMet", OrNull(Flag())),
        ("decidingActor", OrNull(OneOf(EnumNames<ProcedureActor>.All))),
        ("conditions", Conditions<TransferConditionKind>()),
        ("steps", Steps()));

    private static JsonObject Conditions<TKind>()
        where TKind : struct, Enum => List(Object(
            ("kind", OneOf(EnumNames<TKind>.All)),
            ("verdict", Ref("verdict")),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("verification", OneOf(EnumNames<Law.Verification>.All))));

    private static JsonObject Steps() => List(Object(
        ("kind", OneOf(EnumNames<ProcedureStepKind>.All)),
        ("actor", OrNull(OneOf(EnumNames<ProcedureActor>.All))),
        ("content", Words()),
        ("items", List(Words())),
        ("days", OrNull(Whole(minimum: 1))),
        ("lastDay", OrNull(Date())),
        ("provision", Text()),
        ("provisionEn", Text()),
        ("verification", OneOf(EnumNames<Law.Verification>.All))));

    private static JsonObject Words() => Object(("vi", Text()), ("en", Text()));
}
