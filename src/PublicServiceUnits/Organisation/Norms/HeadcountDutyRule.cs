using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Organisation;

/// <summary>A yearly duty: who does what, and the day before which it is done.</summary>
internal sealed record HeadcountDutyRule(AnnualDate Before, LocalizedText Content) : ILegalValue
{
    /// <summary>The last day in time: "before" a day leaves that day out.</summary>
    public LocalDate LastDayIn(int year) => Before.InYear(year).PlusDays(-1);

    public string ToText(Language language) => Content.In(language);
}
