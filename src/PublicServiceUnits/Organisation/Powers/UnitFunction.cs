namespace PublicServiceUnits.Organisation;

/// <summary>The three functions that are kept apart.</summary>
public enum UnitFunction
{
    /// <summary>State management (quản lý nhà nước): policy, plans, lists, norms, standards, inspection.</summary>
    StateManagement,

    /// <summary>Governance of the unit (quản trị đơn vị): structure, staff, plans, accounts, supervision.</summary>
    UnitGovernance,

    /// <summary>Delivery of services (cung ứng dịch vụ).</summary>
    ServiceDelivery,
}
