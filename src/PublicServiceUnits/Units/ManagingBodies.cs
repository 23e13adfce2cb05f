using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>Managing bodies in words, reading them from words, and the coarser authority each belongs to.</summary>
public static class ManagingBodies
{
    private static readonly ImmutableArray<(ManagingBodyKind Kind, ManagingAuthority Authority, LocalizedText Name, string[] Also)> Bodies =
    [
        (ManagingBodyKind.MinistryStructure, ManagingAuthority.CentralBody, new("Bộ (đơn vị thuộc cơ cấu tổ chức của bộ)", "Ministry (unit in its structure)"), ["Thuộc cơ cấu tổ chức của bộ"]),
        (ManagingBodyKind.MinistryDirect, ManagingAuthority.CentralBody, new("Bộ (đơn vị trực thuộc bộ)", "Ministry (unit directly under it)"), ["Trực thuộc bộ"]),
        (ManagingBodyKind.MinistryAbroad, ManagingAuthority.CentralBody, new("Bộ (đơn vị ở nước ngoài)", "Ministry (unit abroad)"), []),
        (ManagingBodyKind.GeneralDepartment, ManagingAuthority.CentralBody, new("Tổng cục thuộc bộ", "General department of a ministry"), ["Tổng cục"]),
        (ManagingBodyKind.GeneralDepartmentBureau, ManagingAuthority.CentralBody, new("Cục thuộc tổng cục", "Bureau of a general department"), []),
        (ManagingBodyKind.MinistryBureau, ManagingAuthority.CentralBody, new("Cục thuộc bộ", "Bureau of a ministry"), ["Cục"]),
        (ManagingBodyKind.BureauBranch, ManagingAuthority.CentralBody, new("Chi cục thuộc cục thuộc bộ", "Branch of a bureau of a ministry"), ["Chi cục thuộc cục"]),
        (ManagingBodyKind.MinistryOffice, ManagingAuthority.CentralBody, new("Văn phòng thuộc bộ", "Office of a ministry"), ["Văn phòng bộ"]),
        (ManagingBodyKind.GovernmentAgency, ManagingAuthority.CentralBody, new("Cơ quan thuộc Chính phủ", "Government-attached agency"), []),
        (ManagingBodyKind.GovernmentFoundedOrganisation, ManagingAuthority.CentralBody, new("Tổ chức do Chính phủ, Thủ tướng Chính phủ thành lập mà không phải là đơn vị sự nghiệp công lập", "Organisation set up by the Government or the Prime Minister that is not a public service unit"), []),
        (ManagingBodyKind.OtherCentralBody, ManagingAuthority.CentralBody, new("Cơ quan trung ương khác", "Other central body"), []),
        (ManagingBodyKind.MinistryOfNationalDefence, ManagingAuthority.MinistryOfNationalDefence, new("Bộ Quốc phòng", "Ministry of National Defence"), []),
        (ManagingBodyKind.MinistryOfPublicSecurity, ManagingAuthority.MinistryOfPublicSecurity, new("Bộ Công an", "Ministry of Public Security"), []),
        (ManagingBodyKind.ProvincialPeoplesCommittee, ManagingAuthority.Province, new("Ủy ban nhân dân cấp tỉnh", "Provincial People's Committee"), ["UBND tỉnh", "UBND cấp tỉnh", "UBND thành phố"]),
        (ManagingBodyKind.ProvincialDepartment, ManagingAuthority.Province, new("Sở", "Provincial department"), ["Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh"]),
        (ManagingBodyKind.ProvincialDepartmentBranch, ManagingAuthority.Province, new("Chi cục và tương đương thuộc sở", "Branch of a provincial department"), ["Chi cục thuộc sở"]),
        (ManagingBodyKind.OtherProvincialBody, ManagingAuthority.Province, new("Tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh", "Other administrative body of a province"), []),
        (ManagingBodyKind.DistrictPeoplesCommittee, ManagingAuthority.District, new("Ủy ban nhân dân cấp huyện", "District People's Committee"), ["UBND huyện", "UBND quận", "UBND cấp huyện"]),
        (ManagingBodyKind.CommunePeoplesCommittee, ManagingAuthority.Commune, new("Ủy ban nhân dân cấp xã", "Communal People's Committee"), ["UBND xã", "UBND phường", "UBND đặc khu", "UBND cấp xã"]),
        (ManagingBodyKind.PoliticalOrganisation, ManagingAuthority.PoliticalOrganisation, new("Tổ chức chính trị", "Political organisation"), ["Cơ quan Đảng"]),
        (ManagingBodyKind.SocioPoliticalOrganisation, ManagingAuthority.PoliticalOrganisation, new("Tổ chức chính trị - xã hội", "Socio-political organisation"), ["Mặt trận Tổ quốc Việt Nam"]),
        (ManagingBodyKind.SocialOrganisation, ManagingAuthority.SocialOrganisation, new("Tổ chức xã hội - nghề nghiệp, tổ chức xã hội", "Socio-professional or social organisation"), ["Tổ chức xã hội"]),
        (ManagingBodyKind.PublicServiceUnit, ManagingAuthority.PublicServiceUnit, new("Đơn vị sự nghiệp công lập", "Public service unit"), []),
    ];

    private static readonly NameReader<ManagingBodyKind> Reader = new(Bodies.SelectMany(body =>
        new[] { body.Kind.ToString(), body.Name.Vietnamese, body.Name.English }.Concat(body.Also).Select(name => (name, body.Kind))));

    /// <summary>The name of the body.</summary>
    /// <param name="kind">The kind of body.</param>
    public static LocalizedText Name(ManagingBodyKind kind) => Bodies[(int)kind].Name;

    /// <summary>
    /// The coarser authority that a classification asks for: every ministry but Defence and Public Security, every
    /// government-attached agency and other central body is a central body; every body of a province is the province;
    /// political and socio-political organisations are one. No date is asked: the map is of words, not of law.
    /// </summary>
    /// <param name="kind">The kind of body.</param>
    public static ManagingAuthority AuthorityOf(ManagingBodyKind kind) => Bodies[(int)kind].Authority;

    /// <summary>Reads a body from words in either language, any case, any Unicode composition.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The body, or the words that would have been understood.</returns>
    public static NameReading<ManagingBodyKind> Read(string? text) => Reader.Read(text);
}
