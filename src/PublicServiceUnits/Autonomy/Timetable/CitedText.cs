using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the law says in a few words, and where it says it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Provision">Where.</param>
public sealed record CitedText(LocalizedText Text, Provision Provision)
{
    internal static CitedText? Of(Norm<LocalizedText>? norm) => norm is null ? null : new CitedText(norm.Value, norm.Provision);

    internal string ToText(Language language) => $"{Text.In(language)} ({Provision.ToText(language)})";
}
