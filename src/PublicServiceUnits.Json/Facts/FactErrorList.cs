using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json.Facts;

/// <summary>What was refused so far. Reading goes on after an error, so that a person mends a file in one go.</summary>
internal sealed class FactErrorList
{
    public const string NotJson = "json/not-json";
    public const string TooDeep = "json/too-deep";
    public const string Comment = "json/comment";
    public const string TrailingContent = "json/trailing-content";
    public const string BadCharacters = "json/bad-characters";
    public const string DuplicateMember = "json/duplicate-member";
    public const string UnknownMember = "json/unknown-member";
    public const string MissingMember = "json/missing-member";
    public const string WrongType = "json/wrong-type";
    public const string NotWhole = "json/not-a-whole-number";
    public const string OutOfRange = "json/out-of-range";
    public const string UnknownValue = "json/unknown-value";

    private const int LongestValue = 80;

    private readonly ImmutableArray<FactError>.Builder _errors = ImmutableArray.CreateBuilder<FactError>();

    public bool IsEmpty => _errors.Count == 0;

    public void Refuse(string code, JsonPath path, JsonElement value, LocalizedText accepted) =>
        Refuse(code, path, value.GetRawText(), accepted);

    public void Refuse(string code, JsonPath path, string value, LocalizedText accepted) =>
        _errors.Add(new FactError(code, path.ToString(), OneLine(value), accepted));

    public void ThrowIfAny()
    {
        if (!IsEmpty)
        {
            throw new JsonFactsException(_errors.ToImmutable());
        }
    }

    // A message has one line per error, whatever the file holds.
    public static string OneLine(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, LongestValue) + 1);
        var wasSpace = false;
        foreach (var character in text)
        {
            if (line.Length == LongestValue)
            {
                if (char.IsHighSurrogate(line[^1]))
                {
                    line.Length--;
                }

                line.Append('…');
                break;
            }

            var isSpace = char.IsWhiteSpace(character) || char.IsControl(character);
            if (!isSpace || !wasSpace)
            {
                line.Append(isSpace ? ' ' : character);
            }

            wasSpace = isSpace;
        }

        return line.ToString();
    }
}
