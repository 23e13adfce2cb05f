using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>A unit with its answer, and with the comparison where a second date is asked.</summary>
internal sealed record UnitAnswer(
    PortfolioUnit Row,
    Assessment<AutonomyDistance> Answer,
    TierComparison? Comparison)
{
    public AutonomyClassification? Classification => Answer.Conclusion?.Current;

    /// <summary>Whether the file gives the unit another tier than the law does.</summary>
    public bool IsMismatch => Row.DeclaredTier is { } declared && Classification is { } found && declared != found.Tier;

    /// <summary>The step to the nearest higher tier or band; null where there is none.</summary>
    public DistanceStep? NextStep => Answer.Conclusion is { Steps: [var next, ..] } ? next : null;
}
