using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.TimetableRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>In which stability period a day lies, and the finding that says so.</summary>
internal static class StabilityJudgement
{
    private static readonly LawGap NothingBefore = new(
        "gap.timetable.before-2015",
        new("Quy định về thời kỳ ổn định trước ngày này chưa được đọc.", "The rules on stability periods before this day were not read."));

    private static readonly LawGap NothingAfter = new(
        "gap.timetable.after-2030",
        new("Chưa có nguồn về thời kỳ ổn định sau năm 2030.", "No source gives the stability period after 2030."));

    private static readonly LawGap ExpiredDecision = new(
        "gap.timetable.expired-decision",
        new(
            "Quyết định giao quyền tự chủ của thời kỳ trước đã hết thời kỳ ổn định và chưa có quyết định mới; không tìm thấy văn bản nào kéo dài quyết định cũ",
            "The decision of the period before has run out and no new one was taken; no text was found that prolongs the old one"));

    private static readonly Remark NewDecisionNotKnown = new(
        "remark.timetable.new-decision-not-known",
        new(
            "chưa rõ đã có quyết định giao quyền tự chủ cho thời kỳ này chưa; quyết định của thời kỳ trước hết thời kỳ ổn định không được biết là có kéo dài",
            "whether a decision for this period was taken is not known; a decision of the period before that has run out is not known to be prolonged"));

    private static readonly Remark NotNamedByArticle40 = new(
        "remark.timetable.plan-not-named-by-article-40",
        new("phương án theo nghị định này không thuộc diện được tiếp tục", "a plan under this decree is not among those that go on"));

    private static readonly MissingFact FirstYear = new(
        "stabilityFirstYear", new("năm đầu thời kỳ ổn định của đơn vị", "the first year of the unit's stability period"));

    public static (StabilityTerm? Term, Finding Finding) Of(NormSet norms, LocalDate today, TimetableFacts facts)
    {
        var general = norms.Of(TimetableNorms.StabilityYears);
        var years = general.At(today).Norm;
        if (today < AutonomyDates.Decree60 && facts.Sector == Units.UnitSector.HealthAndPopulation)
        {
            years = norms.Of(TimetableNorms.HealthStabilityYears).At(today).Norm ?? years;
        }

        if (years is null)
        {
            return (null, new Finding(Rules.Stability, Verdict.Undetermined, general.Norms[0], reason: NothingBefore));
        }

        if (today < AutonomyDates.Decree60)
        {
            return OfUnit(years, facts, null);
        }

        var kept = KeptPlan.At(norms, today, facts);
        if (kept.Keeps is null)
        {
            return (new StabilityTerm(null, null, null), new Finding(Rules.Stability, Verdict.Undetermined, kept.Norm!, missing: kept.Missing));
        }

        if (kept.Keeps == true)
        {
            // The plans go on to the last day of the norm: the end of 2021, then by the resolution the end of 2022.
            var end = kept.Norm!.Period.To!.Value;
            return (new StabilityTerm(null, facts.StabilityFirstYear, end.Year), new Finding(Rules.Stability, Verdict.Satisfied, kept.Norm, Measurement.Of(end)));
        }

        return InForce(norms, today, facts, years, kept.IsNotNamed ? NotNamedByArticle40 : null);
    }

    private static (StabilityTerm? Term, Finding Finding) InForce(NormSet norms, LocalDate today, TimetableFacts facts, Norm<int> years, Remark? remark)
    {
        var periods = norms.Of(ScopeNorms.StabilityPeriod);
        if (periods.At(today).Norm is not { } period)
        {
            return (new StabilityTerm(years.Value, null, null), new Finding(Rules.Stability, Verdict.Undetermined, years, reason: NothingAfter));
        }

        // The decree itself names no year; a circular did later. Until then the unit's own first year counts.
        if (period.Value.LastYear is not { } last)
        {
            return OfUnit(years, facts, remark);
        }

        return (
            new StabilityTerm(years.Value, period.Value.FirstYear, last),
            new Finding(Rules.Stability, Verdict.Satisfied, period, Measurement.Of(new LocalDate(last, 12, 31)), reason: remark ?? Expiry(periods, today, facts, period)));
    }

    // A period that follows another needs a decision of its own, taken in the last year of the one before or later.
    private static FindingReason? Expiry(NormTimeline<StabilityPeriod> periods, LocalDate today, TimetableFacts facts, Norm<StabilityPeriod> period)
    {
        if (period.Value.FirstYear is not { } first || periods.At(new LocalDate(first, 1, 1).PlusDays(-1)).Norm?.Value.LastYear is not { } before)
        {
            return null;
        }

        var record = facts.Records.FirstOrDefault(one => one.Kind == DutyKind.AutonomyDecision && one.Year == before);
        return record is null ? NewDecisionNotKnown : record.DoneOn is { } day && day <= today ? null : ExpiredDecision;
    }

    private static (StabilityTerm? Term, Finding Finding) OfUnit(Norm<int> years, TimetableFacts facts, Remark? remark)
    {
        if (facts.StabilityFirstYear is not { } first)
        {
            return (new StabilityTerm(years.Value, null, null), new Finding(Rules.Stability, Verdict.Undetermined, years, missing: [FirstYear], reason: remark));
        }

        var last = first + years.Value - 1;
        return (
            new StabilityTerm(years.Value, first, last),
            new Finding(Rules.Stability, Verdict.Satisfied, years, Measurement.Of(new LocalDate(last, 12, 31)), reason: remark));
    }
}
