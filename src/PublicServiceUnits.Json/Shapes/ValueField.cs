using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A member with its kind of value, and how it is taken from and put into its object.</summary>
internal sealed class ValueField<TOwner, TValue>(
    string name,
    FieldPresence presence,
    ValueShape<TValue> shape,
    Func<TOwner, bool> has,
    Func<TOwner, TValue> get,
    Func<TOwner, TValue, TOwner> set,
    LocalizedText description)
    : FieldShape<TOwner>(name, presence == FieldPresence.Required, description)
    where TOwner : class
{
    public override LocalizedText Accepted => shape.Accepted;

    public override TOwner Read(TOwner owner, JsonElement element, JsonPath path, FactErrorList errors)
    {
        if (element.ValueKind == JsonValueKind.Null && presence == FieldPresence.MayBeNull)
        {
            return owner;
        }

        return shape.TryRead(element, path, errors, out var value) ? set(owner, value) : owner;
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (has(owner))
        {
            writer.WritePropertyName(Name);
            shape.Write(writer, get(owner));
        }
    }

    protected override JsonObject ValueSchema() => shape.Schema(presence == FieldPresence.MayBeNull);
}
