using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>The provisions on which the parts of a distribution rest.</summary>
internal sealed record SurplusPlaces(
    Provision Development,
    Provision Income,
    Provision Rewards,
    Provision Other,
    Provision Reserve,
    Provision Remainder)
{
    public static SurplusPlaces Of(SurplusLaw law, SurplusLimits limits)
    {
        var norms = limits.Norms;
        var development = norms.Minimum?.Provision ?? law.NoDevelopmentFund!.Provision;
        return new SurplusPlaces(
            development,
            norms.Income.Provision,
            norms.Rewards.Provision,
            law.OtherFunds(limits.Regime, limits.Tier)!.Provision,
            limits.IsSaving ? law.IncomeReserve!.Provision : development,
            norms.Remainder?.Provision ?? development);
    }
}
