namespace PublicServiceUnits.Json;

/// <summary>The decisions whose conclusions have a form of their own here.</summary>
internal static class DecisionIds
{
    public const string Classify = "autonomy.classify";
    public const string Distance = "autonomy.distance";
    public const string EnterpriseRegime = "autonomy.enterprise-regime";
    public const string DissolutionFunds = "autonomy.dissolution-funds";
    public const string DistributeSurplus = "autonomy.distribute-surplus";
    public const string AdvanceFunds = "autonomy.advance-funds";
    public const string Timetable = "autonomy.timetable";
    public const string ChangeTier = "autonomy.change-tier";
    public const string PriceRoadmap = "autonomy.price-roadmap";
    public const string Rights = "autonomy.rights";
    public const string Authority = "autonomy.authority";
    public const string File = "autonomy.file";
    public const string Establish = "organisation.establish";
    public const string Dissolve = "organisation.dissolve";
    public const string Reorganise = "organisation.reorganise";
    public const string Transfer = "organisation.transfer";
    public const string StateSupport = "autonomy.state-support";
    public const string Headcount = "organisation.headcount";
    public const string JobPositions = "organisation.job-positions";
    public const string ManagementCouncil = "organisation.management-council";
    public const string Structure = "organisation.structure";
    public const string Powers = "organisation.powers";
    public const string OrganisationFile = "organisation.file";
    public const string SectorPlan = "organisation.sector-plan";
}
