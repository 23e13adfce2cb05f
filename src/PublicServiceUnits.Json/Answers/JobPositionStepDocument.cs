using NodaTime;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>A step of the approval of job positions, as it stands in JSON.</summary>
/// <param name="Kind">The step.</param>
/// <param name="Days">Within how many days.</param>
/// <param name="InWorkingDays">Whether they are working days.</param>
/// <param name="LastDay">The last of them; null where the day they run from is not given or the calendar does not know it.</param>
/// <param name="Provision">The provision that sets the time, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
public sealed record JobPositionStepDocument(
    JobPositionStepKind Kind, int Days, bool InWorkingDays, LocalDate? LastDay, string Provision, string ProvisionEn)
{
    internal static JobPositionStepDocument From(JobPositionStep step) => new(
        step.Kind, step.Days, step.InWorkingDays, step.LastDay, step.Provision.ToText(Language.Vietnamese), step.Provision.ToText(Language.English));
}
