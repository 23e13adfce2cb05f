using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>A step of the approval and its time.</summary>
/// <param name="Kind">The step.</param>
/// <param name="Days">Within how many days.</param>
/// <param name="InWorkingDays">Whether they are working days.</param>
/// <param name="LastDay">The last of them, where the day they run from is given and the calendar knows it; the day of the event is not counted.</param>
/// <param name="Provision">The provision that sets the time.</param>
public sealed record JobPositionStep(JobPositionStepKind Kind, int Days, bool InWorkingDays, LocalDate? LastDay, Provision Provision);
