using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Units;

/// <summary>Which level a budget chapter belongs to on a date.</summary>
public sealed record ChapterPlace
{
    internal ChapterPlace(BudgetChapter chapter, LocalDate on, ChapterStanding standing)
    {
        Chapter = chapter;
        On = on;
        Standing = standing;
    }

    /// <summary>The chapter.</summary>
    public BudgetChapter Chapter { get; }

    /// <summary>The date asked.</summary>
    public LocalDate On { get; }

    /// <summary>How it stands to the index.</summary>
    public ChapterStanding Standing { get; }

    /// <summary>The level, also of a range that has ended; null where no range holds it or the date is too early.</summary>
    public BudgetLevel? Level { get; internal init; }

    /// <summary>The norm of the range in force; null where none is.</summary>
    public Norm? Norm { get; internal init; }

    /// <summary>The chapter that has the same group of payers at another level, where the range has ended; null where none is known.</summary>
    public BudgetChapter? Counterpart { get; internal init; }

    /// <summary>The norm of the counterpart; null where there is none.</summary>
    public Norm? CounterpartNorm { get; internal init; }

    /// <summary>
    /// The public service units that the index gives the chapter to; null where it names no such units. Known of the communal
    /// chapters from budget year 2026.
    /// </summary>
    public LocalizedText? Units { get; internal init; }

    /// <summary>The norm that names them; null where none does.</summary>
    public Norm? UnitsNorm { get; internal init; }

    /// <summary>The gap of the law, where there is one.</summary>
    public FindingReason? Reason { get; internal init; }

    /// <summary>The place in one sentence.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var level = Level is { } known ? BudgetLevels.Name(known).In(language) : null;
        var provision = Norm?.Provision.ToText(language);
        var text = (Standing, vietnamese) switch
        {
            (ChapterStanding.OfALevel, _) => $"{Chapter}: {level} – {provision}{(Units is null ? "" : $"; {Units.In(language)} – {UnitsNorm!.Provision.ToText(language)}")}",
            (ChapterStanding.Removed, true) => $"{Chapter}: {level}, không còn từ năm ngân sách này{(Counterpart is null ? "" : $"; Chương tương ứng {Counterpart}")}",
            (ChapterStanding.Removed, false) => $"{Chapter}: {level}, ended by this budget year{(Counterpart is null ? "" : $"; counterpart {Counterpart}")}",
            (ChapterStanding.OutsideEveryRange, true) => $"{Chapter}: không thuộc khoảng mã Chương nào",
            (ChapterStanding.OutsideEveryRange, false) => $"{Chapter}: in no range of chapters",
            _ => $"{Chapter}: {Reason!.Text.In(language)}",
        };
        return Standing == ChapterStanding.OfALevel && Reason is { } reason ? $"{text}; {reason.Text.In(language)}" : text;
    }
}
