using System.Text;
using System.Text.Json;

namespace PublicServiceUnits.Json.Facts;

/// <summary>
/// Parses JSON and refuses what parsers disagree about: duplicate members, comments, trailing content, texts that are no
/// Unicode. The parser of the framework decides; where it refuses, a scan finds the path and says what is accepted.
/// </summary>
internal static class StrictJson
{
    private static readonly LocalizedText AcceptedJson = new(
        "JSON đúng chuẩn, không chú thích, không dấu phẩy thừa",
        "well-formed JSON without comments and trailing commas");

    private static readonly LocalizedText AcceptedDepth = new(
        $"không quá {JsonText.MaxDepth} lớp lồng nhau",
        $"at most {JsonText.MaxDepth} levels of nesting");

    private static readonly LocalizedText AcceptedOnce = new("mỗi thành phần một lần", "each member once");
    private static readonly LocalizedText AcceptedNoComment = new("JSON không chú thích", "JSON without comments");
    private static readonly LocalizedText AcceptedOneValue = new("một đối tượng JSON duy nhất", "one JSON object and nothing after it");
    private static readonly LocalizedText AcceptedCharacters = new("văn bản Unicode hợp lệ", "valid Unicode text");
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static JsonDocument Parse(string json)
    {
        byte[] bytes;
        try
        {
            bytes = StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException)
        {
            throw Refused(FactErrorList.BadCharacters, JsonPath.Root, "\\u…", AcceptedCharacters);
        }

        // Only an escape can still smuggle half a character in; the framework notices it late, when the text is read.
        if (json.Contains("\\u", StringComparison.Ordinal))
        {
            Scan(bytes);
        }

        if (string.IsNullOrWhiteSpace(json))
        {
            throw Refused(FactErrorList.NotJson, JsonPath.Root, TextAt(bytes, bytes.Length), AcceptedJson);
        }

        try
        {
            return JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = JsonText.MaxDepth });
        }
        catch (JsonException)
        {
            Scan(bytes);
            throw Refused(FactErrorList.NotJson, JsonPath.Root, json, AcceptedJson);
        }
    }

    private static void Scan(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            AllowMultipleValues = true,
            CommentHandling = JsonCommentHandling.Allow,
            MaxDepth = JsonText.MaxDepth + 1,
        });
        var place = new ScanPlace();
        var rootIsRead = false;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.Comment)
                {
                    throw Refused(FactErrorList.Comment, place.Path, TextAt(bytes, reader.TokenStartIndex), AcceptedNoComment);
                }

                if (rootIsRead)
                {
                    throw Refused(FactErrorList.TrailingContent, JsonPath.Root, TextAt(bytes, reader.TokenStartIndex), AcceptedOneValue);
                }

                Step(ref reader, place, bytes);
                rootIsRead = place.Depth == 0 && reader.TokenType != JsonTokenType.PropertyName;
            }
        }
        catch (JsonException)
        {
            var rest = TextAt(bytes, reader.BytesConsumed);
            throw rootIsRead
                ? Refused(FactErrorList.TrailingContent, JsonPath.Root, rest, AcceptedOneValue)
                : Refused(FactErrorList.NotJson, place.Path, rest, AcceptedJson);
        }
    }

    private static void Step(ref Utf8JsonReader reader, ScanPlace place, ReadOnlySpan<byte> bytes)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                if (!place.Enter(Text(ref reader, place, bytes)))
                {
                    throw Refused(FactErrorList.DuplicateMember, place.Path, TextAt(bytes, reader.TokenStartIndex), AcceptedOnce);
                }

                break;
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                place.NextItem();
                if (place.Depth == JsonText.MaxDepth)
                {
                    throw Refused(FactErrorList.TooDeep, place.Path, TextAt(bytes, reader.TokenStartIndex), AcceptedDepth);
                }

                place.Open(reader.TokenType == JsonTokenType.StartArray);
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                place.Close();
                break;
            default:
                place.NextItem();
                if (reader.TokenType == JsonTokenType.String)
                {
                    Text(ref reader, place, bytes);
                }

                break;
        }
    }

    private static string Text(ref Utf8JsonReader reader, ScanPlace place, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Refused(FactErrorList.BadCharacters, place.Path, TextAt(bytes, reader.TokenStartIndex), AcceptedCharacters);
        }
    }

    private static string TextAt(ReadOnlySpan<byte> bytes, long start)
    {
        const int Shown = 40;
        var rest = bytes[(int)Math.Min(start, bytes.Length)..];
        var text = Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, Shown)]).TrimEnd('\uFFFD').Trim();
        return text.Length == 0 ? "(hết / end)" : text;
    }

    private static JsonFactsException Refused(string code, JsonPath path, string value, LocalizedText accepted) =>
        new([new(code, path.ToString(), FactErrorList.OneLine(value), accepted)]);
}
