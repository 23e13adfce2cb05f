using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>A yearly duty and its last day in the year asked.</summary>
/// <param name="Kind">The duty.</param>
/// <param name="LastDay">The last day on which it is in time; a day off does not move it here.</param>
/// <param name="Content">Who does what.</param>
/// <param name="Provision">The deciding provision.</param>
/// <param name="Verification">How well it is verified.</param>
public sealed record HeadcountDuty(HeadcountDutyKind Kind, LocalDate LastDay, LocalizedText Content, Provision Provision, Verification Verification);
