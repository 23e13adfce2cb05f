using System.Globalization;
using System.Text;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>One duty and where it stands.</summary>
/// <param name="Kind">Which duty.</param>
/// <param name="Year">The year in which it is due; null where the law names no day and none is known.</param>
/// <param name="Holder">Who must do it.</param>
/// <param name="Receiver">To whom it goes; null where it goes to nobody.</param>
/// <param name="LastDay">The last day; null where the law names none or it is not known exactly.</param>
/// <param name="LastDayIfMoved">Where the last day is or may be a day off: the working day to which it moves at most by one reading; null otherwise.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="DoneOn">The day on which it was done.</param>
/// <param name="DaysLate">By how many calendar days after the last day it is overdue or was late; 0 otherwise.</param>
/// <param name="Form">The form and what goes with it; null where none was found.</param>
/// <param name="Consequence">What the law says of it not being done; null where it says nothing.</param>
/// <param name="Provision">Where it stands.</param>
public sealed record TimetableDuty(
    DutyKind Kind,
    int? Year,
    DutyHolder Holder,
    LocalizedText? Receiver,
    LocalDate? LastDay,
    LocalDate? LastDayIfMoved,
    DutyStatus Status,
    LocalDate? DoneOn,
    int DaysLate,
    CitedText? Form,
    CitedText? Consequence,
    Provision Provision)
{
    internal LocalizedText Subject => new(Text(Language.Vietnamese), Text(Language.English));

    private string Text(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = new StringBuilder();
        if (Year is { } year)
        {
            text.Append(CultureInfo.InvariantCulture, $"{year}, ");
        }

        text.Append(StatusText(language));
        if (LastDayIfMoved is { } moved && LastDay is { } last && DaysLate > 0)
        {
            var fewer = NumberText.Whole(DaysLate - Period.DaysBetween(last, moved), language);
            var day = DateText.Of(moved, language);
            text.Append(vietnamese ? $" ({fewer} ngày nếu hạn chuyển đến {day})" : $" ({fewer} if the last day moved to {day})");
        }

        if (Receiver is { } receiver)
        {
            text.Append(vietnamese ? "; gửi " : "; to ").Append(receiver.In(language));
        }

        if (Form is { } form)
        {
            text.Append(vietnamese ? "; mẫu: " : "; form: ").Append(form.ToText(language));
        }

        return text.ToString();
    }

    private string StatusText(Language language)
    {
        var days = NumberText.Whole(DaysLate, language);
        return (Status, language == Language.Vietnamese) switch
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
            (DutyStatus.LastDayContested, true) => DoneOn is null ? "chưa làm, ngày cuối có thể chuyển" : "đã làm, ngày cuối có thể chuyển",
            (DutyStatus.LastDayContested, false) => DoneOn is null ? "not done; the last day may have moved" : "done; the last day may have moved",
            (_, true) => "chưa rõ đã làm chưa",
            _ => "not known whether done",
        };
    }
}
