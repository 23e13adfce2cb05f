using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>What the law says in a few words and where, as it stands in JSON.</summary>
/// <param name="Vi">What it says, in Vietnamese.</param>
/// <param name="En">What it says, in English.</param>
/// <param name="Provision">Where, in Vietnamese.</param>
/// <param name="ProvisionEn">Where, in English.</param>
public sealed record CitedTextDocument(string Vi, string En, string Provision, string ProvisionEn)
{
    internal static CitedTextDocument? From(CitedText? text) => text is null
        ? null
        : new CitedTextDocument(
            text.Text.Vietnamese, text.Text.English, text.Provision.ToText(Language.Vietnamese), text.Provision.ToText(Language.English));
}
