using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>The lawful distribution that a unit's wishes allow, in the order of the law, remainder last.</summary>
internal static class SurplusProposal
{
    private const int WholePercent = 100;
    private const long PlainForPercent = long.MaxValue / WholePercent;

    public static SurplusShares Make(in SurplusLimits limits, SurplusWishes? wishes, bool otherAllowed)
    {
        var surplus = limits.Surplus.Dong;
        if (limits.Norms.IsSaving)
        {
            return Save(limits, wishes, otherAllowed);
        }

        var least = limits.LeastDevelopment;
        var wanted = wishes is null ? 0 : Dong(wishes.DevelopmentFund, surplus);

        // Where only the order changes, supplementary income goes before what the unit wants in the development fund beyond the minimum.
        var isDoubtful = limits.IsDoubtful;
        var development = isDoubtful ? least : Math.Min(surplus, Math.Max(wanted, least));
        var rest = surplus - development;
        if (wishes is null)
        {
            return new SurplusShares(new Vnd(surplus), Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero);
        }

        var income = Math.Min(Math.Min(Dong(wishes.SupplementaryIncome, surplus), limits.MostIncome), rest);
        rest -= income;
        if (isDoubtful)
        {
            var more = Math.Min(Math.Max(wanted - development, 0), rest);
            development += more;
            rest -= more;
        }

        var rewards = Math.Min(Math.Min(Dong(wishes.RewardAndWelfare, surplus), limits.MostRewards), rest);
        rest -= rewards;
        var other = otherAllowed ? Math.Min(Dong(wishes.OtherFunds, surplus), rest) : 0;
        rest -= other;
        return new SurplusShares(new Vnd(development + rest), new Vnd(income), new Vnd(rewards), new Vnd(other), Vnd.Zero, Vnd.Zero);
    }

    // The saving of Group 4: no development fund, and what is left goes on to the next year.
    private static SurplusShares Save(in SurplusLimits limits, SurplusWishes? wishes, bool otherAllowed)
    {
        var saving = limits.Surplus.Dong;
        if (wishes is null)
        {
            return new SurplusShares(Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, Vnd.Zero, new Vnd(saving));
        }

        var rest = saving;
        var income = Math.Min(Math.Min(Dong(wishes.SupplementaryIncome, saving), limits.MostIncome), rest);
        rest -= income;
        var rewards = Math.Min(Math.Min(Dong(wishes.RewardAndWelfare, saving), limits.MostRewards), rest);
        rest -= rewards;
        var other = otherAllowed ? Math.Min(Dong(wishes.OtherFunds, saving), rest) : 0;
        rest -= other;
        var reserve = Math.Min(Dong(wishes.IncomeReserve, saving), rest);
        return new SurplusShares(Vnd.Zero, new Vnd(income), new Vnd(rewards), new Vnd(other), new Vnd(reserve), new Vnd(rest - reserve));
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

    public static Vnd Wanted(SurplusWish? wish, Vnd surplus) => new(Dong(wish, surplus.Dong));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Dong(SurplusWish? wish, long surplus) => wish is null ? 0
        : wish.Amount is { } amount ? amount.Dong
        : surplus <= PlainForPercent ? surplus * wish.Percent.GetValueOrDefault() / WholePercent
        : (long)((Int128)surplus * wish.Percent.GetValueOrDefault() / WholePercent);
}
