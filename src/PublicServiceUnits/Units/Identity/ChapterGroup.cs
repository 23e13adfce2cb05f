using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>A chapter and the units that the index gives it to.</summary>
internal sealed record ChapterGroup(int Chapter, LocalizedText Units) : ILegalValue
{
    /// <inheritdoc />
    public string ToText(Language language) => $"{new BudgetChapter(Chapter)}: {Units.In(language)}";
}
