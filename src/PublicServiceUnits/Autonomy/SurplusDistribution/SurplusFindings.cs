using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What each rule found of the parts of a distribution.</summary>
internal static class SurplusFindings
{
    /// <summary>The findings of an answer: its parts, the governing law, what to know around it.</summary>
    public static ImmutableArray<Finding> Of(SurplusDistribution answer, SurplusGoverning governing, SurplusDistributionFacts facts, in SurplusLimits limits)
    {
        var findings = new List<Finding>();
        AddParts(limits, answer.Parts, answer.Breaches, SurplusDistributing.WantsOther(facts, limits.Surplus), findings);
        findings.Add(governing.ToFinding());
        SurplusSurroundings.Add(limits.Norms, facts, findings);
        return [.. findings];
    }

    private static void AddParts(
        in SurplusLimits limits, ImmutableArray<SurplusPart> parts, ImmutableArray<SurplusBreach> breaches, bool wantsOther, List<Finding> findings)
    {
        var norms = limits.Norms;
        foreach (var part in parts)
        {
            switch (part.Fund)
            {
                case SurplusFund.DevelopmentFund when norms.Minimum is { } minimum:
                    findings.Add(Of(Rules.DevelopmentMinimum, minimum, part, limits, reason: null));
                    break;
                case SurplusFund.DevelopmentFund when part.Amount > Vnd.Zero:
                    findings.Add(Of(Rules.NoDevelopmentFund, norms.NoDevelopmentFund!, part, limits, reason: null));
                    break;
                case SurplusFund.SupplementaryIncome:
                    findings.Add(Of(Rules.IncomeCap, norms.Income, part, limits, norms is { IsReformed: true, IsSaving: true } ? SurplusReasons.SavingUnderReform : BaseOfCap(norms.Income.Value)));
                    break;
                case SurplusFund.RewardAndWelfare:
                    findings.Add(Of(Rules.RewardAndWelfareCap, norms.Rewards, part, limits, Rewards(norms)));
                    break;
                case SurplusFund.OtherFunds when wantsOther:
                    findings.Add(Of(Rules.OtherFunds, norms.OtherFunds, part, limits, reason: null));
                    break;
                case SurplusFund.IncomeReserve when part.Amount > Vnd.Zero:
                    findings.Add(Of(Rules.IncomeReserve, norms.Reserve, part, limits, reason: null));
                    break;
                default:
                    break;
            }
        }

        if (norms.NoDevelopmentFund is { } none && !parts.Any(part => part.Fund == SurplusFund.DevelopmentFund && part.Amount > Vnd.Zero))
        {
            findings.Add(new Finding(Rules.NoDevelopmentFund, Verdict.Satisfied, none));
        }

        AddWhole(limits, parts, breaches, findings);
        AddSmallSurplus(limits, findings);
    }

    // Under the new salary regime nothing is put into supplementary income of groups 1 and 2, and their pay follows guidance.
    private static Remark? Rewards(SurplusClassLaw norms) => norms.Rewards.Value switch
    {
        { IsInMonths: false } => null,
        _ when ReferenceEquals(norms.Income.Value, PayCap.Nothing) => SurplusReasons.PayUnderReform,
        { Of: PayBase.ExecutedSalaryAndAdditionalIncome } => SurplusReasons.MonthsOfSalaryAndIncome,
        var cap => BaseOfCap(cap) ?? (IsListedByCircular56(norms.Rewards) ? SurplusReasons.ExecutedPayOfCircular56 : SurplusReasons.MonthsOfTheYear),
    };

    // The circular lists what counts as executed pay; contributions are not among it.
    private static bool IsListedByCircular56(Norm rewards) => rewards.Provisions.Any(provision => provision.Document.Equals(LegalDocuments.Circular56Of2022));

    private static Remark? BaseOfCap(PayCap cap) => cap.Of == PayBase.SalaryFundOfCircular145 ? SurplusReasons.SalaryFundOfCircular145 : null;

