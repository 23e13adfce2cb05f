using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the unit's plan under an older decree goes on (clause 1, Article 40, Decree 60/2021/NĐ-CP).</summary>
/// <param name="Keeps">Whether it does; null where a fact is missing.</param>
/// <param name="Norm">The norm by which plans go on; null where none is in force.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="IsNotNamed">Whether the plan rests on a decree that the article does not name.</param>
internal readonly record struct KeptPlan(bool? Keeps, Norm<KeptPlans>? Norm, ImmutableArray<MissingFact> Missing, bool IsNotNamed = false)
{
    private static readonly MissingFact KeptOlderPlan = new(
        "keptOlderPlan",
        new("đơn vị có tiếp tục phương án được phê duyệt theo nghị định cũ không", "whether the unit still ran a plan approved under an older decree"));

    private static readonly MissingFact PlanDecree = new(
        "planDecree", new("nghị định làm căn cứ phê duyệt phương án", "the decree under which the plan was approved"));

    public static KeptPlan At(NormSet norms, LocalDate day, TimetableFacts facts)
    {
        if (norms.Of(ScopeNorms.OlderPlans).At(day).Norm is not { } norm)
        {
            return new KeptPlan(false, null, []);
        }

        return (facts.KeptOlderPlan, facts.PlanDecree) switch
        {
            (null, _) => new KeptPlan(null, norm, [KeptOlderPlan]),
            (false, _) => new KeptPlan(false, norm, []),
            (true, null) => new KeptPlan(null, norm, [PlanDecree]),
            (true, { } decree) => norm.Value.Decrees.Contains(decree) ? new KeptPlan(true, norm, []) : new KeptPlan(false, norm, [], true),
        };
    }
}
