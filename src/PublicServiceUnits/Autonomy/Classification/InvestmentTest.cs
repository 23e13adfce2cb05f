using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Autonomy.ClassificationFactNames;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether a unit finances its investment itself, under the test of the date.</summary>
internal static class InvestmentTest
{
    public static bool? Run(RegimeLaw regime, InvestmentFigures? figures, out Finding finding) => regime.Kind switch
    {
        ClassificationRegime.EconomicAndOther => ByStatement(regime.Investment, figures, out finding) ?? Open(regime.Investment, [Names.Investment], out finding),
        ClassificationRegime.ScienceAndTechnology => ByScienceFigures(regime, figures, out finding),
        _ => ByGeneralFigures(regime.Investment, figures, out finding),
    };

    private static bool? ByGeneralFigures(Norm<Requirement> norm, InvestmentFigures? figures, out Finding finding)
    {
        if (figures is not { Depreciation: { } depreciation, Wear: { } wear, RetainedFees: { } fees }
            || (figures.PlannedDevelopmentFund ?? figures.FiveYearAverageDevelopmentFund) is not { } fund)
        {
            return ByStatement(norm, figures, out finding) ?? Open(norm, MissingGeneral(figures), out finding);
        }

        var need = FigureSums.Of(ClassificationRules.DecisionId, "investment.depreciation", depreciation, wear);
        var covered = Cover(norm, FigureSums.Of(ClassificationRules.DecisionId, "investment.retainedFees", fund, fees), need, out finding);
        if (figures is { PlannedDevelopmentFund: not null, FiveYearAverageDevelopmentFund: { } average }
            && Cover(norm, FigureSums.Of(ClassificationRules.DecisionId, "investment.retainedFees", average, fees), need, out _) != covered)
        {
            finding = new Finding(
                ClassificationRules.InvestmentCover, Verdict.Undetermined, norm, finding.Measured, norm.Value, reason: ClassificationReasons.PlanYearOrAverage);
            return null;
        }

        return covered;
    }

    private static bool? ByScienceFigures(RegimeLaw regime, InvestmentFigures? figures, out Finding finding)
    {
        if (figures is not { Depreciation: { } depreciation, Wear: { } wear, RetainedFees: { } fees, PlannedDevelopmentFund: { } planned })
        {
            return ByStatement(regime.Investment, figures, out finding) ?? Open(regime.Investment, MissingScience(figures), out finding);
        }

        var need = FigureSums.Of(ClassificationRules.DecisionId, "investment.depreciation", depreciation, wear);
        if (Cover(regime.Investment, FigureSums.Of(ClassificationRules.DecisionId, "investment.retainedFees", planned, fees), need, out finding))
        {
            return true;
        }

        if (figures.DevelopmentFundBalance is not { } balance)
        {
            finding = new Finding(
                ClassificationRules.InvestmentCover, Verdict.Undetermined, regime.InvestmentWithBalance!, finding.Measured, regime.InvestmentWithBalance!.Value, [Names.FundBalance]);
            return null;
        }

        return Cover(regime.InvestmentWithBalance!, FigureSums.Of(ClassificationRules.DecisionId, "investment.developmentFundBalance", balance, planned, fees), need, out finding);
    }

    private static bool Cover(Norm<Requirement> norm, Vnd own, Vnd need, out Finding finding)
    {
        // Nothing to cover is covered; a fraction over 0 would say nothing.
        var measured = need.Dong > 0 ? Measurement.Of(new Ratio(own.Dong, need.Dong)) : Measurement.Of(own);
        var met = need.Dong <= 0 || norm.Value.IsMetBy(measured);
        finding = new Finding(ClassificationRules.InvestmentCover, met ? Verdict.Satisfied : Verdict.NotSatisfied, norm, measured, norm.Value);
        return met;
    }

    private static bool? ByStatement(Norm<Requirement> norm, InvestmentFigures? figures, out Finding finding)
    {
        if (figures?.SelfFinanced is { } stated)
        {
            finding = new Finding(
                ClassificationRules.InvestmentCover, stated ? Verdict.Satisfied : Verdict.NotSatisfied, norm, Measurement.Of(stated), Requirement.Yes);
            return stated;
        }

        finding = default;
        return null;
    }

    private static bool? Open(Norm<Requirement> norm, ImmutableArray<MissingFact> missing, out Finding finding)
    {
        finding = new Finding(ClassificationRules.InvestmentCover, Verdict.Undetermined, norm, required: norm.Value, missing: missing);
        return null;
    }

    private static ImmutableArray<MissingFact> MissingGeneral(InvestmentFigures? figures)
    {
        if (figures is null)
        {
            return [Names.Investment];
        }

        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        AddIf(missing, (figures.PlannedDevelopmentFund ?? figures.FiveYearAverageDevelopmentFund) is null, Names.PlannedFund);
        AddCommon(missing, figures);
        return missing.ToImmutable();
    }

    private static ImmutableArray<MissingFact> MissingScience(InvestmentFigures? figures)
    {
        if (figures is null)
        {
            return [Names.Investment];
        }

        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        AddIf(missing, figures.PlannedDevelopmentFund is null, Names.PlannedFund);
        AddCommon(missing, figures);
        return missing.ToImmutable();
    }

    private static void AddCommon(ImmutableArray<MissingFact>.Builder missing, InvestmentFigures figures)
    {
        AddIf(missing, figures.RetainedFees is null, Names.RetainedFees);
        AddIf(missing, figures.Depreciation is null, Names.Depreciation);
        AddIf(missing, figures.Wear is null, Names.Wear);
    }

    private static void AddIf(ImmutableArray<MissingFact>.Builder missing, bool absent, MissingFact fact)
    {
        if (absent)
        {
            missing.Add(fact);
        }
    }
}
