using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>A distribution that a unit made, against the law: its parts and every breach.</summary>
internal static class SurplusCheck
{
    public static (ImmutableArray<SurplusPart> Parts, ImmutableArray<SurplusBreach> Breaches) Make(
        SurplusLimits limits, SurplusAmounts made, bool otherAllowed, SurplusPlaces places)
    {
        var development = made.DevelopmentFund ?? Vnd.Zero;
        var income = made.SupplementaryIncome ?? Vnd.Zero;
        var rewards = made.RewardAndWelfare ?? Vnd.Zero;
        var other = made.OtherFunds ?? Vnd.Zero;
        var reserve = made.IncomeReserve ?? Vnd.Zero;
        Vnd? noFund = limits.IsSaving ? Vnd.Zero : null;
        Vnd? noReserve = limits.IsSaving ? null : Vnd.Zero;
        Vnd? noOther = otherAllowed ? null : Vnd.Zero;

        var parts = ImmutableArray.CreateBuilder<SurplusPart>();
        parts.Add(new SurplusPart(SurplusFund.DevelopmentFund, development, limits.Minimum, noFund, null, places.Development));
        parts.Add(new SurplusPart(SurplusFund.SupplementaryIncome, income, null, limits.IncomeCap, null, places.Income));
        parts.Add(new SurplusPart(SurplusFund.RewardAndWelfare, rewards, null, limits.RewardCap, null, places.Rewards));
        parts.Add(new SurplusPart(SurplusFund.OtherFunds, other, null, noOther, null, places.Other));
        parts.Add(new SurplusPart(SurplusFund.IncomeReserve, reserve, null, noReserve, null, places.Reserve));

        var breaches = ImmutableArray.CreateBuilder<SurplusBreach>();
        foreach (var part in parts)
        {
            // A bound that is itself in doubt makes no breach; the findings say so.
            if (!limits.IsDoubtful || part.Fund is SurplusFund.OtherFunds or SurplusFund.IncomeReserve)
            {
                Compare(part, breaches);
            }
        }

        var sum = FigureSums.Of(SurplusRules.DecisionId, "distribution", development, income, rewards, other, reserve);
        var difference = limits.Surplus - sum;
        if (difference.IsNegative)
        {
            breaches.Add(new SurplusBreach(SurplusBreachKind.AboveSurplus, null, Vnd.Zero - difference, places.Development));
        }
        else if (limits.IsSaving)
        {
            parts.Add(new SurplusPart(SurplusFund.CarriedOver, difference, null, null, null, places.Remainder));
        }
        else if (difference > Vnd.Zero && limits.Norms.Remainder is { } remainder && !limits.IsFree && !limits.IsDoubtful)
        {
            breaches.Add(new SurplusBreach(SurplusBreachKind.RemainderNotAllocated, SurplusFund.DevelopmentFund, difference, remainder.Provision));
        }

        return (parts.ToImmutable(), breaches.ToImmutable());
    }

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
