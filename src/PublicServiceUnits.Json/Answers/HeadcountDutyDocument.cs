using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>A yearly duty around the number of staff, as it stands in JSON.</summary>
/// <param name="Kind">The duty.</param>
/// <param name="LastDay">The last day on which it is in time.</param>
/// <param name="Content">Who does what.</param>
/// <param name="Provision">The deciding provision, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record HeadcountDutyDocument(
    HeadcountDutyKind Kind, LocalDate LastDay, TextDocument Content, string Provision, string ProvisionEn, Verification Verification)
{
    internal static HeadcountDutyDocument From(HeadcountDuty duty) => new(
        duty.Kind,
        duty.LastDay,
        new TextDocument(duty.Content.Vietnamese, duty.Content.English),
        duty.Provision.ToText(Language.Vietnamese),
        duty.Provision.ToText(Language.English),
        duty.Verification);
}
