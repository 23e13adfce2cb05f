using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicServiceUnits.Law;

/// <summary>
/// What every value of the law carries, whatever its type: the days in force, the provisions it stands in, how well it
/// is verified and when a person last checked it.
/// </summary>
public abstract class Norm
{
    // Rendered once for each language, when first asked; two threads may both render it, to the same text.
    private readonly string?[] _otherProvisions = new string?[2];

    private protected Norm(
        EffectivePeriod period,
        Verification verification,
        LocalDate checkedOn,
        ImmutableArray<Provision> provisions)
    {
        Guard.Against.InvalidInput(provisions, nameof(provisions), all => !all.IsDefaultOrEmpty, "A norm cites at least one provision.");
        Period = period;
        Verification = verification;
        CheckedOn = checkedOn;
        Provisions = provisions;
    }

    /// <summary>The days in force.</summary>
    public EffectivePeriod Period { get; }

    /// <summary>How well the value is verified.</summary>
    public Verification Verification { get; }

    /// <summary>The day on which a person last compared the value with its source.</summary>
    public LocalDate CheckedOn { get; }

    /// <summary>Where the value stands, the deciding provision first, then those that amend, guide or repeat it.</summary>
    public ImmutableArray<Provision> Provisions { get; }

    /// <summary>The deciding provision.</summary>
    public Provision Provision => Provisions[0];

    /// <summary>Whether this is a local rule laid over the national one.</summary>
    public bool IsLocal { get; private protected init; }

    internal string OtherProvisionsText(Language language) =>
        _otherProvisions[(int)language] ??= string.Join("; ", Provisions.Skip(1).Select(provision => provision.ToText(language)));

    /// <summary>The value in words and figures.</summary>
    /// <param name="language">The language of the text.</param>
    public abstract string ValueText(Language language);
}
