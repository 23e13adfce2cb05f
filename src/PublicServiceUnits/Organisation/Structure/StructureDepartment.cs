namespace PublicServiceUnits.Organisation;

/// <summary>A department of the unit, or one it wants to set up: phòng, ban, khoa and the like, which is itself no public service unit.</summary>
public sealed record StructureDepartment
{
    /// <summary>The host's own name for it; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Whether the competent authority's decision names it as a constituent unit (đơn vị cấu thành); asked of Group 2. Null where not known.</summary>
    public bool? IsConstituent { get; init; }

    /// <summary>Its work areas (mảng công tác); null where not known.</summary>
    public int? WorkAreas { get; init; }

    /// <summary>Whether it has a management process of its own; null where not known.</summary>
    public bool? HasOwnProcess { get; init; }

    /// <summary>The public employees (viên chức) whom its work requires and who are placed there; null where not known.</summary>
    public int? PublicEmployees { get; init; }

    /// <summary>Its deputy heads; null where not known or not asked.</summary>
    public int? Deputies { get; init; }

    /// <summary>For Group 1: the deputy heads that the founding or autonomy scheme gives it; null where not known.</summary>
    public int? DeputiesByScheme { get; init; }

    /// <summary>Whether it is a specialised faculty (khoa chuyên ngành) of a vocational upper-secondary school; asked from 2026-06-10.</summary>
    public bool IsSpecialisedFaculty { get; init; }

    /// <summary>For such a faculty: its pupils; null where not known.</summary>
    public int? Pupils { get; init; }
}
