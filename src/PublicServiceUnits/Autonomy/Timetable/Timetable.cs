using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.timetable</c>. A duty with a day exists where its rule is in force on the last day: a day
/// that had passed when the rule took effect binds nobody. Listed are the duties of the year asked, those of
/// the last year of the stability period and of the one just ended, and those of which something is recorded.
/// </summary>
internal static class Timetable
{
    public const string DecisionId = "autonomy.timetable";

    private static readonly LawGap NothingBefore = new(
        "gap.timetable.before-2015",
        new("Quy định về thời kỳ ổn định trước ngày này chưa được đọc.", "The rules on stability periods before this day were not read."));

    private static readonly LawGap NothingAfter = new(
        "gap.timetable.after-2030",
        new("Chưa có nguồn về thời kỳ ổn định sau năm 2030.", "No source gives the stability period after 2030."));

    private static readonly MissingFact FirstYear = new(
        "stabilityFirstYear", new("năm đầu thời kỳ ổn định của đơn vị", "the first year of the unit's stability period"));

    public static Assessment<AutonomyTimetable> Draw(NormSet norms, RulebookIdentity identity, LocalDate on, TimetableFacts facts)
    {
        FactErrors.ThrowIfAny(new TimetableFactsValidator(), facts);
        var today = on.WithCalendar(CalendarSystem.Iso);
        var findings = new List<Finding>();
        if (Stability(norms, today, facts, findings) is not { } term)
        {
            return new Assessment<AutonomyTimetable>(identity, DecisionId, on, Verdict.Undetermined, [.. findings]);
        }

        var duties = new TimetableDuties(norms, today, facts);
        var spending = new SpendingRulesTimetable(norms, today, facts);
        (TimetableDuty Duty, Finding Finding)[] ordered =
        [
            .. duties.List(Years(norms, today, facts)).Concat(spending.List())
                .OrderBy(pair => pair.Duty.LastDay ?? LocalDate.MaxIsoValue).ThenBy(pair => pair.Duty.Kind),
        ];
        findings.AddRange(ordered.Select(pair => pair.Finding));
        return new Assessment<AutonomyTimetable>(
            identity, DecisionId, on, new AutonomyTimetable(term, [.. ordered.Select(pair => pair.Duty)], spending.HeadSigns), [.. findings]);
    }

    private static SortedSet<int> Years(NormSet norms, LocalDate today, TimetableFacts facts)
    {
        var years = new SortedSet<int> { today.Year };
        if (norms.Of(ScopeNorms.StabilityPeriod).At(today).Norm?.Value.LastYear is { } last)
        {
            years.Add(last);
        }

        if (norms.Of(ScopeNorms.StabilityPeriod).At(today.PlusYears(-1)).Norm?.Value.LastYear is { } before && before == today.Year - 1)
        {
            years.Add(before);
        }

        if (!facts.Records.IsDefaultOrEmpty)
        {
            years.UnionWith(facts.Records.Select(record => record.Year));
        }

        return years;
    }

    private static StabilityTerm? Stability(NormSet norms, LocalDate today, TimetableFacts facts, List<Finding> findings)
    {
        var general = norms.Of(TimetableNorms.StabilityYears);
        var years = general.At(today).Norm;
        if (today < AutonomyDates.Decree60 && facts.Sector == Units.UnitSector.HealthAndPopulation)
        {
            years = norms.Of(TimetableNorms.HealthStabilityYears).At(today).Norm ?? years;
        }

        if (years is null)
        {
            findings.Add(new Finding(TimetableRules.Stability, Verdict.Undetermined, general.Norms[0], reason: NothingBefore));
            return null;
        }

        if (today >= AutonomyDates.Decree60)
        {
            if (norms.Of(ScopeNorms.StabilityPeriod).At(today).Norm is not { } period)
            {
                findings.Add(new Finding(TimetableRules.Stability, Verdict.Undetermined, years, reason: NothingAfter));
                return new StabilityTerm(years.Value, null, null);
            }

            // The decree itself names no year; a circular did later. Until then the unit's own first year counts.
            if (period.Value.LastYear is { } named)
            {
                findings.Add(new Finding(TimetableRules.Stability, Verdict.Satisfied, period, Measurement.Of(new LocalDate(named, 12, 31))));
                return new StabilityTerm(years.Value, period.Value.FirstYear, named);
            }
        }

        if (facts.StabilityFirstYear is not { } first)
        {
            findings.Add(new Finding(TimetableRules.Stability, Verdict.Undetermined, years, missing: [FirstYear]));
            return new StabilityTerm(years.Value, null, null);
        }

        var last = first + years.Value - 1;
        findings.Add(new Finding(TimetableRules.Stability, Verdict.Satisfied, years, Measurement.Of(new LocalDate(last, 12, 31))));
        return new StabilityTerm(years.Value, first, last);
    }
}
