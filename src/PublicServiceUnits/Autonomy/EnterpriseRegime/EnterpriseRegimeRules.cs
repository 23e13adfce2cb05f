using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.enterprise-regime</c>.</summary>
internal static class EnterpriseRegimeRules
{
    public const string DecisionId = "autonomy.enterprise-regime";

    private const string Older = "autonomy.enterprise-regime.older.";

    public static readonly Rule Mechanism = Named("mechanism", Older);
    public static readonly Rule DefenceAndPublicSecurity = Named("defence-and-public-security", "autonomy.scope.defence-and-public-security");
    public static readonly Rule HigherAndVocationalEducation = Named("higher-and-vocational-education", "autonomy.scope.higher-and-vocational-education");
    public static readonly Rule ChoseGroup1 = Named("chose-group-1", "autonomy.transition.full-autonomy-pilots", "autonomy.transition.enterprise-like-mechanisms");
    public static readonly Rule Tier = Named("tier", "autonomy.enterprise-regime.group-1", Older);
    public static readonly Rule Socialised = Named("highly-socialised", Older);
    public static readonly Rule Price = Named("price-covers-all-costs", Older);
    public static readonly Rule Capital = Named("capital-handed-over", Older);
    public static readonly Rule Accounts = Named("enterprise-standards", Older);
    public static readonly Rule Scheme = Named("scheme", "autonomy.enterprise-regime.scheme", Older);
    public static readonly Rule SchemeCost = Named("scheme-cost", Older);
    public static readonly Rule Content = Named("content", Older);
    public static readonly Rule Pilot = Named("full-autonomy-pilot", "autonomy.transition.full-autonomy-pilots");
    public static readonly Rule EarlierMechanism = Named("earlier-mechanism", "autonomy.transition.enterprise-like-mechanisms");
    public static readonly Rule NoSchemeNeeded = Named("no-scheme-needed", "autonomy.enterprise-regime.no-scheme-needed");
    public static readonly Rule Accounting = Named("accounting", "autonomy.enterprise-regime.", "autonomy.transition.");
    public static readonly Rule Circular = Named("accounting-circular", "autonomy.accounting.", "autonomy.enterprise-regime.", "autonomy.transition.");

    public static readonly Rule TreasuryControl = Named("treasury-control", "autonomy.enterprise-regime.treasury-control.");

    public static readonly ImmutableArray<Rule> All =
    [
        Mechanism, DefenceAndPublicSecurity, HigherAndVocationalEducation, Tier, Socialised, Price, Capital, Accounts, Scheme, SchemeCost, Content, Pilot,
        EarlierMechanism, ChoseGroup1, NoSchemeNeeded, Accounting, Circular, TreasuryControl,
    ];

    private static Rule Named(string name, params string[] normIds) => new(DecisionId, name, normIds);
}
