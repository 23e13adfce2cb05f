using FluentAssertions;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Testing;

/// <summary>What a test may assert of a classification.</summary>
public sealed class ClassificationAssertions : AssessmentAssertions<AutonomyClassification, ClassificationAssertions>
{
    /// <summary>Assertions on a classification.</summary>
    /// <param name="subject">The assessment.</param>
    public ClassificationAssertions(Assessment<AutonomyClassification> subject)
        : base(subject)
    {
    }

    /// <summary>The unit is of this tier, and in this band where one is named.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="band">The band inside Group 3; null where the tier has none.</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<ClassificationAssertions> BeOfTier(AutonomyTier tier, AutonomyBand? band = null, string because = "", params object[] becauseArgs)
    {
        var conclusion = BeAnswered(because, becauseArgs).Which;
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(conclusion.Tier == tier && conclusion.Band == band)
            .FailWith("Expected {0} (band {1}){reason}, but the answer was: {2}.", tier, band, conclusion.ToText(Language.English));
        return new AndConstraint<ClassificationAssertions>(this);
    }
}
