using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the level says, with the findings that prove it: whole unit or treatment field, bands, contested items.</summary>
internal readonly struct LevelReading
{
    private readonly Finding _first;
    private readonly Finding _second;
    private readonly byte _count;

    private LevelReading(LevelOutcome outcome, Ratio? level, ClassificationRoute route, Finding first, Finding? second = null)
    {
        Outcome = outcome;
        Level = level;
        Route = route;
        _first = first;
        _second = second.GetValueOrDefault();
        _count = second is null ? (byte)1 : (byte)2;
    }

    public LevelOutcome Outcome { get; }

    public Ratio? Level { get; }

    public ClassificationRoute Route { get; }

    public static LevelReading Read(AutonomyLaw law, RegimeLaw regime, ClassificationFacts facts, in LevelFigures figures)
    {
        if (facts.IsMultiFunctionHealthCentre != true || law.HealthCentre is not { } measure)
        {
            return ReadLevel(regime, figures, inTreatment: false, ClassificationRoute.Level);
        }

        if (measure.Value.Value == HealthCentreMeasure.TreatmentAlone)
        {
            var reading = ReadLevel(regime, figures, inTreatment: true, ClassificationRoute.TreatmentField);
            return reading.With(new Finding(Rules.TreatmentField, Verdict.Satisfied, measure));
        }

        if (figures.TreatmentLevel is not { } treatment)
        {
            return new LevelReading(
                LevelOutcome.Undetermined,
                null,
                ClassificationRoute.TreatmentField,
                new Finding(Rules.TreatmentField, Verdict.Undetermined, measure, missing: figures.TreatmentMissing));
        }

        var covers = regime.RowOf(treatment).Outcome == LevelOutcome.Group1Or2;
        var field = new Finding(Rules.TreatmentField, covers ? Verdict.Satisfied : Verdict.NotSatisfied, measure, Measurement.Of(treatment), regime.Rows[0].Norm.Value);
        return covers
            ? ReadLevel(regime, figures, inTreatment: true, ClassificationRoute.TreatmentField).With(field)
            : ReadLevel(regime, figures, inTreatment: false, ClassificationRoute.Level).With(field);
    }

    public void AddTo(ref FindingBuffer findings)
    {
        findings.Add(_first);
        if (_count > 1)
        {
            findings.Add(_second);
        }
    }

    private LevelReading With(Finding more) => new(Outcome, Level, Route, _first, more);

    private static LevelReading ReadLevel(RegimeLaw regime, in LevelFigures figures, bool inTreatment, ClassificationRoute route)
    {
        var level = inTreatment ? figures.TreatmentLevel : figures.Level;
        if (level is not { } known)
        {
            return new LevelReading(
                LevelOutcome.Undetermined,
                null,
                route,
                new Finding(Rules.Level, Verdict.Undetermined, regime.Formula, missing: inTreatment ? figures.TreatmentMissing : figures.Missing));
        }

        var row = regime.RowOf(known);
        if (ContestThatMatters(regime, figures, inTreatment, known) is { } contest)
        {
            return new LevelReading(
                LevelOutcome.Undetermined,
                known,
                route,
                new Finding(Rules.Level, Verdict.Undetermined, row.Norm, Measurement.Of(known), row.Norm.Value, reason: contest));
        }

        var finding = new Finding(Rules.Level, Verdict.Satisfied, row.Norm, Measurement.Of(known), row.Norm.Value);
        if (row.Outcome != LevelOutcome.Group3 || regime.SubBands.IsEmpty)
        {
            return new LevelReading(row.Outcome, known, route, finding);
        }

        return regime.SubBandOf(known) is { } band
            ? new LevelReading(band.Outcome, known, route, finding, new Finding(Rules.ScienceBand, Verdict.Satisfied, band.Norm, Measurement.Of(known), band.Norm.Value))
            : new LevelReading(
                LevelOutcome.Undetermined,
                known,
                route,
                new Finding(
                    Rules.ScienceBand,
                    Verdict.Undetermined,
                    regime.SubBands[0].Norm,
                    Measurement.Of(known),
                    regime.SubBands[0].Norm.Value,
                    reason: ClassificationReasons.ExactlySeventyPercent),
                finding);
    }

    // Every combination of the contested ways to count is tried; only where the answer would differ is there no answer.
    private static FindingReason? ContestThatMatters(RegimeLaw regime, in LevelFigures figures, bool inTreatment, Ratio level)
    {
        if (figures.Contests is not { Count: > 0 } all)
        {
            return null;
        }

        var outcome = regime.OutcomeOf(level);
        List<Contest> contests = inTreatment ? [.. all.Where(contest => contest.InTreatment)] : all;
        foreach (var group in contests.GroupBy(contest => contest.Reason))
        {
            if (Differs(group))
            {
                return group.Key;
            }
        }

        return contests.Count > 0 && Differs(contests) ? contests[0].Reason : null;

        bool Differs(IEnumerable<Contest> together)
        {
            Int128 a = level.Numerator;
            Int128 b = level.Denominator;
            foreach (var contest in together)
            {
                a += contest.Revenue;
                b += contest.Expenditure;
            }

            return regime.OutcomeOf(new Ratio(
                FigureSums.ToVnd(a, ClassificationRules.DecisionId, "revenueItems").Dong,
                FigureSums.ToVnd(b, ClassificationRules.DecisionId, "expenditureItems").Dong)) != outcome;
        }
    }
}
