using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which norms each question of the area may rest on, by the rooms in which they stand.</summary>
internal sealed class AutonomyRooms(NormSet norms)
{
    public ImmutableArray<NormTimeline> Classifying() => Within(
        "autonomy.band.", "autonomy.expenditure.", "autonomy.governing-law.", "autonomy.investment.", "autonomy.level.",
        "autonomy.revenue.", "autonomy.route.", "autonomy.scope.", "autonomy.stability-period", "autonomy.transition.");

    public ImmutableArray<NormTimeline> Regime() => Within(
        "autonomy.accounting.", "autonomy.enterprise-regime.", "autonomy.governing-law.", "autonomy.scope.", "autonomy.transition.");

    public ImmutableArray<NormTimeline> Timetabling() => Within(
        "autonomy.timetable.", "autonomy.scope.", "autonomy.stability-period", "autonomy.transition.", "autonomy.change-tier.mid-period-redo", "calendar.");

    public ImmutableArray<NormTimeline> Supporting() => [.. Classifying(), .. Within("autonomy.state-support.")];

    public ImmutableArray<NormTimeline> Changing() => Within("autonomy.change-tier.", "autonomy.scope.", "autonomy.stability-period");

    public ImmutableArray<NormTimeline> Rights() => Within("autonomy.rights.", "autonomy.scope.");

    public ImmutableArray<NormTimeline> Granting() => Within(
        "autonomy.authority.", "autonomy.scope.", "autonomy.stability-period", "autonomy.timetable.", "autonomy.transition.", "units.");

    public ImmutableArray<NormTimeline> Dissolution() => Within("autonomy.dissolution-funds.");

    public ImmutableArray<NormTimeline> Surplus() => Within("autonomy.surplus.");

    public ImmutableArray<NormTimeline> Advancing() => Within(
        "autonomy.advance-funds.", "autonomy.scope.defence-and-public-security", "autonomy.surplus.governing-law.",
        "autonomy.surplus.salary-reform.groups-1-and-2.", "autonomy.timetable.settle-funds", "autonomy.transition.older-plans");

    public ImmutableArray<NormTimeline> Pricing() => Within("autonomy.price-roadmap.");

    public ImmutableArray<NormTimeline> Filing() => Within("autonomy.", "calendar.", "units.");

    private ImmutableArray<NormTimeline> Within(params ReadOnlySpan<string> rooms) => norms.Within(rooms);
}
