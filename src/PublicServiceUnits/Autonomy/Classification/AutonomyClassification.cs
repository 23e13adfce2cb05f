using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.classify</c>: the tier, the band inside Group 3, the exact level and the way that decided.</summary>
public sealed record AutonomyClassification : IConclusion
{
    private readonly Ratio _level;
    private readonly bool _hasLevel;

    internal AutonomyClassification(AutonomyTier tier, AutonomyBand? band, Ratio? level, ClassificationRoute route)
    {
        Tier = tier;
        Band = band;
        Route = route;
        _level = level.GetValueOrDefault();
        _hasLevel = level is not null;
    }

    /// <summary>The tier.</summary>
    public AutonomyTier Tier { get; }

    /// <summary>The band inside Group 3; null for the other groups and where the law of the date knows no bands.</summary>
    public AutonomyBand? Band { get; }

    /// <summary>
    /// The exact level of self-financing of recurrent expenditure, A/B with A and B in dong; of the treatment field where
    /// the route says so. Null where the tier rests on no level.
    /// </summary>
    public Ratio? Level => _hasLevel ? _level : null;

    /// <summary>Which of the law's ways decided.</summary>
    public ClassificationRoute Route { get; }

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var tier = AutonomyTiers.Name(Tier, language);
        var meaning = AutonomyTiers.Meaning(Tier).In(language);
        var level = _hasLevel
            ? (language == Language.Vietnamese ? "; mức tự bảo đảm " : "; level ") + _level.ToPercentText(language)
            : "";
        var band = Band is { } within ? BandText(within, language) : "";
        return string.Concat(string.Concat(tier, " – ", meaning), band, level);
    }

    private static string BandText(AutonomyBand band, Language language) => (band, language) switch
    {
        (AutonomyBand.From70To100, Language.Vietnamese) => " (bậc 70 % – 100 %)",
        (AutonomyBand.From30To70, Language.Vietnamese) => " (bậc 30 % – 70 %)",
        (_, Language.Vietnamese) => " (bậc 10 % – 30 %)",
        (AutonomyBand.From70To100, _) => " (band 70–100 %)",
        (AutonomyBand.From30To70, _) => " (band 30–70 %)",
        _ => " (band 10–30 %)",
    };
}
