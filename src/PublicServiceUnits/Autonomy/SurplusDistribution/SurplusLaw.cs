using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Governing = PublicServiceUnits.Law.Norm<PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Autonomy.SurplusRegime>>;

namespace PublicServiceUnits.Autonomy;

/// <summary>The norms of distributing the surplus of one budget year.</summary>
internal sealed class SurplusLaw
{
    private const int Slots = 6;
    private const int SlotOfBandBelow70 = 3;
    private const int SlotOfLowestBand = 4;
    private const int SlotOfTier4 = 5;

    private readonly NormSet _norms;
    private readonly LocalDate _since;

    // One for each decree, class and salary regime, resolved when first asked.
    private readonly SurplusClassLaw?[] _classes = new SurplusClassLaw?[Enum.GetValues<SurplusRegime>().Length * Slots * 2];

    public SurplusLaw(NormSet norms, RulebookIdentity identity, int budgetYear)
    {
        _norms = norms;
        _since = BudgetYears.First(budgetYear);
        On = BudgetYears.Last(budgetYear);
        Identity = identity;
        General = Governs(SurplusLawNorms.General);
        Framework = Governs(SurplusLawNorms.Framework);
        ScienceAndTechnology = Governs(SurplusLawNorms.ScienceAndTechnology);
        EconomicAndOther = Governs(SurplusLawNorms.EconomicAndOther);
        EconomicPlansMoved = At(SurplusLawNorms.EconomicPlansMoved);
        OlderPlans = At(SurplusLawNorms.OlderPlans);
    }

    public RulebookIdentity Identity { get; }

    /// <summary>The last day of the budget year, for which an answer holds.</summary>
    public LocalDate On { get; }

    /// <summary>Decree 60/2021/NĐ-CP; null before the budget year 2022.</summary>
    public SurplusGoverning? General { get; }

    public SurplusGoverning? Framework { get; }

    public SurplusGoverning? ScienceAndTechnology { get; }

    public SurplusGoverning? EconomicAndOther { get; }

    /// <summary>That economic units under Decree 43/2006/NĐ-CP went over to their own decree; null before they did.</summary>
    public Norm? EconomicPlansMoved { get; }

    /// <summary>The decrees whose plans go on although they are repealed; null in years without such plans.</summary>
    public Norm<KeptPlans>? OlderPlans { get; }

    /// <summary>What is cited where no decree of the year governs.</summary>
    public Norm Citable => Framework?.Norm ?? General?.Norm ?? _norms.Of(SurplusLawNorms.Framework).Norms[0];

    /// <summary>Whether any rule is encoded for the year.</summary>
    public bool IsEncoded => General is not null || _since >= SurplusLawNorms.Framework.Norms[0].Period.From;

    /// <summary>The funds of the unit's class; null where its band is not known, or is in neither band of Decree 54/2016/NĐ-CP.</summary>
    public SurplusClassLaw? ClassOf(SurplusRegime regime, AutonomyTier tier, SurplusDistributionFacts facts)
    {
        if (tier == AutonomyTier.Group3 && HasBands(regime) && (facts.Band is null || IsBetweenBands(regime, tier, facts)))
        {
            return null;
        }

        return ClassOf(regime, tier, facts.Band, facts.SalaryReformInForce && regime == SurplusRegime.Decree60Of2021);
    }

    /// <summary>The funds of a class; the band counts where the decree has bands.</summary>
    public SurplusClassLaw ClassOf(SurplusRegime regime, AutonomyTier tier, AutonomyBand? band, bool reformed)
    {
        var slot = tier switch
        {
            AutonomyTier.Group4 => SlotOfTier4,
            AutonomyTier.Group3 when HasBands(regime) => band switch
            {
                AutonomyBand.From70To100 => (int)AutonomyTier.Group3 - 1,
                AutonomyBand.From30To70 => SlotOfBandBelow70,
                _ => SlotOfLowestBand,
            },
            _ => (int)tier - 1,
        };
        var index = ((((int)regime * Slots) + slot) * 2) + (reformed ? 1 : 0);
        return _classes[index] ??= SurplusClassLaw.Of(_norms, _since, regime, tier, band, reformed);
    }

    public static bool HasBands(SurplusRegime regime) => regime is SurplusRegime.Decree60Of2021 or SurplusRegime.Decree54Of2016;

    /// <summary>Whether the unit stands exactly between two bands of Decree 54/2016/NĐ-CP.</summary>
    public static bool IsBetweenBands(SurplusRegime regime, AutonomyTier tier, SurplusDistributionFacts facts) =>
        facts.IsExactly70Percent && regime == SurplusRegime.Decree54Of2016 && tier == AutonomyTier.Group3;

    private SurplusGoverning? Governs(NormTimeline<LegalChoice<SurplusRegime>> timeline) =>
        At(timeline) is { } norm ? SurplusGoverning.By(norm, BeginsWithinYear(norm) ? SurplusReasons.EndOfBudgetYear : null) : null;

    // Whether a text that governs from this year on came into force within the year and does not name the year itself.
    private bool BeginsWithinYear(Governing norm)
    {
        if (norm.Period.From != _since)
        {
            return false;
        }

        foreach (var provision in norm.Provisions)
        {
            if (provision.Document.Effective is { } effective
                && effective.From > _since
                && !Array.Exists(SurplusLawNorms.SayTheirFirstYear, one => one.Document.Equals(provision.Document)))
            {
                return true;
            }
        }

        return false;
    }

    private Norm<T>? At<T>(NormTimeline<T> timeline)
        where T : notnull => _norms.Of(timeline).At(_since).Norm;
}
