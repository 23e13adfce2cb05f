namespace PublicServiceUnits.Autonomy;

/// <summary>What is taken off an item of revenue before it counts.</summary>
[Flags]
internal enum Deductions
{
    None = 0,
    Costs = 1,
    ObligationsToState = 2,
    Depreciation = 4,
    SalaryReformProvision = 8,
    PartOutsideAutonomy = 16,
    ScholarshipFundPart = 32,
    ScienceAndInnovationPart = 64,
    NonRecurrentPart = 128,
}
