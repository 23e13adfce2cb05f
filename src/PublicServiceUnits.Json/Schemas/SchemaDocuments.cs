using System.Text.Json.Nodes;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>Whole schemas, with their ids and titles.</summary>
internal static class SchemaDocuments
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    public static JsonObject Facts(Decision decision, JsonObject facts) => With(decision, "facts", facts);

    public static JsonObject Answer(Decision decision, JsonObject conclusion)
    {
        var answer = Object(
            ("decision", new JsonObject { ["const"] = decision.Id }),
            ("on", Date()),
            ("verdict", Ref("verdict")),
            ("conclusion", OrNull(conclusion)),
            ("verification", Ref("verification")),
            ("findings", List(Ref("finding"))),
            ("receipt", Receipt(decision)));
        answer["$defs"] = Definitions();
        return With(decision, "answer", answer);
    }

    private static JsonObject With(Decision decision, string part, JsonObject body)
    {
        var schema = new JsonObject
        {
            ["$schema"] = Draft,
            ["$id"] = $"urn:publicserviceunits:{decision.Id}:{part}",
            ["title"] = $"{decision.Id} ({part})",
            ["description"] = decision.Question.ToString(),
        };
        foreach (var (name, node) in body.ToList())
        {
            body.Remove(name);
            schema[name] = node;
        }

        return schema;
    }

    private static JsonObject Receipt(Decision decision) => Object(
        ("libraryVersion", Text()),
        ("rulebookFingerprint", Text()),
        ("decision", new JsonObject { ["const"] = decision.Id }),
        ("on", Date()),
        ("rules", List(Text())));

    private static JsonObject Definitions() => new()
    {
        ["verdict"] = OneOf(EnumNames<Verdict>.All),
        ["verification"] = OneOf(EnumNames<Verification>.All),
        ["level"] = Object(
            ("numerator", Whole()),
            ("denominator", Whole(minimum: 1)),
            ("percent", new JsonObject { ["type"] = "string", ["pattern"] = "^-?[0-9]+(\\.[0-9]{1,12})?$" })),
        ["measured"] = SomeOf(
            least: 1,
            most: 1,
            ("amount", Whole()),
            ("level", Ref("level")),
            ("count", Whole()),
            ("flag", Flag()),
            ("days", Whole()),
            ("workingDays", Whole()),
            ("months", Whole()),
            ("date", Date())),
        ["required"] = SomeOf(
            least: 1,
            most: 2,
            ("atLeast", Ref("measured")),
            ("moreThan", Ref("measured")),
            ("atMost", Ref("measured")),
            ("lessThan", Ref("measured"))),
        ["norm"] = Object(
            ("from", Date()),
            ("to", OrNull(Date())),
            ("verification", Ref("verification")),
            ("local", Flag()),
            ("provisions", List(Text()))),
        ["finding"] = Object(
            ("rule", Text()),
            ("verdict", Ref("verdict")),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("norm", Ref("norm")),
            ("measured", OrNull(Ref("measured"))),
            ("required", OrNull(Ref("required"))),
            ("missing", List(Object(("path", Text()), ("vi", Text()), ("en", Text())))),
            ("reason", OrNull(Object(("kind", OneOf(EnumNames<ReasonKind>.All)), ("id", Text()), ("vi", Text()), ("en", Text()), ("provisions", List(Text()))))),
            ("subject", OrNull(Object(("vi", Text()), ("en", Text()))))),
    };
}
