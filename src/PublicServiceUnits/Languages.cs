using System.Globalization;
using Ardalis.GuardClauses;

namespace PublicServiceUnits;

/// <summary>From a .NET culture to a language of the library.</summary>
public static class Languages
{
    /// <summary>English for "en" cultures, Vietnamese (the language of the law) for every other, the invariant culture included.</summary>
    /// <param name="culture">The culture to read.</param>
    public static Language Of(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return culture.TwoLetterISOLanguageName == "en" ? Language.English : Language.Vietnamese;
    }
}
