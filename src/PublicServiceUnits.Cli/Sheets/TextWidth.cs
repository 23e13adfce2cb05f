using System.Globalization;

namespace PublicServiceUnits.Cli.Sheets;

/// <summary>How many columns of a terminal a text takes, and where it breaks.</summary>
internal static class TextWidth
{
    private const char FirstWide = '\u1100';

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var character in text)
        {
            width += Of(character);
        }

        return width;
    }

    /// <summary>The text in lines of at most that width, broken at spaces, or inside a word that is too long by itself.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>(1);
        foreach (var paragraph in text.Split('\n'))
        {
            WrapParagraph(paragraph, width, lines);
        }

        return lines;
    }

    public static int OfLongestWord(string text)
    {
        var longest = 0;
        foreach (var word in text.AsSpan().SplitAny(' ', '\n'))
        {
            longest = Math.Max(longest, Of(text.AsSpan(word)));
        }

        return longest;
    }

    private static void WrapParagraph(string text, int width, List<string> lines)
    {
        if (Of(text) <= width)
        {
            lines.Add(text);
            return;
        }

        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            var used = 0;
            var lastSpace = -1;
            while (end < text.Length && used + Of(text[end]) <= width)
            {
                used += Of(text[end]);
                lastSpace = text[end] == ' ' ? end : lastSpace;
                end++;
            }

            if (end < text.Length && text[end] != ' ' && lastSpace > start)
            {
                end = lastSpace;
            }

            // One letter at least, or a very narrow column would never come to an end.
            end = Math.Max(end, start + 1);
            lines.Add(text[start..end].TrimEnd());
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }
    }

    private static int Of(char character)
    {
        if (character < '\u0300')
        {
            return 1;
        }

        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ when IsWide(character) => 2,
            _ => 1,
        };
    }

    // Hangul, CJK and full-width forms; Vietnamese letters end well before.
    private static bool IsWide(char character) => character >= FirstWide && character
        is <= '\u115F' or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60');
}
