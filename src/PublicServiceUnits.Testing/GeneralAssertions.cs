using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Testing;

/// <summary>What a test may assert of any assessment that has no assertions of its own.</summary>
/// <typeparam name="TConclusion">The type of the conclusion.</typeparam>
public sealed class GeneralAssertions<TConclusion> : AssessmentAssertions<TConclusion, GeneralAssertions<TConclusion>>
    where TConclusion : class, IConclusion
{
    /// <summary>Assertions on an assessment.</summary>
    /// <param name="subject">The assessment.</param>
    public GeneralAssertions(Assessment<TConclusion> subject)
        : base(subject)
    {
    }
}
