using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A tier: the number of the group, or the words met in files.</summary>
internal sealed class TierShape : ValueShape<AutonomyTier>
{
    private TierShape()
    {
    }

    public static TierShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new(
        $"1, 2, 3, 4 hoặc một trong: {string.Join("; ", AutonomyTiers.Read(null).Accepted)}",
        $"1, 2, 3, 4 or one of: {string.Join("; ", AutonomyTiers.Read(null).Accepted)}");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out AutonomyTier value)
    {
        value = default;
        switch (element.ValueKind)
        {
            case JsonValueKind.Number when element.TryGetInt32(out var number) && Enum.IsDefined((AutonomyTier)number):
                value = (AutonomyTier)number;
                return true;
            case JsonValueKind.String when AutonomyTiers.Read(element.GetString()).Value is { } read:
                value = read;
                return true;
            case JsonValueKind.Number or JsonValueKind.String:
                errors.Refuse(FactErrorList.UnknownValue, path, element, Accepted);
                return false;
            default:
                errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
                return false;
        }
    }

    public override void Write(Utf8JsonWriter writer, AutonomyTier value) =>
        writer.WriteNumberValue(Enum.IsDefined(value)
            ? (int)value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "There is no such tier."));

    public override JsonObject Schema(bool orNull) => new()
    {
        ["type"] = Type("integer", orNull),
        ["minimum"] = (int)AutonomyTier.Group1,
        ["maximum"] = (int)AutonomyTier.Group4,
    };
}
