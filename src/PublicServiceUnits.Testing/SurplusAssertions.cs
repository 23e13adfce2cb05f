using FluentAssertions;
using FluentAssertions.Execution;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Testing;

/// <summary>What a test may assert of a distribution of the surplus.</summary>
public sealed class SurplusAssertions : AssessmentAssertions<SurplusDistribution, SurplusAssertions>
{
    /// <summary>Assertions on a distribution.</summary>
    /// <param name="subject">The assessment.</param>
    public SurplusAssertions(Assessment<SurplusDistribution> subject)
        : base(subject)
    {
    }

    /// <summary>A fund gets this amount.</summary>
    /// <param name="fund">The fund.</param>
    /// <param name="dong">The amount, in dong.</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<SurplusAssertions> Allocate(SurplusFund fund, long dong, string because = "", params object[] becauseArgs)
    {
        var conclusion = BeAnswered(because, becauseArgs).Which;
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(conclusion.Parts.Any(part => part.Fund == fund && part.Amount.Dong == dong))
            .FailWith("Expected {0} to get {1} dong{reason}, but the answer was: {2}.", fund, dong, conclusion.ToText(Language.English));
        return new AndConstraint<SurplusAssertions>(this);
    }

    /// <summary>Nothing in the distribution breaks the law.</summary>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<SurplusAssertions> BeLawful(string because = "", params object[] becauseArgs)
    {
        var conclusion = BeAnswered(because, becauseArgs).Which;
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(conclusion.IsLawful == true)
            .FailWith("Expected a lawful distribution{reason}, but found {0}.", conclusion.Breaches.Select(Text));
        return new AndConstraint<SurplusAssertions>(this);
    }

    /// <summary>The distribution breaks the law in this way, by this amount.</summary>
    /// <param name="kind">How.</param>
    /// <param name="fund">Which fund; null for the distribution as a whole.</param>
    /// <param name="dong">By how much, in dong.</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<SurplusAssertions> BreakTheLaw(
        SurplusBreachKind kind, SurplusFund? fund, long dong, string because = "", params object[] becauseArgs)
    {
        var conclusion = BeAnswered(because, becauseArgs).Which;
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(conclusion.Breaches.Any(breach => (breach.Kind, breach.Fund, breach.Amount) == (kind, fund, new Vnd(dong))))
            .FailWith("Expected the breach {0} of {1} by {2} dong{reason}, but found {3}.", kind, fund, dong, conclusion.Breaches.Select(Text));
        return new AndConstraint<SurplusAssertions>(this);
    }

    private static string Text(SurplusBreach breach) => $"{breach.Kind} of {breach.Fund?.ToString() ?? "the whole"} by {breach.Amount}";
}
