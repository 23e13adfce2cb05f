using System.Globalization;
using System.Text;

namespace PublicServiceUnits.Json.Facts;

/// <summary>A place in a JSON text, "$.revenueItems[2].amount"; made into text only where something is refused.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string? _member;
    private readonly int _index;

    private JsonPath(JsonPath? parent, string? member, int index)
    {
        _parent = parent;
        _member = member;
        _index = index;
    }

    public static JsonPath Root { get; } = new(null, null, 0);

    public JsonPath Member(string name) => new(this, name, 0);

    public JsonPath Item(int index) => new(this, null, index);

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        if (_parent is null)
        {
            text.Append('$');
            return;
        }

        _parent.Append(text);
        if (_member is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{_index}]");
        }
        else if (IsPlain(_member))
        {
            text.Append('.').Append(_member);
        }
        else
        {
            text.Append("['").Append(FactErrorList.OneLine(_member)).Append("']");
        }
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-');
}
