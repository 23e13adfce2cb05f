using System.Globalization;
using System.Text.RegularExpressions;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Amounts as people write them in tables: whole dong, bare or grouped in threes by one mark throughout.</summary>
internal static partial class FigureText
{
    public static LocalizedText Accepted { get; } = new(
        "số nguyên đồng, ví dụ 85000000000 hoặc 85.000.000.000, không có phần lẻ; ô trống nếu chưa biết",
        "a whole number of dong, such as 85000000000 or 85.000.000.000, without decimals; nothing where it is not known");

    /// <summary>Reads an amount.</summary>
    /// <returns>The amount; null where the text is none.</returns>
    public static Vnd? Read(string text)
    {
        if (!Shape().IsMatch(text))
        {
            return null;
        }

        var digits = Marks().Replace(text, "");
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var dong) ? new Vnd(dong) : null;
    }

    // "0.500" is no grouped amount: a group mark never follows a lone zero.
    [GeneratedRegex(@"^-?([0-9]+|[1-9][0-9]{0,2}(?<mark>[., \u00A0\u202F])[0-9]{3}(\k<mark>[0-9]{3})*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"[., \u00A0\u202F]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
