using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>Every norm of the area: figures, dates and lists stand in the rooms beside this file, nowhere else.</summary>
internal static class AutonomyNorms
{
    /// <summary>
    /// Timelines that between them change on every day on which any norm of <see cref="Classifying"/> changes. The many timelines
    /// of items change on no day of their own, so a plain answer need not load them; a test holds them to it.
    /// </summary>
    public static NormTimeline[] Bounding =>
    [
        .. GoverningLawNorms.All,
        .. ScopeNorms.All,
        .. BandNorms.All,
        .. RouteNorms.All,
    ];

    /// <summary>What the law of a classification is read from; the other questions look their norms up by the day they need.</summary>
    public static NormTimeline[] Classifying => [.. Bounding, .. FormulaNorms.All, .. RevenueNorms.All, .. ExpenditureNorms.All];

    /// <summary>Every timeline.</summary>
    public static ImmutableArray<NormTimeline> All =>
    [
        .. Classifying,
        .. AccountingNorms.All, .. DissolutionFundsNorms.All,
        .. SurplusLawNorms.All, .. BudgetYearNorms.All,
        .. TimetableNorms.All, .. TimetableFormNorms.All, .. OlderSpendingRulesNorms.All,
        .. StateSupportNorms.All, .. ChangeTierNorms.All,
        .. SurplusNorms.All, .. OlderSurplusNorms.All, .. SurplusReminderNorms.All, .. OlderSurplusReminderNorms.All,
        .. FundAdvanceNorms.All,
        .. RightsRegister.All,
        .. EnterpriseRegimeNorms.All,
        .. AuthorityNorms.All,
        .. PriceRoadmapNorms.All,
    ];
}
