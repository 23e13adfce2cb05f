using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.state-support</c>.</summary>
internal static class StateSupportRules
{
    public const string DecisionId = "autonomy.state-support";

    public static readonly Rule Support = new(DecisionId, "support", "autonomy.state-support.first-year", "autonomy.state-support.older.");
    public static readonly Rule Ceiling = new(DecisionId, "superior-estimate", "autonomy.state-support.superior-estimate");
    public static readonly Rule NoSupport = new(DecisionId, "groups-1-and-2", "autonomy.state-support.groups-1-and-2", "autonomy.state-support.older.");
    public static readonly Rule SocialOrganisation = new(DecisionId, "social-organisation", "autonomy.scope.social-organisations");
    public static readonly Rule Prevention = new(DecisionId, "prevention-block", "autonomy.state-support.prevention-block");
    public static readonly Rule PreventionPayTopUp = new(DecisionId, "prevention-pay-top-up", "autonomy.state-support.prevention-pay-top-up");
    public static readonly Rule YearlyCut = new(DecisionId, "yearly-cut", "autonomy.state-support.yearly-cut");
    public static readonly Rule Exempt = new(DecisionId, "exempt-from-yearly-cut", "autonomy.state-support.yearly-cut.exempt");
    public static readonly Rule CutOf2024 = new(DecisionId, "cut-of-2024", "autonomy.state-support.budget-2024.group-3", "autonomy.state-support.budget-2024.group-4");
    public static readonly Rule FinishedPricesOf2024 = new(DecisionId, "finished-prices-of-2024", "autonomy.state-support.budget-2024.finished-prices");
    public static readonly Rule CutOf2021 = new(DecisionId, "cut-of-2021", "autonomy.state-support.budget-2021.");
    public static readonly Rule Headcount = new(DecisionId, "headcount", "autonomy.state-support.budget-2021.headcount", "autonomy.state-support.plan-2022-2023.headcount");

    public static readonly ImmutableArray<Rule> All =
    [
        Support, Ceiling, NoSupport, SocialOrganisation, Prevention, PreventionPayTopUp, YearlyCut, Exempt, CutOf2024, FinishedPricesOf2024, CutOf2021, Headcount,
        .. ClassificationRules.All,
    ];
}
