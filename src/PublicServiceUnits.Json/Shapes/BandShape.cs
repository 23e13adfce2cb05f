using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A band inside Group 3 as its code, "30-70".</summary>
internal sealed class BandShape : ValueShape<AutonomyBand>
{
    private static readonly string[] Codes = [.. Enum.GetValues<AutonomyBand>().Reverse().Select(AutonomyTiers.Code)];

    private BandShape()
    {
    }

    public static BandShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new($"một trong: {string.Join(", ", Codes)}", $"one of: {string.Join(", ", Codes)}");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out AutonomyBand value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.String)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        foreach (var band in Enum.GetValues<AutonomyBand>())
        {
            if (element.ValueEquals(AutonomyTiers.Code(band)))
            {
                value = band;
                return true;
            }
        }

        errors.Refuse(FactErrorList.UnknownValue, path, element, Accepted);
        return false;
    }

    public override void Write(Utf8JsonWriter writer, AutonomyBand value) => writer.WriteStringValue(AutonomyTiers.Code(value));

    public override JsonObject Schema(bool orNull)
    {
        var codes = Codes.Select(code => (JsonNode?)JsonValue.Create(code)).ToList();
        if (orNull)
        {
            codes.Add(null);
        }

        return new() { ["type"] = Type("string", orNull), ["enum"] = new JsonArray([.. codes]) };
    }
}
