using System.Globalization;
using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>A duty with a day of the year before which it must be done: its last day is the day before.</summary>
/// <param name="Holder">Who must do it.</param>
/// <param name="Before">The day before which it must be done.</param>
/// <param name="Receiver">To whom it goes; null where it goes to nobody.</param>
internal sealed record DutyRule(DutyHolder Holder, AnnualDate Before, LocalizedText? Receiver = null) : ILegalValue
{
    public LocalDate LastDay(int year) => Before.InYear(year).PlusDays(-1);

    public string ToText(Language language) => language == Language.Vietnamese
        ? string.Create(CultureInfo.InvariantCulture, $"trước ngày {Before.Day:00}/{Before.Month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"before {Before.Month:00}-{Before.Day:00}");
}
