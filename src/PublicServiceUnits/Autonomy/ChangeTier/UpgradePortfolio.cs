namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The units of Group 3 of a ministry or province at the end of a stability period, band by band, without the units the
/// law spares (basic, essential services without service revenue), and how many of each are moved up.
/// </summary>
public sealed record UpgradePortfolio
{
    /// <summary>Units at 70 % to under 100 %.</summary>
    public int? From70To100 { get; init; }

    /// <summary>Of these, how many move to Group 2.</summary>
    public int? MovedFrom70To100 { get; init; }

    /// <summary>Units at 30 % to under 70 %.</summary>
    public int? From30To70 { get; init; }

    /// <summary>Of these, how many move to the band of 70 % to under 100 %.</summary>
    public int? MovedFrom30To70 { get; init; }

    /// <summary>Units at 10 % to under 30 %.</summary>
    public int? From10To30 { get; init; }

    /// <summary>Of these, how many move to the band of 30 % to under 70 %.</summary>
    public int? MovedFrom10To30 { get; init; }
}
