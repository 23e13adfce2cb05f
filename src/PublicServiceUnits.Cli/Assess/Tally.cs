using System.Globalization;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>How many units fell where.</summary>
internal sealed class Tally
{
    private readonly int[] _tiers = new int[5];
    private readonly int[] _verdicts = new int[Enum.GetValues<Verdict>().Length];
    private int _units;
    private int _mismatches;
    private int _changed;

    public int BadRows { get; private set; }

    public void Count(UnitAnswer answer)
    {
        _units++;
        _verdicts[(int)answer.Answer.Verdict]++;
        if (answer.Classification is { } found)
        {
            _tiers[(int)found.Tier]++;
        }

        _mismatches += answer.IsMismatch ? 1 : 0;
        _changed += answer.Comparison is { AnswerChanged: true } ? 1 : 0;
    }

    public void CountBadRow() => BadRows++;

    public string ToText(Language language, bool hasDeclared, bool hasComparison)
    {
        var english = language == Language.English;
        var parts = new List<string>();
        foreach (var tier in Enum.GetValues<AutonomyTier>())
        {
            parts.Add(Entry(AutonomyTiers.Name(tier, language), _tiers[(int)tier]));
        }

        parts.Add(Entry(AnswerText.Open(Verdict.Undetermined).In(language), _verdicts[(int)Verdict.Undetermined]));
        parts.Add(Entry(AnswerText.Open(Verdict.NeedsJudgement).In(language), _verdicts[(int)Verdict.NeedsJudgement]));
        if (_verdicts[(int)Verdict.NotApplicable] > 0)
        {
            parts.Add(Entry(AnswerText.Open(Verdict.NotApplicable).In(language), _verdicts[(int)Verdict.NotApplicable]));
        }

        if (hasDeclared)
        {
            parts.Add(Entry(english ? "declared otherwise" : "khai báo khác", _mismatches));
        }

        if (hasComparison)
        {
            parts.Add(Entry(english ? "changed" : "có thay đổi", _changed));
        }

        parts.Add(Entry(english ? "bad rows" : "dòng lỗi", BadRows));
        return Entry(english ? "Units" : "Số đơn vị", _units) + "; " + string.Join("; ", parts) + ".";
    }

    private static string Entry(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}: {number}");
}
