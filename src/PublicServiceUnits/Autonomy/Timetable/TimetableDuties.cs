using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Pair = (PublicServiceUnits.Autonomy.TimetableDuty? Duty, PublicServiceUnits.Reasoning.Finding Finding);
using Rules = PublicServiceUnits.Autonomy.TimetableRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The duties that are due by a day of the calendar. One whose rule is not yet in force on the day asked is not listed, nor
/// one whose last day had passed when its rule took effect.
/// </summary>
internal sealed class TimetableDuties(NormSet norms, LocalDate today, TimetableFacts facts)
{
    private static readonly WorkingDayCalendar Administrative = new(WorkingDayCalendar.AdministrativeWeeklyRest);

    private readonly WorkingDayCalendar _calendar = CalendarOf(facts);

    public static WorkingDayCalendar CalendarOf(TimetableFacts facts)
    {
        // The calendar that most answers need is laid out once; it never changes.
        if (facts.RestsOnSaturday && facts.DaysOff.IsEmpty)
        {
            return Administrative;
        }

        IsoDayOfWeek[] rest = facts.RestsOnSaturday ? [.. WorkingDayCalendar.AdministrativeWeeklyRest] : [IsoDayOfWeek.Sunday];
        return new WorkingDayCalendar(rest, facts.DaysOff);
    }

    public IEnumerable<Pair> List(IEnumerable<int> years)
    {
        foreach (var year in years)
        {
            foreach (var pair in Yearly(DutyKind.SettleFunds, TimetableSources.SettleFunds, year)
                .Concat(Yearly(DutyKind.UnitReport, TimetableSources.UnitReport, year))
                .Concat(Yearly(DutyKind.MinistryReport, TimetableSources.MinistryReport, year)))
            {
                yield return pair;
            }

            if (IsLastYear(year))
            {
                foreach (var pair in OfLastYear(DutyKind.NextPlan, TimetableSources.NextPlan, TimetableNorms.NextPlanWithEstimates, year)
                    .Concat(OfLastYear(DutyKind.FinanceOpinion, TimetableSources.FinanceOpinion, TimetableNorms.FinanceOpinionWithoutDay, year))
                    .Concat(OfLastYear(DutyKind.AutonomyDecision, TimetableSources.AutonomyDecision, TimetableNorms.AutonomyDecisionWithoutDay, year)))
                {
                    yield return pair;
                }
            }

            foreach (var pair in Of2022(DutyKind.PlanOf2022, ScopeNorms.PlanReportDeadline, DutyHolder.Unit, year)
                .Concat(Of2022(DutyKind.ApprovalOf2022, ScopeNorms.PlanApprovalDeadline, DutyHolder.SuperiorBody, year)))
            {
                yield return pair;
            }
        }

        if (facts.MidPeriodRedo is { } redo)
        {
            yield return Redo(redo);
        }
    }

    private bool IsLastYear(int year) => LastYearAt(new LocalDate(year, 12, 31)) == year;

    private int? LastYearAt(LocalDate day) => norms.Of(ScopeNorms.StabilityPeriod).At(day).Norm?.Value.LastYear;

    private DutyRecord? RecordOf(DutyKind kind, int year) =>
        facts.Records.FirstOrDefault(record => record.Kind == kind && record.Year == year);

    // What recurs is listed for the year asked, and for another year only where something is recorded of it.
    private List<Pair> Yearly(DutyKind kind, TimetableSources[] sources, int year) =>
        year == today.Year || RecordOf(kind, year) is not null ? Dated(kind, sources, year) : [];

