using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>One member of an object.</summary>
internal abstract class FieldShape<TOwner>(string name, bool isRequired, LocalizedText description)
    where TOwner : class
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    /// <summary>What is accepted, in words.</summary>
    public abstract LocalizedText Accepted { get; }

    /// <summary>The object with the member set; unchanged where the value was refused.</summary>
    public abstract TOwner Read(TOwner owner, JsonElement element, JsonPath path, FactErrorList errors);

    /// <summary>Writes the member, or nothing where there is no value.</summary>
    public abstract void Write(Utf8JsonWriter writer, TOwner owner);

    public JsonObject Schema()
    {
        var schema = ValueSchema();
        schema["description"] = $"{description.Vietnamese} / {description.English}";
        return schema;
    }

    protected abstract JsonObject ValueSchema();
}
