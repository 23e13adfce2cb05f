using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Autonomy.FundAdvanceFactNames;
using Norms = PublicServiceUnits.Autonomy.FundAdvanceNorms;
using Rules = PublicServiceUnits.Autonomy.FundAdvanceRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.advance-funds</c>. An advance follows the law of its own day, a settlement that of its day;
/// where no day is given, the date asked where it lies in the quarter. The circulars do not say so; it is how they take effect.
/// </summary>
internal static class FundAdvancing
{
    private static readonly Lazy<FundAdvanceFactsValidator> Validator = new();
    private static readonly Lazy<WorkingDayCalendar> Administrative = new(() => new WorkingDayCalendar(WorkingDayCalendar.AdministrativeWeeklyRest));

    public static Assessment<FundAdvance> Assess(AutonomyLaw law, LocalDate on, FundAdvanceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        var inquiry = new AdvanceInquiry(law.Norms, on.ToIso(), facts);
        if (inquiry.Quarters.IsEmpty && facts.Settlement is null)
        {
            inquiry.Miss(Rules.Cap, Norms.Groups1To3Cap.Norms[0], null, Names.Quarters);
        }

        var quarters = ImmutableArray.CreateBuilder<QuarterAdvance>(inquiry.Quarters.Length);
        for (var index = 0; index < inquiry.Quarters.Length; index++)
        {
            if (AdvanceCaps.Of(inquiry, index) is { } quarter)
            {
                quarters.Add(quarter);
            }
        }

        var settlement = facts.Settlement is { } settled ? AdvanceRecovering.Of(inquiry, settled) : null;
        var lastDay = LastDay(inquiry);
        return inquiry.Open is { } open
            ? new Assessment<FundAdvance>(law.Identity, Rules.DecisionId, on, open, inquiry.Findings)
            : new Assessment<FundAdvance>(
                law.Identity, Rules.DecisionId, on, new FundAdvance(facts.BudgetYear, facts.Tier, quarters.ToImmutable(), lastDay, settlement), inquiry.Findings);
    }

    // The last day follows its own law.
    private static LocalDate? LastDay(AdvanceInquiry inquiry)
    {
        var year = inquiry.Facts.BudgetYear + 1;
        foreach (var (regime, timeline) in new[]
        {
            (AdvanceRegime.Circular56Of2022, TimetableNorms.SettleFunds),
            (AdvanceRegime.Circular145Of2017, TimetableNorms.SettleFundsEconomicAndOther),
            (AdvanceRegime.Circular90Of2017, TimetableNorms.SettleFundsScienceAndTechnology),
        })
        {
            if (inquiry.Due(timeline, year) is var (norm, last) && inquiry.LawOf(last).Regime == regime)
            {
                // An answer that is open for other reasons does not wait for the day of the settlement.
                if (inquiry.Open is null || inquiry.Facts.Settlement is { Stage: SettlementStage.YearEnd, SettledOn: not null })
                {
                    AddDay(inquiry, norm, last);
                }

                return last;
            }
        }

        return null;
    }

    private static void AddDay(AdvanceInquiry inquiry, Norm norm, LocalDate last)
    {
        var required = Requirement.AtMost(Measurement.Of(last));
        inquiry.Add(inquiry.Facts.Settlement switch
        {
            { Stage: SettlementStage.YearEnd, SettledOn: { } day } => Judge(inquiry, norm, day.ToIso(), last, required),
            { Stage: SettlementStage.YearEnd } when inquiry.On > last => new Finding(
                Rules.SettlementDay, Verdict.Undetermined, norm, required: required, missing: [Names.SettledOn]),
            _ => new Finding(Rules.SettlementDay, Verdict.NotApplicable, norm, required: required),
        });
    }

    // A last day that is a day off may move to the next working day: both readings stand.
    private static Finding Judge(AdvanceInquiry inquiry, Norm norm, LocalDate day, LocalDate last, Requirement required)
    {
        var measured = Measurement.Of(day);
        if (day <= last)
        {
            return new Finding(Rules.SettlementDay, Verdict.Satisfied, norm, measured, required);
        }

        return LastDayReading.Of(Administrative.Value, last).Covers(day)
            ? new Finding(
                Rules.SettlementDay, Verdict.Undetermined, norm, measured, required, reason: LastDayReading.Gap(inquiry.At(CalendarNorms.LastDayOff, last).Provision))
            : new Finding(Rules.SettlementDay, Verdict.NotSatisfied, norm, measured, required);
    }
}
