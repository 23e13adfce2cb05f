using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Rules = PublicServiceUnits.Autonomy.StateSupportRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.state-support</c>. The date is that of the decision or plan and selects the rule of the
/// first year; each year of a path is judged by the law of that budget year.
/// </summary>
internal static class SupportComputation
{
    private static readonly Lazy<StateSupportFactsValidator> Validator = new();

    public static Assessment<StateSupport> Compute(AutonomyLaw law, LocalDate on, StateSupportFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        if (facts.Unit.ManagingAuthority == ManagingAuthority.SocialOrganisation && law.SocialOrganisations is { } social)
        {
            var only = new Finding(Rules.SocialOrganisation, Verdict.Satisfied, social);
            return Answer(law, on, [only], new StateSupport(facts.DecidedTier, StateSupportKind.None, Vnd.Zero, Vnd.Zero, isCapped: null, []));
        }

        ImmutableArray<Finding> classified = [];
        if (facts.DecidedTier is not { } tier)
        {
            var classification = Classification.Classify(law, on, facts.Unit);
            classified = classification.Within(StateSupportReasons.OfUnit).Findings;
            if (classification.Conclusion is not { } conclusion)
            {
                return new Assessment<StateSupport>(law.Identity, Rules.DecisionId, on, classification.Verdict, classified);
            }

            tier = conclusion.Tier;
        }

        var own = new List<Finding>();
        var isSelfFinancing = tier is AutonomyTier.Group1 or AutonomyTier.Group2;
        var first = law.Norms.Of(StateSupportNorms.FirstYear).At(on).Norm is not { } rule ? OlderSupport.Find(law, on, tier, facts.Unit, own)
            : isSelfFinancing ? OfSelfFinancing(law, on, tier, facts, own)
            : OfShortfall(law, on, tier, rule, facts, own);
        var (cuts, path) = SupportPath.Check(law, tier, facts);
        ImmutableArray<Finding> findings = [.. own, .. path, .. classified];
        return first is { } answer
            ? Answer(law, on, findings, answer.With(cuts))
            : new Assessment<StateSupport>(law.Identity, Rules.DecisionId, on, own[0].Verdict, findings);
    }

    private static StateSupport? OfSelfFinancing(AutonomyLaw law, LocalDate on, AutonomyTier tier, StateSupportFacts facts, List<Finding> own)
    {
        var unit = facts.Unit;
        var prevention = law.Norms.Of(StateSupportNorms.PreventionBlock).At(on).Norm;
        if (prevention is not null && unit is { IsMultiFunctionHealthCentre: null, Sector: UnitSector.HealthAndPopulation })
        {
            own.Add(new Finding(Rules.Prevention, Verdict.Undetermined, prevention, missing: [StateSupportReasons.HealthCentre]));
            return null;
        }

        if (prevention is null || unit.IsMultiFunctionHealthCentre != true)
        {
            own.Add(new Finding(Rules.NoSupport, Verdict.Satisfied, law.Norms.Of(StateSupportNorms.Groups1And2).At(on).Norm!));
            return new StateSupport(tier, StateSupportKind.None, Vnd.Zero, Vnd.Zero, isCapped: null, []);
        }

        if (prevention.Value.Value == SupportFormula.ByAuthority)
        {
            own.Add(new Finding(Rules.Prevention, Verdict.NeedsJudgement, prevention, reason: StateSupportReasons.SuperiorBodySetsSupport));
            return null;
        }

        var whole = OfWholeUnit(law, unit);
        var field = LevelComputation.Compute(law, law.General!, unit);
        if (whole is not { Revenue: { } revenue, Expenditure: { } expenditure } || field is not { TreatmentRevenue: { } treated, TreatmentExpenditure: { } treatment })
        {
            own.Add(new Finding(
                Rules.Prevention,
                Verdict.Undetermined,
                prevention,
                missing: [.. whole.Missing.Concat(field.TreatmentMissing).Distinct().Select(StateSupportReasons.OfUnit)]));
            return null;
        }

        var shortfall = FigureSums.ToVnd(
            (Int128)expenditure.Dong - treatment.Dong - ((Int128)revenue.Dong - treated.Dong), Rules.DecisionId, "unit.expenditureTotal").OrZeroIfNegative();
        own.Add(new Finding(Rules.Prevention, Verdict.Satisfied, prevention, Measurement.Of(shortfall)));
        var support = CappedPrevention(law, on, tier, shortfall, facts, own);
        return support is null ? null : support with { PreventionPayTopUp = TopUp(law, on, facts, own) };
    }

