using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What to know around a distribution: what is settled first, which money stays out, a development fund that is too large.</summary>
internal static class SurplusSurroundings
{
    public static void Add(SurplusLaw law, SurplusDistributionFacts facts, SurplusRegime regime, AutonomyTier tier, List<Finding> findings)
    {
        if (law.SettledFirst(regime, tier) is { } settled)
        {
            var openingIsStale = tier == AutonomyTier.Group3 && law.ExcessThreshold is not null;
            findings.Add(new Finding(Rules.SettledFirst, Verdict.Satisfied, settled, reason: openingIsStale ? SurplusReasons.OpeningNamesRepealedPoint : null));
        }

        if (regime == SurplusRegime.Decree60Of2021 && law.AssignedTaskMoney is { } assigned)
        {
            findings.Add(new Finding(Rules.AssignedTaskMoney, Verdict.Satisfied, assigned));
        }

        if (law.BankInterest(regime) is { } interest)
        {
            findings.Add(new Finding(Rules.BankInterest, Verdict.Satisfied, interest));
        }

        if (law.LeadersCoefficient(regime) is { } leaders)
        {
            findings.Add(new Finding(Rules.LeadersCoefficient, Verdict.Satisfied, leaders));
        }

        if (regime == SurplusRegime.Decree60Of2021 && tier != AutonomyTier.Group4 && law.ExcessThreshold is { } threshold)
        {
            AddExcess(facts, threshold, findings);
        }
    }

    private static void AddExcess(SurplusDistributionFacts facts, Norm<Ratio> threshold, List<Finding> findings)
    {
        if (facts.DevelopmentFundBalance is not { } balance || facts.YearlyDepreciation is not { } depreciation || facts.YearlyWear is not { } wear)
        {
            findings.Add(new Finding(
                Rules.DevelopmentFundExcess,
                Verdict.Undetermined,
                threshold,
                missing:
                [
                    .. (facts.DevelopmentFundBalance is null ? [SurplusFactNames.Balance] : Array.Empty<MissingFact>()),
                    .. (facts.YearlyDepreciation is null ? [SurplusFactNames.Depreciation] : Array.Empty<MissingFact>()),
                    .. (facts.YearlyWear is null ? [SurplusFactNames.Wear] : Array.Empty<MissingFact>()),
                ]));
            return;
        }

        var yearly = (Int128)depreciation.Dong + wear.Dong;
        var most = FigureSums.ToVnd(yearly * threshold.Value.Numerator / threshold.Value.Denominator, Rules.DecisionId, "yearlyDepreciation");
        var measured = Measurement.Of(balance);
        var required = Requirement.AtMost(Measurement.Of(most));
        if (balance <= most)
        {
            findings.Add(new Finding(Rules.DevelopmentFundExcess, Verdict.Satisfied, threshold, measured, required));
            return;
        }

        switch (facts.NeedsInvestment)
        {
            case null:
                findings.Add(new Finding(
                    Rules.DevelopmentFundExcess, Verdict.Undetermined, threshold, measured, required, missing: [SurplusFactNames.NeedsInvestment]));
                break;
            case true:
                findings.Add(new Finding(Rules.DevelopmentFundExcess, Verdict.NotApplicable, threshold, measured, required));
                break;
            default:
                findings.Add(Reading(balance, "nộp toàn bộ số dư không có nhu cầu", "the whole unneeded balance goes to the budget"));
                findings.Add(Reading(balance - most, "chỉ nộp phần vượt 2 lần khấu hao và hao mòn", "only what is above twice goes to the budget"));
                break;
        }

        Finding Reading(Vnd amount, string vietnamese, string english) => new(
            Rules.DevelopmentFundExcess,
            Verdict.Undetermined,
            threshold,
            Measurement.Of(amount),
            reason: SurplusReasons.ExcessWhole,
            subject: new(vietnamese, english));
    }
}
