using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>A rule on a power over units of certain tiers over time. A special rule goes before the general ones of its power.</summary>
/// <param name="Kind">The power.</param>
/// <param name="Tiers">The tiers it speaks of.</param>
/// <param name="Timeline">Its norms: its own, or those of another question that says the same law.</param>
/// <param name="Read">What a norm of the timeline says of the power.</param>
internal sealed record PowerNorm(PowerKind Kind, RightHolders Tiers, NormTimeline Timeline, Func<Norm, PowerValue> Read)
{
    /// <summary>What must hold of the unit; empty where every unit of the tiers is meant.</summary>
    public ImmutableArray<PowerCondition> Conditions { get; private init; } = [];

    /// <summary>The first day on which the matrix reads the timeline; null where from its first norm on.</summary>
    public LocalDate? Since { get; private init; }

    /// <summary>Whether the timeline is another question's.</summary>
    public bool IsOfOtherQuestion { get; private init; }

    /// <summary>Whether the rule goes before the general rules.</summary>
    public bool IsSpecial { get; private init; }

    public static PowerNorm Of(PowerKind kind, RightHolders tiers, string suffix, params Timelines.Version<PowerValue>[] versions) =>
        Ending(kind, tiers, suffix, null, versions);

    public static PowerNorm Ending(PowerKind kind, RightHolders tiers, string suffix, LocalDate? ceasesOn, params Timelines.Version<PowerValue>[] versions) =>
        new(
            kind, tiers,
            Timelines.Of($"organisation.powers.{NormNames.Of(kind)}.{suffix}", PowersRules.Description(kind), ceasesOn, localRules: null, versions),
            norm => ((Norm<PowerValue>)norm).Value);

    /// <summary>A rule that stands in the norms of another question, read from there.</summary>
    /// <param name="kind">The power.</param>
    /// <param name="tiers">The tiers.</param>
    /// <param name="timeline">The other question's norms.</param>
    /// <param name="from">The first day on which the matrix reads them.</param>
    /// <param name="holder">Who holds the power; null where the law is open.</param>
    /// <param name="reason">Why it is open.</param>
    public static PowerNorm From(
        PowerKind kind, RightHolders tiers, NormTimeline<LocalizedText> timeline, LocalDate from, PowerHolder? holder, FindingReason? reason = null) =>
        new(kind, tiers, timeline, norm => new PowerValue(holder, ((Norm<LocalizedText>)norm).Value, reason)) { Since = from, IsOfOtherQuestion = true };

    /// <summary>A rule of Decree 120/2020/NĐ-CP that goes on under Decree 283/2025/NĐ-CP, which does not list it among what it amends; that is derived.</summary>
    public static Timelines.Version<PowerValue>[] Of120(PowerHolder holder, LocalizedText text, params Provision[] provisions) =>
    [
        Timelines.From(OrganisationDates.Decree120, new PowerValue(holder, text), provisions),
        Timelines.FromSecondary(OrganisationDates.Decree283, new PowerValue(holder, text), [.. provisions, LegalDocuments.Decree283Of2025.At()]),
    ];

    /// <summary>The norm in force; null where there is none.</summary>
    public Norm? At(NormSet norms, LocalDate on) => on < Since ? null : norms.Of(Timeline).NormAt(on);

    public PowerNorm If(params ReadOnlySpan<PowerCondition> conditions) => this with { Conditions = [.. conditions] };

    public PowerNorm Special(params ReadOnlySpan<PowerCondition> conditions) => this with { Conditions = [.. conditions], IsSpecial = true };
}
