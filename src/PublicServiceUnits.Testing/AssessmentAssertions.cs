using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Testing;

/// <summary>What a test may assert of any assessment.</summary>
/// <typeparam name="TConclusion">The type of the conclusion.</typeparam>
/// <typeparam name="TAssertions">The assertions' own type, for chaining.</typeparam>
public abstract class AssessmentAssertions<TConclusion, TAssertions> : ReferenceTypeAssertions<Assessment<TConclusion>, TAssertions>
    where TConclusion : class, IConclusion
    where TAssertions : AssessmentAssertions<TConclusion, TAssertions>
{
    /// <summary>Assertions on an assessment.</summary>
    /// <param name="subject">The assessment.</param>
    protected AssessmentAssertions(Assessment<TConclusion> subject)
        : base(subject)
    {
    }

    /// <inheritdoc />
    protected override string Identifier => "assessment";

    /// <summary>There is a conclusion.</summary>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndWhichConstraint<TAssertions, TConclusion> BeAnswered(string because = "", params object[] becauseArgs)
    {
        HaveVerdict(Verdict.Satisfied, because, becauseArgs);
        return new AndWhichConstraint<TAssertions, TConclusion>((TAssertions)this, Subject.Conclusion!);
    }

    /// <summary>The verdict is this one.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<TAssertions> HaveVerdict(Verdict verdict, string because = "", params object[] becauseArgs)
    {
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject.Verdict == verdict)
            .FailWith("Expected the verdict {0}{reason}, but it was {1}:\n{2}", verdict, Subject.Verdict, Subject.Explain(Language.English).ToString());
        return new AndConstraint<TAssertions>((TAssertions)this);
    }

    /// <summary>The answer is open because this fact is missing.</summary>
    /// <param name="path">The fact, as JSON names it: "investment.depreciation".</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<TAssertions> BeOpenFor(string path, string because = "", params object[] becauseArgs)
    {
        HaveVerdict(Verdict.Undetermined, because, becauseArgs);
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject.MissingFacts.Any(fact => string.Equals(fact.Path, path, StringComparison.Ordinal)))
            .FailWith("Expected the fact {0} to be missing{reason}, but missing were {1}.", path, Subject.MissingFacts.Select(fact => fact.Path));
        return new AndConstraint<TAssertions>((TAssertions)this);
    }

    /// <summary>A rule found this.</summary>
    /// <param name="rule">The rule's id, "autonomy.classify/level".</param>
    /// <param name="verdict">Its verdict.</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<TAssertions> HaveFinding(string rule, Verdict verdict, string because = "", params object[] becauseArgs)
    {
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject.Findings.Any(finding => string.Equals(finding.Rule.Id.Value, rule, StringComparison.Ordinal) && finding.Verdict == verdict))
            .FailWith("Expected the rule {0} to find {1}{reason}, but the findings were {2}.", rule, verdict, Subject.Findings.Select(finding => finding.ToString()));
        return new AndConstraint<TAssertions>((TAssertions)this);
    }

    /// <summary>The deciding finding rests on this provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="because">Why, for the failure message.</param>
    /// <param name="becauseArgs">Values for the placeholders of <paramref name="because"/>.</param>
    public AndConstraint<TAssertions> RestOn(Provision provision, string because = "", params object[] becauseArgs)
    {
        var deciding = Subject.Findings[0].Norm.Provisions;
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(deciding.Contains(provision))
            .FailWith("Expected the answer to rest on {0}{reason}, but it rests on {1}.", provision.ToString(), deciding.Select(given => given.ToString()));
        return new AndConstraint<TAssertions>((TAssertions)this);
    }
}
