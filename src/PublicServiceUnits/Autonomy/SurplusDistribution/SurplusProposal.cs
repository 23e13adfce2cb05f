using System.Collections.Immutable;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>The lawful distribution that a unit's wishes allow, in the order of the law, remainder last.</summary>
internal static class SurplusProposal
{
    private const int WholePercent = 100;

    public static ImmutableArray<SurplusPart> Make(SurplusLimits limits, SurplusWishes? wishes, bool otherAllowed, SurplusPlaces places)
    {
        var surplus = limits.Surplus;
        var wanted = (
            Development: Wanted(wishes?.DevelopmentFund, surplus),
            Income: Wanted(wishes?.SupplementaryIncome, surplus),
            Rewards: Wanted(wishes?.RewardAndWelfare, surplus),
            Other: Wanted(wishes?.OtherFunds, surplus),
            Reserve: Wanted(wishes?.IncomeReserve, surplus));

        // Where only the order changes, supplementary income goes before what the unit wants in the development fund beyond the minimum.
        var development = limits.IsSaving ? Vnd.Zero
            : limits.IsDoubtful ? limits.Minimum ?? Vnd.Zero
            : Least(surplus, Most(wanted.Development, limits.Minimum ?? Vnd.Zero));
        var rest = surplus - development;
        var income = Take(wanted.Income, limits.IncomeCap, ref rest);
        if (limits.IsDoubtful && wanted.Development > development)
        {
            development += Take(wanted.Development - development, null, ref rest);
        }

        var rewards = Take(wanted.Rewards, limits.RewardCap, ref rest);
        var other = otherAllowed ? Take(wanted.Other, null, ref rest) : Vnd.Zero;
        var reserve = limits.IsSaving ? Take(wanted.Reserve, null, ref rest) : Vnd.Zero;
        if (!limits.IsSaving)
        {
            development += rest;
        }

        var parts = ImmutableArray.CreateBuilder<SurplusPart>();
        if (!limits.IsSaving)
        {
            parts.Add(new SurplusPart(SurplusFund.DevelopmentFund, development, limits.Minimum, null, wanted.Development, places.Development));
        }

        parts.Add(new SurplusPart(SurplusFund.SupplementaryIncome, income, null, limits.IncomeCap, wanted.Income, places.Income));
        parts.Add(new SurplusPart(SurplusFund.RewardAndWelfare, rewards, null, limits.RewardCap, wanted.Rewards, places.Rewards));
        parts.Add(new SurplusPart(SurplusFund.OtherFunds, other, null, otherAllowed ? null : Vnd.Zero, wanted.Other, places.Other));
        if (limits.IsSaving)
        {
            parts.Add(new SurplusPart(SurplusFund.IncomeReserve, reserve, null, null, wanted.Reserve, places.Reserve));
            parts.Add(new SurplusPart(SurplusFund.CarriedOver, rest, null, null, null, places.Remainder));
        }

        return parts.ToImmutable();
    }

    public static Vnd Wanted(SurplusWish? wish, Vnd surplus) => wish switch
    {
        { Amount: { } amount } => amount,
        { Percent: { } percent } => new Vnd((long)((Int128)surplus.Dong * percent / WholePercent)),
        _ => Vnd.Zero,
    };

    private static Vnd Take(Vnd wanted, Vnd? cap, ref Vnd rest)
    {
        var amount = Least(Least(wanted, cap ?? wanted), rest);
        rest -= amount;
        return amount;
    }

    private static Vnd Least(Vnd left, Vnd right) => left < right ? left : right;

    private static Vnd Most(Vnd left, Vnd right) => left > right ? left : right;
}
