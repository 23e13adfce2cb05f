using System.Collections.Immutable;

namespace PublicServiceUnits.Reasoning;

/// <summary>One question, the same facts, two dates: both answers, and rule by rule what differs and by which provision.</summary>
/// <typeparam name="TConclusion">The type of the conclusion.</typeparam>
public sealed class AssessmentComparison<TConclusion>
    where TConclusion : class, IConclusion
{
    internal AssessmentComparison(Assessment<TConclusion> first, Assessment<TConclusion> second)
    {
        First = first;
        Second = second;
        Changes = Pair(first, second);
    }

    /// <summary>The answer for the first date.</summary>
    public Assessment<TConclusion> First { get; }

    /// <summary>The answer for the second date.</summary>
    public Assessment<TConclusion> Second { get; }

    /// <summary>Whether the conclusion or the verdict differs.</summary>
    public bool AnswerChanged => First.Verdict != Second.Verdict || !Equals(First.Conclusion, Second.Conclusion);

    /// <summary>Rule by rule, what differs; empty where the law in force treats the facts alike.</summary>
    public ImmutableArray<FindingChange> Changes { get; }

    private static ImmutableArray<FindingChange> Pair(Assessment<TConclusion> first, Assessment<TConclusion> second)
    {
        var changes = ImmutableArray.CreateBuilder<FindingChange>();
        var rest = second.Findings.ToList();
        foreach (var before in first.Findings)
        {
            var index = rest.FindIndex(after => ReferenceEquals(after.Rule, before.Rule) && Equals(after.Subject, before.Subject));
            Finding? after = index < 0 ? null : rest[index];
            if (index >= 0)
            {
                rest.RemoveAt(index);
            }

            var change = new FindingChange(before, after);
            if (change.IsChange)
            {
                changes.Add(change);
            }
        }

        changes.AddRange(rest.Select(after => new FindingChange(null, after)));
        return changes.ToImmutable();
    }
}
