using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The bounds of one unit's funds in dong.</summary>
internal readonly struct SurplusLimits
{
    private const long None = -1;
    private const int PlainBits = 56;
    private const int PlainFactor = 64;

    private readonly long _minimum;
    private readonly long _incomeCap;
    private readonly long _rewardCap;
    private readonly long _small;

    private SurplusLimits(SurplusClassLaw norms, Vnd surplus, long minimum, long incomeCap, long rewardCap, long small)
    {
        Norms = norms;
        Surplus = surplus;
        _minimum = minimum;
        _incomeCap = incomeCap;
        _rewardCap = rewardCap;
        _small = small;
    }

    public SurplusClassLaw Norms { get; }

    public Vnd Surplus { get; }

    /// <summary>The least of the development fund, rounded up; null where there is none.</summary>
    public Vnd? Minimum => Known(_minimum);

    /// <summary>The most of supplementary income, rounded down; null where there is no cap.</summary>
    public Vnd? IncomeCap => Known(_incomeCap);

    /// <summary>The most of reward and welfare, rounded down; null where there is no cap.</summary>
    public Vnd? RewardCap => Known(_rewardCap);

    /// <summary>The least of the development fund in dong; 0 where there is none.</summary>
    public long LeastDevelopment => _minimum == None ? 0 : _minimum;

    /// <summary>The most of supplementary income in dong; without a cap the largest number.</summary>
    public long MostIncome => _incomeCap == None ? long.MaxValue : _incomeCap;

    /// <summary>The most of reward and welfare in dong; without a cap the largest number.</summary>
    public long MostRewards => _rewardCap == None ? long.MaxValue : _rewardCap;

    /// <summary>What the salary fund is against which a small surplus is measured; null where the class has no such rule.</summary>
    public Vnd? SmallSurplusLimit => Known(_small);

    /// <summary>Whether the surplus is small in the sense of the rule.</summary>
    public bool IsSmall => _small != None && Surplus.Dong <= _small;

    /// <summary>Whether the unit decides the amounts freely.</summary>
    public bool IsFree => IsSmall && Norms.SmallSurplus!.Value.Value == SmallSurplusRule.UnitDecidesAmounts;

    /// <summary>Whether only the order changes and the rest is in doubt.</summary>
    public bool IsDoubtful => IsSmall && !IsFree;

    /// <summary>The bounds; false where figures of the pay are missing.</summary>
    /// <exception cref="InvalidFactsException">A bound does not fit in 64 bits.</exception>
    public static bool TryOf(SurplusClassLaw norms, Vnd surplus, SurplusPayFigures? pay, out SurplusLimits limits)
    {
        var small = None;
        limits = default;
        if (!TryCap(norms.Income.Value, pay, out var income)
            || !TryCap(norms.Rewards.Value, pay, out var rewards)
            || (norms.SmallSurplus is not null && !TrySmall(pay, out small)))
        {
            return false;
        }

        var minimum = norms.Minimum is { } share ? LeastOf(surplus, share.Value).Dong : None;
        limits = new SurplusLimits(norms, surplus, minimum, income, rewards, small);
        if (limits.IsFree)
        {
            // The unit decides the amounts: no bound is left.
            limits = new SurplusLimits(norms, surplus, None, None, None, small);
        }

        return true;
    }

    /// <summary>A finding for each bound that cannot be told, naming the figures that are missing.</summary>
    public static void AddMissing(SurplusClassLaw norms, SurplusPayFigures? pay, List<Finding> findings)
    {
        Add(SurplusRules.IncomeCap, norms.Income, norms.Income.Value.Of);
        Add(SurplusRules.RewardAndWelfareCap, norms.Rewards, norms.Rewards.Value.Of);
        if (norms.SmallSurplus is { } rule)
        {
            Add(SurplusRules.SmallSurplus, rule, PayBase.RankAndPostSalary);
        }

        void Add(Rule rule, Law.Norm norm, PayBase? of)
        {
            var missing = new List<MissingFact>();
            if (of is { } known && !PayBases.TryAmount(known, pay, missing, out _))
            {
                findings.Add(new Finding(rule, Verdict.Undetermined, norm, missing: [.. missing]));
            }
        }
    }

    /// <summary>A share of the surplus rounded up: a dong less would be below it.</summary>
    public static Vnd LeastOf(Vnd surplus, Ratio share) => new(IsPlain(surplus.Dong, share.Numerator)
        ? ((surplus.Dong * share.Numerator) + share.Denominator - 1) / share.Denominator
        : (long)((((Int128)surplus.Dong * share.Numerator) + share.Denominator - 1) / share.Denominator));

    /// <summary>Whether a product cannot leave 64 bits, nor a sum of it and a few others.</summary>
    public static bool IsPlain(long amount, long factor) => (ulong)amount >> PlainBits == 0 && (ulong)factor < PlainFactor;

    private static bool TryCap(PayCap cap, SurplusPayFigures? pay, out long amount)
    {
        amount = cap.IsLimit ? 0 : None;
        if (cap.Of is not { } of)
        {
            return true;
        }

        if (!PayBases.TryAmount(of, pay, null, out var yearly))
        {
            return false;
        }

        amount = cap.DongOf(yearly);
        return true;
    }

    private static bool TrySmall(SurplusPayFigures? pay, out long amount)
    {
        var isKnown = PayBases.TryAmount(PayBase.RankAndPostSalary, pay, null, out var salary);
        amount = isKnown ? (long)salary : None;
        return isKnown;
    }

    private static Vnd? Known(long amount) => amount == None ? null : new Vnd(amount);
}
