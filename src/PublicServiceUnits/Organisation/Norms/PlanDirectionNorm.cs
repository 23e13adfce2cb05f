using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>A direction over time: whose portfolio it is about, its number or deadline, how much it may be relied on.</summary>
internal sealed record PlanDirectionNorm(
    PlanDirectionKind Kind, PlanConfidence Confidence, NormTimeline<Requirement> Timeline, params PortfolioLevel[] Levels);
