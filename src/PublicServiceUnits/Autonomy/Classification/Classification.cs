using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Rules = PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.classify</c>: a pure function of facts, date and norms. The date is that of the decision or
/// plan; it selects the body of rules.
/// </summary>
internal static class Classification
{
    private static readonly Lazy<ClassificationFactsValidator> Validator = new();

    public static Assessment<AutonomyClassification> Classify(AutonomyLaw law, LocalDate on, ClassificationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (PlainTotals.TryClassify(law, on, facts) is { } plain)
        {
            return plain;
        }

        RefuseNonsense(facts);
        var findings = default(FindingBuffer);
        if (GoverningRegime(law, on, facts, ref findings) is not { } regime)
        {
            return Without(law, on, Verdict.Undetermined, ref findings);
        }

        if (regime.Kind == ClassificationRegime.ClassesWithoutPercentages)
        {
            return ByAuthority(law, on, regime, facts, ref findings);
        }

        if (regime.IsGeneral && TransitionalClassification.Decide(law, on, facts, ref findings) is { } decided)
        {
            return decided;
        }

        var figures = LevelComputation.Compute(law, regime, facts);
        if (facts.HasServiceRevenue == false && figures.Revenue is not { Dong: > 0 } && facts.Services is null)
        {
            findings.Add(new Finding(Rules.NoServiceRevenue, Verdict.Satisfied, regime.NoServiceRevenue, Measurement.Of(false)));
            findings.MoveToFront(findings.Count - 1);
            return Conclude(law, on, regime, facts, AutonomyTier.Group4, null, null, ClassificationRoute.NoServiceRevenue, figures, ref findings);
        }

        return ByFigures(law, on, regime, facts, figures, ref findings);
    }

    internal static Assessment<AutonomyClassification> Without(AutonomyLaw law, LocalDate on, Verdict verdict, ref FindingBuffer findings) =>
        new(law.Identity, Rules.DecisionId, on, verdict, findings.ToImmutable());

    internal static Assessment<AutonomyClassification> Conclude(
        AutonomyLaw law,
        LocalDate on,
        RegimeLaw regime,
        ClassificationFacts facts,
        AutonomyTier tier,
        AutonomyBand? band,
        Ratio? level,
        ClassificationRoute route,
        in LevelFigures figures,
        ref FindingBuffer findings)
    {
        var at = findings.Count;
        var verdict = AddSurroundings(law, regime, facts, figures, ref findings);
        if (verdict != Verdict.Satisfied)
        {
            findings.MoveToFront(at);
        }

        return verdict == Verdict.Satisfied
            ? new(law.Identity, Rules.DecisionId, on, new AutonomyClassification(tier, band, level, route), findings.ToImmutable())
            : Without(law, on, verdict, ref findings);
    }

    /// <summary>What else a reader should know: the governing law, special rules, and the items. May take the conclusion back.</summary>
    internal static Verdict AddSurroundings(
        AutonomyLaw law,
        RegimeLaw regime,
        ClassificationFacts facts,
        in LevelFigures figures,
        ref FindingBuffer findings)
    {
        var verdict = AddHigherAndVocationalEducation(law, facts, ref findings);
        findings.Add(new Finding(Rules.GoverningLaw, Verdict.Satisfied, regime.Governing));
        if (facts.ManagingAuthority == ManagingAuthority.SocialOrganisation && law.SocialOrganisations is { } social)
        {
            findings.Add(new Finding(Rules.NoBudgetSupport, Verdict.Satisfied, social));
        }

        if (figures.Items is { } items)
        {
            AddTotal(Rules.Revenue, regime.Formula, figures.Revenue, ref findings);
            AddTotal(Rules.Expenditure, regime.Formula, figures.Expenditure, ref findings);
            foreach (var item in items)
            {
                findings.Add(item);
            }
        }

        return verdict;
    }

    private static void AddTotal(Rule rule, Norm formula, Vnd? total, ref FindingBuffer findings)
    {
        if (total is { } sum)
        {
            findings.Add(new Finding(rule, Verdict.Satisfied, formula, Measurement.Of(sum)));
        }
    }

