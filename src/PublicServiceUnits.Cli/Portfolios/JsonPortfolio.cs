using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PublicServiceUnits.Cli.Input;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>A portfolio in JSON: an array of units, or an object with the array under "units".</summary>
internal sealed class JsonPortfolio : IPortfolio
{
    private const string Units = "units";

    private static readonly char[] LineBreaks = ['\r', '\n', '\t'];

    private static readonly LocalizedText WellFormed = new("JSON đúng cú pháp, không chú thích, không dấu phẩy thừa", "well-formed JSON without comments and trailing commas");

    private static readonly LocalizedText ListWanted = new(
        "mảng các đơn vị, hoặc đối tượng chỉ có \"units\" là mảng đó",
        "an array of units, or an object whose only member \"units\" is that array");

    private readonly JsonDocument _document;
    private readonly JsonElement _list;
    private readonly string _path;

    private JsonPortfolio(string name, JsonDocument document, JsonElement list, string path)
    {
        Name = name;
        _document = document;
        _list = list;
        _path = path;
    }

    public string Name { get; }

    public int? RowCount => _list.GetArrayLength();

    public IEnumerable<PortfolioRow> Rows
    {
        get
        {
            var index = 0;
            foreach (var element in _list.EnumerateArray())
            {
                yield return JsonUnit.Read(element, Name, string.Create(CultureInfo.InvariantCulture, $"{_path}[{index++}]"));
            }
        }
    }

    public static JsonPortfolio Parse(string name, string json)
    {
        var document = ParseDocument(name, json);
        try
        {
            var root = document.RootElement;
            return root.ValueKind switch
            {
                JsonValueKind.Array => new JsonPortfolio(name, document, root, "$"),
                JsonValueKind.Object => new JsonPortfolio(name, document, UnitsOf(root, name), $"$.{Units}"),
                _ => throw Refused(name, "$", Raw(root), ListWanted),
            };
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>Parses a text, or says where it is no JSON.</summary>
    public static JsonDocument ParseDocument(string name, string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException malformed)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{malformed.LineNumber + 1}");
            var column = string.Create(CultureInfo.InvariantCulture, $"{malformed.BytePositionInLine + 1}");
            throw new InputException(new InputProblem("JSON", LineAt(json, malformed.LineNumber), WellFormed)
            {
                File = name,
                Place = new LocalizedText($"dòng {line}, byte {column}", $"line {line}, byte {column}"),
            });
        }
    }

    public void Dispose() => _document.Dispose();

    /// <summary>A value as the file writes it, in one line.</summary>
    public static string Raw(JsonElement value) =>
        string.Join(' ', value.GetRawText().Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static JsonElement UnitsOf(JsonElement root, string name)
    {
        JsonElement? list = null;
        foreach (var member in root.EnumerateObject())
        {
            if (member.Name != Units)
            {
                throw Refused(name, $"$.{member.Name}", Raw(member.Value), ListWanted);
            }

            if (member.Value.ValueKind != JsonValueKind.Array || list is not null)
            {
                throw Refused(name, $"$.{Units}", Raw(member.Value), ListWanted);
            }

            list = member.Value;
        }

        return list ?? throw Refused(name, "$", Raw(root), ListWanted);
    }

    private static InputException Refused(string name, string path, string value, LocalizedText accepted) =>
        new(new InputProblem(path, value, accepted) { File = name });

    private static string LineAt(string json, long? number) =>
        json.Split('\n').ElementAtOrDefault((int)(number ?? 0)) ?? "";
}
