using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>The three functions in words, and the function of each power.</summary>
public static class UnitFunctions
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("quản lý nhà nước", "State management"),
        new("quản trị đơn vị", "governance of the unit"),
        new("cung ứng dịch vụ", "delivery of services"),
    ];

    /// <summary>The function in words.</summary>
    /// <param name="function">The function.</param>
    public static LocalizedText Name(UnitFunction function) => Names[(int)function];

    /// <summary>The function that a power is part of.</summary>
    /// <param name="kind">The power.</param>
    public static UnitFunction Of(PowerKind kind) => kind switch
    {
        PowerKind.StateManagement or PowerKind.NetworkAndLists or PowerKind.ServiceStandards => UnitFunction.StateManagement,
        PowerKind.ServiceQuality or PowerKind.ForProfitBusiness or PowerKind.Accountability => UnitFunction.ServiceDelivery,
        _ => UnitFunction.UnitGovernance,
    };
}
