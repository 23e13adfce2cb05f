using System.Text.Json.Nodes;
using PublicServiceUnits.Organisation;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusion of <c>organisation.job-positions</c>.</summary>
internal static class OrganisationJobPositionsSchema
{
    public static JsonObject Conclusion() => Object(
        ("kinds", List(OneOf(EnumNames<JobPositionKind>.All))),
        ("holder", OrNull(OneOf(EnumNames<JobPositionDecider>.All))),
        ("decider", OrNull(OneOf(EnumNames<JobPositionDecider>.All))),
        ("councilPassesFirst", OrNull(Flag())),
        ("file", List(Object(("vi", Text()), ("en", Text())))),
        ("steps", List(Object(
            ("kind", OneOf(EnumNames<JobPositionStepKind>.All)),
            ("days", Whole(minimum: 1)),
            ("inWorkingDays", Flag()),
            ("lastDay", OrNull(Date())),
            ("provision", Text()),
            ("provisionEn", Text())))),
        ("professionals", OrNull(Object(
            ("total", Whole(minimum: 0)),
            ("professionals", Whole(minimum: 0)),
            ("least", Whole(minimum: 0)),
            ("lacking", Whole(minimum: 0))))),
        ("positions", List(Object(
            ("label", OrNull(Text())),
            ("levels", List(Object(
                ("level", OneOf(EnumNames<CareerLevel>.All)),
                ("people", Number()),
                ("most", Number()),
                ("mostByOtherReading", Number()),
                ("overAtLeast", Number()),
                ("overAtMost", Number())))),
            ("isWithin", OrNull(Flag())),
            ("toleratedUntil", OrNull(Date()))))),
        ("newApprovalBy", OrNull(Date())),
        ("level", OrNull(OneOf(EnumNames<CareerLevel>.All))));

    private static JsonObject Number() => OrNull(Whole(minimum: 0));
}
