using System.Collections.Immutable;
using NodaTime;
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
        var first = tier is AutonomyTier.Group1 or AutonomyTier.Group2
            ? OfSelfFinancing(law, on, tier, facts, own)
            : OfShortfall(law, on, tier, facts, own);
        var (cuts, path) = SupportPath.Check(law, tier, facts);
        ImmutableArray<Finding> findings = [.. own, .. path, .. classified];
        return first is { } answer
            ? Answer(law, on, findings, new StateSupport(tier, answer.Kind, answer.Shortfall, answer.Amount, answer.IsCapped, cuts))
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
            if (law.Norms.Of(StateSupportNorms.Groups1And2).At(on).Norm is not { } none)
            {
                own.Add(NoLaw(law));
                return null;
            }

            own.Add(new Finding(Rules.NoSupport, Verdict.Satisfied, none));
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
        return Capped(law, on, tier, StateSupportKind.PreventionBlock, shortfall, facts, own);
    }

    private static StateSupport? OfShortfall(AutonomyLaw law, LocalDate on, AutonomyTier tier, StateSupportFacts facts, List<Finding> own)
    {
        if (law.Norms.Of(StateSupportNorms.FirstYear).At(on).Norm is not { } rule)
        {
            own.Add(NoLaw(law));
            return null;
        }

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
        AutonomyLaw law, LocalDate on, AutonomyTier tier, StateSupportKind kind, Vnd shortfall, StateSupportFacts facts, List<Finding> own)
    {
        var ceiling = law.Norms.Of(StateSupportNorms.SuperiorEstimate).At(on).Norm!;
        if (facts.SuperiorRecurrentEstimate is not { } estimate)
        {
            own.Add(new Finding(Rules.Ceiling, Verdict.Undetermined, ceiling, missing: [StateSupportReasons.SuperiorEstimate]));
            return new StateSupport(tier, kind, shortfall, shortfall, isCapped: null, []);
        }

        var isCapped = shortfall > estimate;
        own.Add(new Finding(
            Rules.Ceiling,
            isCapped ? Verdict.NotSatisfied : Verdict.Satisfied,
            ceiling,
            Measurement.Of(shortfall),
            Requirement.AtMost(Measurement.Of(estimate))));
        return new StateSupport(tier, kind, shortfall, isCapped ? estimate : shortfall, isCapped, []);
    }

    private static Finding NoLaw(AutonomyLaw law) => new(
        Rules.Support, Verdict.Undetermined, law.Norms.Of(StateSupportNorms.FirstYear).Norms[0], reason: ClassificationReasons.NoLawEncoded);

    private static Assessment<StateSupport> Answer(AutonomyLaw law, LocalDate on, ImmutableArray<Finding> findings, StateSupport conclusion) =>
        new(law.Identity, Rules.DecisionId, on, conclusion, findings);
}
