using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>In which quarter of the year after the cause a new plan within the stability period is drawn up.</summary>
/// <param name="Quarter">The quarter, 1 to 4.</param>
/// <param name="Text">The conditions in words.</param>
internal sealed record MidPeriodRedoRule(int Quarter, LocalizedText Text) : ILegalValue
{
    private const int MonthsOfAQuarter = 3;

    public LocalDate FirstDay(int yearOfCause) => new(yearOfCause + 1, ((Quarter - 1) * MonthsOfAQuarter) + 1, 1);

    public LocalDate LastDay(int yearOfCause) => FirstDay(yearOfCause).PlusMonths(MonthsOfAQuarter).PlusDays(-1);

    public string ToText(Language language) => Text.In(language);
}
