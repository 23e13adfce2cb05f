using NodaTime;

namespace PublicServiceUnits.Organisation;

/// <summary>The yearly plan of the number of staff that a ministry, body or province sends (Article 10, Decree 106/2020/NĐ-CP).</summary>
public sealed record HeadcountPlan
{
    /// <summary>The year planned; the plan is sent in the year before.</summary>
    public required int Year { get; init; }

    /// <summary>Whether it was sent; a day of sending says so too. Asked after the last day, the day of sending says whether it was in time.</summary>
    public bool? WasSent { get; init; }

    /// <summary>The day on which it was sent.</summary>
    public LocalDate? SentOn { get; init; }

    /// <summary>The State-paid staff of the ministry, body or province that was appraised for the year before.</summary>
    public int? PreviousStatePaid { get; init; }

    /// <summary>The State-paid staff planned.</summary>
    public int? PlannedStatePaid { get; init; }

    /// <summary>The yearly cut of the road map, in hundredths of a percent: 250 is 2.5 %.</summary>
    public int? RoadmapCut { get; init; }
}
