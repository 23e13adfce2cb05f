using FluentAssertions;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Testing;

/// <summary>What a test may assert of a unit's rights.</summary>
public sealed class RightsAssertions : AssessmentAssertions<AutonomyRights, RightsAssertions>
{
    /// <summary>Assertions on rights.</summary>
    /// <param name="subject">The assessment.</param>
    public RightsAssertions(Assessment<AutonomyRights> subject)
        : base(subject)
    {
    }

    /// <summary>A right goes this far.</summary>
    /// <param name="kind">The matter.</param>
    /// <param name="status">How far; null where it is open.</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<RightsAssertions> Give(RightKind kind, RightStatus? status, string because = "", params object[] becauseArgs)
    {
        var conclusion = BeAnswered(because, becauseArgs).Which;
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(conclusion.Rows.Any(row => row.Kind == kind && row.Status == status))
            .FailWith("Expected {0} to be {1}{reason}, but the rows were {2}.", kind, status, conclusion.Rows.Select(row => $"{row.Kind}: {row.Status}"));
        return new AndConstraint<RightsAssertions>(this);
    }
}
