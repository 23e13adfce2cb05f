using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Norms = PublicServiceUnits.Autonomy.ChangeTierAuthorityNorms;
using Rules = PublicServiceUnits.Autonomy.TierChangeRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Who decides on the move or the new plan, from 2021-08-15 by whom the unit is managed, before by the plan's decree.</summary>
internal static class TierChangeAuthority
{
    /// <summary>The finding that names the body, or the fact that is missing to name it.</summary>
    public static Finding Find(AutonomyLaw law, LocalDate on, TierChangeFacts facts)
    {
        if (At(Norms.Local) is not { } local)
        {
            return Decides(At(EarlyTierChange.DecreeOf(facts, on) switch
            {
                OlderDecree.Decree54Of2016 => Norms.ScienceAndTechnology,
                OlderDecree.Decree141Of2016 => Norms.EconomicAndOther,
                _ => Norms.Framework,
            })!);
        }

        return facts.ManagingAuthority switch
        {
            null => new Finding(Rules.WhoDecides, Verdict.Undetermined, local, missing: [Rules.ManagedBy]),
            ManagingAuthority.CentralBody or ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity => Decides(At(Norms.Central)!),
            ManagingAuthority.PublicServiceUnit => Decides(At(Norms.UnderUnits)!),
            ManagingAuthority.PoliticalOrganisation when At(Norms.PoliticalOrganisations) is { } political => Decides(political),
            ManagingAuthority.PoliticalOrganisation or ManagingAuthority.SocialOrganisation =>
                new Finding(Rules.WhoDecides, Verdict.Undetermined, local, reason: Rules.NotRegulated),
            _ => OfLocality(local),
        };

        Finding OfLocality(Norm local)
        {
            if (At(Norms.DirectlyUnderCommittee) is { } directly)
            {
                switch (facts.IsDirectlyUnderPeoplesCommittee)
                {
                    case null:
                        return new Finding(Rules.WhoDecides, Verdict.Undetermined, local, missing: [Rules.DirectlyUnderCommittee]);
                    case true:
                        return Decides(directly);
                }
            }

            // The decree as amended lets the superior body decide; the circular was brought in line on 2026-02-20 only.
            return on >= AutonomyDates.Decree111 && on < AutonomyDates.Circular3
                ? new Finding(Rules.WhoDecides, Verdict.Undetermined, local, reason: Rules.SuperiorOrCommittee)
                : Decides(local);
        }

        Norm? At(NormTimeline<LocalizedText> timeline) => law.Norms.Of(timeline).At(on).Norm;
    }

    private static Finding Decides(Norm norm) => new(Rules.WhoDecides, Verdict.NeedsJudgement, norm);
}
