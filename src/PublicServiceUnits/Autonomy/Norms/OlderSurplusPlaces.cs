using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>Where a decree before Decree 60/2021/NĐ-CP, and its circular, speak of the funds of one class.</summary>
internal sealed record OlderSurplusPlaces
{
    /// <summary>The funds of the class, the deciding provision first.</summary>
    public required Provision[] Rest { get; init; }

    /// <summary>The income fund where it stands apart; null where it stands with the rest.</summary>
    public Provision? Income { get; init; }

    /// <summary>What the circular says of the pay behind reward and welfare.</summary>
    public Provision[] PayOfCircular { get; init; } = [];

    /// <summary>What the circular says of the pay behind the income fund.</summary>
    public Provision[] IncomeOfCircular { get; init; } = [];

    /// <summary>What the circular says of other funds.</summary>
    public Provision[] OtherOfCircular { get; init; } = [];

    /// <summary>Whether the clause says where the rest goes.</summary>
    public bool HasRemainder { get; init; } = true;
}
