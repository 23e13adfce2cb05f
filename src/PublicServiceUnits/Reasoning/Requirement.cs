using Ardalis.GuardClauses;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>
/// What the law asks of a figure: a lower bound, an upper bound or both, each with its comparator. "từ … trở lên" is at
/// least, "trên" is more than, "không quá" is at most, "dưới" is less than.
/// </summary>
public sealed class Requirement : ILegalValue
{
    // Rendered once for each language, when first asked; two threads may both render it, to the same text.
    private readonly string?[] _texts = new string?[2];

    private Requirement(Measurement lower, bool lowerIncluded, Measurement upper, bool upperIncluded)
    {
        Lower = lower;
        LowerIncluded = lowerIncluded;
        Upper = upper;
        UpperIncluded = upperIncluded;
    }

    /// <summary>The lower bound; absent where there is none.</summary>
    public Measurement Lower { get; }

    /// <summary>Whether the lower bound itself meets the requirement.</summary>
    public bool LowerIncluded { get; }

    /// <summary>The upper bound; absent where there is none.</summary>
    public Measurement Upper { get; }

    /// <summary>Whether the upper bound itself meets the requirement.</summary>
    public bool UpperIncluded { get; }

    /// <summary>The bound or more (từ … trở lên).</summary>
    public static Requirement AtLeast(Measurement bound) => Lowered(bound, included: true);

    /// <summary>More than the bound (trên, lớn hơn).</summary>
    public static Requirement MoreThan(Measurement bound) => Lowered(bound, included: false);

    /// <summary>The bound or less (không quá, từ … trở xuống).</summary>
    public static Requirement AtMost(Measurement bound) => Uppered(bound, included: true);

    /// <summary>Less than the bound (dưới).</summary>
    public static Requirement LessThan(Measurement bound) => Uppered(bound, included: false);

    /// <summary>From the lower bound (included) to below the upper one (từ … đến dưới …).</summary>
    public static Requirement FromToBelow(Measurement lower, Measurement upper) => Both(lower, true, upper, false);

    /// <summary>From the lower bound up to the upper one, both included (từ … đến …).</summary>
    public static Requirement FromTo(Measurement lower, Measurement upper) => Both(lower, true, upper, true);

    /// <summary>Neither more nor less than the figure (đúng).</summary>
    public static Requirement Exactly(Measurement figure)
    {
        Guard.Against.InvalidInput(figure, nameof(figure), value => value.IsPresent, "A bound needs a figure.");
        return new Requirement(figure, true, figure, true);
    }

    /// <summary>Above the lower bound and below the upper one (từ trên … đến dưới …).</summary>
    public static Requirement AboveToBelow(Measurement lower, Measurement upper) => Both(lower, false, upper, false);

    /// <summary>Yes.</summary>
    public static Requirement Yes { get; } = new(Measurement.Of(true), true, Measurement.Of(true), true);

    /// <summary>Whether a figure meets the requirement.</summary>
    /// <param name="measured">A figure of the same kind.</param>
    /// <exception cref="InvalidOperationException">The figure is of another kind.</exception>
    public bool IsMetBy(Measurement measured)
    {
        if (Lower.IsPresent)
        {
            var comparison = measured.ComparedWith(Lower);
            if (comparison < 0 || (comparison == 0 && !LowerIncluded))
            {
                return false;
            }
        }

        if (Upper.IsPresent)
        {
            var comparison = measured.ComparedWith(Upper);
            if (comparison > 0 || (comparison == 0 && !UpperIncluded))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc />
    public string ToText(Language language) => _texts[(int)language] ??= Render(language);

    private string Render(Language language)
    {
        if (ReferenceEquals(this, Yes))
        {
            return Lower.ToText(language);
        }

        var vietnamese = language == Language.Vietnamese;
        var lower = Lower.IsPresent ? Lower.ToText(language) : null;
        var upper = Upper.IsPresent ? Upper.ToText(language) : null;
        return (lower, upper, vietnamese) switch
        {
            ({ }, { }, _) when Lower.ComparedWith(Upper) == 0 => vietnamese ? $"đúng {lower}" : $"exactly {lower}",
            ({ }, { }, true) => $"từ {(LowerIncluded ? "" : "trên ")}{lower} đến {(UpperIncluded ? "" : "dưới ")}{upper}",
            ({ }, { }, false) => $"{(LowerIncluded ? "from" : "above")} {lower} {(UpperIncluded ? "up to" : "to below")} {upper}",
            ({ }, null, true) => LowerIncluded ? $"từ {lower} trở lên" : $"trên {lower}",
            ({ }, null, false) => LowerIncluded ? $"at least {lower}" : $"more than {lower}",
            (null, { }, true) => UpperIncluded ? $"không quá {upper}" : $"dưới {upper}",
            _ => UpperIncluded ? $"at most {upper}" : $"below {upper}",
        };
    }

    /// <summary>The requirement in Vietnamese.</summary>
    public override string ToString() => ToText(Language.Vietnamese);

    private static Requirement Lowered(Measurement bound, bool included)
    {
        Guard.Against.InvalidInput(bound, nameof(bound), value => value.IsPresent, "A bound needs a figure.");
        return new Requirement(bound, included, Measurement.None, false);
    }

    private static Requirement Uppered(Measurement bound, bool included)
    {
        Guard.Against.InvalidInput(bound, nameof(bound), value => value.IsPresent, "A bound needs a figure.");
        return new Requirement(Measurement.None, false, bound, included);
    }

    private static Requirement Both(Measurement lower, bool lowerIncluded, Measurement upper, bool upperIncluded)
    {
        Guard.Against.InvalidInput(upper, nameof(upper), value => value.ComparedWith(lower) > 0, "The upper bound is not above the lower one.");
        return new Requirement(lower, lowerIncluded, upper, upperIncluded);
    }
}
