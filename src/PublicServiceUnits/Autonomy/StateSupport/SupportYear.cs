using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>One budget year of a path of direct State support.</summary>
public sealed record SupportYear
{
    /// <summary>The budget year; it selects the law.</summary>
    public required int Year { get; init; }

    /// <summary>The direct support of autonomous recurrent expenditure in the year's estimate, in dong.</summary>
    public Vnd? Support { get; init; }

    /// <summary>What changed tasks and headcount add to the year's support against the year before, in dong; below 0 where they lower it, 0 if none.</summary>
    public Vnd? ChangeOfTasksAndHeadcount { get; init; }

    /// <summary>The part of the support that goes to services whose price road map is finished or will be in the year, in dong; counts in 2024.</summary>
    public Vnd? SupportForFinishedPrices { get; init; }

    /// <summary>Whether the unit's revenue rises by the price road map or by tuition; counts in 2021.</summary>
    public bool? RevenueRisesByPriceRoadMap { get; init; }
}
