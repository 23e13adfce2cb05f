using NodaTime;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Json;

/// <summary>One duty as it stands in JSON.</summary>
/// <param name="Kind">Which duty.</param>
/// <param name="Year">The year in which it is due; null where none is known.</param>
/// <param name="Holder">Who must do it.</param>
/// <param name="Receiver">To whom it goes; null where to nobody.</param>
/// <param name="LastDay">The last day; null where there is none or it is not known exactly.</param>
/// <param name="LastDayIfMoved">Where the last day is or may be a day off: the working day to which it moves at most by one reading; null otherwise.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="DoneOn">The day on which it was done.</param>
/// <param name="DaysLate">By how many calendar days it is overdue or was late.</param>
/// <param name="Form">The form and what goes with it; null where none was found.</param>
/// <param name="Consequence">What the law says of it not being done; null where nothing.</param>
/// <param name="Provision">Where it stands, in Vietnamese.</param>
/// <param name="ProvisionEn">Where it stands, in English.</param>
public sealed record TimetableDutyDocument(
    DutyKind Kind,
    int? Year,
    DutyHolder Holder,
    TextDocument? Receiver,
    LocalDate? LastDay,
    LocalDate? LastDayIfMoved,
    DutyStatus Status,
    LocalDate? DoneOn,
    int DaysLate,
    CitedTextDocument? Form,
    CitedTextDocument? Consequence,
    string Provision,
    string ProvisionEn);
