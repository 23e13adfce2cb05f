using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>One duty and where it stands.</summary>
/// <param name="Kind">Which duty.</param>
/// <param name="Year">The year in which it is due; null where the law names no day and none is known.</param>
/// <param name="Holder">Who must do it.</param>
/// <param name="LastDay">The last day; null where the law names none or it is not known exactly.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="DoneOn">The day on which it was done.</param>
/// <param name="DaysLate">By how many calendar days it is overdue or was late; 0 otherwise.</param>
/// <param name="Consequence">What the law says of it not being done; null where it says nothing.</param>
/// <param name="Provision">Where it stands.</param>
public sealed record TimetableDuty(
    DutyKind Kind,
    int? Year,
    DutyHolder Holder,
    LocalDate? LastDay,
    DutyStatus Status,
    LocalDate? DoneOn,
    int DaysLate,
    LocalizedText? Consequence,
    Provision Provision)
{
    internal LocalizedText Subject => new(Text(Language.Vietnamese), Text(Language.English));

    private string Text(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var days = NumberText.Whole(DaysLate, language);
        var status = (Status, vietnamese) switch
        {
            (DutyStatus.Upcoming, true) => "chưa đến kỳ",
            (DutyStatus.Upcoming, false) => "upcoming",
            (DutyStatus.Due, true) => "đang trong hạn",
            (DutyStatus.Due, false) => "due",
            (DutyStatus.Done, true) => "đã làm đúng hạn",
            (DutyStatus.Done, false) => "done in time",
            (DutyStatus.DoneLate, true) => $"đã làm, chậm {days} ngày",
            (DutyStatus.DoneLate, false) => $"done {days} {(DaysLate == 1 ? "day" : "days")} late",
            (DutyStatus.Overdue, true) => $"quá hạn {days} ngày",
            (DutyStatus.Overdue, false) => $"overdue by {days} {(DaysLate == 1 ? "day" : "days")}",
            (DutyStatus.NotDoneWithoutDate, true) => "chưa làm, luật không ấn định ngày",
            (DutyStatus.NotDoneWithoutDate, false) => "not done; the law names no day",
            (_, true) => "chưa rõ đã làm chưa",
            _ => "not known whether done",
        };
        return Year is { } year ? $"{year}, {status}" : status;
    }
}
