using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>Reads values of a closed list from the names people write for them.</summary>
internal sealed class NameReader<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T> _byKey;
    private readonly ImmutableArray<string> _accepted;

    public NameReader(IEnumerable<(string Name, T Value)> names)
    {
        var list = names.ToList();
        _accepted = [.. list.Select(entry => entry.Name).Distinct(StringComparer.Ordinal)];
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, value) in list)
        {
            var key = VietnameseText.Key(name);
            if (byKey.TryGetValue(key, out var other) && !EqualityComparer<T>.Default.Equals(other, value))
            {
                throw new ArgumentException($"'{name}' would name two values.", nameof(names));
            }

            byKey[key] = value;
        }

        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public NameReading<T> Read(string? text) => new(
        text ?? "",
        text is not null && _byKey.TryGetValue(VietnameseText.Key(text), out var value) ? value : null,
        _accepted);
}
