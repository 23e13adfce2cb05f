using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>A distribution that a unit made, against the law: its parts and every breach.</summary>
internal static class SurplusCheck
{
    /// <summary>What was made; what is left of a saving goes on to the next year.</summary>
    /// <exception cref="InvalidFactsException">The sum does not fit in 64 bits.</exception>
    public static SurplusShares Make(in SurplusLimits limits, SurplusAmounts made)
    {
        var shares = new SurplusShares(
            made.DevelopmentFund ?? Vnd.Zero,
            made.SupplementaryIncome ?? Vnd.Zero,
            made.RewardAndWelfare ?? Vnd.Zero,
            made.OtherFunds ?? Vnd.Zero,
            made.IncomeReserve ?? Vnd.Zero,
            Vnd.Zero);
        var left = limits.Surplus - Sum(shares);
        return limits.Norms.IsSaving && !left.IsNegative ? shares with { CarriedOver = left } : shares;
    }

    /// <summary>The parts with their bounds.</summary>
    public static ImmutableArray<SurplusPart> Parts(in SurplusLimits limits, in SurplusShares shares, bool otherAllowed)
    {
        var norms = limits.Norms;
        Vnd? noFund = norms.IsSaving ? Vnd.Zero : null;
        Vnd? noReserve = norms.IsSaving ? null : Vnd.Zero;
        Vnd? noOther = otherAllowed ? null : Vnd.Zero;
        var parts = ImmutableArray.CreateBuilder<SurplusPart>();
        parts.Add(new SurplusPart(SurplusFund.DevelopmentFund, shares.Development, limits.Minimum, noFund, null, norms.Development.Provision));
        parts.Add(new SurplusPart(SurplusFund.SupplementaryIncome, shares.Income, null, limits.IncomeCap, null, norms.Income.Provision));
        parts.Add(new SurplusPart(SurplusFund.RewardAndWelfare, shares.Rewards, null, limits.RewardCap, null, norms.Rewards.Provision));
        parts.Add(new SurplusPart(SurplusFund.OtherFunds, shares.Other, null, noOther, null, norms.OtherFunds.Provision));
        parts.Add(new SurplusPart(SurplusFund.IncomeReserve, shares.Reserve, null, noReserve, null, norms.Reserve.Provision));
        if (norms.IsSaving && !(limits.Surplus - Sum(shares)).IsNegative)
        {
            parts.Add(new SurplusPart(SurplusFund.CarriedOver, shares.CarriedOver, null, null, null, (norms.Remainder ?? norms.Development).Provision));
        }

        return parts.ToImmutable();
    }

    /// <summary>Every breach, in the order of the law.</summary>
    public static ImmutableArray<SurplusBreach> Breaches(in SurplusLimits limits, in SurplusShares shares, ImmutableArray<SurplusPart> parts)
    {
        var norms = limits.Norms;
        var breaches = ImmutableArray.CreateBuilder<SurplusBreach>();
        foreach (var part in parts)
        {
            // A bound that is itself in doubt makes no breach; the findings say so.
            if (!limits.IsDoubtful || part.Fund is SurplusFund.OtherFunds or SurplusFund.IncomeReserve)
            {
                Compare(part, breaches);
            }
        }

        var left = limits.Surplus - Sum(shares);
        if (left.IsNegative)
        {
            breaches.Add(new SurplusBreach(SurplusBreachKind.AboveSurplus, null, Vnd.Zero - left, norms.Development.Provision));
        }
        else if (!norms.IsSaving && left > Vnd.Zero && norms.Remainder is { } remainder && !limits.IsSmall)
        {
            breaches.Add(new SurplusBreach(SurplusBreachKind.RemainderNotAllocated, SurplusFund.DevelopmentFund, left, remainder.Provision));
        }

        return breaches.ToImmutable();
    }

    // What is carried over is no part that the unit made.
    private static Vnd Sum(in SurplusShares shares) => FigureSums.Of(
        SurplusRules.DecisionId, "distribution", shares.Development, shares.Income, shares.Rewards, shares.Other, shares.Reserve);

    private static void Compare(SurplusPart part, ImmutableArray<SurplusBreach>.Builder breaches)
    {
        if (part.Minimum is { } minimum && part.Amount < minimum)
        {
            breaches.Add(new SurplusBreach(SurplusBreachKind.BelowMinimum, part.Fund, minimum - part.Amount, part.Provision));
        }

        if (part.Cap is { } cap && part.Amount > cap)
        {
            var kind = cap == Vnd.Zero && part.Fund is not SurplusFund.RewardAndWelfare ? SurplusBreachKind.NotAllowed : SurplusBreachKind.AboveCap;
            breaches.Add(new SurplusBreach(kind, part.Fund, part.Amount - cap, part.Provision));
        }
    }
}
