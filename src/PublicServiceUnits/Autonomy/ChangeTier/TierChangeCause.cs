namespace PublicServiceUnits.Autonomy;

/// <summary>Why a unit's tier is to change.</summary>
public enum TierChangeCause
{
    /// <summary>None of the causes the law names.</summary>
    NoneOfThese,

    /// <summary>Force majeure: natural disaster, epidemic, fire (bất khả kháng).</summary>
    ForceMajeure,

    /// <summary>The competent authority changed the unit's functions or tasks.</summary>
    FunctionsChanged,

    /// <summary>Socio-economic swings.</summary>
    SocioEconomicSwings,

    /// <summary>A change of policy or regime.</summary>
    PolicyChange,
}
