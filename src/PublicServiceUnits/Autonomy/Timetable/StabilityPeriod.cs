using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>A stability period that is the same for every unit.</summary>
internal sealed record StabilityPeriod(int? FirstYear, int LastYear, LocalizedText Text) : ILegalValue
{
    public string ToText(Language language) => Text.In(language);
}
