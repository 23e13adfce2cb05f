namespace PublicServiceUnits.Law;

/// <summary>A value of the law that can say itself in both languages.</summary>
public interface ILegalValue
{
    /// <summary>The value in words and figures.</summary>
    /// <param name="language">The language of the text.</param>
    string ToText(Language language);
}
