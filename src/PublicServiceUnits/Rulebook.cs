using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits;

/// <summary>
/// The one door to the law of public service units. A rulebook is immutable and may be shared between threads; the same
/// facts, date and rulebook give the same answer always.
/// </summary>
public sealed class Rulebook
{
    /// <summary>The version of the library, as receipts name it.</summary>
    public const string LibraryVersion = "0.1.0";

    private readonly NormSet _norms;

    private Rulebook(NormSet norms)
    {
        _norms = norms;
        Identity = new RulebookIdentity(LibraryVersion, norms);
        Autonomy = new AutonomyRules(norms, Identity);
        Units = new UnitRules(norms);
        Organisation = new OrganisationRules(norms, Identity);
        Decisions =
        [
            Autonomy.ClassifyDecision, Autonomy.DistanceDecision, Autonomy.TimetableDecision, Autonomy.StateSupportDecision,
            Autonomy.ChangeTierDecision, Autonomy.DistributeSurplusDecision, Autonomy.AdvanceFundsDecision, Autonomy.RightsDecision,
            Autonomy.EnterpriseRegimeDecision, Autonomy.DissolutionFundsDecision, Autonomy.AuthorityDecision, Autonomy.PriceRoadmapDecision,
            Autonomy.FileDecision,
            .. Organisation.Decisions,
        ];
    }

    /// <summary>The national law.</summary>
    public static Rulebook National { get; } = new(new NormSet(static () => [.. AutonomyNorms.All, .. CalendarNorms.All, .. ManagingBodyNorms.All, .. IdentityNorms.All, .. CodeLifeCycleNorms.All, .. LegalClassNorms.All, .. OrganisationNorms.All]));

    /// <summary>Financial autonomy.</summary>
    public AutonomyRules Autonomy { get; }

    /// <summary>Units themselves: under whom they stand, their codes and what becomes of them.</summary>
    public UnitRules Units { get; }

    /// <summary>The organisation of units.</summary>
    public OrganisationRules Organisation { get; }

    /// <summary>Every question by name.</summary>
    public ImmutableArray<Decision> Decisions { get; }

    /// <summary>Every norm over time, with its provisions and verification.</summary>
    public ImmutableArray<NormTimeline> Norms => _norms.All;

    /// <summary>Version and digest of the norms, as receipts name them.</summary>
    public RulebookIdentity Identity { get; }

    /// <summary>The same door with the date resolved once, for many units on one date.</summary>
    /// <param name="date">The date.</param>
    public DatedRulebook On(LocalDate date) => new(this, date);

    /// <summary>
    /// A new rulebook with local rules laid over this one, where the national norm allows them; the findings say that a
    /// local rule was used. This rulebook stays as it is.
    /// </summary>
    /// <param name="rules">The local rules, dated and cited like national ones.</param>
    /// <exception cref="LocalRuleRefusedException">A rule names no norm, or the norm does not allow it.</exception>
    public Rulebook With(params IEnumerable<LocalRule> rules) =>
        new(Guard.Against.Null(rules).Aggregate(_norms, (norms, rule) => norms.With(rule)));
}
