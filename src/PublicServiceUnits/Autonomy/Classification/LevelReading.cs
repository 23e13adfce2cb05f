using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Rules = PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the level says: whole unit or treatment field, bands, contested items. The findings that prove it go into the buffer.</summary>
internal readonly record struct LevelReading(LevelOutcome Outcome, Ratio? Level, ClassificationRoute Route, bool? ReachesFull)
{
    public static LevelReading Read(AutonomyLaw law, RegimeLaw regime, ClassificationFacts facts, in LevelFigures figures, ref FindingBuffer findings)
    {
        if (facts.IsMultiFunctionHealthCentre != true || law.HealthCentre is not { } measure)
        {
            return ReadLevel(regime, figures, inTreatment: false, ClassificationRoute.Level, ref findings);
        }

        if (measure.Value.Value == HealthCentreMeasure.TreatmentAlone)
        {
            var reading = ReadLevel(regime, figures, inTreatment: true, ClassificationRoute.TreatmentField, ref findings);
            findings.Add(new Finding(Rules.TreatmentField, Verdict.Satisfied, measure));
            return reading;
        }

        if (figures.TreatmentLevel is not { } treatment)
        {
            findings.Add(new Finding(Rules.TreatmentField, Verdict.Undetermined, measure, missing: figures.TreatmentMissing));
            return new LevelReading(LevelOutcome.Undetermined, null, ClassificationRoute.TreatmentField, null);
        }

        var covers = regime.RowOf(treatment).Outcome == LevelOutcome.Group1Or2;
        var read = covers
            ? ReadLevel(regime, figures, inTreatment: true, ClassificationRoute.TreatmentField, ref findings)
            : ReadLevel(regime, figures, inTreatment: false, ClassificationRoute.Level, ref findings);
        findings.Add(new Finding(
            Rules.TreatmentField, covers ? Verdict.Satisfied : Verdict.NotSatisfied, measure, Measurement.Of(treatment), regime.Rows[0].Norm.Value));
        return read;
    }

    private static LevelReading ReadLevel(RegimeLaw regime, in LevelFigures figures, bool inTreatment, ClassificationRoute route, ref FindingBuffer findings)
    {
        var level = inTreatment ? figures.TreatmentLevel : figures.Level;
        if (level is not { } known)
        {
            findings.Add(new Finding(
                Rules.Level, Verdict.Undetermined, regime.Formula, missing: inTreatment ? figures.TreatmentMissing : figures.Missing));
            return new LevelReading(LevelOutcome.Undetermined, null, route, null);
        }

        var row = regime.RowOf(known);
        if (figures.Contests is { Count: > 0 } contests
            && ContestThatMatters(regime, contests, inTreatment, known, out var reachesFull) is { } contest)
        {
            findings.Add(new Finding(Rules.Level, Verdict.Undetermined, row.Norm, Measurement.Of(known), row.Norm.Value, reason: contest));
            return new LevelReading(LevelOutcome.Undetermined, known, route, reachesFull);
        }

        if (row.Outcome == LevelOutcome.Group3 && !regime.SubBands.IsEmpty && regime.SubBandOf(known) is null)
        {
            findings.Add(new Finding(
                Rules.ScienceBand,
                Verdict.Undetermined,
                regime.SubBands[0].Norm,
                Measurement.Of(known),
                regime.SubBands[0].Norm.Value,
                reason: ClassificationReasons.ExactlySeventyPercent));
        }

        findings.Add(new Finding(Rules.Level, Verdict.Satisfied, row.Norm, Measurement.Of(known), row.Norm.Value));
        return row.Outcome == LevelOutcome.Group3 && !regime.SubBands.IsEmpty
            ? ReadSubBand(regime, known, route, ref findings)
            : new LevelReading(row.Outcome, known, route, row.Outcome == LevelOutcome.Group1Or2);
    }

    private static LevelReading ReadSubBand(RegimeLaw regime, Ratio level, ClassificationRoute route, ref FindingBuffer findings)
    {
        if (regime.SubBandOf(level) is not { } band)
        {
            return new LevelReading(LevelOutcome.Undetermined, level, route, false);
        }

        findings.Add(new Finding(Rules.ScienceBand, Verdict.Satisfied, band.Norm, Measurement.Of(level), band.Norm.Value));
        return new LevelReading(band.Outcome, level, route, false);
    }

    // Each contested way to count is tried alone and all together; only where the answer would differ is there no answer.
    private static FindingReason? ContestThatMatters(RegimeLaw regime, List<Contest> all, bool inTreatment, Ratio level, out bool? reachesFull)
    {
        var outcome = regime.OutcomeOf(level);
        var full = outcome == LevelOutcome.Group1Or2;
        reachesFull = full;
        FindingReason? matters = null;
        List<Contest> contests = inTreatment ? [.. all.Where(contest => contest.InTreatment)] : all;
        foreach (var together in contests.GroupBy(contest => contest.Reason).Select(group => group.ToList()).Append(contests))
        {
            if (together.Count == 0)
            {
                continue;
            }

            var other = OutcomeWith(together);
            if (other != outcome)
            {
                matters ??= together[0].Reason;
                reachesFull = (other == LevelOutcome.Group1Or2) == full ? reachesFull : null;
            }
        }

        return matters;

        LevelOutcome OutcomeWith(List<Contest> together)
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
                FigureSums.ToVnd(b, ClassificationRules.DecisionId, "expenditureItems").Dong));
        }
    }
}
