using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>What came of reading a name: the value, or the forms that would have been understood. Never a default.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class NameReading<T>
    where T : struct
{
    internal NameReading(string given, T? value, ImmutableArray<string> accepted)
    {
        Given = given;
        Value = value;
        Accepted = accepted;
    }

    /// <summary>The text that was read.</summary>
    public string Given { get; }

    /// <summary>The value; null where the text was not understood.</summary>
    public T? Value { get; }

    /// <summary>Whether the text was understood.</summary>
    public bool IsUnderstood => Value is not null;

    /// <summary>The forms that are understood.</summary>
    public ImmutableArray<string> Accepted { get; }
}
