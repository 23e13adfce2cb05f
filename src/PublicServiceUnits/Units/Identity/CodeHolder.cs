namespace PublicServiceUnits.Units;

/// <summary>Whose budget relation code is meant.</summary>
public enum CodeHolder
{
    /// <summary>The unit to which the event happens; in a consolidation every unit that ends.</summary>
    TheUnit,

    /// <summary>A unit that comes into being.</summary>
    NewUnit,

    /// <summary>The unit into which others are merged.</summary>
    ReceivingUnit,

    /// <summary>A unit that is merged into another.</summary>
    MergedUnit,

    /// <summary>The investment project.</summary>
    Project,
}
