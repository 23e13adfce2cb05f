namespace PublicServiceUnits.Reasoning;

/// <summary>Something in the facts that makes no sense in itself, whatever the law.</summary>
/// <param name="Code">The stable error code, "autonomy.classify/revenue-total-negative".</param>
/// <param name="Path">The field, as JSON names it: "revenueTotal".</param>
/// <param name="Value">The value given, as text.</param>
/// <param name="Accepted">What is accepted.</param>
public sealed record FactError(string Code, string Path, string Value, LocalizedText Accepted)
{
    /// <summary>One line with the field, the value and what is accepted.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language) => language == Language.Vietnamese
        ? $"{Path} = {Value}: chỉ nhận {Accepted.Vietnamese} [{Code}]"
        : $"{Path} = {Value}: accepted is {Accepted.English} [{Code}]";
}
