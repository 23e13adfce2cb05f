using System.Globalization;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The support of one budget year beside that of the year before.</summary>
internal sealed record SupportStep(SupportYear Previous, SupportYear Current, int Index)
{
    public int Year => Current.Year;

    public LocalizedText Subject { get; } = new(
        string.Create(CultureInfo.InvariantCulture, $"năm {Current.Year}"),
        string.Create(CultureInfo.InvariantCulture, $"year {Current.Year}"));

    public Vnd? Cut => Previous.Support is { } before && Current.Support is { } now ? before - now : null;

    public Vnd? NetCut => Cut is { } cut && Current.ChangeOfTasksAndHeadcount is { } change
        ? FigureSums.Of(StateSupportRules.DecisionId, "path", cut, change)
        : null;

    /// <summary>Last year's support is the measure; where it was nothing there is nothing to cut.</summary>
    public CutJudgement Judge(Requirement required, CutReading reading)
    {
        if (Previous.Support is { Dong: 0 })
        {
            return new CutJudgement(Verdict.NotApplicable, Measurement.None, [], null);
        }

        List<MissingFact> missing = [];
        if (Previous.Support is null)
        {
            missing.Add(SupportOf(Index - 1, Previous.Year));
        }

        if (Current.Support is null)
        {
            missing.Add(SupportOf(Index, Year));
        }

        if (Current.ChangeOfTasksAndHeadcount is null)
        {
            missing.Add(Missing("changeOfTasksAndHeadcount", "thay đổi do nhiệm vụ, số lượng người làm việc (không có thì ghi 0)", "the change due to tasks and headcount (0 if none)"));
        }

        if (Previous.Support is not { } before || Cut is not { } cut || NetCut is not { } net)
        {
            return new CutJudgement(Verdict.Undetermined, Measurement.None, [.. missing], null);
        }

        var netShare = Measurement.Of(new Ratio(net.Dong, before.Dong));
        var isMet = required.IsMetBy(netShare);
        if (reading == CutReading.TextSilent)
        {
            var share = Measurement.Of(new Ratio(cut.Dong, before.Dong));
            return required.IsMetBy(share) == isMet
                ? new CutJudgement(isMet ? Verdict.Satisfied : Verdict.NotSatisfied, share, [], null)
                : new CutJudgement(Verdict.Undetermined, share, [], StateSupportReasons.GrossOrNet, netShare);
        }

        return new CutJudgement(isMet ? Verdict.Satisfied : Verdict.NotSatisfied, netShare, [], null);
    }

    /// <summary>The finding, or one for each of two readings that lead to different results.</summary>
    public Finding[] Findings(Rule rule, Norm<Requirement> norm, CutJudgement cut)
    {
        if (cut.OtherReading is not { } other)
        {
            return [new Finding(rule, cut.Verdict, norm, cut.Measured, norm.Value, cut.Missing, cut.Reason, Subject)];
        }

        return
        [
            new Finding(rule, cut.Verdict, norm, cut.Measured, norm.Value, cut.Missing, cut.Reason, Reading("chưa trừ thay đổi nhiệm vụ, số người", "changed tasks and headcount counted in")),
            new Finding(rule, cut.Verdict, norm, other, norm.Value, cut.Missing, cut.Reason, Reading("đã trừ thay đổi nhiệm vụ, số người", "changed tasks and headcount left out")),
        ];
    }

    public MissingFact Missing(string property, string vietnamese, string english) =>
        StateSupportReasons.OfYear(Index, Year, property, vietnamese, english);

    private LocalizedText Reading(string vietnamese, string english) =>
        new($"{Subject.Vietnamese}, {vietnamese}", $"{Subject.English}, {english}");

    private static MissingFact SupportOf(int index, int year) =>
        StateSupportReasons.OfYear(index, year, "support", "mức ngân sách hỗ trợ trực tiếp", "the direct State support");
}
