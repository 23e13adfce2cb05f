using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Calendar;

/// <summary>
/// Working days in Vietnam from 2015 to 2030. What the law leaves to a decision of the year is only known where the
/// caller gives it; a count that touches such a day says so, one that does not is exact.
/// </summary>
public sealed class WorkingDayCalendar
{
    private const int DaysOfWeek = 7;

    private readonly ImmutableArray<Lazy<YearOfDays>> _years;

    /// <summary>A calendar.</summary>
    /// <param name="weeklyRest">The days of weekly rest; fewer than seven.</param>
    /// <param name="daysOff">What was decided for single years; a year may be left out, none may come twice.</param>
    /// <exception cref="ArgumentException">Every day is one of rest, a year comes twice or its days make no sense.</exception>
    public WorkingDayCalendar(IEnumerable<IsoDayOfWeek> weeklyRest, params IEnumerable<OfficialDaysOff> daysOff)
    {
        WeeklyRest = [.. Guard.Against.Null(weeklyRest).Distinct()];
        Guard.Against.InvalidInput(
            WeeklyRest,
            nameof(weeklyRest),
            days => days.Length < DaysOfWeek && days.All(day => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday),
            "Weekly rest is some days of the week.");
        DaysOff = [.. Guard.Against.Null(daysOff)];
        Guard.Against.InvalidInput(
            DaysOff,
            nameof(daysOff),
            all => all.All(OfficialDaysOffChecks.MakeSense) && all.DistinctBy(one => one.Year).Count() == all.Length,
            "The days off of a year make no sense, or a year comes twice.");
        var rest = WeeklyRest;
        var given = DaysOff;
        _years =
        [
            .. Enumerable.Range(CalendarNorms.FirstYear, CalendarNorms.LastYear - CalendarNorms.FirstYear + 1)
                .Select(year => new Lazy<YearOfDays>(() => new YearOfDays(year, rest, given.FirstOrDefault(one => one.Year == year)))),
        ];
    }

    /// <summary>The days of weekly rest.</summary>
    public ImmutableArray<IsoDayOfWeek> WeeklyRest { get; }

    /// <summary>What was decided for single years.</summary>
    public ImmutableArray<OfficialDaysOff> DaysOff { get; }

    /// <summary>The weekly rest of administrative and public service units: Saturday and Sunday (Article 1, Decision 188/1999/QĐ-TTg).</summary>
    public static ImmutableArray<IsoDayOfWeek> AdministrativeWeeklyRest => AdministrativeWeeklyRestNorm.Value.Days;

    internal static Norm<WeeklyRest> AdministrativeWeeklyRestNorm =>
        CalendarNorms.WeeklyRest.At(new LocalDate(CalendarNorms.FirstYear, 1, 1)).Norm!;

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="date">The day.</param>
    public DayAnswer IsWorkingDay(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return OfficialDaysOffChecks.IsYear(day.Year)
            ? _years[day.Year - CalendarNorms.FirstYear].Value.Of(day)
            : new DayAnswer(day, DayStatus.Unknown, DayReason.OutsideCalendar, null, Beyond(day.Year));
    }

    /// <summary>
    /// The day on which a number of working days ends. The day of the event is not counted (clause 3, Article 147, Code
    /// 91/2015/QH13, from 2017-01-01; before that day the answer carries a gap).
    /// </summary>
    /// <param name="from">The day of the event.</param>
    /// <param name="workingDays">How many working days, 1 or more.</param>
    public WorkingDayDate AddWorkingDays(LocalDate from, int workingDays)
    {
        Guard.Against.NegativeOrZero(workingDays);
        var missing = new List<MissingFact>();
        var basis = CalendarNorms.FirstDay.NormAt(from.WithCalendar(CalendarSystem.Iso));
        List<FindingReason> notes = basis is null ? [CalendarNorms.FirstDayUnread] : [];
        LocalDate? earliest = null;
        var sure = 0;
        var possible = 0;
        for (var day = from.WithCalendar(CalendarSystem.Iso).PlusDays(1); ; day = day.PlusDays(1))
        {
            var answer = IsWorkingDay(day);
            Gather(answer, missing, notes);
            if (answer.Reason == DayReason.OutsideCalendar)
            {
                return new WorkingDayDate(earliest, null, basis, [.. missing], [.. notes]);
            }

            sure += answer.Status == DayStatus.Working ? 1 : 0;
            possible += answer.Status != DayStatus.NotWorking ? 1 : 0;
            if (possible == workingDays)
            {
                earliest ??= day;
            }

            if (sure == workingDays)
            {
                return new WorkingDayDate(earliest, day, basis, earliest == day ? [] : [.. missing], [.. notes]);
            }
        }
    }

    /// <summary>How many working days lie between two days, both counted.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; none is counted where it is before the first.</param>
    public WorkingDayCount CountWorkingDays(LocalDate first, LocalDate last)
    {
        var missing = new List<MissingFact>();
        var notes = new List<FindingReason>();
        var least = 0;
        var most = 0;
        for (var day = first.WithCalendar(CalendarSystem.Iso); day <= last.WithCalendar(CalendarSystem.Iso); day = day.PlusDays(1))
        {
            var answer = IsWorkingDay(day);
            Gather(answer, missing, notes);
            least += answer.Status == DayStatus.Working ? 1 : 0;
            most += answer.Status != DayStatus.NotWorking ? 1 : 0;
        }

        return new WorkingDayCount(least, most, [.. missing], [.. notes]);
    }

    private static void Gather(DayAnswer answer, List<MissingFact> missing, List<FindingReason> notes)
    {
        if (answer.Missing is { } fact && !missing.Contains(fact))
        {
            missing.Add(fact);
        }

        if (answer.Note is { } note && !notes.Exists(one => one.Id == note.Id))
        {
            notes.Add(note);
        }
    }

    private static MissingFact Beyond(int year) => new(
        $"daysOff[{year}]",
        new($"ngày nghỉ lễ, tết năm {year}, ngoài lịch của thư viện", $"the public holidays of {year}, beyond the library's calendar"));
}
