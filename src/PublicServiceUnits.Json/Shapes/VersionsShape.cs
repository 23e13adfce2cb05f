using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>The versions of a unit.</summary>
internal sealed class VersionsShape(ValueShape<UnitVersion> version) : ValueShape<ImmutableArray<UnitVersion>>
{
    public override LocalizedText Accepted { get; } = new("danh sách các giai đoạn trong ngoặc vuông", "a list of versions in square brackets");

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, out ImmutableArray<UnitVersion> value)
    {
        value = [];
        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.Refuse(FactErrorList.WrongType, path, element, Accepted);
            return false;
        }

        var versions = ImmutableArray.CreateBuilder<UnitVersion>(element.GetArrayLength());
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            if (version.TryRead(item, path.Item(index++), errors, out var read))
            {
                versions.Add(read);
            }
        }

        value = versions.ToImmutable();
        return versions.Count == index;
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<UnitVersion> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            version.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public override JsonObject Schema(bool orNull) => new() { ["type"] = Type("array", orNull), ["items"] = version.Schema(orNull: false) };
}
