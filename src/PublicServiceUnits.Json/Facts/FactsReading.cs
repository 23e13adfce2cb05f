using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json.Facts;

/// <summary>One reading of facts: either the bare object, or a facts file with the object under "facts".</summary>
internal sealed class FactsReading : IDisposable
{
    private const string FactsMember = "facts";
    private static readonly ImmutableArray<string> FileMembers = ["decision", "on", FactsMember, "expected", "source"];

    private static readonly LocalizedText AcceptedMembers = new(
        $"các thành phần {string.Join(", ", FileMembers)}",
        $"the members {string.Join(", ", FileMembers)}");

    private static readonly LocalizedText AcceptedObject = new("một đối tượng JSON", "a JSON object");
    private static readonly LocalizedText AcceptedDate = new("ngày theo dạng yyyy-MM-dd", "a date as yyyy-MM-dd");

    private readonly JsonDocument _document;
    private readonly FactErrorList _errors = new();
    private JsonPath _path = JsonPath.Root;

    public FactsReading(string json) => _document = StrictJson.Parse(json);

    public T Read<T>(ObjectShape<T> shape, string? decision)
        where T : class
    {
        var element = _document.RootElement;
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(FactsMember, out var facts))
        {
            CheckFile(element, decision);
            element = facts;
            _path = JsonPath.Root.Member(FactsMember);
        }

        shape.TryRead(element, _path, _errors, out var value);
        _errors.ThrowIfAny();
        return value!;
    }

    /// <summary>What the core refuses in the facts themselves, at its place in this text.</summary>
    public JsonFactsException Refused(ImmutableArray<FactError> errors) => new([.. errors.Select(error => error with
    {
        Path = $"{_path}.{error.Path}",
        Value = FactErrorList.OneLine(error.Value),
    })]);

    public void Dispose() => _document.Dispose();

    private void CheckFile(JsonElement file, string? decision)
    {
        foreach (var member in file.EnumerateObject())
        {
            var path = JsonPath.Root.Member(member.Name);
            switch (member.Name)
            {
                case FactsMember:
                    break;
                case "decision":
                    CheckDecision(member.Value, path, decision);
                    break;
                case "on":
                    CheckDate(member.Value, path);
                    break;
                case "expected" or "source":
                    if (member.Value.ValueKind != JsonValueKind.Object)
                    {
                        _errors.Refuse(FactErrorList.WrongType, path, member.Value, AcceptedObject);
                    }

                    break;
                default:
                    _errors.Refuse(FactErrorList.UnknownMember, path, member.Value, AcceptedMembers);
                    break;
            }
        }
    }

    private void CheckDecision(JsonElement value, JsonPath path, string? decision)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            _errors.Refuse(FactErrorList.WrongType, path, value, decision is null ? new("tên quyết định", "the id of a decision") : Same(decision));
        }
        else if (decision is not null && !value.ValueEquals(decision))
        {
            _errors.Refuse(FactErrorList.UnknownValue, path, value, Same(decision));
        }

        static LocalizedText Same(string id) => new($"\"{id}\"", $"\"{id}\"");
    }

    private void CheckDate(JsonElement value, JsonPath path)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            _errors.Refuse(FactErrorList.WrongType, path, value, AcceptedDate);
        }
        else if (!LocalDatePattern.Iso.Parse(value.GetString()!).TryGetValue(default(LocalDate), out _))
        {
            _errors.Refuse(FactErrorList.UnknownValue, path, value, AcceptedDate);
        }
    }
}