    private List<Pair> Dated(DutyKind kind, TimetableSources[] sources, int year)
    {
        var pairs = new List<Pair>();
        foreach (var source in sources)
        {
            var timeline = norms.Of(source.Rule);
            foreach (var norm in timeline.Norms.OfType<Norm<DutyRule>>().Where(norm => norm.Period.Contains(norm.Value.LastDay(year))))
            {
                var last = norm.Value.LastDay(year);
                if ((today < norm.Period.From && timeline.At(today).Norm is null) || (source.Sector is not null && facts.Sector is { } sector && sector != source.Sector))
                {
                    continue;
                }

                // The circulars of the older decrees bind a unit after their repeal only as long as its older plan goes on.
                var kept = source.Sector is null || last < AutonomyDates.Decree60 ? new KeptPlan(true, null, []) : KeptPlan.At(norms, last, facts);
                ImmutableArray<MissingFact> missing = source.Sector is not null && facts.Sector is null ? [Rules.Sector] : kept.Missing;
                if (!missing.IsEmpty)
                {
                    pairs.Add((null, new Finding(Rules.Duty(kind), Verdict.Undetermined, norm, missing: missing)));
                }
                else if (kept.Keeps == true)
                {
                    var form = source.Form is null ? null : norms.Of(source.Form).At(last).Norm;
                    pairs.Add(Judge(kind, norm, norm.Value.Holder, norm.Value.Receiver, new LocalDate(year, 1, 1), last, CitedText.Of(form)));
                }
            }
        }

        return pairs;
    }

    // Before the amended article named a day there was none; a day that had passed when it did binds nobody.
    private List<Pair> OfLastYear(DutyKind kind, TimetableSources[] sources, NormTimeline<UndatedDuty> undated, int year)
    {
        var dated = Dated(kind, sources, year);
        if (dated.Count > 0 || norms.Of(undated).At(new LocalDate(year, 1, 1)).Norm is not { } norm || today < norm.Period.From)
        {
            return dated;
        }

        var record = RecordOf(kind, year);
        var done = record?.DoneOn is { } day && day <= today ? record.DoneOn : null;
        var status = done is not null ? DutyStatus.Done
            : today.Year < year ? DutyStatus.Upcoming
            : record is null ? DutyStatus.Unknown
            : DutyStatus.NotDoneWithoutDate;

        // What is sent without a day of its own goes on the form in force when it is sent.
        var form = CitedText.Of(norms.Of(sources[0].Form!).At(done ?? LocalDate.Max(today, new LocalDate(year, 1, 1))).Norm);
        var duty = new TimetableDuty(kind, year, norm.Value.Holder, norm.Value.Receiver, null, null, status, done, 0, form, ConsequenceOf(kind), norm.Provision);
        return [DutyJudgement.Say(duty, norm, [Missing(kind, year)])];
    }

    private IEnumerable<Pair> Of2022(DutyKind kind, NormTimeline<LocalDate> national, DutyHolder holder, int year)
    {
        foreach (var norm in norms.Of(national).Norms.OfType<Norm<LocalDate>>().Where(norm => norm.Value.Year == year && norm.Period.From <= today))
        {
            // The plan to report concerns groups 3 and 4 only.
            if (kind == DutyKind.PlanOf2022 && facts.Tier is AutonomyTier.Group1 or AutonomyTier.Group2)
            {
                continue;
            }

            var kept = KeptPlan.At(norms, norm.Value, facts);
            if (kept.Keeps == true)
            {
                yield return (null, new Finding(Rules.Duty(kind), Verdict.NotApplicable, kept.Norm!, Measurement.Of(norm.Value), reason: Rules.Overtaken));
                continue;
            }

            ImmutableArray<MissingFact> open = [.. kept.Missing, .. kind == DutyKind.PlanOf2022 && facts.Tier is null ? [Rules.Tier] : Array.Empty<MissingFact>()];
            var isPlan = kind == DutyKind.PlanOf2022;
            yield return Judge(
                kind,
                norm,
                holder,
                isPlan ? norms.Of(TimetableNorms.PlanOf2022Receiver).At(norm.Value).Norm?.Value : null,
                new LocalDate(year, 1, 1),
                norm.Value,
                isPlan ? CitedText.Of(norms.Of(TimetableFormNorms.Plan).At(norm.Value).Norm) : null,
                open);
        }
    }

