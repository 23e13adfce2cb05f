using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>A range of levels with what it says.</summary>
internal readonly record struct BandRow(Norm<Requirement> Norm, LevelOutcome Outcome)
{
    /// <summary>The lower bound, or 0/1 for the lowest range.</summary>
    public Quantities.Ratio Lower => Norm.Value.Lower.Level.GetValueOrDefault();
}
