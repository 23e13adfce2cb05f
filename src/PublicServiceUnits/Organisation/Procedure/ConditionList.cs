using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>Conditions taken together: facts that all have to hold, and lists of which one suffices or all are needed.</summary>
internal static class ConditionList
{
    /// <summary>One that is not so fails the condition, whatever else is unknown.</summary>
    public static (Verdict Verdict, ImmutableArray<MissingFact> Missing) Judge(params ReadOnlySpan<(bool? Is, MissingFact Fact)> facts)
    {
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        foreach (var (isSo, fact) in facts)
        {
            if (isSo == false)
            {
                return (Verdict.NotSatisfied, []);
            }

            if (isSo is null)
            {
                missing.Add(fact);
            }
        }

        return (missing.Count == 0 ? Verdict.Satisfied : Verdict.Undetermined, missing.ToImmutable());
    }

    /// <summary>Whether the list is met where one suffices; null where that is open.</summary>
    public static bool? IfOneSuffices(IReadOnlyCollection<Verdict> verdicts) =>
        verdicts.Any(verdict => verdict == Verdict.Satisfied) ? true
        : verdicts.All(verdict => verdict == Verdict.NotSatisfied) ? false
        : null;

    /// <summary>Whether the list is met where all are needed; null where that is open.</summary>
    public static bool? IfAllAreNeeded(IReadOnlyCollection<Verdict> verdicts) =>
        verdicts.Any(verdict => verdict == Verdict.NotSatisfied) ? false
        : verdicts.All(verdict => verdict is Verdict.Satisfied or Verdict.NotApplicable) ? true
        : null;
}
