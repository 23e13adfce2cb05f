using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Calendar;

/// <summary>How many of the days at the lunar new year may come before its first day; which of these is taken is decided each year.</summary>
/// <param name="DaysBefore">The choices.</param>
/// <param name="Text">In words.</param>
/// <param name="Reading">How the text was read where it says less than these choices; null where it says them itself.</param>
internal sealed record TetChoice(ImmutableArray<int> DaysBefore, LocalizedText Text, LocalizedText? Reading = null) : ILegalValue
{
    public string ToText(Language language) => Text.In(language);
}
