using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>The fields in words, and reading them from words.</summary>
public static class UnitSectors
{
    private static readonly ImmutableArray<(UnitSector Sector, LocalizedText Name, string[] Also)> Names =
    [
        (UnitSector.EducationAndTraining, new("Giáo dục đào tạo", "Education and training"), ["Giáo dục", "Giáo dục và đào tạo", "Giáo dục - đào tạo"]),
        (UnitSector.VocationalEducation, new("Giáo dục nghề nghiệp", "Vocational education"), ["Dạy nghề"]),
        (UnitSector.HealthAndPopulation, new("Y tế - dân số", "Health and population"), ["Y tế", "Health"]),
        (UnitSector.CultureSportsAndTourism, new("Văn hóa, thể thao và du lịch", "Culture, sports and tourism"), ["Văn hóa", "Văn hoá", "Văn hóa, thể thao, du lịch"]),
        (UnitSector.InformationAndCommunication, new("Thông tin và truyền thông", "Information and communication"), ["Thông tin", "Thông tin truyền thông"]),
        (UnitSector.ScienceAndTechnology, new("Khoa học và công nghệ", "Science and technology"), ["Khoa học", "Khoa học công nghệ"]),
        (UnitSector.EconomicAndOther, new("Các hoạt động kinh tế và lĩnh vực khác", "Economic and other"), ["Kinh tế", "Sự nghiệp kinh tế", "Sự nghiệp kinh tế và sự nghiệp khác", "Khác"]),
    ];

    private static readonly NameReader<UnitSector> Reader = new(Names.SelectMany(entry =>
        new[] { entry.Sector.ToString(), entry.Name.Vietnamese, entry.Name.English }.Concat(entry.Also).Select(name => (name, entry.Sector))));

    /// <summary>The name of the field in the law.</summary>
    /// <param name="sector">The field.</param>
    public static LocalizedText Name(UnitSector sector) => Names[(int)sector].Name;

    /// <summary>Reads a field from words in either language, any case, any Unicode composition.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The field, or the words that would have been understood.</returns>
    public static NameReading<UnitSector> Read(string? text) => Reader.Read(text);
}
