namespace PublicServiceUnits.Autonomy;

/// <summary>On what the use of the enterprise regime rests, or that it is not allowed.</summary>
public enum EnterpriseRegimeBasis
{
    /// <summary>It is not allowed.</summary>
    NotAllowed,

    /// <summary>Class 1 meets the four conditions and its scheme is approved (up to 2021-08-14).</summary>
    FourConditions,

    /// <summary>Group 1 with an approved scheme (from 2021-08-15).</summary>
    ApprovedScheme,

    /// <summary>The mechanism allowed before 2021-08-15 goes on.</summary>
    EarlierMechanism,
}
