using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the law says of the funds of one class of units, over time.</summary>
/// <param name="Minimum">The least share of the development fund; null where the class forms none.</param>
/// <param name="Income">The cap of supplementary income.</param>
/// <param name="Rewards">The cap of reward and welfare together.</param>
/// <param name="OtherFunds">Whether other funds may be formed.</param>
/// <param name="Remainder">Where the rest goes; null where the text is silent.</param>
/// <param name="SmallSurplus">What changes for a small surplus; null where nothing does.</param>
internal sealed record SurplusClassNorms(
    NormTimeline<Ratio>? Minimum,
    NormTimeline<PayCap> Income,
    NormTimeline<PayCap> Rewards,
    NormTimeline<LocalizedText> OtherFunds,
    NormTimeline<LocalizedText>? Remainder = null,
    NormTimeline<LegalChoice<SmallSurplusRule>>? SmallSurplus = null)
{
    public IEnumerable<NormTimeline> All()
    {
        if (Minimum is not null)
        {
            yield return Minimum;
        }

        yield return Income;
        yield return Rewards;
        if (SmallSurplus is not null)
        {
            yield return SmallSurplus;
        }
    }
}
