using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Units;

/// <summary>The door to what the law says of units themselves: under whom they stand, their codes and what becomes of them.</summary>
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

    private static readonly LawGap DistrictChaptersWithoutDistricts = new(
        "gap.324-2016.district-chapters-2025-07-01-to-2025-12-31",
        new(
            "Cấp huyện kết thúc từ 01/7/2025, còn mã Chương cấp huyện chỉ bị bỏ từ năm ngân sách 2026; hướng dẫn hạch toán trong thời gian này chưa đọc được",
            "The district level ended on 2025-07-01 and its chapters only with budget year 2026; the guidance on their use in between was not read"));

    private static readonly LawGap EarlierIndexNotRead = new(
        "gap.324-2016.earlier-index-not-read",
        new(
            "Mục lục ngân sách nhà nước trước Thông tư 324/2016/TT-BTC chưa được kiểm chứng",
            "The State budget index before Circular 324/2016/TT-BTC was not verified"));

    private static readonly MissingFact MissingLegalClass = new(
        "legalClass",
        new("loại được giao theo khoản 2 Điều 9 Luật 58/2010/QH12", "the class given under clause 2, Article 9, Law 58/2010/QH12"));

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

    /// <summary>
    /// Which level a budget chapter belongs to (Article 2, Circular 324/2016/TT-BTC from 2017-02-04; clause 2, Article 2,
    /// Circular 130/2025/TT-BTC from 2026-01-01 and budget year 2026).
    /// </summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="on">A day of the budget year for which the money is accounted; it selects the law. Accounts of 2025 that are closed in 2026 ask with a day of 2025.</param>
    public ChapterPlace PlaceOf(BudgetChapter chapter, LocalDate on)
    {
        Guard.Against.Null(chapter);
        var day = on.ToIso();
        foreach (var level in Enum.GetValues<BudgetLevel>())
        {
            var ranges = _norms.Of(IdentityNorms.Of(level));
            var lookup = ranges.At(day);
            if (lookup.Status == NormStatus.NotYetInForce)
            {
                return new ChapterPlace(chapter, day, ChapterStanding.NotYetKnown) { Reason = EarlierIndexNotRead };
            }

            if (lookup.Norm is { } norm && norm.Value.Contains(chapter.Number))
            {
                var group = GroupOf(chapter, day);
                return new ChapterPlace(chapter, day, ChapterStanding.OfALevel)
                {
                    Level = level,
                    Norm = norm,
                    Units = group?.Value.Units,
                    UnitsNorm = group,
                    Reason = level == BudgetLevel.District && HasNoDistricts(day) ? DistrictChaptersWithoutDistricts : null,
                };
            }

            if (lookup.Status == NormStatus.Ended && ((Norm<ChapterRange>)ranges.Norms[^1]).Value.Contains(chapter.Number))
            {
                var moved = _norms.Of(IdentityNorms.Moved).At(day).Norm;
                var counterpart = moved?.Value.Of(chapter.Number);
                return new ChapterPlace(chapter, day, ChapterStanding.Removed)
                {
                    Level = level,
                    Counterpart = counterpart is { } number ? new BudgetChapter(number) : null,
                    CounterpartNorm = counterpart is null ? null : moved,
                };
            }
        }

        return new ChapterPlace(chapter, day, ChapterStanding.OutsideEveryRange);
    }

    /// <summary>
    /// What becomes of the budget relation codes that an event touches (Articles 4, 11, 13, 14, Circular 185/2015/TT-BTC, from
    /// 2016-01-01). A code that was issued is never issued to another unit.
    /// </summary>
    /// <param name="happened">The event.</param>
    /// <param name="on">The day of the event; it selects the law.</param>
    /// <exception cref="ArgumentException">The event is not one of the list.</exception>
    public CodeFates CodesAfter(CodeEvent happened, LocalDate on) =>
        CodeLifeCycleNorms.Of(_norms, Guard.Against.EnumOutOfRange(happened), on.ToIso());

    /// <summary>
    /// The class of a unit under the law on public employees: two classes from 2012-01-01 to 2026-06-30 (clause 2, Article 9,
    /// Law 58/2010/QH12), given by a competent body; from 2026-07-01 criteria of the Government (clause 4, Article 5, Law
    /// 129/2025/QH15), which were not found.
    /// </summary>
    /// <param name="given">The class that a competent body gave the unit; null where it is not known.</param>
    /// <param name="on">The date; it selects the law.</param>
    /// <exception cref="ArgumentException">The class is not one of the list.</exception>
    public UnitLegalClassOnDate LegalClassOf(UnitLegalClass? given, LocalDate on)
    {
        if (given is { } named)
        {
            Guard.Against.EnumOutOfRange(named, nameof(given));
        }

        var day = on.ToIso();
        var norm = _norms.Of(LegalClassNorms.Classes).At(day).Norm;
        return norm?.Value.Value switch
        {
            null => new(day, UnitLegalClassStanding.NotYetInForce) { Reason = LegalClassNorms.BeforeTheLaw },
            LegalClassRegime.CriteriaOfTheGovernment => new(day, UnitLegalClassStanding.ClassesEnded) { Norm = norm, Reason = LegalClassNorms.CriteriaNotFound },
            _ when given is { } known => new(day, UnitLegalClassStanding.Classed) { Class = known, Norm = norm },
            _ => new(day, UnitLegalClassStanding.Unknown) { Norm = norm, MissingFact = MissingLegalClass },
        };
    }

    /// <summary>What in a unit cannot be true together on a date; empty where nothing is found. Codes begin with <c>units.unit/</c>.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="on">The date; it selects the budget index, the managing bodies and the classes.</param>
    public ImmutableArray<FactError> Check(PublicServiceUnit unit, LocalDate on) =>
        FactErrors.Of(new UnitValidator(this, on), Guard.Against.Null(unit));

    /// <summary>
    /// What keeps versions of a unit from being one history (codes <c>units.history/</c>), and what in each version cannot be
    /// true together on its first and its last day (codes <c>units.unit/</c>); empty where nothing is found. Each version is
    /// named by its place in order of time, "versions[0].chapter". A gap is no bar to a <see cref="UnitHistory"/>; an overlap is.
    /// </summary>
    /// <param name="versions">The versions in any order.</param>
    public ImmutableArray<FactError> Check(IEnumerable<UnitVersion> versions)
    {
        var ordered = UnitHistory.InOrder(Guard.Against.Null(versions));
        var errors = ImmutableArray.CreateBuilder<FactError>();
        errors.AddRange(FactErrors.Of(new UnitVersionsValidator(), new UnitVersionsValidator.Sequence(ordered))
            .Select(error => error with { Value = string.Join(", ", ordered.Select(version => version.Period)) }));
        for (var index = 0; index < ordered.Length; index++)
        {
            var version = ordered[index];
            var first = Check(version.Unit, version.Period.From);
            var last = version.Period.To is { } to ? Check(version.Unit, to) : [];
            errors.AddRange(first.Union(last).Select(error => error with { Path = $"versions[{NumberText.Whole(index, Language.English)}].{error.Path}" }));
        }

        return errors.ToImmutable();
    }

    private Norm<ChapterGroup>? GroupOf(BudgetChapter chapter, LocalDate day) => ChapterGroupNorms.All
        .Select(timeline => _norms.Of(timeline).At(day).Norm)
        .FirstOrDefault(norm => norm?.Value.Chapter == chapter.Number);

    private bool HasNoDistricts(LocalDate day) => _norms.Of(ManagingBodyNorms.TwoTierGovernment).At(day).IsInForce;
}
