using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>Ranks of units in words, and reading them from words.</summary>
public static class UnitRanks
{
    private static readonly ImmutableArray<(UnitRank Rank, LocalizedText Name, string[] Also)> Names =
    [
        (UnitRank.Special, new("Hạng đặc biệt", "Special grade"), ["Đặc biệt"]),
        (UnitRank.Grade1, new("Hạng một", "Grade 1"), ["Hạng 1", "Hạng I"]),
        (UnitRank.Grade2, new("Hạng hai", "Grade 2"), ["Hạng 2", "Hạng II"]),
        (UnitRank.Grade3, new("Hạng ba", "Grade 3"), ["Hạng 3", "Hạng III"]),
        (UnitRank.Grade4, new("Hạng bốn", "Grade 4"), ["Hạng 4", "Hạng IV"]),
        (UnitRank.Grade5, new("Hạng năm", "Grade 5"), ["Hạng 5", "Hạng V"]),
        (UnitRank.Grade6, new("Hạng sáu", "Grade 6"), ["Hạng 6", "Hạng VI"]),
        (UnitRank.Grade7, new("Hạng bảy", "Grade 7"), ["Hạng 7", "Hạng VII"]),
        (UnitRank.Grade8, new("Hạng tám", "Grade 8"), ["Hạng 8", "Hạng VIII"]),
        (UnitRank.Grade9, new("Hạng chín", "Grade 9"), ["Hạng 9", "Hạng IX"]),
        (UnitRank.Grade10, new("Hạng mười", "Grade 10"), ["Hạng 10", "Hạng X"]),
    ];

    private static readonly NameReader<UnitRank> Reader = new(Names.SelectMany(entry =>
        new[] { entry.Rank.ToString(), entry.Name.Vietnamese, entry.Name.English }.Concat(entry.Also).Select(name => (name, entry.Rank))));

    /// <summary>The name of the rank.</summary>
    /// <param name="rank">The rank.</param>
    public static LocalizedText Name(UnitRank rank) => Names[(int)rank].Name;

    /// <summary>Reads a rank from words in either language, any case, any Unicode composition; grades also in digits and Roman numerals, "Hạng 1", "Hạng I".</summary>
    /// <param name="text">The words.</param>
    /// <returns>The rank, or the words that would have been understood.</returns>
    public static NameReading<UnitRank> Read(string? text) => Reader.Read(text);
}