    private static Verdict AddHigherAndVocationalEducation(AutonomyLaw law, ClassificationFacts facts, ref FindingBuffer findings)
    {
        if (law.HigherAndVocationalEducation is not { } norm)
        {
            return Verdict.Satisfied;
        }

        if (facts.Sector == UnitSector.VocationalEducation || facts.IsHigherEducationInstitution == true)
        {
            findings.Add(new Finding(Rules.HigherAndVocationalEducation, Verdict.Undetermined, norm, reason: ClassificationReasons.Decree334Unread));
            return Verdict.Undetermined;
        }

        if (facts.IsHigherEducationInstitution is null && facts.Sector == UnitSector.EducationAndTraining)
        {
            findings.Add(new Finding(
                Rules.HigherAndVocationalEducation, Verdict.Undetermined, norm, missing: [ClassificationFactNames.HigherEducation], reason: ClassificationReasons.Decree334Unread));
            return Verdict.Undetermined;
        }

        if (facts.Sector is null)
        {
            findings.Add(new Finding(Rules.HigherAndVocationalEducation, Verdict.NotApplicable, norm, reason: ClassificationReasons.Decree334IfEducation));
        }

        return Verdict.Satisfied;
    }

    // The few checks that every call needs; the validator runs only to say what is wrong, or where items are given.
    private static void RefuseNonsense(ClassificationFacts facts)
    {
        if (facts.RevenueTotal is { Dong: < 0 }
            || facts.ExpenditureTotal is { Dong: <= 0 }
            || facts.HasServiceRevenue is false
            || facts.TreatmentRevenueTotal is not null
            || facts.TreatmentExpenditureTotal is not null
            || facts.Investment is not null && !IsSensible(facts.Investment)
            || facts.Transition is not null
            || !facts.RevenueItems.IsDefaultOrEmpty
            || !facts.ExpenditureItems.IsDefaultOrEmpty
            || (facts.Sector is { } sector && !Enum.IsDefined(sector))
            || (facts.ManagingAuthority is { } authority && !Enum.IsDefined(authority)))
        {
            FactErrors.ThrowIfAny(Validator.Value, facts);
        }
    }

    internal static bool IsSensible(InvestmentFigures figures) =>
        figures is not { PlannedDevelopmentFund.Dong: < 0 }
        and not { FiveYearAverageDevelopmentFund.Dong: < 0 }
        and not { DevelopmentFundBalance.Dong: < 0 }
        and not { RetainedFees.Dong: < 0 }
        and not { Depreciation.Dong: < 0 }
        and not { Wear.Dong: < 0 };

    /// <summary>The body of rules for the unit; null where its field is needed and not given, or no rule is encoded for the date.</summary>
    internal static RegimeLaw? RegimeFor(AutonomyLaw law, ClassificationFacts facts)
    {
        if (law.General is { } general)
        {
            return general;
        }

        // Before Decree 60/2021 the field decides the decree; universities are outside the science decree.
        if (facts.Sector is not { } sector)
        {
            return null;
        }

        var isHigherEducationInstitution = sector == UnitSector.ScienceAndTechnology && facts.IsHigherEducationInstitution == true;
        var isScienceOrganisation = facts.IsScienceAndTechnologyOrganisation == true && facts.IsHigherEducationInstitution != true;
        return law.RegimeFor(isScienceOrganisation ? UnitSector.ScienceAndTechnology : sector, isHigherEducationInstitution);
    }

    private static RegimeLaw? GoverningRegime(AutonomyLaw law, LocalDate on, ClassificationFacts facts, ref FindingBuffer findings)
    {
        if (RegimeFor(law, facts) is { } regime)
        {
            return regime;
        }

        var first = GoverningLawNorms.OtherFields.Norms[0];
        findings.Add(facts.Sector is null
            ? new Finding(Rules.GoverningLaw, Verdict.Undetermined, first, missing: [ClassificationFactNames.Sector])
            : new Finding(Rules.GoverningLaw, Verdict.Undetermined, first, Measurement.Of(on), reason: ClassificationReasons.NoLawEncoded));
        return null;
    }

