using System.Collections.Immutable;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>The lawful distribution that a unit's wishes allow, in the order of the law, remainder last.</summary>
internal static class SurplusProposal
{
    private const int WholePercent = 100;
    private const long PlainForPercent = long.MaxValue / WholePercent;

    public static SurplusShares Make(in SurplusLimits limits, SurplusWishes? wishes, bool otherAllowed)
    {
        var surplus = limits.Surplus;
        var isSaving = limits.Norms.IsSaving;
        var minimum = limits.Minimum ?? Vnd.Zero;
        var wanted = Wanted(wishes?.DevelopmentFund, surplus);

        // Where only the order changes, supplementary income goes before what the unit wants in the development fund beyond the minimum.
        var development = isSaving ? Vnd.Zero
            : limits.IsDoubtful ? minimum
            : Least(surplus, Most(wanted, minimum));
        var rest = surplus - development;
        var income = Take(Wanted(wishes?.SupplementaryIncome, surplus), limits.IncomeCap, ref rest);
        if (limits.IsDoubtful && wanted > development)
        {
            development += Take(wanted - development, null, ref rest);
        }

        var rewards = Take(Wanted(wishes?.RewardAndWelfare, surplus), limits.RewardCap, ref rest);
        var other = otherAllowed ? Take(Wanted(wishes?.OtherFunds, surplus), null, ref rest) : Vnd.Zero;
        return isSaving
            ? new SurplusShares(Vnd.Zero, income, rewards, other, Take(Wanted(wishes?.IncomeReserve, surplus), null, ref rest), rest)
            : new SurplusShares(development + rest, income, rewards, other, Vnd.Zero, Vnd.Zero);
    }

    /// <summary>The parts with their bounds and what was wanted.</summary>
    public static ImmutableArray<SurplusPart> Parts(in SurplusLimits limits, in SurplusShares shares, SurplusWishes? wishes, bool otherAllowed)
    {
        var (norms, surplus) = (limits.Norms, limits.Surplus);
        var parts = ImmutableArray.CreateBuilder<SurplusPart>();
        if (!norms.IsSaving)
        {
            parts.Add(new SurplusPart(
                SurplusFund.DevelopmentFund, shares.Development, limits.Minimum, null, Wanted(wishes?.DevelopmentFund, surplus), norms.Development.Provision));
        }

        parts.Add(new SurplusPart(
            SurplusFund.SupplementaryIncome, shares.Income, null, limits.IncomeCap, Wanted(wishes?.SupplementaryIncome, surplus), norms.Income.Provision));
        parts.Add(new SurplusPart(
            SurplusFund.RewardAndWelfare, shares.Rewards, null, limits.RewardCap, Wanted(wishes?.RewardAndWelfare, surplus), norms.Rewards.Provision));
        parts.Add(new SurplusPart(
            SurplusFund.OtherFunds, shares.Other, null, otherAllowed ? null : Vnd.Zero, Wanted(wishes?.OtherFunds, surplus), norms.OtherFunds.Provision));
        if (norms.IsSaving)
        {
            parts.Add(new SurplusPart(
                SurplusFund.IncomeReserve, shares.Reserve, null, null, Wanted(wishes?.IncomeReserve, surplus), norms.Reserve.Provision));
            parts.Add(new SurplusPart(SurplusFund.CarriedOver, shares.CarriedOver, null, null, null, (norms.Remainder ?? norms.Development).Provision));
        }

        return parts.ToImmutable();
    }

    public static Vnd Wanted(SurplusWish? wish, Vnd surplus) => wish switch
    {
        null => Vnd.Zero,
        { Amount: { } amount } => amount,
        { Percent: { } percent } => new Vnd(surplus.Dong <= PlainForPercent
            ? surplus.Dong * percent / WholePercent
            : (long)((Int128)surplus.Dong * percent / WholePercent)),
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
