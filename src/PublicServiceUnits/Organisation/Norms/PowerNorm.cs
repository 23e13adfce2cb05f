using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>A rule on a power over units of certain tiers over time. A special rule goes before the general ones of its power.</summary>
internal sealed record PowerNorm(PowerKind Kind, RightHolders Tiers, NormTimeline<PowerValue> Timeline)
{
    /// <summary>What must hold of the unit; empty where every unit of the tiers is meant.</summary>
    public ImmutableArray<PowerCondition> Conditions { get; private init; } = [];

    /// <summary>Whether the rule goes before the general rules.</summary>
    public bool IsSpecial { get; private init; }

    public static PowerNorm Of(PowerKind kind, RightHolders tiers, string suffix, params Timelines.Version<PowerValue>[] versions) =>
        Ending(kind, tiers, suffix, null, versions);

    public static PowerNorm Ending(PowerKind kind, RightHolders tiers, string suffix, LocalDate? ceasesOn, params Timelines.Version<PowerValue>[] versions) =>
        new(kind, tiers, Timelines.Of($"organisation.powers.{NormNames.Of(kind)}.{suffix}", PowersRules.Description(kind), ceasesOn, localRules: null, versions));

    /// <summary>A rule of Decree 120/2020/NĐ-CP that goes on under Decree 283/2025/NĐ-CP, which does not list it among what it amends; that is derived.</summary>
    public static Timelines.Version<PowerValue>[] Of120(PowerHolder holder, LocalizedText text, params Provision[] provisions) =>
    [
        Timelines.From(OrganisationDates.Decree120, new PowerValue(holder, text), provisions),
        Timelines.FromSecondary(OrganisationDates.Decree283, new PowerValue(holder, text), [.. provisions, LegalDocuments.Decree283Of2025.At()]),
    ];

    public PowerNorm If(params ReadOnlySpan<PowerCondition> conditions) => this with { Conditions = [.. conditions] };

    public PowerNorm Special(params ReadOnlySpan<PowerCondition> conditions) => this with { Conditions = [.. conditions], IsSpecial = true };
}
