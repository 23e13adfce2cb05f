using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The duties that are due by a day of the calendar.</summary>
internal sealed class TimetableDuties(NormSet norms, LocalDate today, TimetableFacts facts)
{
    private static readonly MissingFact Tier = new("tier", new("nhóm tự chủ của đơn vị", "the unit's tier"));

    public IEnumerable<(TimetableDuty Duty, Finding Finding)> List(IEnumerable<int> years)
    {
        foreach (var year in years)
        {
            foreach (var pair in Yearly(DutyKind.SettleFunds, TimetableNorms.SettleFunds, year)
                .Concat(Yearly(DutyKind.UnitReport, TimetableNorms.UnitReport, year))
                .Concat(Yearly(DutyKind.MinistryReport, TimetableNorms.MinistryReport, year)))
            {
                yield return pair;
            }

            if (IsLastYear(year))
            {
                foreach (var pair in NextPlan(year)
                    .Concat(Dated(DutyKind.FinanceOpinion, TimetableNorms.FinanceOpinion, year))
                    .Concat(Dated(DutyKind.AutonomyDecision, TimetableNorms.AutonomyDecision, year)))
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
    }

    private bool IsLastYear(int year) =>
        norms.Of(ScopeNorms.StabilityPeriod).At(new LocalDate(year, 12, 31)).Norm?.Value.LastYear == year;

    private DutyRecord? RecordOf(DutyKind kind, int year) =>
        facts.Records.IsDefaultOrEmpty ? null : facts.Records.FirstOrDefault(record => record.Kind == kind && record.Year == year);

    // What recurs is listed for the year asked, and for another year only where something is recorded of it.
    private IEnumerable<(TimetableDuty Duty, Finding Finding)> Yearly(DutyKind kind, NormTimeline<DutyRule> national, int year) =>
        year == today.Year || RecordOf(kind, year) is not null ? Dated(kind, national, year) : [];

    private IEnumerable<(TimetableDuty Duty, Finding Finding)> Dated(DutyKind kind, NormTimeline<DutyRule> national, int year)
    {
        foreach (var norm in norms.Of(national).Norms.OfType<Norm<DutyRule>>())
        {
            var last = norm.Value.LastDay(year);
            if (norm.Period.Contains(last))
            {
                yield return Judge(kind, norm, norm.Value.Holder, year, last);
            }
        }
    }

    private IEnumerable<(TimetableDuty Duty, Finding Finding)> Of2022(DutyKind kind, NormTimeline<LocalDate> national, DutyHolder holder, int year)
    {
        // The plan to report concerns groups 3 and 4 only.
        foreach (var norm in norms.Of(national).Norms.OfType<Norm<LocalDate>>().Where(norm => norm.Value.Year == year))
        {
            if (kind == DutyKind.PlanOf2022 && facts.Tier is AutonomyTier.Group1 or AutonomyTier.Group2)
            {
                continue;
            }

            yield return Judge(kind, norm, holder, year, norm.Value, kind == DutyKind.PlanOf2022 && facts.Tier is null);
        }
    }

    // Before the amended article named a day, the plan went with the estimates of the plan year.
    private List<(TimetableDuty Duty, Finding Finding)> NextPlan(int year)
    {
        var dated = Dated(DutyKind.NextPlan, TimetableNorms.NextPlan, year).ToList();
        if (dated.Count > 0 || norms.Of(TimetableNorms.NextPlanWithEstimates).At(new LocalDate(year, 1, 1)).Norm is not { } norm)
        {
            return dated;
        }

        var record = RecordOf(DutyKind.NextPlan, year);
        var done = record?.DoneOn is { } day && day <= today ? record.DoneOn : null;
        var status = done is not null ? DutyStatus.Done : record is null ? DutyStatus.Unknown : DutyStatus.NotDoneWithoutDate;
        return
        [
            DutyJudgement.Say(
                new TimetableDuty(DutyKind.NextPlan, year, DutyHolder.Unit, null, status, done, 0, null, norm.Provision),
                norm,
                [Missing(DutyKind.NextPlan, year)]),
        ];
    }

    private (TimetableDuty Duty, Finding Finding) Judge(DutyKind kind, Norm norm, DutyHolder holder, int year, LocalDate last, bool tierIsOpen = false)
    {
        var record = RecordOf(kind, year);
        var (status, late) = DutyJudgement.Of(today, new LocalDate(year, 1, 1), last, record is null ? null : record.DoneOn is not null, record?.DoneOn);
        if (tierIsOpen && status is DutyStatus.Overdue)
        {
            (status, late) = (DutyStatus.Unknown, 0);
        }

        var consequence = kind == DutyKind.AutonomyDecision ? norms.Of(TimetableNorms.Without).At(today).Norm?.Value : null;
        var done = status is DutyStatus.Done or DutyStatus.DoneLate ? record?.DoneOn : null;
        return DutyJudgement.Say(
            new TimetableDuty(kind, year, holder, last, status, done, late, consequence, norm.Provision),
            norm,
            tierIsOpen ? [Tier] : [Missing(kind, year)]);
    }

    private static MissingFact Missing(DutyKind kind, int year) => new(
        "records",
        new($"việc này của năm {year} đã làm ngày nào, hoặc chưa làm ({kind})", $"on which day of {year} it was done, or that it was not ({kind})"));
}
