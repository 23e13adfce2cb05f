using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>A development fund that is too large: what the unit does not need goes to the budget.</summary>
internal static class SurplusExcess
{
    // Below this no threshold of the law leaves 64 bits.
    private const int PlainBits = 60;

    /// <summary>Refuses depreciation and wear whose threshold does not fit in 64 bits.</summary>
    /// <exception cref="InvalidFactsException">It does not fit.</exception>
    public static void RefuseOverflow(SurplusDistributionFacts facts, Norm<Ratio> threshold)
    {
        if ((facts.YearlyDepreciation.GetValueOrDefault().Dong | facts.YearlyWear.GetValueOrDefault().Dong) >> PlainBits != 0)
        {
            Most(facts.YearlyDepreciation.GetValueOrDefault(), facts.YearlyWear.GetValueOrDefault(), threshold);
        }
    }

    public static void Add(SurplusDistributionFacts facts, Norm<Ratio> threshold, List<Finding> findings)
    {
        if (facts is not { DevelopmentFundBalance: { } balance, YearlyDepreciation: { } depreciation, YearlyWear: { } wear })
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

        var most = Most(depreciation, wear, threshold);
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
                findings.Add(Reading(balance - most, "chỉ nộp phần vượt mức khấu hao và hao mòn nêu trên", "only what is above that multiple of depreciation and wear goes to the budget"));
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

    private static Vnd Most(Vnd depreciation, Vnd wear, Norm<Ratio> threshold) => FigureSums.ToVnd(
        ((Int128)depreciation.Dong + wear.Dong) * threshold.Value.Numerator / threshold.Value.Denominator, Rules.DecisionId, "yearlyDepreciation");
}
