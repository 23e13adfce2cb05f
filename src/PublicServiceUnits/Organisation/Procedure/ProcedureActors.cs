using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>The actors in words.</summary>
public static class ProcedureActors
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("Chính phủ", "the Government"),
        new("Thủ tướng Chính phủ", "the Prime Minister"),
        new("Bộ trưởng, Thủ trưởng cơ quan ngang bộ", "the minister or head of the ministerial agency"),
        new("bộ, cơ quan ngang bộ", "the ministry or ministerial agency"),
        new("tổng cục thuộc bộ", "the general department of the ministry"),
        new("cục thuộc bộ", "the bureau of the ministry"),
        new("văn phòng thuộc bộ", "the office of the ministry"),
        new("cơ quan thuộc Chính phủ", "the government-attached agency"),
        new("tổ chức do Chính phủ, Thủ tướng Chính phủ thành lập", "the organisation set up by the Government or the Prime Minister"),
        new("Bộ Nội vụ", "the Ministry of Home Affairs"),
        new("vụ (ban) tổ chức cán bộ", "the personnel department"),
        new("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee"),
        new("sở", "the provincial department"),
        new("tổ chức hành chính khác thuộc Ủy ban nhân dân cấp tỉnh", "the other administrative body of the province"),
        new("cơ quan tham mưu về tổ chức bộ máy cấp tỉnh", "the provincial body that advises on organisation"),
        new("Ủy ban nhân dân cấp huyện", "the district People's Committee"),
        new("cơ quan chuyên môn cấp huyện", "the specialised body of the district"),
        new("cơ quan tham mưu về tổ chức bộ máy cấp huyện", "the district body that advises on organisation"),
        new("Ủy ban nhân dân cấp xã", "the communal People's Committee"),
        new("cơ quan tham mưu về tổ chức bộ máy cấp xã", "the communal body that advises on organisation"),
        new("Thủ trưởng cơ quan thuộc Chính phủ", "the head of the government-attached agency"),
    ];

    /// <summary>The name of the actor.</summary>
    /// <param name="actor">The actor.</param>
    public static LocalizedText Name(ProcedureActor actor) => Names[(int)actor];
}
