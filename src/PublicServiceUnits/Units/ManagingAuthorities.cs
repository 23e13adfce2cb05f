using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>Managing authorities in words, and reading them from words.</summary>
public static class ManagingAuthorities
{
    private static readonly ImmutableArray<(ManagingAuthority Authority, LocalizedText Name, string[] Also)> Names =
    [
        (ManagingAuthority.CentralBody, new("Bộ, cơ quan trung ương", "Ministry or central body"), ["Trung ương", "Bộ"]),
        (ManagingAuthority.MinistryOfNationalDefence, new("Bộ Quốc phòng", "Ministry of National Defence"), []),
        (ManagingAuthority.MinistryOfPublicSecurity, new("Bộ Công an", "Ministry of Public Security"), []),
        (ManagingAuthority.Province, new("Cấp tỉnh", "Province"), ["Tỉnh", "Sở", "UBND tỉnh"]),
        (ManagingAuthority.District, new("Cấp huyện", "District"), ["Huyện", "Quận", "UBND huyện", "UBND quận"]),
        (ManagingAuthority.Commune, new("Cấp xã", "Commune"), ["Xã", "Phường", "Đặc khu", "UBND xã", "UBND phường"]),
        (ManagingAuthority.PoliticalOrganisation, new("Tổ chức chính trị, tổ chức chính trị - xã hội", "Political or socio-political organisation"), ["Tổ chức chính trị"]),
        (ManagingAuthority.SocialOrganisation, new("Tổ chức xã hội - nghề nghiệp, tổ chức xã hội", "Socio-professional or social organisation"), ["Tổ chức xã hội", "Tổ chức chính trị xã hội - nghề nghiệp"]),
        (ManagingAuthority.PublicServiceUnit, new("Đơn vị sự nghiệp công lập", "Public service unit"), []),
    ];

    private static readonly NameReader<ManagingAuthority> Reader = new(Names.SelectMany(entry =>
        new[] { entry.Authority.ToString(), entry.Name.Vietnamese, entry.Name.English }.Concat(entry.Also).Select(name => (name, entry.Authority))));

    /// <summary>The name of the authority.</summary>
    /// <param name="authority">The authority.</param>
    public static LocalizedText Name(ManagingAuthority authority) => Names[(int)authority].Name;

    /// <summary>Reads an authority from words in either language, any case, any Unicode composition.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The authority, or the words that would have been understood.</returns>
    public static NameReading<ManagingAuthority> Read(string? text) => Reader.Read(text);
}
