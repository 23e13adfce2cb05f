using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Calendar;

/// <summary>The days of weekly rest.</summary>
internal sealed record WeeklyRest(ImmutableArray<IsoDayOfWeek> Days, LocalizedText Text) : ILegalValue
{
    public string ToText(Language language) => Text.In(language);
}
