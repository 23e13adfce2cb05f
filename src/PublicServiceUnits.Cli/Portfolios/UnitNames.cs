using System.Collections.Frozen;
using System.Text.Json;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Fields and managing authorities by the names in the law, by their codes, and the fields by one English word.</summary>
internal static class UnitNames
{
    private static readonly FrozenDictionary<string, UnitSector> SectorWords = new Dictionary<string, UnitSector>(StringComparer.Ordinal)
    {
        ["education"] = UnitSector.EducationAndTraining,
        ["vocational"] = UnitSector.VocationalEducation,
        ["health"] = UnitSector.HealthAndPopulation,
        ["culture"] = UnitSector.CultureSportsAndTourism,
        ["information"] = UnitSector.InformationAndCommunication,
        ["science"] = UnitSector.ScienceAndTechnology,
        ["economic"] = UnitSector.EconomicAndOther,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes of the fields, each with its name.</summary>
    public static LocalizedText AcceptedSectors { get; } = Listed<UnitSector>(UnitSectors.Name);

    /// <summary>The codes of the managing authorities, each with its name.</summary>
    public static LocalizedText AcceptedAuthorities { get; } = Listed<ManagingAuthority>(ManagingAuthorities.Name);

    /// <summary>Reads a field.</summary>
    /// <returns>The field; null where the text names none.</returns>
    public static UnitSector? ReadSector(string? text)
    {
        if (UnitSectors.Read(text).Value is { } sector)
        {
            return sector;
        }

        return text is not null && SectorWords.TryGetValue(VietnameseText.Key(text), out var named) ? named : null;
    }

    /// <summary>Reads a managing authority.</summary>
    /// <returns>The authority; null where the text names none.</returns>
    public static ManagingAuthority? ReadAuthority(string? text) => ManagingAuthorities.Read(text).Value;

    private static LocalizedText Listed<T>(Func<T, LocalizedText> name)
        where T : struct, Enum
    {
        return new LocalizedText(In(Language.Vietnamese), In(Language.English));

        string In(Language language) => string.Join(", ", Enum.GetValues<T>()
            .Select(value => $"{JsonNamingPolicy.CamelCase.ConvertName(value.ToString())} ({name(value).In(language)})"));
    }
}
