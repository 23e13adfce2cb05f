using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Testing;

/// <summary>The entry to the assertions: <c>assessment.Should()</c>.</summary>
public static class AssessmentAssertionExtensions
{
    /// <summary>Assertions on any assessment.</summary>
    /// <typeparam name="TConclusion">The type of the conclusion.</typeparam>
    /// <param name="assessment">The assessment.</param>
    public static GeneralAssertions<TConclusion> Should<TConclusion>(this Assessment<TConclusion> assessment)
        where TConclusion : class, IConclusion => new(assessment);

    /// <summary>Assertions on a classification.</summary>
    /// <param name="assessment">The assessment.</param>
    public static ClassificationAssertions Should(this Assessment<AutonomyClassification> assessment) => new(assessment);

    /// <summary>Assertions on a distribution of the surplus.</summary>
    /// <param name="assessment">The assessment.</param>
    public static SurplusAssertions Should(this Assessment<SurplusDistribution> assessment) => new(assessment);

    /// <summary>Assertions on a timetable.</summary>
    /// <param name="assessment">The assessment.</param>
    public static TimetableAssertions Should(this Assessment<AutonomyTimetable> assessment) => new(assessment);

    /// <summary>Assertions on a unit's rights.</summary>
    /// <param name="assessment">The assessment.</param>
    public static RightsAssertions Should(this Assessment<AutonomyRights> assessment) => new(assessment);
}
