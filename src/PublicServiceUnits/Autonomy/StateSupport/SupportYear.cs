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

    /// <summary>Posts paid by the State budget, a whole number; beside that of the year before it shows the cut of headcount in 2021 to 2023.</summary>
    public int? StatePaidHeadcount { get; init; }

    /// <summary>Whether a headcount decision or an approved scheme fixes the cut of posts of the year; counts in 2022 and 2023.</summary>
    public bool? HasHeadcountScheme { get; init; }

    /// <summary>Posts that were to be cut in 2016 to 2020 and are not yet, to be cut in this year; 0 if none. Counts in 2022 and 2023.</summary>
    public int? HeadcountArrears { get; init; }
}
