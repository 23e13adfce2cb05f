using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>By when a part of the cost is in the price.</summary>
/// <param name="Year">The year the law names.</param>
/// <param name="EndsWithTheYear">Whether the law says "to the end of the year"; otherwise it says "by the year", which is read in two ways.</param>
internal sealed record RoadmapStep(int Year, bool EndsWithTheYear) : ILegalValue
{
    public bool IsDue(LocalDate on) => on.Year > Year;

    public bool IsContested(LocalDate on) => !EndsWithTheYear && on.Year == Year;

    public string ToText(Language language) => (EndsWithTheYear, language == Language.Vietnamese) switch
    {
        (true, true) => $"đến hết năm {Year}",
        (true, false) => $"to the end of {Year}",
        (false, true) => $"đến năm {Year}",
        _ => $"by {Year}",
    };
}
