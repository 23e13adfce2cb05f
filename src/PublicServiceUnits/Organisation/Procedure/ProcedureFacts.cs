using NodaTime;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>What the procedure of founding, reorganising or dissolving a unit asks. What is not known stays null.</summary>
public sealed record ProcedureFacts
{
    /// <summary>The body under which the unit stands or is to stand.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>The field of the unit's services; asked for communal units from 2025-07-24, because of schools.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>For a unit of a government-attached agency: whether the decree on the agency's structure names it.</summary>
    public bool? IsNamedInStructureDecree { get; init; }

    /// <summary>For a district unit, to 2025-06-30: whether law and the province's delegation let the district decide.</summary>
    public bool? DistrictDecides { get; init; }

    /// <summary>For a unit of a government-attached agency: whether it has its seat abroad.</summary>
    public bool? IsAbroad { get; init; }

    /// <summary>The day on which the appraiser received the complete file.</summary>
    public LocalDate? CompleteFileReceivedOn { get; init; }

    /// <summary>The day on which the file, completed after the appraisal, was submitted to the body that decides.</summary>
    public LocalDate? FinalFileSubmittedOn { get; init; }
}
