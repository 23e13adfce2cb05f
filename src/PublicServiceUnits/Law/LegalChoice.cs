using Ardalis.GuardClauses;

namespace PublicServiceUnits.Law;

/// <summary>One of several things the law can say, with its words: for norms whose value is no figure.</summary>
/// <typeparam name="T">The enumeration of what the law can say.</typeparam>
public sealed record LegalChoice<T> : ILegalValue
    where T : struct, Enum
{
    /// <summary>One of several things the law can say.</summary>
    /// <param name="value">Which.</param>
    /// <param name="text">In words.</param>
    public LegalChoice(T value, LocalizedText text)
    {
        Value = value;
        Text = Guard.Against.Null(text);
    }

    /// <summary>Which of the things.</summary>
    public T Value { get; }

    /// <summary>In words.</summary>
    public LocalizedText Text { get; }

    /// <inheritdoc />
    public string ToText(Language language) => Text.In(language);
}
