using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>How findings name and measure an item.</summary>
internal static class ItemText
{
    public static LocalizedText Subject(LocalizedText kind, string? label) =>
        string.IsNullOrWhiteSpace(label) ? kind : new LocalizedText($"{kind.Vietnamese} ({label})", $"{kind.English} ({label})");

    public static Measurement Measured(Vnd? amount) => amount is { } known ? Measurement.Of(known) : Measurement.None;
}