    private Pair Redo(MidPeriodRedoFacts redo)
    {
        var timeline = norms.Of(ChangeTierNorms.MidPeriodRedo);
        var rule = Rules.Duty(DutyKind.MidPeriodRedo);
        if (redo.YearOfCause is not { } year)
        {
            return (null, new Finding(rule, Verdict.Undetermined, timeline.At(today).Norm ?? timeline.Norms[0], missing: [Rules.YearOfCause]));
        }

        var norm = timeline.Norms.OfType<Norm<MidPeriodRedoRule>>().FirstOrDefault(norm => norm.Period.From <= today && norm.Period.Contains(norm.Value.LastDay(year)));
        if (norm is null)
        {
            return (null, new Finding(rule, Verdict.Undetermined, timeline.Norms[0], reason: TierChangeRules.NotRegulated));
        }

        if (redo.CausesHold == false || LastYearAt(new LocalDate(year, 12, 31)) == year)
        {
            return (null, new Finding(rule, Verdict.NotApplicable, norm, reason: redo.CausesHold == false ? null : Rules.NothingLeft));
        }

        if (redo.CausesHold is null)
        {
            return (null, new Finding(rule, Verdict.Undetermined, norm, missing: [Rules.CausesHold]));
        }

        var last = norm.Value.LastDay(year);
        var receiver = norms.Of(TimetableNorms.RedoReceiver).At(last).Norm?.Value;
        return Judge(
            DutyKind.MidPeriodRedo, norm, DutyHolder.Unit, receiver, norm.Value.FirstDay(year), last, CitedText.Of(norms.Of(TimetableFormNorms.Plan).At(last).Norm));
    }

    private Pair Judge(
        DutyKind kind,
        Norm norm,
        DutyHolder holder,
        LocalizedText? receiver,
        LocalDate begins,
        LocalDate lastDay,
        CitedText? form,
        ImmutableArray<MissingFact> open = default)
    {
        var record = RecordOf(kind, lastDay.Year);
        var reading = LastDayReading.Of(_calendar, lastDay);
        var (status, late) = DutyJudgement.Of(today, begins, reading, record is null ? null : record.DoneOn is not null, record?.DoneOn);
        if (!open.IsDefaultOrEmpty && status is DutyStatus.Overdue or DutyStatus.DoneLate or DutyStatus.LastDayContested)
        {
            (status, late) = (DutyStatus.Unknown, 0);
        }

        var done = status is DutyStatus.Done or DutyStatus.DoneLate or DutyStatus.LastDayContested && record?.DoneOn <= today ? record?.DoneOn : null;
        var isContested = status == DutyStatus.LastDayContested || (status == DutyStatus.Unknown && reading.Covers(today));
        var duty = new TimetableDuty(
            kind, lastDay.Year, holder, receiver, lastDay, reading.Moves ? reading.Until : null, status, done, late, form, ConsequenceOf(kind), norm.Provision);
        ImmutableArray<MissingFact> missing =
        [
            .. open.IsDefault ? [] : open,
            .. status == DutyStatus.Unknown && record is null ? [Missing(kind, lastDay.Year)] : ImmutableArray<MissingFact>.Empty,
            .. isContested ? reading.Missing : [],
        ];
        return DutyJudgement.Say(duty, norm, missing, isContested ? LastDayReading.Gap(norms.Of(CalendarNorms.LastDayOff).At(lastDay).Norm!.Provision) : null);
    }

    // What follows from a missing decision; the norm of the day asked says it.
    private CitedText? ConsequenceOf(DutyKind kind) => kind == DutyKind.AutonomyDecision ? CitedText.Of(norms.Of(TimetableNorms.Without).At(today).Norm) : null;

    private static MissingFact Missing(DutyKind kind, int year) => new(
        "records",
        new(
            $"việc này của năm {year} đã làm ngày nào, hoặc chưa làm: {TimetableRules.Title(kind, Language.Vietnamese)}",
            $"on which day of {year} it was done, or that it was not: {TimetableRules.Title(kind, Language.English)}"));
}
