using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>A value that is made whole from a draft, and written as one.</summary>
/// <param name="draft">The shape of the draft.</param>
/// <param name="make">From draft to value, where every member was read; null where it cannot be made, after saying why.</param>
/// <param name="toDraft">From value to draft.</param>
internal sealed class MadeShape<TDraft, T>(
    ObjectShape<TDraft> draft, Func<TDraft, JsonPath, FactErrorList, T?> make, Func<T, TDraft> toDraft) : ValueShape<T>
    where TDraft : class
    where T : class
{
    public override LocalizedText Accepted => draft.Accepted;

    public override bool TryRead(JsonElement element, JsonPath path, FactErrorList errors, [MaybeNullWhen(false)] out T value)
    {
        value = draft.TryRead(element, path, errors, out var read) ? make(read, path, errors) : null;
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, T value) => draft.Write(writer, toDraft(value));

    public override JsonObject Schema(bool orNull) => draft.Schema(orNull);
}
