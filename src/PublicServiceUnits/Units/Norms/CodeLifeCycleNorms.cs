using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using Outcome = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Units.CodeOutcome>;

namespace PublicServiceUnits.Units;

/// <summary>What becomes of budget relation codes, event by event (Articles 4, 11, 13, 14, Circular 185/2015/TT-BTC).</summary>
internal static class CodeLifeCycleNorms
{
    private static readonly LocalDate From2016 = new(2016, 1, 1);

    private static readonly ImmutableArray<LocalizedText> Holders =
    [
        new("Đơn vị", "The unit"),
        new("Đơn vị mới", "The new unit"),
        new("Đơn vị nhận sáp nhập", "The receiving unit"),
        new("Đơn vị bị sáp nhập", "The merged unit"),
        new("Dự án đầu tư", "The investment project"),
    ];

    private static readonly Row[] Rows =
    [
        new(CodeEvent.Split, CodeHolder.TheUnit, CodeOutcome.Kept, At("14", "1", "a")),
        new(CodeEvent.Split, CodeHolder.NewUnit, CodeOutcome.Issued, At("14", "1", "b")),
        new(CodeEvent.SplitThatEndsTheUnit, CodeHolder.NewUnit, CodeOutcome.Issued, At("14", "1", "b")),
        new(CodeEvent.Merger, CodeHolder.ReceivingUnit, CodeOutcome.Kept, At("14", "2", "a")),
        new(CodeEvent.Merger, CodeHolder.MergedUnit, CodeOutcome.Closed, At("14", "2", "b"), At("13", "1")),
        new(CodeEvent.Consolidation, CodeHolder.TheUnit, CodeOutcome.Closed, At("13", "1"), At("4", "6")),
        new(CodeEvent.Consolidation, CodeHolder.NewUnit, CodeOutcome.Issued, At("4", "1"), At("4", "4")),
        new(CodeEvent.Dissolution, CodeHolder.TheUnit, CodeOutcome.Closed, At("13", "1"), At("4", "6")),
        new(CodeEvent.EndOfBudgetUnitRole, CodeHolder.TheUnit, CodeOutcome.Closed, At("13", "1")),
        new(CodeEvent.ChangeToBudgetUnit, CodeHolder.TheUnit, CodeOutcome.Replaced, At("13", "1"), At("4", "5"), At("4", "1")),
        new(CodeEvent.ChangeToOtherUnit, CodeHolder.TheUnit, CodeOutcome.Replaced, At("13", "1"), At("4", "5"), At("4", "1")),
        new(CodeEvent.OtherChangeOfType, CodeHolder.TheUnit, CodeOutcome.Kept, At("4", "5")),
        new(CodeEvent.ChangeOfParticulars, CodeHolder.TheUnit, CodeOutcome.Kept, At("11", "3")),
        new(CodeEvent.NoTransactions, CodeHolder.TheUnit, CodeOutcome.ClosedAfterReview, At("13", "2")),
        new(CodeEvent.AuditOrInspection, CodeHolder.TheUnit, CodeOutcome.Reopened, At("13", "3")),
        new(CodeEvent.ProjectChangesInvestor, CodeHolder.Project, CodeOutcome.Kept, At("4", "5")),
        new(CodeEvent.ProjectSettled, CodeHolder.Project, CodeOutcome.Closed, At("13", "1")),
    ];

    private static readonly LawGap Earlier = new(
        "gap.185-2015.before-2016",
        new(
            "Trước 01/01/2016 áp dụng Quyết định 90/2007/QĐ-BTC và Quyết định 51/2008/QĐ-BTC, chưa đọc được",
            "Before 2016-01-01 Decisions 90/2007/QĐ-BTC and 51/2008/QĐ-BTC applied, which were not read"));

    private static readonly LawGap ConsolidationNotNamed = new(
        "gap.185-2015.consolidation-not-named",
        new(
            "Điều 14 chỉ quy định chia tách và sáp nhập; với hợp nhất, ở đây áp dụng quy định chung về chấm dứt hoạt động và cấp mã",
            "Article 14 rules only on splits and mergers; for a consolidation the general rules on ending and on issuing codes are applied here"));

    private static readonly LawConflict UnitEndedBySplit = new(
        "conflict.185-2015.unit-ended-by-split",
        new(
            "Điểm a khoản 1 Điều 14 để đơn vị bị chia tách dùng tiếp mã số; khoản 6 Điều 4 làm mã số hết hiệu lực khi đơn vị chấm dứt hoạt động",
            "Point a, clause 1, Article 14 lets a unit that is split keep its code; clause 6, Article 4 ends the code when the unit ends"),
        At("14", "1", "a"),
        At("4", "6"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rows.Select(row => row.Timeline)];

    /// <summary>Whose code, in words.</summary>
    public static LocalizedText Name(CodeHolder holder) => Holders[(int)holder];

    /// <summary>What becomes of each code on a day.</summary>
    public static CodeFates Of(NormSet norms, CodeEvent happened, LocalDate day)
    {
        var fates = ImmutableArray.CreateBuilder<CodeFate>();
        foreach (var row in Rows)
        {
            if (row.Event == happened && norms.Of(row.Timeline).At(day).Norm is { } norm)
            {
                fates.Add(new CodeFate(row.Holder, norm.Value.Value, norm));
            }
        }

        return new CodeFates(happened, day, fates.ToImmutable(), fates.Count == 0 ? Earlier : happened switch
        {
            CodeEvent.SplitThatEndsTheUnit => UnitEndedBySplit,
            CodeEvent.Consolidation => ConsolidationNotNamed,
            _ => null,
        });
    }

    private static Provision At(string article, string clause, string? point = null) => Circular185Of2015.At(article, clause, point);

    private static Outcome Say(CodeOutcome outcome) => new(outcome, outcome switch
    {
        CodeOutcome.Kept => new("giữ nguyên mã số", "the code is kept"),
        CodeOutcome.Issued => new("được cấp mã số mới", "a new code is issued"),
        CodeOutcome.Closed => new("đóng mã số", "the code is closed"),
        CodeOutcome.Replaced => new("đóng mã số cũ, cấp mã số theo loại hình mới", "the old code is closed and one of the new kind issued"),
        CodeOutcome.ClosedAfterReview => new("cơ quan tài chính rà soát và đóng mã số", "the finance body reviews and closes the code"),
        _ => new("mở lại mã số đã đóng", "the closed code is opened again"),
    });

    private sealed class Row(CodeEvent happened, CodeHolder holder, CodeOutcome outcome, params Provision[] provisions)
    {
        public CodeEvent Event { get; } = happened;

        public CodeHolder Holder { get; } = holder;

        public NormTimeline<Outcome> Timeline { get; } = Timelines.Of(
            $"units.code-life-cycle.{NormNames.Of(happened)}.{NormNames.Of(holder)}",
            new($"Mã số ĐVQHNS: {Name(holder).Vietnamese.ToLowerInvariant()}", $"Budget relation code: {Name(holder).English.ToLowerInvariant()}"),
            Timelines.From(From2016, Say(outcome), provisions));
    }
}
