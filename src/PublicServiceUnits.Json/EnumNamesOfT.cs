using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace PublicServiceUnits.Json;

/// <summary>The camelCase names of an enumeration, made once.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ByValue =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static ImmutableArray<T> Values { get; } = [.. Enum.GetValues<T>()];

    public static ImmutableArray<string> All { get; } = [.. Values.Select(value => ByValue[value])];

    public static string Of(T value) => ByValue.TryGetValue(value, out var name)
        ? name
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");
}
