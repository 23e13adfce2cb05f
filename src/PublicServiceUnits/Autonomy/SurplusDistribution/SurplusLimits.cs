using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The bounds of one unit's funds in dong.</summary>
internal sealed class SurplusLimits
{
    private SurplusLimits(SurplusRegime regime, SurplusClassLaw norms, AutonomyTier tier, Vnd surplus)
    {
        Regime = regime;
        Norms = norms;
        Tier = tier;
        Surplus = surplus;
    }

    public SurplusRegime Regime { get; }

    public SurplusClassLaw Norms { get; }

    public AutonomyTier Tier { get; }

    public Vnd Surplus { get; }

    /// <summary>The least of the development fund, rounded up; null where there is none.</summary>
    public Vnd? Minimum { get; private init; }

    /// <summary>The most of supplementary income, rounded down; null where there is no cap.</summary>
    public Vnd? IncomeCap { get; private init; }

    /// <summary>The most of reward and welfare, rounded down; null where there is no cap.</summary>
    public Vnd? RewardCap { get; private init; }

    /// <summary>What the salary fund is against which a small surplus is measured; null where the class has no such rule.</summary>
    public Vnd? SmallSurplusLimit { get; private init; }

    /// <summary>Whether the surplus is small in the sense of the rule.</summary>
    public bool IsSmall => SmallSurplusLimit is { } limit && Surplus <= limit;

    /// <summary>Whether the unit decides the amounts freely.</summary>
    public bool IsFree => IsSmall && Norms.SmallSurplus!.Value.Value == SmallSurplusRule.UnitDecidesAmounts;

    /// <summary>Whether only the order changes and the rest is in doubt.</summary>
    public bool IsDoubtful => IsSmall && !IsFree;

    /// <summary>Whether this is the saving of Group 4 under Decree 60/2021/NĐ-CP, from which no development fund is formed.</summary>
    public bool IsSaving => Norms.Minimum is null;

    /// <summary>The bounds, or null where figures are missing; a finding then names them for each fund.</summary>
    public static SurplusLimits? Of(
        SurplusRegime regime, SurplusClassLaw norms, AutonomyTier tier, Vnd surplus, SurplusPayFigures? pay, List<Finding> findings)
    {
        var before = findings.Count;
        var income = Cap(SurplusRules.IncomeCap, norms.Income);
        var rewards = Cap(SurplusRules.RewardAndWelfareCap, norms.Rewards);
        Vnd? small = null;
        if (norms.SmallSurplus is { } rule)
        {
            var missing = new List<MissingFact>();
            var salary = PayBases.Amount(PayBase.RankAndPostSalary, pay, missing);
            if (salary is { } known)
            {
                small = ToVnd(known);
            }
            else
            {
                findings.Add(new Finding(SurplusRules.SmallSurplus, Verdict.Undetermined, rule, missing: [.. missing]));
            }
        }

        if (findings.Count > before)
        {
            return null;
        }

        var limits = new SurplusLimits(regime, norms, tier, surplus) { SmallSurplusLimit = small };
        return limits.IsFree
            ? limits
            : new SurplusLimits(regime, norms, tier, surplus)
            {
                SmallSurplusLimit = small,
                Minimum = norms.Minimum is { } share ? LeastOf(surplus, share.Value) : null,
                IncomeCap = income,
                RewardCap = rewards,
            };

        Vnd? Cap(Rule rule, Norm<PayCap> norm)
        {
            if (!norm.Value.IsLimit)
            {
                return null;
            }

            if (norm.Value.Of is not { } of)
            {
                return Vnd.Zero;
            }

            var missing = new List<MissingFact>();
            if (PayBases.Amount(of, pay, missing) is { } yearly)
            {
                return ToVnd(norm.Value.AmountOf(yearly));
            }

            findings.Add(new Finding(rule, Verdict.Undetermined, norm, missing: [.. missing]));
            return null;
        }
    }

    /// <summary>A share of the surplus rounded up: a dong less would be below it.</summary>
    public static Vnd LeastOf(Vnd surplus, Ratio share) =>
        new((long)((((Int128)surplus.Dong * share.Numerator) + share.Denominator - 1) / share.Denominator));

    private static Vnd ToVnd(Int128 amount) => FigureSums.ToVnd(amount, SurplusRules.DecisionId, "pay");
}
