using System.Collections.Frozen;
using System.Text;
using Ardalis.GuardClauses;

namespace PublicServiceUnits.Units;

/// <summary>
/// Vietnamese text for comparison. The composition table is our own, because in invariant-globalization mode .NET
/// composes nothing, and files from different keyboards write one word in different sequences.
/// </summary>
public static class VietnameseText
{
    // Each row: a base letter, then the same letter with grave, acute, hook, tilde and dot below.
    private const string Letters =
        "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ" +
        "AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴ";

    private const int RowLength = 6;
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";
    private const char IcelandicCapitalEth = '\u00D0';
    private const char IcelandicEth = '\u00F0';
    private const char EnDash = '\u2013';
    private const char EmDash = '\u2014';
    private const char Circumflex = '\u0302';
    private const char Breve = '\u0306';
    private const char Horn = '\u031B';

    // Two schools put the tone of oa, oe and uy on either letter.
    private static readonly (string Newer, string Older)[] TonePlacements =
    [
        ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"),
        ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Compositions = BuildCompositions();

    /// <summary>The text with every Vietnamese letter as one character (NFC for Vietnamese), in any globalization mode.</summary>
    /// <param name="text">The text.</param>
    public static string Compose(string text)
    {
        Guard.Against.Null(text);
        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (composed.Length > 0 && Compositions.TryGetValue((composed[^1], character), out var letter))
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(character);
            }
        }

        return composed.ToString();
    }

    /// <summary>
    /// A key under which two ways to write one name are equal: composed, spaces collapsed, case folded by the invariant
    /// culture, "đảm bảo" read as "bảo đảm", tones of oa, oe, uy on one letter, and look-alikes of đ and of the hyphen folded.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Key(string text)
    {
        var words = Compose(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var key = new StringBuilder(Fold(string.Join(' ', words)));
        key.Replace("đảm bảo", "bảo đảm");
        foreach (var (newer, older) in TonePlacements)
        {
            key.Replace(newer, older);
        }

        return key.ToString();
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // Invariant mode lowers ASCII only on some platforms; the second half of the table is the first in capitals.
            var index = Letters.IndexOf(character, StringComparison.Ordinal);
            folded.Append(index >= Letters.Length / 2 ? Letters[index - (Letters.Length / 2)]
                : character is 'Đ' or IcelandicCapitalEth or IcelandicEth ? 'đ'
                : character is EnDash or EmDash ? '-'
                : char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }

    private static FrozenDictionary<(char Letter, char Mark), char> BuildCompositions()
    {
        var compositions = new Dictionary<(char Letter, char Mark), char>();
        for (var row = 0; row < Letters.Length; row += RowLength)
        {
            for (var tone = 0; tone < Tones.Length; tone++)
            {
                compositions[(Letters[row], Tones[tone])] = Letters[row + 1 + tone];
            }
        }

        foreach (var (plain, mark, shaped) in new[]
        {
            ('a', Circumflex, 'â'), ('a', Breve, 'ă'), ('e', Circumflex, 'ê'), ('o', Circumflex, 'ô'), ('o', Horn, 'ơ'), ('u', Horn, 'ư'),
            ('A', Circumflex, 'Â'), ('A', Breve, 'Ă'), ('E', Circumflex, 'Ê'), ('O', Circumflex, 'Ô'), ('O', Horn, 'Ơ'), ('U', Horn, 'Ư'),
        })
        {
            // The marks may come in either order: shape then tone, or (below the letter first) tone then shape.
            var plainRow = Letters.IndexOf(plain, StringComparison.Ordinal);
            var shapedRow = Letters.IndexOf(shaped, StringComparison.Ordinal);
            for (var column = 0; column < RowLength; column++)
            {
                compositions[(Letters[plainRow + column], mark)] = Letters[shapedRow + column];
            }
        }

        return compositions.ToFrozenDictionary();
    }
}