    private static Assessment<AutonomyClassification> ByAuthority(AutonomyLaw law, LocalDate on, RegimeLaw regime, ClassificationFacts facts, ref FindingBuffer findings)
    {
        var measured = facts is { RevenueTotal: { } a, ExpenditureTotal: { } b } ? Measurement.Of(new Ratio(a.Dong, b.Dong)) : Measurement.None;
        findings.Add(new Finding(Rules.ClassByAuthority, Verdict.NeedsJudgement, regime.Governing, measured, reason: ClassificationReasons.AuthorityUnder(regime.Governing.Provision.Document)));
        return Without(law, on, Verdict.NeedsJudgement, ref findings);
    }

    private static Assessment<AutonomyClassification> ByFigures(
        AutonomyLaw law,
        LocalDate on,
        RegimeLaw regime,
        ClassificationFacts facts,
        in LevelFigures figures,
        ref FindingBuffer findings)
    {
        var at = findings.Count;
        var reading = LevelReading.Read(law, regime, facts, figures, ref findings);
        findings.MoveToFront(at);
        if (facts.ServesStateManagementOnly == true && law.StateManagementOnly is { } stateManagement && regime.Kind == ClassificationRegime.EconomicAndOther)
        {
            return ByStateManagement(law, on, regime, facts, figures, reading, stateManagement, ref findings);
        }

        if (!regime.IsGeneral
            && facts.Services is { } claimed
            && (claimed.SuppliesNonStateFundedServices == true || claimed.SuppliesStateListedServices == true)
            && regime.ServiceWays is { } ways)
        {
            // The older circulars open class 1 and 2 by services too, without a figure; where a level is known, the percentages decide.
            findings.Add(new Finding(
                Rules.OlderServiceWays,
                reading.Level is null ? Verdict.Undetermined : Verdict.NotApplicable,
                ways,
                reason: ClassificationReasons.WaysByServicesAndPercentages));
        }

        if (regime.IsGeneral && facts.HasServiceRevenue == false && reading.Outcome is not LevelOutcome.Group4 and not LevelOutcome.Undetermined)
        {
            // State orders and fees count in the level though they are no service revenue; the text does not rank the two.
            findings.Add(new Finding(
                Rules.NoServiceRevenue, Verdict.Undetermined, regime.NoServiceRevenue, reason: ClassificationReasons.NoServiceRevenueButLevel));
            findings.MoveToFront(findings.Count - 1);
            return Undetermined(law, on, regime, facts, figures, ref findings);
        }

        if (reading.Outcome == LevelOutcome.Group1Or2 || facts.Services is not null)
        {
            return TierByRoutes.Decide(law, on, regime, facts, figures, reading, ref findings);
        }

        if (reading.Outcome == LevelOutcome.Undetermined)
        {
            return Undetermined(law, on, regime, facts, figures, ref findings);
        }

        var (tier, band) = TierByRoutes.TierOf(reading.Outcome);
        return Conclude(law, on, regime, facts, tier, band, reading.Level, reading.Route, figures, ref findings);
    }

    internal static Assessment<AutonomyClassification> Undetermined(
        AutonomyLaw law,
        LocalDate on,
        RegimeLaw regime,
        ClassificationFacts facts,
        in LevelFigures figures,
        ref FindingBuffer findings)
    {
        AddSurroundings(law, regime, facts, figures, ref findings);
        return Without(law, on, Verdict.Undetermined, ref findings);
    }

    // A unit that only serves State management is of class 4 by Article 4; where its level says otherwise, the text does not rank the two.
    private static Assessment<AutonomyClassification> ByStateManagement(
        AutonomyLaw law,
        LocalDate on,
        RegimeLaw regime,
        ClassificationFacts facts,
        in LevelFigures figures,
        in LevelReading reading,
        Norm norm,
        ref FindingBuffer findings)
    {
        if (reading.Level is not null && reading.Outcome != LevelOutcome.Group4)
        {
            findings.Add(new Finding(Rules.StateManagementOnly, Verdict.Undetermined, norm, reason: ClassificationReasons.Article4AndArticle5));
            return Undetermined(law, on, regime, facts, figures, ref findings);
        }

        findings.Add(new Finding(Rules.StateManagementOnly, Verdict.Satisfied, norm));
        findings.MoveToFront(findings.Count - 1);
        return Conclude(law, on, regime, facts, AutonomyTier.Group4, null, reading.Level, ClassificationRoute.Level, figures, ref findings);
    }
}
