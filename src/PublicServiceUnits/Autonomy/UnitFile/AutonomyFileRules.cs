using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.file</c>: those of the questions it asks. It decides nothing of its own.</summary>
internal static class AutonomyFileRules
{
    public const string DecisionId = "autonomy.file";

    public static ImmutableArray<Rule> All =>
    [
        .. ((ImmutableArray<Rule>[])
        [
            ClassificationRules.All, Distance.Rules, StateSupportRules.All, SurplusRules.All, FundAdvanceRules.All, RightsRules.All,
            TimetableRules.All, AuthorityRules.All, EnterpriseRegimeRules.All, TierChangeRules.All,
        ]).SelectMany(rules => rules).Distinct(),
    ];
}