    private static Finding Of(Rule rule, Norm norm, SurplusPart part, in SurplusLimits limits, FindingReason? reason)
    {
        var required = (part.Minimum, part.Cap) switch
        {
            ({ } least, _) => Requirement.AtLeast(Measurement.Of(least)),
            (_, { } most) => Requirement.AtMost(Measurement.Of(most)),
            _ => null,
        };
        var isMet = required is null || required.IsMetBy(Measurement.Of(part.Amount));
        var isOpen = limits.IsDoubtful && part.Fund is not SurplusFund.OtherFunds and not SurplusFund.IncomeReserve;
        var verdict = (isMet, isOpen) switch
        {
            (true, _) => Verdict.Satisfied,
            (_, true) => Verdict.Undetermined,
            _ => Verdict.NotSatisfied,
        };
        return new Finding(
            rule, verdict, norm, Measurement.Of(part.Amount), required, reason: verdict == Verdict.Undetermined ? SurplusReasons.SmallSurplusMinimum : reason);
    }

    // The rest, and the sum of the parts against the surplus.
    private static void AddWhole(
        in SurplusLimits limits, ImmutableArray<SurplusPart> parts, ImmutableArray<SurplusBreach> breaches, List<Finding> findings)
    {
        var norms = limits.Norms;
        Int128 sum = 0;
        foreach (var part in parts)
        {
            sum += part.Amount.Dong;
        }

        var rest = limits.Surplus.Dong - sum;
        var proposed = parts.FirstOrDefault(part => part.Fund == SurplusFund.CarriedOver)?.Amount;
        if (breaches.FirstOrDefault(breach => breach.Kind == SurplusBreachKind.AboveSurplus) is not null)
        {
            findings.Add(new Finding(
                Rules.WholeSurplus,
                Verdict.NotSatisfied,
                norms.Minimum ?? (Norm)norms.Income,
                Measurement.Of(FigureSums.ToVnd(sum, Rules.DecisionId, "distribution")),
                Requirement.AtMost(Measurement.Of(limits.Surplus))));
        }
        else if (norms.Remainder is not { } remainder)
        {
            if (rest > 0 || TookTheRest(parts))
            {
                findings.Add(new Finding(Rules.Remainder, Verdict.Undetermined, norms.Minimum ?? (Norm)norms.Income, reason: SurplusReasons.RemainderSilent));
            }
        }
        else if (rest > 0)
        {
            var isOpen = limits.IsSmall;
            findings.Add(new Finding(
                Rules.Remainder,
                isOpen ? Verdict.Undetermined : Verdict.NotSatisfied,
                remainder,
                Measurement.Of(new Vnd((long)rest)),
                reason: isOpen ? SurplusReasons.SmallSurplusRest : null));
        }
        else
        {
            findings.Add(new Finding(Rules.Remainder, Verdict.Satisfied, remainder, proposed is { } carried ? Measurement.Of(carried) : default));
        }
    }

    private static bool TookTheRest(ImmutableArray<SurplusPart> parts) =>
        parts[0] is { Fund: SurplusFund.DevelopmentFund, Wanted: { } wanted } development
        && development.Amount > wanted
        && development.Amount > (development.Minimum ?? Vnd.Zero);

    private static void AddSmallSurplus(in SurplusLimits limits, List<Finding> findings)
    {
        if (limits.Norms.SmallSurplus is not { } norm)
        {
            return;
        }

        findings.Add(new Finding(
            Rules.SmallSurplus,
            limits.IsSmall ? Verdict.Satisfied : Verdict.NotApplicable,
            norm,
            Measurement.Of(limits.Surplus),
            Requirement.AtMost(Measurement.Of(limits.SmallSurplusLimit!.Value)),
            reason: limits.IsDoubtful ? SurplusReasons.SmallSurplusMinimum : null));
    }
}
