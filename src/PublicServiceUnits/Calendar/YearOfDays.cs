using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Calendar;

/// <summary>
/// The days off of one year. Where a choice of the year is not given, every choice that the law allows is laid out: what
/// is off in all of them is off, what is off in none is worked, and the rest is unknown.
/// </summary>
internal sealed class YearOfDays
{
    private readonly int _year;
    private readonly ImmutableArray<IsoDayOfWeek> _rest;
    private readonly OfficialDaysOff? _given;
    private readonly ImmutableArray<Dictionary<LocalDate, DayReason>> _choices;
    private readonly Norm<PublicHolidays> _holidays;
    private readonly Norm<LocalizedText> _compensation;
    private readonly Norm<LocalDate> _tet;
    private readonly Norm<LocalDate> _hungKings;
    private readonly Remark? _tetReading;
    private readonly LocalDate _firstTetDay;

    public YearOfDays(int year, ImmutableArray<IsoDayOfWeek> rest, OfficialDaysOff? given)
    {
        _year = year;
        _rest = rest;
        _given = given;
        var first = new LocalDate(year, 1, 1);
        _holidays = CalendarNorms.Holidays.At(first).Norm!;
        _compensation = CalendarNorms.Compensation.At(first).Norm!;
        _tet = CalendarNorms.LunarNewYear.At(first).Norm!;
        _hungKings = CalendarNorms.HungKings.At(first).Norm!;
        var choice = CalendarNorms.TetDays.At(first).Norm!.Value;
        _firstTetDay = _tet.Value.PlusDays(-choice.DaysBefore.Max());
        _tetReading = given is not { TetDays.IsDefaultOrEmpty: false } && choice.Reading is { } reading
            ? new Remark("remark.calendar.tet-days-in-a-row", reading)
            : null;
        _choices = [.. from tet in TetChoices(first) from national in NationalChoices() select LayOut(tet, national)];
    }

    public DayAnswer Of(LocalDate day)
    {
        var isRest = _rest.Contains(day.DayOfWeek);
        if (_given is not null && _given.WorkedRestDays.Contains(day))
        {
            return new DayAnswer(day, DayStatus.Working, DayReason.WorkedRestDay, null, null);
        }

        if (_given is not null && _given.OtherDaysOff.Contains(day))
        {
            return new DayAnswer(day, DayStatus.NotWorking, DayReason.OtherDayOff, null, null);
        }

        var off = _choices.Count(choice => choice.ContainsKey(day));
        if (off == _choices.Length)
        {
            var reason = _choices[0][day];
            return new DayAnswer(day, DayStatus.NotWorking, reason, BasisOf(day, reason), null, NoteOf(day));
        }

        if (isRest)
        {
            return new DayAnswer(day, DayStatus.NotWorking, DayReason.WeeklyRest, null, null, NoteOf(day));
        }

        if (IsCultureDay(day))
        {
            return CultureDayOpen(day);
        }

        return off == 0 ? new DayAnswer(day, DayStatus.Working, DayReason.OrdinaryDay, null, null) : Open(day);
    }

    // The day itself or, where it is one of weekly rest, the next working day.
    private bool IsCultureDay(LocalDate day)
    {
        var open = CalendarNorms.CultureDay.InYear(_year);
        while (_rest.Contains(open.DayOfWeek))
        {
            open = open.PlusDays(1);
        }

        return _year >= CalendarNorms.FirstYearOfCultureDay && day == open;
    }

    private DayAnswer CultureDayOpen(LocalDate day) => new(
        day,
        DayStatus.Unknown,
        DayReason.CultureDayOpen,
        null,
        new MissingFact(
            $"daysOff[{_year}].otherDaysOff",
            new(
                $"ngày 24/11/{_year} (Ngày Văn hóa Việt Nam) có được nghỉ không: nghỉ thì nêu ngày ở otherDaysOff, làm việc thì nêu ở workedRestDays",
                $"whether 24 November {_year} (the day of Vietnamese culture) is off: if so name the day in otherDaysOff, if worked in workedRestDays")),
        CalendarNorms.CultureDayUnread);

    private DayAnswer Open(LocalDate day)
    {
        var isTet = day < _hungKings.Value;
        var missing = isTet
            ? new MissingFact(
                $"daysOff[{_year}].tetDays",
                new($"các ngày nghỉ Tết Âm lịch năm {_year}", $"the days off at the lunar new year of {_year}"))
            : new MissingFact(
                $"daysOff[{_year}].nationalDayNeighbour",
                new($"ngày nghỉ Quốc khánh thứ hai năm {_year} (01/9 hoặc 03/9)", $"the second National Day of {_year} (1 or 3 September)"));
        return new DayAnswer(
            day, DayStatus.Unknown, isTet ? DayReason.TetDaysOpen : DayReason.NationalDayOpen, isTet ? CalendarNorms.TetDays.NormAt(day) : _holidays, missing, NoteOf(day));
    }

    // A day that some choice takes off at the lunar new year is what it is only by the reading of the choices.
    private Remark? NoteOf(LocalDate day) =>
        _tetReading is not null && day >= _firstTetDay && day < _hungKings.Value && _choices.Any(choice => choice.ContainsKey(day)) ? _tetReading : null;

    private Norm BasisOf(LocalDate day, DayReason reason) => reason == DayReason.Compensation ? _compensation
        : day == _tet.Value ? _tet
        : day == _hungKings.Value ? _hungKings
        : _holidays;

    private IEnumerable<ImmutableArray<LocalDate>> TetChoices(LocalDate first)
    {
        if (_given is { TetDays.IsDefaultOrEmpty: false })
        {
            return [_given.TetDays];
        }

        return CalendarNorms.TetDays.At(first).Norm!.Value.DaysBefore.Select(before =>
            Enumerable.Range(-before, _holidays.Value.TetDays).Select(_tet.Value.PlusDays).ToImmutableArray());
    }

    private IEnumerable<LocalDate> NationalChoices()
    {
        var day = CalendarNorms.NationalDay.InYear(_year);
        return _holidays.Value.NationalDays == 1 ? [day]
            : _given?.NationalDayNeighbour is { } neighbour ? [neighbour]
            : [day.PlusDays(-1), day.PlusDays(1)];
    }

    private Dictionary<LocalDate, DayReason> LayOut(ImmutableArray<LocalDate> tet, LocalDate national)
    {
        var holidays = new SortedSet<LocalDate>(tet) { _hungKings.Value, CalendarNorms.NationalDay.InYear(_year), national };
        holidays.UnionWith(CalendarNorms.FixedDays.Select(day => day.InYear(_year)));
        var off = holidays.ToDictionary(day => day, _ => DayReason.PublicHoliday);
        foreach (var holiday in holidays.Where(day => _rest.Contains(day.DayOfWeek)))
        {
            var instead = holiday.PlusDays(1);
            while (_rest.Contains(instead.DayOfWeek) || off.ContainsKey(instead))
            {
                instead = instead.PlusDays(1);
            }

            off.Add(instead, DayReason.Compensation);
        }

        return off;
    }
}
