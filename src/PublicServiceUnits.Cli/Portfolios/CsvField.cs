namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>The columns a CSV portfolio may have.</summary>
internal enum CsvField
{
    Code,
    Name,
    Sector,
    ManagingAuthority,
    DeclaredTier,
    RevenueTotal,
    ExpenditureTotal,
    TreatmentRevenueTotal,
    TreatmentExpenditureTotal,
    IsHigherEducationInstitution,
    IsScienceOrganisation,
    IsHealthCentre,
    HasServiceRevenue,
    InvestmentSelfFinanced,
    PlannedDevelopmentFund,
    FiveYearAverageDevelopmentFund,
    RetainedFees,
    Depreciation,
    Wear,
}
