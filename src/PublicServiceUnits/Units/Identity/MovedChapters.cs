using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>Chapters that have counterparts in the same order elsewhere.</summary>
/// <param name="Before">The chapters before.</param>
/// <param name="After">Their counterparts.</param>
internal sealed record MovedChapters(ChapterRange Before, ChapterRange After) : ILegalValue
{
    public string ToText(Language language) => $"{Before.ToText(language)} → {After.ToText(language)}";

    public int? Of(int number) => Before.Contains(number) ? After.First + number - Before.First : null;
}
