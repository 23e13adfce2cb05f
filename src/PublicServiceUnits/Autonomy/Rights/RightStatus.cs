namespace PublicServiceUnits.Autonomy;

/// <summary>How far a right goes.</summary>
public enum RightStatus
{
    /// <summary>The unit decides itself.</summary>
    OwnDecision,

    /// <summary>The unit decides within limits of the State.</summary>
    WithinLimits,

    /// <summary>The State's rules apply as they are.</summary>
    StateRules,

    /// <summary>An authority or council approves or gives its opinion.</summary>
    NeedsApproval,

    /// <summary>The law does not give the right.</summary>
    NotGiven,
}
