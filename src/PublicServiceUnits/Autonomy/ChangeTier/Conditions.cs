using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Conditions that must all hold: one that does not decides, else one that is not known leaves it open.</summary>
internal readonly record struct Conditions(Verdict Verdict, ImmutableArray<MissingFact> Missing)
{
    public static Conditions All(params ReadOnlySpan<(bool? Holds, MissingFact[] Facts)> conditions)
    {
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        foreach (var (holds, facts) in conditions)
        {
            if (holds == false)
            {
                return new Conditions(Verdict.NotSatisfied, []);
            }

            if (holds is null)
            {
                missing.AddRange(facts);
            }
        }

        return missing.Count == 0 ? new Conditions(Verdict.Satisfied, []) : new Conditions(Verdict.Undetermined, missing.ToImmutable());
    }

    public static bool? Either(bool? first, bool? second) => first == true || second == true ? true : first == false && second == false ? false : null;
}
