namespace PublicServiceUnits.Organisation;

/// <summary>The kinds of unit that the directions of 2025 and 2026 tell apart.</summary>
public enum PlanUnitKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A project-management board (ban quản lý dự án) of the province or the commune.</summary>
    ProjectBoard,

    /// <summary>A public vocational school.</summary>
    VocationalSchool,

    /// <summary>A hospital of the specialised level (cấp chuyên sâu).</summary>
    SpecialisedHospital,

    /// <summary>A geriatric hospital, or a hospital with a geriatric department.</summary>
    GeriatricCare,

    /// <summary>A vocational or continuing-education centre that is not yet part of a vocational upper-secondary school.</summary>
    SeparateTrainingCentre,

    /// <summary>A former district hospital or health centre.</summary>
    FormerDistrictHealthUnit,

    /// <summary>A general service centre of the commune (trung tâm dịch vụ tổng hợp, dịch vụ sự nghiệp công).</summary>
    GeneralServiceCentre,
}
