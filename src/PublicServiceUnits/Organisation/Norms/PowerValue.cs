using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>What the law says of a power: who holds it, in words, and where it is open, why.</summary>
internal sealed record PowerValue(PowerHolder? Holder, LocalizedText Text, FindingReason? Reason = null) : ILegalValue
{
    /// <summary>What a State-management function given to a unit is, where the law does not simply forbid it.</summary>
    public FindingReason? WhenGiven { get; init; }

    /// <summary>What else is to be known of it; it leaves nothing open.</summary>
    public Remark? Remark { get; init; }

    public string ToText(Language language) =>
        Holder is { } holder ? $"{PowerHolders.Name(holder).In(language)} – {Text.In(language)}" : Text.In(language);
}
