using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A list of objects; a list left out is an empty one.</summary>
internal sealed class ListShape<T>(ObjectShape<T> items) : ValueShape<ImmutableArray<T>>
    where T : class
{
    public override LocalizedText Accepted { get; } = new("danh sách trong ngoặc vuông, hoặc bỏ trống", "a list in square brackets, or nothing");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out ImmutableArray<T> value)
    {
        value = [];
        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        var list = ImmutableArray.CreateBuilder<T>(element.GetArrayLength());
        var index = 0;
        var isRead = true;
        foreach (var item in element.EnumerateArray())
        {
            if (items.TryRead(item, path.Item(index++), errors, out var read))
            {
                list.Add(read);
            }
            else
            {
                isRead = false;
            }
        }

        value = list.ToImmutable();
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            items.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public override JsonObject Schema(bool orNull) => new() { ["type"] = Type("array", orNull), ["items"] = items.Schema(orNull: false) };
}
