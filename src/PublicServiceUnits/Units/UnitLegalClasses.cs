using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>The two classes of Law 58/2010/QH12 in words, and reading them from words.</summary>
public static class UnitLegalClasses
{
    private static readonly ImmutableArray<(UnitLegalClass LegalClass, LocalizedText Name, string[] Also)> Names =
    [
        (UnitLegalClass.FullyAutonomous, new("Được giao quyền tự chủ hoàn toàn", "Given full autonomy"), ["Đơn vị sự nghiệp công lập được giao quyền tự chủ hoàn toàn"]),
        (UnitLegalClass.NotYetFullyAutonomous, new("Chưa được giao quyền tự chủ hoàn toàn", "Not yet given full autonomy"), ["Đơn vị sự nghiệp công lập chưa được giao quyền tự chủ hoàn toàn"]),
    ];

    private static readonly NameReader<UnitLegalClass> Reader = new(Names.SelectMany(entry =>
        new[] { entry.LegalClass.ToString(), entry.Name.Vietnamese, entry.Name.English }.Concat(entry.Also).Select(name => (name, entry.LegalClass))));

    /// <summary>The name of the class in the law.</summary>
    /// <param name="legalClass">The class.</param>
    public static LocalizedText Name(UnitLegalClass legalClass) => Names[(int)legalClass].Name;

    /// <summary>Reads a class from words in either language, any case, any Unicode composition. Tiers of financial autonomy are no classes and are not read.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The class, or the words that would have been understood.</returns>
    public static NameReading<UnitLegalClass> Read(string? text) => Reader.Read(text);
}
