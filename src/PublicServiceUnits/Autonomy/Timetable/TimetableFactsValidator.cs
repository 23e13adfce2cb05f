using System.Collections.Immutable;
using FluentValidation;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.Timetable;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.timetable</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class TimetableFactsValidator : AbstractValidator<TimetableFacts>
{
    /// <summary>The first year that is accepted.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year that is accepted.</summary>
    public const int LastYear = 2100;

    private static readonly LocalizedText DaysOff = new(
        "mỗi năm 2015–2030 một lần; 5 ngày Tết gồm mùng một; ngày liền kề 02/9; các ngày trong năm",
        "each year of 2015–2030 once; 5 days at the lunar new year with its first day; a day beside 2 September; days of the year");

    private static readonly LocalizedText YearWanted = new($"năm từ {FirstYear} đến {LastYear}", $"a year from {FirstYear} to {LastYear}");
    private static readonly LocalizedText Once = new("mỗi việc của mỗi năm một lần", "each duty of each year once");
    private static readonly LocalizedText Own = new("việc về quy chế chi tiêu nội bộ ghi ở spendingRules", "the spending rules stand under spendingRules");

    /// <summary>The rules of sense.</summary>
    public TimetableFactsValidator()
    {
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.PlanDecree).IsInEnum()
            .Or(DecisionId, "plan-decree-unknown", new("một nghị định trước Nghị định 60/2021/NĐ-CP", "a decree before Decree 60/2021/NĐ-CP"));
        RuleFor(facts => facts.MidPeriodRedo!.YearOfCause).Must(year => year is null or (>= FirstYear and <= LastYear)).When(facts => facts.MidPeriodRedo is not null)
            .Or(DecisionId, "year-of-cause-out-of-range", YearWanted);
        RuleFor(facts => facts.StabilityFirstYear).Must(year => year is null or (>= FirstYear and <= LastYear))
            .Or(DecisionId, "stability-first-year-out-of-range", YearWanted);
        RuleForEach(facts => facts.Records).NotNull().Or(DecisionId, "record-null", new("một việc", "a duty"));
        RuleFor(facts => facts.Records).Must(AreSingle).Or(DecisionId, "record-twice", Once);
        RuleFor(facts => facts.Records)
            .Must(records => records.All(record => record is null || (Enum.IsDefined(record.Kind) && record.Kind < DutyKind.CommentOnSpendingRules)))
            .Or(DecisionId, "record-of-spending-rules", Own);
        RuleFor(facts => facts.Records)
            .Must(records => records.All(record => record is null or { Year: >= FirstYear and <= LastYear }))
            .Or(DecisionId, "record-year-out-of-range", YearWanted);
        RuleForEach(facts => facts.DaysOff).NotNull().Or(DecisionId, "days-off-null", new("các ngày nghỉ của một năm", "the days off of a year"));
        RuleFor(facts => facts.DaysOff).Must(MakeSense).Or(DecisionId, "days-off-senseless", DaysOff);
        RuleFor(facts => facts.SpendingRules)
            .Must(rules => rules is null || ((rules.CommentedOn is null || rules.Commented != false) && (rules.SentToTreasuryOn is null || rules.SentToTreasury != false)))
            .Or(DecisionId, "day-of-what-was-not-done", new("ngày chỉ ghi khi việc đã làm", "a day only where the thing was done"));
        RuleFor(facts => facts.SpendingRules)
            .Must(rules => rules is not { DraftReceivedOn: { } received, CommentedOn: { } commented } || commented >= received)
            .Or(DecisionId, "comment-before-draft", new("ngày có ý kiến không trước ngày nhận dự thảo", "a comment not before the draft was received"));
    }

    private static bool AreSingle(ImmutableArray<DutyRecord> records) =>
        records.Contains(null!) || records.DistinctBy(record => (record.Kind, record.Year)).Count() == records.Length;

    private static bool MakeSense(ImmutableArray<OfficialDaysOff> days) =>
        days.Contains(null!) || (days.All(OfficialDaysOffChecks.MakeSense) && days.DistinctBy(one => one.Year).Count() == days.Length);
}
