using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ardalis.GuardClauses;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Json.Units;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json;

/// <summary>
/// Units and their histories as JSON. Writing is canonical: members in a fixed order, camelCase names, what is not known left
/// out, an authority that follows from the managing body too. Reading also takes the names that people write.
/// </summary>
public static class UnitJson
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly Lazy<string> UnitSchemaText = new(() => Schema("unit", UnitShapes.Unit.Schema(orNull: false)));
    private static readonly Lazy<string> HistorySchemaText = new(() => Schema("unit-history", UnitShapes.History.Schema(orNull: false)));
    private static readonly Lazy<string> ExampleText = new(() => Examples.Text("units.unit-history"));

    /// <summary>The JSON Schema (draft 2020-12) of one unit: canonical forms only.</summary>
    public static string UnitSchema => UnitSchemaText.Value;

    /// <summary>The JSON Schema (draft 2020-12) of a history: an object with the member "versions".</summary>
    public static string HistorySchema => HistorySchemaText.Value;

    /// <summary>A history that can be read as it stands: a school that moved from a district to a commune.</summary>
    public static string Example => ExampleText.Value;

    /// <summary>One unit as JSON.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <exception cref="ArgumentOutOfRangeException">A kind is outside its enumeration.</exception>
    public static string Write(PublicServiceUnit unit, bool indented = true)
    {
        Guard.Against.Null(unit);
        return JsonText.Write(indented, writer => UnitShapes.Unit.Write(writer, unit));
    }

    /// <summary>A history as JSON, its versions in order of time.</summary>
    /// <param name="history">The history.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <exception cref="ArgumentOutOfRangeException">A kind is outside its enumeration.</exception>
    public static string Write(UnitHistory history, bool indented = true)
    {
        Guard.Against.Null(history);
        return JsonText.Write(indented, writer => UnitShapes.History.Write(writer, new HistoryDraft(history.Versions)));
    }

    /// <summary>Reads one unit. What in it cannot be true together is not asked here: <see cref="UnitDocument.Check"/>.</summary>
    /// <param name="json">The JSON object of the unit.</param>
    /// <exception cref="JsonFactsException">The JSON is refused; every error names path, value and what is accepted.</exception>
    public static PublicServiceUnit ReadUnit(string json)
    {
        using var document = StrictJson.Parse(Guard.Against.Null(json));
        return Unit(document.RootElement);
    }

    /// <summary>Reads a history. Versions of which two hold on one day make none; gaps between them are no bar.</summary>
    /// <param name="json">The JSON object with the member "versions".</param>
    /// <exception cref="JsonFactsException">The JSON is refused, there is no version, or two hold on one day.</exception>
    public static UnitHistory ReadHistory(string json)
    {
        using var document = StrictJson.Parse(Guard.Against.Null(json));
        var versions = Versions(document.RootElement);
        var errors = Rulebook.National.Units.Check(versions)
            .Where(error => error.Code is "units.history/empty" or "units.history/overlap")
            .Select(error => error with { Path = "$.versions", Value = FactErrorList.OneLine(error.Value) })
            .ToList();
        return errors.Count == 0 ? new UnitHistory(versions) : throw new JsonFactsException([.. errors]);
    }

    /// <summary>Reads a unit file: one unit, or a history where the object has the member "versions".</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonFactsException">The JSON is refused; every error names path, value and what is accepted.</exception>
    public static UnitDocument Read(string json)
    {
        using var document = StrictJson.Parse(Guard.Against.Null(json));
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("versions", out _)
            ? new UnitDocument(null, Versions(root))
            : new UnitDocument(Unit(root), []);
    }

    private static PublicServiceUnit Unit(JsonElement element)
    {
        var errors = new FactErrorList();
        UnitShapes.Unit.TryRead(element, JsonPath.Root, errors, out var unit);
        errors.ThrowIfAny();
        return unit!;
    }

    private static ImmutableArray<UnitVersion> Versions(JsonElement element)
    {
        var errors = new FactErrorList();
        UnitShapes.History.TryRead(element, JsonPath.Root, errors, out var history);
        errors.ThrowIfAny();
        return history!.Versions;
    }

    private static string Schema(string name, JsonObject body)
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["$id"] = $"urn:publicserviceunits:{name}", ["title"] = name };
        foreach (var (member, node) in body.ToList())
        {
            body.Remove(member);
            schema[member] = node;
        }

        return JsonText.Write(schema);
    }
}
