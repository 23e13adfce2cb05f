using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>The funds of one class of units in one budget year, and what the law says around them.</summary>
internal sealed class SurplusClassLaw
{
    private SurplusClassLaw(NormSet set, LocalDate since, SurplusRegime regime, AutonomyTier tier, AutonomyBand? band, bool reformed)
    {
        var norms = NormsOf(regime, tier, band);
        (Regime, Tier, IsReformed) = (regime, tier, reformed);
        Minimum = norms.Minimum is { } minimum ? At(minimum) : null;
        Income = At(reformed ? Reformed(tier, band) ?? norms.Income : norms.Income)!;
        Rewards = At(norms.Rewards)!;
        OtherFunds = At(norms.OtherFunds)!;
        Remainder = norms.Remainder is { } remainder ? At(remainder) : null;
        SmallSurplus = norms.SmallSurplus is { } small ? At(small) : null;
        Around = SurplusAround.Of(regime, tier).Select(pair => (pair.Rule, Norm: set.Of(pair.Timeline).NormAt(since)))
            .Where(pair => pair.Norm is not null).Select(pair => (pair.Rule, pair.Norm!)).ToArray();
        if (regime == SurplusRegime.Decree60Of2021)
        {
            ExcessThreshold = tier == AutonomyTier.Group4 ? null : At(SurplusReminderNorms.ExcessThreshold);
            NoDevelopmentFund = tier == AutonomyTier.Group4 ? At(SurplusReminderNorms.NoDevelopmentFund) : null;
            IncomeReserve = tier == AutonomyTier.Group4 ? At(SurplusReminderNorms.IncomeReserve) : null;
        }

        Norm<T>? At<T>(NormTimeline<T> timeline)
            where T : notnull => set.Of(timeline).At(since).Norm;
    }

    public SurplusRegime Regime { get; }

    public AutonomyTier Tier { get; }

    /// <summary>Whether the Resolution 27-NQ/TW salary regime is in force for the unit.</summary>
    public bool IsReformed { get; }

    public Norm<Ratio>? Minimum { get; }

    public Norm<PayCap> Income { get; }

    public Norm<PayCap> Rewards { get; }

    public Norm OtherFunds { get; }

    public Norm? Remainder { get; }

    public Norm<LegalChoice<SmallSurplusRule>>? SmallSurplus { get; }

    /// <summary>From which balance on a development fund is too large; null where no such rule reaches the class.</summary>
    public Norm<Ratio>? ExcessThreshold { get; }

    /// <summary>That Group 4 forms no development fund from its saving; null elsewhere.</summary>
    public Norm? NoDevelopmentFund { get; }

    /// <summary>That Group 4 may keep a reserve; null elsewhere.</summary>
    public Norm? IncomeReserve { get; }

    /// <summary>What else to know, each with its rule.</summary>
    public (Reasoning.Rule Rule, Norm Norm)[] Around { get; }

    /// <summary>Whether this is the saving of Group 4 under Decree 60/2021/NĐ-CP, from which no development fund is formed.</summary>
    public bool IsSaving => Minimum is null;

    /// <summary>What the development fund rests on.</summary>
    public Norm Development => Minimum ?? NoDevelopmentFund!;

    /// <summary>What the reserve rests on; outside Group 4 none is allowed.</summary>
    public Norm Reserve => IncomeReserve ?? Development;

    public static SurplusClassLaw Of(NormSet set, LocalDate since, SurplusRegime regime, AutonomyTier tier, AutonomyBand? band, bool reformed) =>
        new(set, since, regime, tier, band, reformed);

    private static SurplusClassNorms NormsOf(SurplusRegime regime, AutonomyTier tier, AutonomyBand? band) => (regime, tier, band) switch
    {
        (SurplusRegime.Decree16Of2015, _, _) => OlderSurplusNorms.Framework[(int)tier - 1],
        (SurplusRegime.Decree141Of2016, _, _) => OlderSurplusNorms.EconomicAndOther[(int)tier - 1],
        (SurplusRegime.Decree54Of2016, AutonomyTier.Group1, _) => OlderSurplusNorms.ScienceClass1,
        (SurplusRegime.Decree54Of2016, AutonomyTier.Group2, _) => OlderSurplusNorms.ScienceClass2,
        (SurplusRegime.Decree54Of2016, AutonomyTier.Group4, _) => OlderSurplusNorms.ScienceClass4,
        (SurplusRegime.Decree54Of2016, _, AutonomyBand.From70To100) => OlderSurplusNorms.ScienceOver70,
        (SurplusRegime.Decree54Of2016, _, AutonomyBand.From30To70) => OlderSurplusNorms.ScienceFrom30,
        (SurplusRegime.Decree54Of2016, _, _) => OlderSurplusNorms.ScienceUnder30,
        (_, AutonomyTier.Group1, _) => SurplusNorms.Group1,
        (_, AutonomyTier.Group2, _) => SurplusNorms.Group2,
        (_, AutonomyTier.Group4, _) => SurplusNorms.Group4,
        (_, _, AutonomyBand.From70To100) => SurplusNorms.Group3From70,
        (_, _, AutonomyBand.From30To70) => SurplusNorms.Group3From30,
        _ => SurplusNorms.Group3From10,
    };

    private static NormTimeline<PayCap>? Reformed(AutonomyTier tier, AutonomyBand? band) => (tier, band) switch
    {
        (AutonomyTier.Group1 or AutonomyTier.Group2, _) => SurplusNorms.ReformedIncomeOfGroups1And2,
        (AutonomyTier.Group4, _) => null,
        (_, AutonomyBand.From70To100) => SurplusNorms.ReformedIncomeFrom70,
        (_, AutonomyBand.From30To70) => SurplusNorms.ReformedIncomeFrom30,
        _ => SurplusNorms.ReformedIncomeFrom10,
    };
}
