using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Files;

/// <summary>Verdicts as a table says them.</summary>
internal static class FileWords
{
    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Satisfied => new("đạt", "met"),
        Verdict.NotSatisfied => new("không đạt", "not met"),
        Verdict.NotApplicable => new("không áp dụng", "not applicable"),
        Verdict.NeedsJudgement => new("cơ quan có thẩm quyền quyết định", "needs judgement"),
        _ => new("chưa xác định", "undetermined"),
    };
}
