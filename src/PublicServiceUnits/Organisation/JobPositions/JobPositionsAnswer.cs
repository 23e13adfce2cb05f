using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.job-positions</c>: the kinds of positions, who approves them with which file and when, and the shares.</summary>
public sealed record JobPositionsAnswer : IConclusion
{
    internal JobPositionsAnswer(ImmutableArray<JobPositionKind> kinds, JobPositionDecider? holder, JobPositionDecider? decider)
    {
        Kinds = kinds;
        Holder = holder;
        Decider = decider;
    }

    /// <summary>The kinds of positions on the date.</summary>
    public ImmutableArray<JobPositionKind> Kinds { get; }

    /// <summary>Who has the power by law; null where a fact is missing or the law is open.</summary>
    public JobPositionDecider? Holder { get; }

    /// <summary>Who approves, after any delegation; null where that is not known.</summary>
    public JobPositionDecider? Decider { get; }

    /// <summary>Whether the management council passes the positions first; null where not known.</summary>
    public bool? CouncilPassesFirst { get; internal init; }

    /// <summary>What the file holds.</summary>
    public ImmutableArray<LocalizedText> File { get; internal init; } = [];

    /// <summary>The steps with a time limit; empty where the unit approves itself, or where that is open.</summary>
    public ImmutableArray<JobPositionStep> Steps { get; internal init; } = [];

    /// <summary>The share of professionals; null where it is not asked, a fact is missing or the rule has ended.</summary>
    public ProfessionalShare? Professionals { get; internal init; }

    /// <summary>The shares by level, in the order of the facts; empty before 2026-07-01.</summary>
    public ImmutableArray<JobPositionShares> Positions { get; internal init; } = [];

    /// <summary>The last day for the new approvals; null before 2026-07-01.</summary>
    public LocalDate? NewApprovalBy { get; internal init; }

    /// <summary>The career level of the pay class asked; null where none is.</summary>
    public CareerLevel? Level { get; internal init; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(JobPositionsAnswer? other) => other is not null
        && (Holder, Decider, CouncilPassesFirst, Professionals, NewApprovalBy, Level)
            == (other.Holder, other.Decider, other.CouncilPassesFirst, other.Professionals, other.NewApprovalBy, other.Level)
        && Kinds.SequenceEqual(other.Kinds) && File.SequenceEqual(other.File) && Steps.SequenceEqual(other.Steps) && Positions.SequenceEqual(other.Positions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Holder, Decider, CouncilPassesFirst, Professionals, NewApprovalBy, Level, Steps.Length, Positions.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var who = Decider is { } decider ? JobPositionDeciders.Name(decider).In(language) : vietnamese ? "chưa xác định" : "not determined";
        var over = Positions.Count(one => one.IsWithin == false);
        return (vietnamese, Professionals, Positions.IsEmpty) switch
        {
            (true, { } share, _) => $"Phê duyệt vị trí việc làm: {who}; người làm chuyên môn còn thiếu so với tỷ lệ: {share.Lacking}",
            (false, { } share, _) => $"Job positions are approved by: {who}; professionals too few for the share: {share.Lacking}",
            (true, _, true) => $"Phê duyệt vị trí việc làm: {who}",
            (false, _, true) => $"Job positions are approved by: {who}",
            (true, _, false) => $"Phê duyệt vị trí việc làm: {who}; số vị trí vượt tỷ lệ theo bậc: {over}",
            (false, _, false) => $"Job positions are approved by: {who}; positions above the shares by level: {over}",
        };
    }
}
