using System.Globalization;
using Ardalis.GuardClauses;

namespace PublicServiceUnits;

/// <summary>A text in both languages of the library.</summary>
public sealed record LocalizedText
{
    /// <summary>A text in both languages.</summary>
    /// <param name="vietnamese">The Vietnamese text.</param>
    /// <param name="english">The English text.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public LocalizedText(string vietnamese, string english)
    {
        Vietnamese = Guard.Against.NullOrWhiteSpace(vietnamese);
        English = Guard.Against.NullOrWhiteSpace(english);
    }

    /// <summary>The Vietnamese text.</summary>
    public string Vietnamese { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in the language named.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>The text in the language of the culture: English for "en" cultures, Vietnamese for every other.</summary>
    /// <param name="culture">The culture; its regional part does not matter.</param>
    public string In(CultureInfo culture) => In(Languages.Of(culture));

    /// <summary>Both texts, Vietnamese first.</summary>
    public override string ToString() => $"{Vietnamese} / {English}";
}
