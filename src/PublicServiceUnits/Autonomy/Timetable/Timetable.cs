using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.timetable</c>. A duty with a day exists where its rule is in force on the last day and has taken
/// effect on the day asked: a day that had passed when the rule took effect binds nobody. Listed are the duties of the year asked, those of
/// the last year of the stability period and of the one just ended, and those of which something is recorded.
/// </summary>
internal static class Timetable
{
    public const string DecisionId = "autonomy.timetable";

    private static readonly Lazy<TimetableFactsValidator> Validator = new();

    public static Assessment<AutonomyTimetable> Draw(NormSet norms, RulebookIdentity identity, LocalDate on, TimetableFacts facts)
    {
        FactErrors.ThrowIfAny(Validator.Value, facts);
        var today = on.WithCalendar(CalendarSystem.Iso);
        var (stability, finding) = StabilityJudgement.Of(norms, today, facts);
        if (stability is not { } term)
        {
            return new Assessment<AutonomyTimetable>(identity, DecisionId, on, Verdict.Undetermined, [finding]);
        }

        var duties = new TimetableDuties(norms, today, facts);
        var spending = new SpendingRulesTimetable(norms, today, facts);
        (TimetableDuty? Duty, Finding Finding)[] ordered =
        [
            .. duties.List(Years(norms, today, facts)).Concat(spending.List())
                .OrderBy(pair => pair.Duty?.LastDay ?? LocalDate.MaxIsoValue).ThenBy(pair => pair.Duty?.Kind),
        ];
        return new Assessment<AutonomyTimetable>(
            identity,
            DecisionId,
            on,
            new AutonomyTimetable(term, [.. ordered.Select(pair => pair.Duty).OfType<TimetableDuty>()], spending.HeadSigns),
            [finding, .. ordered.Select(pair => pair.Finding)]);
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

        if (!facts.Records.IsEmpty)
        {
            years.UnionWith(facts.Records.Select(record => record.Year));
        }

        return years;
    }
}
