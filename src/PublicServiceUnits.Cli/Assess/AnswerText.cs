using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>Parts of an answer in words.</summary>
internal static class AnswerText
{
    private const string NoValue = "–";

    /// <summary>The level as far as it was measured: an open answer may well have one.</summary>
    public static Ratio? LevelOf(Assessment assessment, AutonomyClassification? conclusion)
    {
        if (conclusion is not null)
        {
            return conclusion.Level;
        }

        foreach (var finding in assessment.Findings)
        {
            if (finding.Verdict != Verdict.NotApplicable && finding.Measured.Level is { } level)
            {
                return level;
            }
        }

        return null;
    }

    public static string Level(Ratio? level, Language language) => level is { } known ? known.ToPercentText(language) : NoValue;

    public static string Tier(AutonomyTier tier, AutonomyBand? band, Language language) => band is { } within
        ? $"{AutonomyTiers.Name(tier, language)} ({AutonomyTiers.Code(within)} %)"
        : AutonomyTiers.Name(tier, language);

    public static string Tier(Verdict verdict, AutonomyClassification? conclusion, Language language) => conclusion is not null
        ? Tier(conclusion.Tier, conclusion.Band, language)
        : Open(verdict).In(language);

    public static LocalizedText Open(Verdict verdict) => verdict switch
    {
        Verdict.NeedsJudgement => NeedsJudgement,
        Verdict.NotApplicable => NotApplicable,
        _ => Undetermined,
    };

    public static string Step(DistanceStep? step, Language language)
    {
        if (step is null)
        {
            return NoValue;
        }

        var vietnamese = language == Language.Vietnamese;
        var target = Tier(step.Tier, step.Band, language);
        var parts = new List<string>();
        if (step.AdditionalRevenue.Dong > 0)
        {
            var more = $"{(vietnamese ? "tăng thu" : "revenue up by")} {step.AdditionalRevenue.ToText(language)}";
            parts.Add(step.ExpenditureReduction is { } cut
                ? $"{more} {(vietnamese ? "hoặc giảm chi" : "or expenditure down by")} {cut.ToText(language)}"
                : more);
        }

        if (step.InvestmentShortfall is { } shortfall)
        {
            parts.Add($"{(vietnamese ? "tự bảo đảm thêm chi đầu tư" : "self-financed investment up by")} {shortfall.ToText(language)}");
        }
        else if (step.NeedsInvestmentTest)
        {
            parts.Add(vietnamese ? "phải tự bảo đảm chi đầu tư" : "investment must be self-financed");
        }

        return $"{target}: {string.Join(", ", parts)}";
    }

    /// <summary>The provision that decides; of an open answer the one that leaves it open.</summary>
    public static Norm? Deciding(Assessment assessment)
    {
        if (assessment.Verdict is Verdict.Undetermined or Verdict.NeedsJudgement or Verdict.NotApplicable)
        {
            foreach (var finding in assessment.Findings)
            {
                if (finding.Verdict == assessment.Verdict)
                {
                    return finding.Norm;
                }
            }
        }

        return assessment.Findings.IsEmpty ? null : assessment.Findings[0].Norm;
    }

    public static string Missing(Assessment assessment, Language language) =>
        string.Join("; ", assessment.MissingFacts.Select(fact => $"{fact.Name.In(language)} ({fact.Path})"));

    /// <summary>Why there is no conclusion, where it is not only for want of facts.</summary>
    public static string Reason(Assessment assessment, Language language) => assessment.Verdict == Verdict.Satisfied
        ? ""
        : string.Join("; ", assessment.Findings
            .Where(finding => finding.Verdict == assessment.Verdict && finding.Reason is not null)
            .Select(finding => finding.Reason!.Text.In(language))
            .Distinct(StringComparer.Ordinal));

    private static readonly LocalizedText Undetermined = new("chưa xác định", "undetermined");
    private static readonly LocalizedText NeedsJudgement = new("cơ quan có thẩm quyền quyết định", "needs judgement");
    private static readonly LocalizedText NotApplicable = new("ngoài phạm vi", "not applicable");
}
