using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusion of <c>organisation.headcount</c>.</summary>
internal static class OrganisationHeadcountSchema
{
    public static JsonObject Conclusion() => Object(
        ("holder", OrNull(OneOf(EnumNames<PowerHolder>.All))),
        ("peoplesCouncilApprovesTotal", OrNull(Flag())),
        ("homeAffairsAppraises", OrNull(Flag())),
        ("postsBelowNorm", Number()),
        ("belowMinimum", Number()),
        ("revenuePaidPosts", Number()),
        ("vacancies", Number()),
        ("surplus", Number()),
        ("planBy", OrNull(Date())),
        ("cut", OrNull(Ref("level"))),
        ("cutPersons", Number()),
        ("increase", Number()),
        ("contracts", List(Object(
            ("kind", OneOf(EnumNames<HeadcountContractKind>.All)),
            ("status", OrNull(OneOf(EnumNames<RightStatus>.All))),
            ("given", Number()),
            ("most", Number()),
            ("over", Number())))),
        ("duties", List(Object(
            ("kind", OneOf(EnumNames<HeadcountDutyKind>.All)),
            ("lastDay", Date()),
            ("content", Object(("vi", Text()), ("en", Text()))),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("verification", OneOf(EnumNames<Verification>.All))))));

    private static JsonObject Number() => OrNull(Whole(minimum: 0));
}
