using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The internal spending rules: the superior body's working days, its silence, and the State Treasury.</summary>
internal sealed class SpendingRulesTimetable
{
    private static readonly MissingFact Received = new(
        "spendingRules.draftReceivedOn", new("ngày cơ quan quản lý cấp trên nhận dự thảo quy chế", "the day on which the superior body received the draft rules"));

    private static readonly MissingFact Commented = new(
        "spendingRules.commented", new("cơ quan quản lý cấp trên đã có ý kiến chưa, ngày nào", "whether and when the superior body commented"));

    private static readonly MissingFact Sent = new(
        "spendingRules.sentToTreasury", new("quy chế đã gửi Kho bạc Nhà nước chưa", "whether the rules were sent to the State Treasury"));

    private static readonly LawGap BeforeCircular = new(
        "gap.timetable.spending-rules-before-circular-56",
        new(
            "Các văn bản đã đọc không có thời hạn có ý kiến về quy chế chi tiêu nội bộ cho ngày này: trước Nghị định 16/2015/NĐ-CP; tổ chức khoa học và công nghệ trước Thông tư 01/2017/TT-BKHCN; từ Nghị định 60/2021/NĐ-CP đến trước Thông tư 56/2022/TT-BTC",
            "The texts read have no time to comment on internal spending rules for this day: before Decree 16/2015/NĐ-CP; science organisations before Circular 01/2017/TT-BKHCN; from Decree 60/2021/NĐ-CP to Circular 56/2022/TT-BTC"));

    private readonly List<(TimetableDuty? Duty, Finding Finding)> _pairs = [];
    private readonly LocalDate _today;

    public SpendingRulesTimetable(NormSet norms, LocalDate today, TimetableFacts facts)
    {
        _today = today;
        var rules = facts.SpendingRules;
        if (rules is not null)
        {
            Comment(norms, facts, rules);
        }

        if (rules is not null && WithoutRules(norms, today, facts) is { } without)
        {
            var sentOn = rules.SentToTreasuryOn is { } day && day <= today ? rules.SentToTreasuryOn : null;
            var status = sentOn is not null || (rules.SentToTreasury == true && rules.SentToTreasuryOn is null) ? DutyStatus.Done
                : rules.SentToTreasury is null && rules.SentToTreasuryOn is null ? DutyStatus.Unknown
                : DutyStatus.NotDoneWithoutDate;
            _pairs.Add(DutyJudgement.Say(
                new TimetableDuty(
                    DutyKind.SpendingRulesToTreasury,
                    sentOn?.Year,
                    DutyHolder.Unit,
                    norms.Of(TimetableNorms.SpendingRulesReceivers).At(today).Norm?.Value,
                    null,
                    null,
                    status,
                    sentOn,
                    0,
                    null,
                    CitedText.Of(without),
                    without.Provision),
                without,
                [Sent]));
        }
    }

    /// <summary>Whether silence lets the head sign; null where that is not known.</summary>
    public bool? HeadSigns { get; private set; }

    public IEnumerable<(TimetableDuty? Duty, Finding Finding)> List() => _pairs;

    // Before Circular 56 only the economic circular named the consequence; a unit whose field is not told is not asked for it there.
    private static Norm<LocalizedText>? WithoutRules(NormSet norms, LocalDate today, TimetableFacts facts) =>
        norms.Of(TimetableNorms.Without).At(today).Norm
        ?? (facts.Sector == UnitSector.EconomicAndOther ? norms.Of(OlderSpendingRulesNorms.WithoutEconomic).At(today).Norm : null);

    private void Comment(NormSet norms, TimetableFacts facts, SpendingRulesFacts rules)
    {
        var asked = rules.DraftReceivedOn ?? _today;
        var rule = TimetableRules.Duty(DutyKind.CommentOnSpendingRules);
        if (CommentLaw.NeedsField(asked) && facts.Sector is null)
        {
            _pairs.Add((null, new Finding(rule, Verdict.Undetermined, norms.Of(OlderSpendingRulesNorms.CommentDays).At(asked).Norm!, missing: [TimetableRules.Sector])));
            return;
        }

        if (CommentLaw.Of(norms, asked, _today, facts.Sector) is not { } law)
        {
            _pairs.Add((null, new Finding(rule, Verdict.Undetermined, norms.Of(TimetableNorms.CommentWorkingDays).Norms[0], reason: BeforeCircular)));
            return;
        }

        Comment(norms, facts, rules, law);
    }

    private void Comment(NormSet norms, TimetableFacts facts, SpendingRulesFacts rules, CommentLaw law)
    {
        var silence = CitedText.Of(law.Silence);
        var form = CitedText.Of(norms.Of(TimetableFormNorms.SpendingRules).At(rules.DraftReceivedOn ?? _today).Norm);
        var commentedOn = rules.CommentedOn is { } day && day <= _today ? rules.CommentedOn : null;
        bool? commented = commentedOn is not null ? true : rules.CommentedOn is not null ? false : rules.Commented;
        if (rules.DraftReceivedOn is not { } received || received > _today)
        {
            Add(null, DutyStatus.Unknown, 0, rules.DraftReceivedOn?.Year, [Received], null);
            return;
        }

        var end = law.LastDay(TimetableDuties.CalendarOf(facts), received);
        var note = end.Notes.IsEmpty ? null : end.Notes[0];
        if (end.Date is { } last)
        {
            var (status, late) = Judge(last);
            HeadSigns = status switch
            {
                DutyStatus.Overdue when silence is not null => true,
                DutyStatus.Due or DutyStatus.Done => false,
                _ => null,
            };
            Add(last, status, late, last.Year, [Commented], note);
            return;
        }

        // The last day lies between two days: on either side of both the answer is the same.
        var atEarliest = end.Earliest is { } earliest ? Judge(earliest).Status : DutyStatus.Due;
        var atLatest = end.Latest is { } latest ? Judge(latest).Status : DutyStatus.Due;
        var sure = atEarliest == atLatest && atEarliest is DutyStatus.Due or DutyStatus.Done ? atEarliest : DutyStatus.Unknown;
        HeadSigns = sure != DutyStatus.Unknown ? false : silence is not null && commented == false && end.Latest < _today ? true : null;
        Add(null, sure, 0, received.Year, end.Missing, note);

        // A period of working days ends on one, so its last day moves nowhere.
        (DutyStatus Status, int DaysLate) Judge(LocalDate last) =>
            DutyJudgement.Of(_today, received, LastDayReading.Fixed(last), commented, commentedOn);

        void Add(LocalDate? lastDay, DutyStatus status, int late, int? year, ImmutableArray<MissingFact> missing, FindingReason? reading)
        {
            var isLate = status == DutyStatus.DoneLate;
            var done = isLate || status is DutyStatus.Done ? commentedOn : null;
            _pairs.Add(DutyJudgement.Say(
                new TimetableDuty(
                    DutyKind.CommentOnSpendingRules, year, DutyHolder.SuperiorBody, null, lastDay, null, status, done, late, form, isLate ? null : silence, law.Days.Provision),
                law.Days,
                missing,
                isLate ? law.LateComment : status == DutyStatus.Overdue ? null : reading));
        }
    }
}
