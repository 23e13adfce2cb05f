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

    public static LocalizedText TwoTierSteeringCommittee { get; } = new(
        "Ban Chỉ đạo của Chính phủ về sắp xếp đơn vị hành chính các cấp và xây dựng mô hình tổ chức chính quyền địa phương 2 cấp",
        "Government's Steering Committee on rearranging administrative units and on local government in two tiers");

    public static LocalizedText CentralCommittee { get; } =
        new("Ban Chấp hành Trung ương Đảng khóa XII", "Party Central Committee, 12th term");

    public static LocalizedText Politburo { get; } = new("Bộ Chính trị", "Politburo");

    public static LocalizedText PolitburoAndSecretariat { get; } = new("Bộ Chính trị, Ban Bí thư", "Politburo and Secretariat");

    public static LocalizedText PartyOrganisationCommission { get; } = new("Ban Tổ chức Trung ương", "Central Organisation Commission of the Party");

    public static LocalizedText SteeringCommitteeOnResolution18 { get; } = new(
        "Ban Chỉ đạo của Chính phủ về tổng kết Nghị quyết số 18-NQ/TW", "The Government's steering committee on reviewing Resolution 18-NQ/TW");

    public static LocalizedText MinistryOfHealth { get; } = new("Bộ Y tế", "Ministry of Health");

    public static LocalizedText HaiBaTrungPartyCommittee { get; } =
        new("Quận ủy Hai Bà Trưng, thành phố Hà Nội", "Party Committee of Hai Bà Trưng district, Hà Nội");

    public static LocalizedText MinistryOfHomeAffairs { get; } = new("Bộ Nội vụ", "Ministry of Home Affairs");

    public static LocalizedText MinistryOfEnvironment { get; } = new("Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment");

    public static LocalizedText StateBank { get; } = new("Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam");

    public static LocalizedText MinistryOfAgriculture { get; } = new("Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development");

    public static LocalizedText MinistryOfLabour { get; } = new("Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs");

    public static LocalizedText MinistryOfCulture { get; } = new("Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism");

    public static LocalizedText MinistryOfJustice { get; } = new("Bộ Tư pháp", "Ministry of Justice");

    public static LocalizedText MinistryOfTransport { get; } = new("Bộ Giao thông vận tải", "Ministry of Transport");

    public static LocalizedText MinistryOfPlanning { get; } = new("Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment");
}
