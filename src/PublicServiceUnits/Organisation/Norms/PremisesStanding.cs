namespace PublicServiceUnits.Organisation;

/// <summary>Whether seat, equipment, staff and money are a condition.</summary>
internal enum PremisesStanding
{
    Required,
    Open,
}
