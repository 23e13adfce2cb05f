using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Calendar;

/// <summary>Whether a day is a working day, and why.</summary>
/// <param name="Date">The day.</param>
/// <param name="Status">Working, not working or unknown.</param>
/// <param name="Reason">Why.</param>
/// <param name="Basis">The norm it rests on; null where it rests on what the caller gave, or on nothing.</param>
/// <param name="Missing">What the caller must give to know; null where the status is known.</param>
/// <param name="Note">A reading the answer rests on (a remark) or a text that was not read (a gap); null where there is neither.</param>
public sealed record DayAnswer(LocalDate Date, DayStatus Status, DayReason Reason, Norm? Basis, MissingFact? Missing, FindingReason? Note = null);
