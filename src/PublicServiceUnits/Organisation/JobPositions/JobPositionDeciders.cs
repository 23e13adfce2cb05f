using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>Those who approve job positions, in words.</summary>
public static class JobPositionDeciders
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("người đứng đầu đơn vị", "the head of the unit"),
        new("đơn vị", "the unit"),
        new("hội đồng trường của trường đại học công lập", "the council of the public university"),
        new("bộ, cơ quan ở trung ương hoặc người đứng đầu", "the ministry or central body, or its head"),
        new("giám đốc đại học quốc gia", "the director of the national university"),
        new("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee"),
        new("cơ quan được phân cấp, ủy quyền", "the body to which it is delegated"),
    ];

    /// <summary>The name.</summary>
    /// <param name="decider">Who approves.</param>
    public static LocalizedText Name(JobPositionDecider decider) => Names[(int)decider];
}
