using System.Collections.Immutable;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.timetable</c>. Today is the date for which the question is asked.</summary>
public sealed record TimetableFacts
{
    /// <summary>The field of the unit's services; before 2015-04-06 only health is encoded.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>The tier; decides only whether the plan of 2022 concerns the unit.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>Under the older decrees: the first year of the unit's stability period; null where not known.</summary>
    public int? StabilityFirstYear { get; init; }

    /// <summary>What was done and what was not, duty by duty and year by year.</summary>
    public ImmutableArray<DutyRecord> Records { get; init; } = [];

    /// <summary>The internal spending rules; null where nothing is known.</summary>
    public SpendingRulesFacts? SpendingRules { get; init; }

    /// <summary>The official days off and swaps of single years.</summary>
    public ImmutableArray<OfficialDaysOff> DaysOff { get; init; } = [];

    /// <summary>Whether the superior body rests on Saturday and Sunday as Decision 188/1999/QĐ-TTg says; false where it also works on Saturday.</summary>
    public bool RestsOnSaturday { get; init; } = true;
}
