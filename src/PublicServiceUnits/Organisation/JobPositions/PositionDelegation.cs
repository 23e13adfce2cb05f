namespace PublicServiceUnits.Organisation;

/// <summary>To whom the approval of job positions was delegated (phân cấp, ủy quyền).</summary>
public enum PositionDelegation
{
    /// <summary>To nobody.</summary>
    None,

    /// <summary>To another body that manages the unit.</summary>
    ManagingBody,

    /// <summary>To the unit itself.</summary>
    Unit,
}
