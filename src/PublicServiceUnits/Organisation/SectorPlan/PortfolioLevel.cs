namespace PublicServiceUnits.Organisation;

/// <summary>Whose portfolio of units is asked about.</summary>
public enum PortfolioLevel
{
    /// <summary>A province or centrally run city.</summary>
    Province,

    /// <summary>A department (sở) of a province.</summary>
    Department,

    /// <summary>A commune, ward or special zone.</summary>
    Commune,
}