    // The circular sets the ceiling for groups 3 and 4 only: where it would lower the sum, the sum is open.
    private static StateSupport? CappedPrevention(
        AutonomyLaw law, LocalDate on, AutonomyTier tier, Vnd shortfall, StateSupportFacts facts, List<Finding> own)
    {
        var ceiling = law.Norms.Of(StateSupportNorms.SuperiorEstimate).At(on).Norm!;
        if (facts.SuperiorRecurrentEstimate is { } estimate && shortfall > estimate)
        {
            own.Insert(0, new Finding(
                Rules.Ceiling,
                Verdict.Undetermined,
                ceiling,
                Measurement.Of(shortfall),
                Requirement.AtMost(Measurement.Of(estimate)),
                reason: StateSupportReasons.CeilingOfPrevention));
            return null;
        }

        return Capped(law, on, tier, StateSupportKind.PreventionBlock, shortfall, facts, own, StateSupportReasons.CeilingOfPreventionIsAReading);
    }

    private static Vnd? TopUp(AutonomyLaw law, LocalDate on, StateSupportFacts facts, List<Finding> own)
    {
        if (law.Norms.Of(StateSupportNorms.PreventionPayTopUp).At(on).Norm is not { } norm)
        {
            return null;
        }

        switch (facts.PreventionPayRise, facts.SalaryReformMoney)
        {
            case ({ Dong: 0 }, _):
                own.Add(new Finding(Rules.PreventionPayTopUp, Verdict.NotApplicable, norm));
                return Vnd.Zero;
            case ({ } rise, { } money):
                var lacking = (rise - money).OrZeroIfNegative();
                own.Add(new Finding(Rules.PreventionPayTopUp, Verdict.Satisfied, norm, Measurement.Of(lacking)));
                return lacking;
            default:
                own.Add(new Finding(
                    Rules.PreventionPayTopUp,
                    Verdict.Undetermined,
                    norm,
                    missing: facts.PreventionPayRise is null ? [StateSupportReasons.PreventionPayRise] : [StateSupportReasons.SalaryReformMoney]));
                return null;
        }
    }

    private static StateSupport? OfShortfall(
        AutonomyLaw law, LocalDate on, AutonomyTier tier, Norm<LegalChoice<SupportFormula>> rule, StateSupportFacts facts, List<Finding> own)
    {
        if (rule.Value.Value == SupportFormula.ByAuthority)
        {
            own.Add(new Finding(Rules.Support, Verdict.NeedsJudgement, rule, reason: StateSupportReasons.SuperiorBodySetsSupport));
            return null;
        }

        var figures = OfWholeUnit(law, facts.Unit);
        var isWithoutRevenue = facts.Unit.HasServiceRevenue == false && facts.Unit.RevenueItems.IsDefaultOrEmpty;
        var revenue = figures.Revenue ?? (isWithoutRevenue ? Vnd.Zero : null);
        if (revenue is not { } a || figures.Expenditure is not { } b)
        {
            own.Add(new Finding(
                Rules.Support,
                Verdict.Undetermined,
                rule,
                missing: [.. figures.Missing.Where(fact => !isWithoutRevenue || fact != ClassificationFactNames.Revenue).Select(StateSupportReasons.OfUnit)]));
            return null;
        }

        var shortfall = FigureSums.ToVnd((Int128)b.Dong - a.Dong, Rules.DecisionId, "unit.expenditureTotal").OrZeroIfNegative();
        own.Add(new Finding(Rules.Support, Verdict.Satisfied, rule, Measurement.Of(shortfall)));
        return Capped(law, on, tier, StateSupportKind.Shortfall, shortfall, facts, own);
    }

    // A health centre is classified by treatment alone from 2025-07-07 on; its support is still that of the whole unit.
    private static LevelFigures OfWholeUnit(AutonomyLaw law, ClassificationFacts unit) =>
        LevelComputation.Compute(law, law.General!, unit with { IsMultiFunctionHealthCentre = false });

    private static StateSupport Capped(
        AutonomyLaw law, LocalDate on, AutonomyTier tier, StateSupportKind kind, Vnd shortfall, StateSupportFacts facts, List<Finding> own, Remark? remark = null)
    {
        var ceiling = law.Norms.Of(StateSupportNorms.SuperiorEstimate).At(on).Norm!;
        if (facts.SuperiorRecurrentEstimate is not { } estimate)
        {
            own.Add(new Finding(Rules.Ceiling, Verdict.Undetermined, ceiling, missing: [StateSupportReasons.SuperiorEstimate], reason: remark));
            return new StateSupport(tier, kind, shortfall, shortfall, isCapped: null, []);
        }

        var isCapped = shortfall > estimate;
        own.Add(new Finding(
            Rules.Ceiling,
            isCapped ? Verdict.NotSatisfied : Verdict.Satisfied,
            ceiling,
            Measurement.Of(shortfall),
            Requirement.AtMost(Measurement.Of(estimate)),
            reason: remark));
        return new StateSupport(tier, kind, shortfall, isCapped ? estimate : shortfall, isCapped, []);
    }

    private static Assessment<StateSupport> Answer(AutonomyLaw law, LocalDate on, ImmutableArray<Finding> findings, StateSupport conclusion) =>
        new(law.Identity, Rules.DecisionId, on, conclusion, findings);
}
