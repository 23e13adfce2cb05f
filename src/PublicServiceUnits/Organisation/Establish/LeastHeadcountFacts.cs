using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Organisation;

/// <summary>What the least headcount of a unit to be depends on (Article 5.1.d). What is not known is null.</summary>
internal readonly record struct LeastHeadcountFacts(
    AutonomyTier? Tier,
    bool? RunsLikeEnterprise,
    bool? SuppliesBasicEssentialServices,
    bool? IsFoundedBySectorLaw,
    int? PersonsWorking,
    int? PublicEmployees,
    int? ContractProfessionals,
    int? MinimumInScheme);
