using NodaTime;

namespace PublicServiceUnits.Units;

/// <summary>What a unit was on a date.</summary>
public sealed record UnitOnDate
{
    internal UnitOnDate(LocalDate on, UnitLifeStage stage, UnitVersion? version)
    {
        On = on;
        Stage = stage;
        Version = version;
    }

    /// <summary>The date asked.</summary>
    public LocalDate On { get; }

    /// <summary>Where the date stands in the history.</summary>
    public UnitLifeStage Stage { get; }

    /// <summary>The version that holds the date; null unless the unit existed.</summary>
    public UnitVersion? Version { get; }

    /// <summary>The unit as it was; null unless it existed.</summary>
    public PublicServiceUnit? Unit => Version?.Unit;
}
