using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>A stability period that is the same for every unit; years the text does not name are null.</summary>
internal sealed record StabilityPeriod(int? FirstYear, int? LastYear, LocalizedText Text) : ILegalValue
{
    public string ToText(Language language) => Text.In(language);
}
