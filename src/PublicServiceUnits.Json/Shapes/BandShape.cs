using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A band inside Group 3 by its code, "30-70".</summary>
internal sealed class BandShape : ValueShape<AutonomyBand>
{
    private static readonly AutonomyBand[] Bands = [AutonomyBand.From70To100, AutonomyBand.From30To70, AutonomyBand.From10To30];

    private BandShape()
    {
    }

    public static BandShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new(
        $"một trong: {string.Join(", ", Bands.Select(AutonomyTiers.Code))}",
        $"one of: {string.Join(", ", Bands.Select(AutonomyTiers.Code))}");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out AutonomyBand value)
    {
        value = default;
        if (element.ValueKind != JsonValueKind.String)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        var code = element.GetString();
        foreach (var band in Bands)
        {
            if (AutonomyTiers.Code(band) == code)
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
        var codes = new JsonArray([.. Bands.Select(band => (JsonNode?)JsonValue.Create(AutonomyTiers.Code(band)))]);
        if (orNull)
        {
            codes.Add(null);
        }

        return new JsonObject { ["type"] = Type("string", orNull), ["enum"] = codes };
    }
}
