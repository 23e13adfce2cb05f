namespace PublicServiceUnits.Cli;

/// <summary>Text from files on its way to a terminal, table or error line: nothing in it may steer the screen or turn the order of letters.</summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with every control character (C0, delete, C1) and every bidirectional control replaced by U+FFFD.</summary>
    public static string Clean(string text) => Clean(text, keepLines: false);

    /// <summary>The same for text of several lines, whose line feeds stay.</summary>
    public static string CleanLines(string text) => Clean(text, keepLines: true);

    private static string Clean(string text, bool keepLines)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (Steers(text[index], keepLines))
            {
                return string.Create(text.Length, (text, keepLines), static (span, given) =>
                {
                    for (var place = 0; place < span.Length; place++)
                    {
                        span[place] = Steers(given.text[place], given.keepLines) ? Replacement : given.text[place];
                    }
                });
            }
        }

        return text;
    }

    private static bool Steers(char character, bool keepLines) =>
        (char.IsControl(character) && !(keepLines && character == '\n')) || IsBidirectionalControl(character);

    private static bool IsBidirectionalControl(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
