using System.Globalization;

namespace PublicServiceUnits.Json.Tests;

/// <summary>Cultures that print numbers and dates otherwise; one of them exists in invariant-globalization mode too.</summary>
internal static class Cultures
{
    public static void InEach(Action check)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in All())
            {
                CultureInfo.CurrentCulture = culture;
                check();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<CultureInfo> All()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus ";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.DateTimeFormat.DateSeparator = "~";
        yield return odd;
        foreach (var name in new[] { "vi-VN", "ar-SA", "tr-TR" })
        {
            if (Named(name) is { } culture)
            {
                yield return culture;
            }
        }
    }

    private static CultureInfo? Named(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
