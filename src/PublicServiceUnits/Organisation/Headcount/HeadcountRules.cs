using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.headcount</c>.</summary>
internal static class HeadcountRules
{
    public const string DecisionId = "organisation.headcount";

    public static readonly Rule Governing = new(DecisionId, "governing-law", $"{DecisionId}.", "organisation.powers.total-headcount.");
    public static readonly Rule Continuity = new(DecisionId, "continuity", $"{DecisionId}.continuity");
    public static readonly Rule Decider = new(DecisionId, "decider", "organisation.powers.total-headcount.");
    public static readonly Rule Appraisal = new(DecisionId, "appraisal", $"{DecisionId}.appraisal.");
    public static readonly Rule PeoplesCouncil = new(DecisionId, "peoples-council", $"{DecisionId}.peoples-council");
    public static readonly Rule NotBelowNorm = new(DecisionId, "not-below-norm", $"{DecisionId}.not-below-norm");
    public static readonly Rule WithoutNorm = new(DecisionId, "without-norm", $"{DecisionId}.without-norm");
    public static readonly Rule NotBelowMinimum = new(DecisionId, "not-below-minimum", "autonomy.rights.total-staff.");
    public static readonly Rule RevenuePaid = new(DecisionId, "revenue-paid", $"{DecisionId}.revenue-paid");
    public static readonly Rule WithinPosts = new(DecisionId, "within-posts", "organisation.powers.total-headcount.");
    public static readonly Rule Recruiting = new(DecisionId, "recruiting", "autonomy.rights.total-staff.");
    public static readonly Rule Adjustment = new(DecisionId, "adjustment", $"{DecisionId}.adjustment");
    public static readonly Rule PlanSent = new(DecisionId, "plan-sent", $"{DecisionId}.duty.plan");
    public static readonly Rule MissingPlan = new(DecisionId, "missing-plan", $"{DecisionId}.missing-plan");
    public static readonly Rule Increase = new(DecisionId, "increase", $"{DecisionId}.increase");
    public static readonly Rule Contracts = new(DecisionId, "contracts", "autonomy.rights.contracts.");
    public static readonly Rule ShortContracts = new(DecisionId, "short-contracts", "autonomy.rights.short-contracts.");
    public static readonly Rule ShortContractTerm = new(DecisionId, "short-contract-term", "autonomy.rights.short-contracts.");
    public static readonly Rule ContractsBeyondAssigned = new(DecisionId, "contracts-beyond-assigned", "autonomy.rights.contracts-beyond-assigned.");
    public static readonly Rule ContractsByOthers = new(DecisionId, "contracts-by-others", $"{DecisionId}.contracts.by-others");
    public static readonly Rule Duty = new(DecisionId, "yearly-duty", $"{DecisionId}.duty.");

    public static readonly ImmutableArray<Rule> All =
    [
        Governing, Continuity, Decider, Appraisal, PeoplesCouncil, NotBelowNorm, WithoutNorm, NotBelowMinimum, RevenuePaid, WithinPosts, Recruiting, Adjustment,
        PlanSent, MissingPlan, Increase, Contracts, ShortContracts, ShortContractTerm, ContractsBeyondAssigned, ContractsByOthers, Duty,
    ];
}
