using System.Globalization;

namespace PublicServiceUnits.Tests;

/// <summary>Runs a piece of code on a machine set to another culture, to show that the answer does not change.</summary>
internal static class InCulture
{
    /// <summary>Cultures whose digits, signs, marks, letters or calendars differ from the invariant ones.</summary>
    public static TheoryData<string> Unusual => new("vi-VN", "en-US", "fa-IR", "ar-SA", "sv-SE", "tr-TR", "th-TH");

    public static T Run<T>(string culture, Func<T> code)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return code();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
