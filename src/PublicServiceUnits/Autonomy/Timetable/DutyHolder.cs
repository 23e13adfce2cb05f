namespace PublicServiceUnits.Autonomy;

/// <summary>Who must do it.</summary>
public enum DutyHolder
{
    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The superior managing body.</summary>
    SuperiorBody,

    /// <summary>The ministry, central body or provincial People's Committee.</summary>
    MinistryOrProvince,
}
