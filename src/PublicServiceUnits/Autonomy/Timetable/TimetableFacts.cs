using System.Collections.Immutable;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The facts of <c>autonomy.timetable</c>. Today is the date for which the question is asked.</summary>
public sealed record TimetableFacts
{
    /// <summary>
    /// The field of the unit's services. Before 2015-04-06 only health is encoded; for last days up to 2022-10-31 it decides
    /// which circular's yearly deadlines bind the unit.
    /// </summary>
    public UnitSector? Sector { get; init; }

    /// <summary>The tier; decides only whether the plan of 2022 concerns the unit.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>Under the older decrees: the first year of the unit's stability period; null where not known.</summary>
    public int? StabilityFirstYear { get; init; }

    /// <summary>From 2021-08-15 to 2022-12-31: whether the unit still runs a plan approved under an older decree; null where not known.</summary>
    public bool? KeptOlderPlan { get; init; }

    /// <summary>The older decree under which that plan was approved; null where not known.</summary>
    public OlderDecree? PlanDecree { get; init; }

    /// <summary>A new plan within the stability period; null where none is asked.</summary>
    public MidPeriodRedoFacts? MidPeriodRedo { get; init; }

    /// <summary>What was done and what was not, duty by duty and year by year.</summary>
    public ImmutableArray<DutyRecord> Records { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The internal spending rules; null where nothing is known.</summary>
    public SpendingRulesFacts? SpendingRules { get; init; }

    /// <summary>The official days off and swaps of single years.</summary>
    public ImmutableArray<OfficialDaysOff> DaysOff { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Whether the unit and the bodies it sends to rest on Saturday and Sunday as Decision 188/1999/QĐ-TTg says; false where
    /// they also work on Saturday.
    /// </summary>
    public bool RestsOnSaturday { get; init; } = true;
}
