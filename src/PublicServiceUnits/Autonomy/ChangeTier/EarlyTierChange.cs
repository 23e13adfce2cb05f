using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Rules = PublicServiceUnits.Autonomy.TierChangeRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Before 2021-08-15: three years of stability, an early change where revenue or tasks change the level, by the decree of the plan.</summary>
internal static class EarlyTierChange
{
    /// <summary>The decree under which the plan stands: the one told, or that of the field where the field has its own; null where it must be told.</summary>
    public static OlderDecree? DecreeOf(TierChangeFacts facts, LocalDate on) => facts.PlanDecree ?? facts.Sector switch
    {
        UnitSector.HealthAndPopulation => OlderDecree.Decree85Of2012,
        UnitSector.ScienceAndTechnology when on >= AutonomyDates.Decree54 => OlderDecree.Decree54Of2016,
        UnitSector.EconomicAndOther when on >= AutonomyDates.Decree141 => OlderDecree.Decree141Of2016,
        _ => null,
    };

    public static TierMove? Judge(AutonomyLaw law, Norm framework, LocalDate on, TierChangeFacts facts, List<Finding> findings)
    {
        if (DecreeOf(facts, on) is not { } decree)
        {
            findings.Add(new Finding(
                Rules.EarlyChange, Verdict.Undetermined, framework, missing: [facts.Sector is null ? Rules.Sector : Rules.PlanDecree]));
            return null;
        }

        var norm = decree switch
        {
            OlderDecree.Decree54Of2016 => law.Norms.Of(ChangeTierNorms.EarlyChangeScienceAndTechnology).At(on).Norm,
            OlderDecree.Decree141Of2016 => law.Norms.Of(ChangeTierNorms.EarlyChangeEconomicAndOther).At(on).Norm,
            OlderDecree.Decree16Of2015 => framework,
            _ => null,
        };
        if (norm is null)
        {
            var isUnread = decree is OlderDecree.Decree43Of2006 or OlderDecree.Decree85Of2012;
            findings.Add(new Finding(Rules.EarlyChange, Verdict.Undetermined, framework, reason: isUnread ? Rules.PlanDecreeNotRead : Rules.NotRegulated));
            return null;
        }

        return Judge(norm, facts, findings);
    }

    private static TierMove? Judge(Norm norm, TierChangeFacts facts, List<Finding> findings)
    {
        if (facts.WithinStabilityPeriod == false)
        {
            findings.Add(new Finding(Rules.EarlyChange, Verdict.NotApplicable, norm, reason: Rules.Superior));
            return TierMove.NotBarred;
        }

        var tasks = facts.Cause is null ? (bool?)null : facts.Cause == TierChangeCause.FunctionsChanged;
        MissingFact[] unknown = facts.MovesRevenue is null && facts.Cause is null
            ? [Rules.Cause, Rules.MovesRevenue]
            : facts.Cause is null ? [Rules.Cause] : [Rules.MovesRevenue];
        var found = Conditions.All((Conditions.Either(facts.MovesRevenue, tasks), unknown), (facts.ChangesLevel, [Rules.ChangesLevel]));
        switch (found.Verdict)
        {
            case Verdict.Satisfied:
                findings.Add(new Finding(Rules.EarlyChange, Verdict.Satisfied, norm, reason: Rules.Superior));
                return TierMove.OpenByException;
            case Verdict.NotSatisfied when facts.WithinStabilityPeriod == true:
                findings.Add(new Finding(Rules.EarlyChange, Verdict.Undetermined, norm, reason: Rules.NoEarlyCause));
                return null;
            default:
                ImmutableArray<MissingFact> missing = facts.WithinStabilityPeriod is null ? [.. found.Missing, Rules.WithinPeriod] : found.Missing;
                findings.Add(new Finding(Rules.EarlyChange, Verdict.Undetermined, norm, missing: missing));
                return null;
        }
    }
}
