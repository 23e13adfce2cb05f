using NodaTime;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Older = PublicServiceUnits.Autonomy.OlderSpendingRulesNorms;

namespace PublicServiceUnits.Autonomy;

/// <summary>The law on commenting the internal spending rules on a day.</summary>
/// <param name="Days">How many days the superior body has.</param>
/// <param name="CountsWorkingDays">Whether they are working days; before Circular 56/2022 they were days of the calendar.</param>
/// <param name="Silence">What silence means; null where the law gives it no effect.</param>
/// <param name="LateComment">What the law leaves open of a comment that comes late.</param>
internal sealed record CommentLaw(Norm<int> Days, bool CountsWorkingDays, Norm<LocalizedText>? Silence, LawGap LateComment)
{
    private static readonly LawGap LateByCircular56 = new(
        "gap.56-2022.late-comment-on-spending-rules",
        new(
            "Khoản 3 Điều 11 Thông tư 56/2022/TT-BTC chỉ nói trường hợp cơ quan quản lý cấp trên không có ý kiến; không nói trường hợp có ý kiến sau thời hạn",
            "Clause 3, Article 11, Circular 56/2022/TT-BTC only speaks of a superior body that does not comment; of a comment after the time limit it says nothing"));

    private static readonly LawGap LateBefore = new(
        "gap.timetable.late-comment-on-spending-rules-before-circular-56",
        new(
            "Các văn bản trước Thông tư 56/2022/TT-BTC không nói trường hợp cơ quan quản lý cấp trên có ý kiến sau thời hạn",
            "The texts before Circular 56/2022/TT-BTC say nothing of a comment after the time limit"));

    /// <summary>The law for a draft received on a day, for a unit of a field; null where there is none.</summary>
    public static CommentLaw? Of(NormSet norms, LocalDate receivedOn, LocalDate today, UnitSector? sector)
    {
        if (norms.Of(TimetableNorms.CommentWorkingDays).At(receivedOn).Norm is { } workingDays)
        {
            return new CommentLaw(workingDays, CountsWorkingDays: true, norms.Of(TimetableNorms.Silence).At(today).Norm, LateByCircular56);
        }

        var (days, silence) = sector switch
        {
            UnitSector.EconomicAndOther when receivedOn >= AutonomyDates.Decree141 => (Older.CommentDaysEconomic, Older.SilenceEconomic),
            UnitSector.ScienceAndTechnology when receivedOn >= AutonomyDates.Decree54 => (Older.CommentDaysScience, null),
            _ => (Older.CommentDays, Older.Silence),
        };
        return norms.Of(days).At(receivedOn).Norm is { } norm
            ? new CommentLaw(norm, CountsWorkingDays: false, silence is null ? null : norms.Of(silence).At(receivedOn).Norm, LateBefore)
            : null;
    }

    /// <summary>Whether the field of the unit decides the law for a draft received on a day.</summary>
    public static bool NeedsField(LocalDate receivedOn) => receivedOn >= AutonomyDates.Decree54 && receivedOn < AutonomyDates.Decree60;

    /// <summary>The last day to comment. A period of calendar days ends on a working day (clause 5, Article 148, Civil Code).</summary>
    public WorkingDayDate LastDay(WorkingDayCalendar calendar, LocalDate received) => CountsWorkingDays
        ? calendar.AddWorkingDays(received, Days.Value)
        : calendar.AddWorkingDays(received.PlusDays(Days.Value - 1), 1);
}
