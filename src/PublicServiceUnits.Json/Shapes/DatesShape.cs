using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A list of days.</summary>
internal sealed class DatesShape : ValueShape<ImmutableArray<LocalDate>>
{
    private DatesShape()
    {
    }

    public static DatesShape Instance { get; } = new();

    public override LocalizedText Accepted { get; } = new("danh sách ngày trong ngoặc vuông, hoặc bỏ trống", "a list of dates in square brackets, or nothing");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out ImmutableArray<LocalDate> value)
    {
        value = [];
        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        var days = ImmutableArray.CreateBuilder<LocalDate>();
        var index = 0;
        var isRead = true;
        foreach (var item in element.EnumerateArray())
        {
            isRead &= DateShape.Instance.TryRead(item, path.Item(index++), errors, out var day);
            days.Add(day);
        }

        value = days.ToImmutable();
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<LocalDate> value)
    {
        writer.WriteStartArray();
        foreach (var day in value)
        {
            DateShape.Instance.Write(writer, day);
        }

        writer.WriteEndArray();
    }

    public override JsonObject Schema(bool orNull) =>
        new() { ["type"] = Type("array", orNull), ["items"] = DateShape.Instance.Schema(orNull: false) };
}
