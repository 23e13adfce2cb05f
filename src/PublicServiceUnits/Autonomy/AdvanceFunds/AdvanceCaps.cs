using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Autonomy.FundAdvanceFactNames;
using Norms = PublicServiceUnits.Autonomy.FundAdvanceNorms;
using Reasons = PublicServiceUnits.Autonomy.FundAdvanceReasons;
using Rules = PublicServiceUnits.Autonomy.FundAdvanceRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What one quarter may advance, and whether what it advanced is within that.</summary>
internal static class AdvanceCaps
{
    /// <summary>The quarter's answer; null, with findings, where facts or texts are missing.</summary>
    public static QuarterAdvance? Of(AdvanceInquiry inquiry, int index)
    {
        if (inquiry.DayOf(index) is not { } day || inquiry.Governing(day) is not { } regime)
        {
            return null;
        }

        var norm = inquiry.At(inquiry.CapOf(regime), day);
        return (regime, inquiry.IsGroup4(regime), inquiry.IsReformed(regime)) switch
        {
            (_, true, _) => OfGroup4(inquiry, index, day, norm),
            (_, _, true) => UnderReform(inquiry, index, day, norm),
            (AdvanceRegime.Circular56Of2022, _, _) => OfSurplus(inquiry, index, norm, Together(inquiry, index, Rules.Cap, norm), Reasons.ThreeFunds),
            _ => Older(inquiry, index, norm),
        };
    }

    /// <summary>The share of the base in whole dong, rounded down: a dong more would be above it. A loss gives nothing.</summary>
    private static Vnd Share(Vnd basis, Requirement cap)
    {
        var share = cap.Upper.Level!.Value;
        return new Vnd((long)((Int128)basis.OrZeroIfNegative().Dong * share.Numerator / share.Denominator));
    }

    private static QuarterAdvance? OfSurplus(
        AdvanceInquiry inquiry, int index, Norm<Requirement> norm, (Vnd? Amount, bool IsKnown) advanced, Remark remark)
    {
        if (inquiry.Quarters[index].Surplus is not { } surplus)
        {
            inquiry.Miss(Rules.Cap, norm, Name(inquiry, index), Names.Surplus(index));
            return null;
        }

        return advanced.IsKnown ? Compare(inquiry, index, Rules.Cap, norm, Share(surplus, norm.Value), advanced.Amount, null, remark) : null;
    }

    private static QuarterAdvance? Older(AdvanceInquiry inquiry, int index, Norm<Requirement> norm)
    {
        var quarter = inquiry.Quarters[index];
        var answer = OfSurplus(inquiry, index, norm, (quarter.SupplementaryIncome, true), Reasons.IncomeFundAlone);
        if (quarter.RewardAndWelfare is not { Dong: > 0 } rewards)
        {
            return answer;
        }

        inquiry.Leave(new Finding(
            Rules.RewardAndWelfare, Verdict.Undetermined, norm, Measurement.Of(rewards), reason: Reasons.OlderRewards, subject: Name(inquiry, index)));
        return null;
    }

    private static QuarterAdvance? OfGroup4(AdvanceInquiry inquiry, int index, LocalDate day, Norm<Requirement> norm)
    {
        var quarter = inquiry.Quarters[index];
        var condition = inquiry.At(Norms.SavingExpected, day);
        if (quarter.SavingExpected is not { } expected)
        {
            inquiry.Miss(Rules.SavingExpected, condition, Name(inquiry, index), Names.SavingExpected(index));
            return null;
        }

        inquiry.Add(new Finding(
            Rules.SavingExpected, expected ? Verdict.Satisfied : Verdict.NotSatisfied, condition, Measurement.Of(expected), subject: Name(inquiry, index)));
        if (!expected)
        {
            var (amount, isKnown) = Together(inquiry, index, Rules.WageFundCap, norm);
            return isKnown ? Compare(inquiry, index, Rules.WageFundCap, norm, Vnd.Zero, amount, null, null) : null;
        }

        if (quarter.WageFund is not { } fund)
        {
            inquiry.Miss(Rules.WageFundCap, norm, Name(inquiry, index), Names.WageFund(index));
            return null;
        }

        if (quarter.RewardAndWelfare is { Dong: > 0 } rewards)
        {
            inquiry.Add(new Finding(
                Rules.RewardAndWelfare, Verdict.Satisfied, inquiry.At(Norms.Group4RewardAndWelfare, day), Measurement.Of(rewards), subject: Name(inquiry, index)));
        }

        return Compare(
            inquiry, index, Rules.WageFundCap, norm, Share(fund, norm.Value), quarter.SupplementaryIncome, quarter.RewardAndWelfare, Reasons.WageFundOfAQuarter);
    }

    // The income fund is not set up; of the other two funds the clause does not speak.
    private static QuarterAdvance? UnderReform(AdvanceInquiry inquiry, int index, LocalDate day, Norm<Requirement> norm)
    {
        if (inquiry.Quarters[index].SupplementaryIncome is { } income)
        {
            inquiry.Add(new Finding(
                Rules.IncomeUnderReform,
                income.Dong > 0 ? Verdict.NotSatisfied : Verdict.Satisfied,
                inquiry.At(SurplusNorms.ReformedIncomeOfGroups1And2, day),
                Measurement.Of(income),
                subject: Name(inquiry, index)));
        }

        inquiry.Leave(new Finding(Rules.Cap, Verdict.Undetermined, norm, reason: Reasons.ReformGroups1And2, subject: Name(inquiry, index)));
        return null;
    }

    private static QuarterAdvance Compare(
        AdvanceInquiry inquiry, int index, Rule rule, Norm<Requirement> norm, Vnd cap, Vnd? advanced, Vnd? uncapped, Remark? remark)
    {
        var required = Requirement.AtMost(Measurement.Of(cap));
        var measured = advanced is { } amount ? Measurement.Of(amount) : default;
        var isMet = !measured.IsPresent || required.IsMetBy(measured);
        inquiry.Add(new Finding(
            rule, isMet ? Verdict.Satisfied : Verdict.NotSatisfied, norm, measured, required, reason: remark, subject: Name(inquiry, index)));
        return new QuarterAdvance(inquiry.Quarters[index].Quarter, cap, advanced, uncapped);
    }

    // Both amounts together; neither given means that only the cap is asked.
    private static (Vnd? Amount, bool IsKnown) Together(AdvanceInquiry inquiry, int index, Rule rule, Norm norm)
    {
        var quarter = inquiry.Quarters[index];
        switch (quarter.SupplementaryIncome, quarter.RewardAndWelfare)
        {
            case (null, null):
                return (null, true);
            case ({ } income, { } rewards):
                return (FigureSums.Of(Rules.DecisionId, "quarters", income, rewards), true);
            default:
                inquiry.Miss(
                    rule, norm, Name(inquiry, index), quarter.SupplementaryIncome is null ? Names.Income(index) : Names.Rewards(index));
                return (null, false);
        }
    }

    private static LocalizedText Name(AdvanceInquiry inquiry, int index) => AdvanceQuarters.Name(inquiry.Quarters[index].Quarter);
}
