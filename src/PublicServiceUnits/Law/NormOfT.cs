using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Law;

/// <summary>A value of the law with the days on which it holds and its source.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Norm<T> : Norm
    where T : notnull
{
    /// <summary>A value of the law.</summary>
    /// <param name="value">The value.</param>
    /// <param name="period">The days in force.</param>
    /// <param name="verification">How well it is verified.</param>
    /// <param name="checkedOn">The day on which a person last compared it with its source.</param>
    /// <param name="provisions">Where it stands, the deciding provision first.</param>
    /// <exception cref="ArgumentException">No provision is cited.</exception>
    public Norm(
        T value,
        EffectivePeriod period,
        Verification verification,
        LocalDate checkedOn,
        params IEnumerable<Provision> provisions)
        : base(period, verification, checkedOn, [.. provisions]) => Value = Guard.Against.Null(value);

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <inheritdoc />
    public override string ValueText(Language language) => Value switch
    {
        ILegalValue value => value.ToText(language),
        LocalizedText text => text.In(language),
        Vnd amount => amount.ToText(language),
        Ratio ratio => ratio.ToPercentText(language),
        LocalDate date => DateText.Of(date, language),
        int number => NumberText.Whole(number, language),
        long number => NumberText.Whole(number, language),
        bool flag => Reasoning.Measurement.Of(flag).ToText(language),
        string text => text,
        _ => throw new NotSupportedException($"A {typeof(T).Name} cannot say itself: let it implement {nameof(ILegalValue)}."),
    };

    internal Norm<T> AsLocal() => new(Value, Period, Verification, CheckedOn, Provisions) { IsLocal = true };
}
