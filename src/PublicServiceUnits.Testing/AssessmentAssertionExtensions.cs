using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Testing;

/// <summary>The entry to the assertions: <c>assessment.Should()</c>.</summary>
public static class AssessmentAssertionExtensions
{
    /// <summary>Assertions on a classification.</summary>
    /// <param name="assessment">The assessment.</param>
    public static ClassificationAssertions Should(this Assessment<AutonomyClassification> assessment) => new(assessment);
}
