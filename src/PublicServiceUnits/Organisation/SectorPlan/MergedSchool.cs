namespace PublicServiceUnits.Organisation;

/// <summary>A school that came from a merger.</summary>
public sealed record MergedSchool
{
    /// <summary>The host's own name for it.</summary>
    public string? Label { get; init; }

    /// <summary>Its principals.</summary>
    public int? Principals { get; init; }

    /// <summary>The deputy principals at the main campus.</summary>
    public int? MainCampusDeputies { get; init; }

    /// <summary>The deputy principals at the branch (phân hiệu) that has most of them; 0 where there is no branch.</summary>
    public int? MostDeputiesOfABranch { get; init; }
}
