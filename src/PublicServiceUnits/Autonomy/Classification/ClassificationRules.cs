using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.classify</c> by name.</summary>
internal static class ClassificationRules
{
    public const string DecisionId = "autonomy.classify";

    public static readonly Rule Level = New("level", "autonomy.band.", "autonomy.level.formula.");
    public static readonly Rule ScienceBand = New("science-band", "autonomy.band.science-and-technology.class-3.");
    public static readonly Rule InvestmentCover = New("investment-cover", "autonomy.investment.");
    public static readonly Rule NoServiceRevenue = New("no-service-revenue", "autonomy.band.");
    public static readonly Rule NonStateFundedWithInvestment = New("non-state-funded-with-investment", "autonomy.route.group-1.non-state-funded-services");
    public static readonly Rule StateOrderedAtFullCost = New("state-ordered-at-full-cost", "autonomy.route.group-2.state-ordered-services");
    public static readonly Rule NonStateFundedWithoutInvestment = New("non-state-funded-without-investment", "autonomy.route.group-2.non-state-funded-services");
    public static readonly Rule TreatmentField = New("treatment-field", "autonomy.route.multi-function-health-centre");
    public static readonly Rule StateManagementOnly = New("state-management-only", "autonomy.route.class-4.state-management-only");
    public static readonly Rule OlderServiceWays = New("older-service-ways", "autonomy.route.older.");
    public static readonly Rule GoverningLaw = New("governing-law", "autonomy.governing-law.");
    public static readonly Rule ClassByAuthority = New("class-by-authority", "autonomy.governing-law.");
    public static readonly Rule DefenceAndPublicSecurity = New("defence-and-public-security", "autonomy.scope.defence-and-public-security");
    public static readonly Rule NoBudgetSupport = New("no-budget-support", "autonomy.scope.social-organisations");
    public static readonly Rule HigherAndVocationalEducation = New("higher-and-vocational-education", "autonomy.scope.higher-and-vocational-education");
    public static readonly Rule OlderPlan = New("older-plan", "autonomy.transition.older-plans");
    public static readonly Rule FullAutonomyPilot = New("full-autonomy-pilot", "autonomy.transition.full-autonomy-pilots");
    public static readonly Rule EnterpriseLikeMechanism = New("enterprise-like-mechanism", "autonomy.transition.enterprise-like-mechanisms");
    public static readonly Rule PlanReportDeadline = New("plan-report-deadline", "autonomy.transition.plan-report-deadline");
    public static readonly Rule PlanApprovalDeadline = New("plan-approval-deadline", "autonomy.transition.plan-approval-deadline");
    public static readonly Rule OldBalances = New("old-balances", "autonomy.transition.old-balances.");
    public static readonly Rule Revenue = New("revenue", "autonomy.level.formula.");
    public static readonly Rule Expenditure = New("expenditure", "autonomy.level.formula.");
    public static readonly Rule RevenueItem = New("revenue-item", "autonomy.revenue.", "autonomy.route.multi-function-health-centre");
    public static readonly Rule ExpenditureItem = New(
        "expenditure-item", "autonomy.expenditure.", "autonomy.level.shared-cost-allocation", "autonomy.route.multi-function-health-centre");
    public static readonly Rule MainFunctions = New("main-functions", "autonomy.level.main-functions-only");

    public static readonly ImmutableArray<Rule> All =
    [
        Level, ScienceBand, InvestmentCover, NoServiceRevenue, NonStateFundedWithInvestment, StateOrderedAtFullCost,
        NonStateFundedWithoutInvestment, TreatmentField, StateManagementOnly, OlderServiceWays, GoverningLaw, ClassByAuthority,
        DefenceAndPublicSecurity, NoBudgetSupport, HigherAndVocationalEducation, OlderPlan, FullAutonomyPilot,
        EnterpriseLikeMechanism, PlanReportDeadline, PlanApprovalDeadline, OldBalances, Revenue, Expenditure,
        RevenueItem, ExpenditureItem, MainFunctions,
    ];

    private static Rule New(string name, params string[] normIds) => new(DecisionId, name, normIds);
}
