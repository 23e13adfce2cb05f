using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.job-positions</c>.</summary>
internal static class JobPositionRules
{
    public const string DecisionId = "organisation.job-positions";

    public static readonly Rule Governing = new(DecisionId, "governing-law", $"{DecisionId}.scope.", $"{DecisionId}.kinds");
    public static readonly Rule Kinds = new(DecisionId, "kinds", $"{DecisionId}.kinds");
    public static readonly Rule Levels = new(DecisionId, "levels", $"{DecisionId}.levels");
    public static readonly Rule Decider = new(DecisionId, "decider", $"{DecisionId}.decider.");
    public static readonly Rule Council = new(DecisionId, "council", $"{DecisionId}.decider.");
    public static readonly Rule File = new(DecisionId, "file", $"{DecisionId}.file");
    public static readonly Rule OwnProcedure = new(DecisionId, "own-procedure", $"{DecisionId}.own-procedure");
    public static readonly Rule Professionals = new(DecisionId, "share-of-professionals", $"{DecisionId}.share.professionals");
    public static readonly Rule LevelShare = new(DecisionId, "share-of-level", $"{DecisionId}.share.level.");
    public static readonly Rule OwnShares = new(DecisionId, "own-shares", $"{DecisionId}.share.own");
    public static readonly Rule WithoutLevels = new(DecisionId, "without-levels", $"{DecisionId}.share.without-levels");
    public static readonly Rule Unused = new(DecisionId, "unused-share", $"{DecisionId}.share.unused");
    public static readonly Rule Tolerated = new(DecisionId, "tolerated", $"{DecisionId}.share.tolerated-until");
    public static readonly Rule NewApproval = new(DecisionId, "new-approval", $"{DecisionId}.new-approval");
    public static readonly Rule OlderApproval = new(DecisionId, "older-approval", $"{DecisionId}.older-approval");
    public static readonly Rule DeputyPositions = new(DecisionId, "deputy-positions", $"{DecisionId}.deputy-positions");
    public static readonly Rule LevelOfPayClass = new(DecisionId, "level-of-pay-class", $"{DecisionId}.pay-class.");

    private static readonly ImmutableArray<Rule> Steps =
    [
        new(DecisionId, "appraisal-time", $"{DecisionId}.time.appraisal."),
        new(DecisionId, "incomplete-file-time", $"{DecisionId}.time.incomplete-file"),
        new(DecisionId, "review-time", $"{DecisionId}.time.review"),
        new(DecisionId, "decision-time", $"{DecisionId}.time.decision"),
    ];

    public static readonly ImmutableArray<Rule> All =
    [
        Governing, Kinds, Levels, Decider, Council, File, OwnProcedure, .. Steps, Professionals, LevelShare, OwnShares, WithoutLevels, Unused, Tolerated,
        NewApproval, OlderApproval, DeputyPositions, LevelOfPayClass,
    ];

    public static Rule Of(JobPositionStepKind step) => Steps[(int)step];
}
