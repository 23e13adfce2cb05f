using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Units;

/// <summary>The door to what the law says of units themselves: under whom they stand.</summary>
public sealed class UnitRules
{
    private static readonly LawGap CommuneNotYetNamed = new(
        "gap.120-2020.commune-2025-07-01-to-2025-10-31",
        new(
            "Cấp huyện kết thúc từ 01/7/2025, nhưng khoản 5 Điều 2 Nghị định 120/2020/NĐ-CP chỉ được sửa để nêu cấp xã từ 01/11/2025",
            "The district level ended on 2025-07-01, but clause 5, Article 2, Decree 120/2020/NĐ-CP names the communal level only from 2025-11-01"));

    private static readonly LawGap Article28NotRead = new(
        "gap.120-2020.article-28-not-read",
        new(
            "Điều 28 Nghị định 120/2020/NĐ-CP quy định việc áp dụng cho đối tượng khác; nội dung chưa đọc được",
            "Article 28, Decree 120/2020/NĐ-CP rules on applying it to other bodies; its content was not read"));

    private readonly NormSet _norms;

    internal UnitRules(NormSet norms) => _norms = norms;

    /// <summary>
    /// Which point of Article 2, Decree 120/2020/NĐ-CP (as amended by Decree 283/2025/NĐ-CP from 2025-11-01), the units of a
    /// managing body are.
    /// </summary>
    /// <param name="kind">The managing body.</param>
    /// <param name="on">The date; it selects the law.</param>
    /// <exception cref="ArgumentException">The kind is not one of the list.</exception>
    public ManagingBodyPoint PointOf(ManagingBodyKind kind, LocalDate on)
    {
        Guard.Against.EnumOutOfRange(kind);
        var day = on.ToIso();
        var lookup = _norms.Of(ManagingBodyNorms.Of(kind)).At(day);
        if (lookup.Norm is { } norm)
        {
            return new ManagingBodyPoint(kind, day, norm.Value.Value, norm, norm.Value.Value == ManagingBodyStanding.Gap ? Article28NotRead : null);
        }

        if (kind == ManagingBodyKind.CommunePeoplesCommittee && lookup.Status == NormStatus.NotYetInForce && HasNoDistricts(day))
        {
            return new ManagingBodyPoint(kind, day, ManagingBodyStanding.Gap, null, CommuneNotYetNamed);
        }

        return new ManagingBodyPoint(
            kind, day, lookup.Status == NormStatus.NotYetInForce ? ManagingBodyStanding.NotYetNamed : ManagingBodyStanding.Ended, null, null);
    }

    private bool HasNoDistricts(LocalDate day) => _norms.Of(ManagingBodyNorms.TwoTierGovernment).At(day).IsInForce;
}
