using System.Globalization;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>Budget chapters from a first to a last one, both included.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
internal sealed record ChapterRange(int First, int Last) : ILegalValue
{
    public bool Contains(int number) => number >= First && number <= Last;

    public string ToText(Language language) => string.Create(CultureInfo.InvariantCulture, $"{First:000}–{Last:000}");
}
