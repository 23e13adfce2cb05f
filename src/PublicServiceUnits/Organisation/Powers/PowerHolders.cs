using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>The holders of powers in words.</summary>
public static class PowerHolders
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("người đứng đầu đơn vị", "the head of the unit"),
        new("hội đồng thông qua, người đứng đầu quyết định", "the council passes, the head decides"),
        new("hội đồng", "the council"),
        new("hội đồng thông qua, cơ quan quản lý có thẩm quyền quyết định", "the council passes, the managing authority decides"),
        new("cơ quan quản lý có thẩm quyền", "the managing authority"),
        new("cơ quan quản lý có thẩm quyền hoặc nơi được phân cấp, ủy quyền", "the managing authority or its delegate"),
        new("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee"),
        new("Sở Giáo dục và Đào tạo", "the provincial education department"),
        new("Ủy ban nhân dân cấp xã", "the communal People's Committee"),
        new("Chủ tịch Ủy ban nhân dân cấp xã", "the chair of the communal People's Committee"),
        new("cơ quan nhà nước được giao", "the State bodies charged with it"),
        new("không giao cho đơn vị", "not given to the unit"),
    ];

    /// <summary>The holder in words.</summary>
    /// <param name="holder">The holder.</param>
    public static LocalizedText Name(PowerHolder holder) => Names[(int)holder];
}
