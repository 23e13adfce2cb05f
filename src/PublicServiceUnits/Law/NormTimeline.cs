using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicServiceUnits.Law;

/// <summary>What every timeline has, whatever the type of its values: for lists, receipts and tests.</summary>
public abstract class NormTimeline
{
    private protected NormTimeline(string id, LocalizedText description)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Description = Guard.Against.Null(description);
    }

    /// <summary>The stable name of the legal quantity, "autonomy.classification.group-3.band-70-100".</summary>
    public string Id { get; }

    /// <summary>What the quantity is.</summary>
    public LocalizedText Description { get; }

    /// <summary>The provision that lets a ministry, province or city set its own value; null where the law does not.</summary>
    public abstract Provision? LocalRulesAllowedBy { get; }

    /// <summary>Every norm, in order of time, local ones after the national ones.</summary>
    public abstract ImmutableArray<Norm> Norms { get; }

    /// <summary>The norm in force on the day; null where there is none.</summary>
    /// <param name="day">The day asked.</param>
    public abstract Norm? NormAt(LocalDate day);

    /// <summary>Whether a norm is in force on the day, and if not, why not.</summary>
    /// <param name="day">The day asked.</param>
    public abstract NormStatus StatusAt(LocalDate day);

    internal abstract NormTimeline WithLocal(LocalRule rule);
}
