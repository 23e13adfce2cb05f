using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>The actors in words.</summary>
public static class AuthorityActors
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("đơn vị", "the unit"),
        new("đơn vị sự nghiệp công cấp trên trực tiếp", "the public service unit directly above"),
        new("đại học vùng", "the regional university"),
        new("cơ quan quản lý cấp trên", "the superior managing body"),
        new("bộ, cơ quan trung ương", "the ministry or central body"),
        new("bộ trưởng, thủ trưởng cơ quan", "the minister or head of the agency"),
        new("Bộ Giáo dục và Đào tạo", "the Ministry of Education and Training"),
        new("Bộ Tài chính", "the Ministry of Finance"),
        new("cơ quan tài chính cùng cấp", "the finance body of the same level"),
        new("cơ quan tài chính cấp tỉnh", "the provincial finance body"),
        new("cơ quan tài chính cấp xã", "the communal finance body"),
        new("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee"),
        new("Chủ tịch Ủy ban nhân dân cấp tỉnh", "the chair of the provincial People's Committee"),
        new("Ủy ban nhân dân cấp huyện", "the district People's Committee"),
        new("Ủy ban nhân dân cấp xã", "the communal People's Committee"),
        new("Ủy ban nhân dân cùng cấp với cơ quan chủ quản", "the People's Committee of the managing body's level"),
        new("tổ chức mà đơn vị trực thuộc", "the organisation to which the unit belongs"),
    ];

    /// <summary>The name of the actor.</summary>
    /// <param name="actor">The actor.</param>
    public static LocalizedText Name(AuthorityActor actor) => Names[(int)actor];
}
