namespace PublicServiceUnits.Law.Register;

/// <summary>The bodies that issued the documents of the register.</summary>
internal static class Issuers
{
    public static LocalizedText NationalAssembly { get; } = new("Quốc hội", "National Assembly");

    public static LocalizedText Government { get; } = new("Chính phủ", "Government");

    public static LocalizedText PrimeMinister { get; } = new("Thủ tướng Chính phủ", "Prime Minister");

    public static LocalizedText MinistryOfFinance { get; } = new("Bộ Tài chính", "Ministry of Finance");

    public static LocalizedText MinistryOfScience { get; } =
        new("Bộ Khoa học và Công nghệ", "Ministry of Science and Technology");

    public static LocalizedText MinistryOfEducation { get; } =
        new("Bộ Giáo dục và Đào tạo", "Ministry of Education and Training");

    public static LocalizedText CentralCommittee { get; } =
        new("Ban Chấp hành Trung ương Đảng khóa XII", "Party Central Committee, 12th term");

    public static LocalizedText Politburo { get; } = new("Bộ Chính trị", "Politburo");

    public static LocalizedText HaiBaTrungPartyCommittee { get; } =
        new("Quận ủy Hai Bà Trưng, thành phố Hà Nội", "Party Committee of Hai Bà Trưng district, Hà Nội");
}
