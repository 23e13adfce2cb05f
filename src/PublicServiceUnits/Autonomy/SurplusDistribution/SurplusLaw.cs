using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Governing = PublicServiceUnits.Law.Norm<PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.SurplusRegime>>;

namespace PublicServiceUnits.Autonomy;

/// <summary>The norms of distributing a surplus, as they stand between two changes.</summary>
internal sealed class SurplusLaw
{
    private readonly NormSet _norms;
    private readonly LocalDate _since;

    public SurplusLaw(NormSet norms, RulebookIdentity identity, LocalDate since)
    {
        _norms = norms;
        _since = since;
        Identity = identity;
        General = At(SurplusLawNorms.General);
        Framework = At(SurplusLawNorms.Framework);
        ScienceAndTechnology = At(SurplusLawNorms.ScienceAndTechnology);
        EconomicAndOther = At(SurplusLawNorms.EconomicAndOther);
        ExcessThreshold = At(SurplusReminderNorms.ExcessThreshold);
    }

    public RulebookIdentity Identity { get; }

    /// <summary>Decree 60/2021/NĐ-CP; null before the budget year 2022.</summary>
    public Governing? General { get; }

    public Governing? Framework { get; }

    public Governing? ScienceAndTechnology { get; }

    public Governing? EconomicAndOther { get; }

    public Norm<Ratio>? ExcessThreshold { get; }

    public Norm? AssignedTaskMoney => At(SurplusReminderNorms.AssignedTaskMoney);

    public Norm? NoDevelopmentFund => At(SurplusReminderNorms.NoDevelopmentFund);

    public Norm? IncomeReserve => At(SurplusReminderNorms.IncomeReserve);

    /// <summary>The first norm of the framework, cited where no rule is encoded for the year.</summary>
    public Governing Earliest => (Governing)_norms.Of(SurplusLawNorms.Framework).Norms[0];

    public Norm? OtherFunds(SurplusRegime regime, AutonomyTier tier) => At((regime, tier) switch
    {
        (SurplusRegime.Decree60Of2021, AutonomyTier.Group3) => SurplusReminderNorms.OtherFundsGroup3,
        (SurplusRegime.Decree60Of2021, AutonomyTier.Group4) => SurplusReminderNorms.OtherFundsGroup4,
        (SurplusRegime.Decree60Of2021, _) => SurplusReminderNorms.OtherFundsGroups1And2,
        _ => SurplusReminderNorms.OlderOtherFunds,
    });

    public Norm? LeadersCoefficient(SurplusRegime regime) => regime switch
    {
        SurplusRegime.Decree60Of2021 => null,
        SurplusRegime.Decree54Of2016 => At(SurplusReminderNorms.ScienceLeadersCoefficient),
        _ => At(SurplusReminderNorms.LeadersCoefficient),
    };

    public Norm? BankInterest(SurplusRegime regime) => regime switch
    {
        SurplusRegime.Decree16Of2015 => At(SurplusReminderNorms.BankInterest),
        SurplusRegime.Decree54Of2016 => At(SurplusReminderNorms.ScienceBankInterest),
        _ => null,
    };

    public Norm? SettledFirst(SurplusRegime regime, AutonomyTier tier) => (regime, tier) switch
    {
        (SurplusRegime.Decree60Of2021, AutonomyTier.Group3) => At(SurplusReminderNorms.SettledFirstGroup3),
        (SurplusRegime.Decree60Of2021, AutonomyTier.Group4) => At(SurplusReminderNorms.SettledFirstGroup4),
        (SurplusRegime.Decree60Of2021, _) => At(SurplusReminderNorms.SettledFirstGroups1And2),
        _ => null,
    };

    /// <summary>The funds of a class; the band counts where the decree has bands.</summary>
    public SurplusClassLaw ClassOf(SurplusRegime regime, AutonomyTier tier, AutonomyBand? band, bool reformed)
    {
        var norms = NormsOf(regime, tier, band);
        var reform = reformed && regime == SurplusRegime.Decree60Of2021 ? Reformed(tier, band) : null;
        return new SurplusClassLaw(
            norms.Minimum is { } minimum ? At(minimum) : null,
            At(reform ?? norms.Income)!,
            At(norms.Rewards)!,
            norms.Remainder is { } remainder ? At(remainder) : null,
            norms.SmallSurplus is { } small ? At(small) : null);
    }

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

    private Norm<T>? At<T>(NormTimeline<T> timeline)
        where T : notnull => _norms.Of(timeline).At(_since).Norm;
}
