namespace PublicServiceUnits.Autonomy;

/// <summary>How far the scheme (đề án) for enterprise-style management has come.</summary>
public enum EnterpriseScheme
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It is drawn up and before the authority, which has not decided.</summary>
    Submitted,

    /// <summary>The authority approved it.</summary>
    Approved,

    /// <summary>The authority refused it.</summary>
    Refused,
}
