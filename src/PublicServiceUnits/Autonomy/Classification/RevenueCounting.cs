using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>Counts or leaves out one item of revenue.</summary>
internal static class RevenueCounting
{
    public static void Add(
        AutonomyLaw law,
        RegimeLaw regime,
        ClassificationFacts facts,
        int index,
        ref FormulaSide side,
        List<Finding> items,
        List<Contest> contests)
    {
        var item = facts.RevenueItems[index];
        var subject = ItemText.Subject(RevenueItemKinds.Name(item.Kind), item.Label);
        if (item.OutsideMainFunctions && law.MainFunctionsOnly is { } mainFunctions)
        {
            items.Add(new Finding(ClassificationRules.MainFunctions, Verdict.NotApplicable, mainFunctions, ItemText.Measured(item.Amount ?? item.Net), subject: subject));
            return;
        }

        if (facts.IsMultiFunctionHealthCentre == true && item.Block == ServiceBlock.Prevention && law.TreatmentAloneMeasure is { } treatmentAlone)
        {
            items.Add(new Finding(
                ClassificationRules.RevenueItem, Verdict.NotApplicable, treatmentAlone, ItemText.Measured(item.Amount ?? item.Net), subject: subject));
            return;
        }

        var norm = regime.Revenue(item.Kind);
        var treatment = norm.Value;
        if (treatment.Counting == ItemCounting.LeftOut)
        {
            items.Add(new Finding(ClassificationRules.RevenueItem, Verdict.NotApplicable, norm, ItemText.Measured(item.Amount ?? item.Net), subject: subject));
            return;
        }

        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        var net = item.Net is { } stated ? stated.Dong : Deduct(item, facts, treatment.Deductions, index, subject, missing);
        if (treatment.Counting is ItemCounting.SurplusCounted or ItemCounting.SurplusOrWhole or ItemCounting.SurplusWithContestedDeductions)
        {
            net = Int128.Max(net, 0);
        }

        var inTreatment = FormulaSide.NoteBlock(facts, item.Block, "revenueItems", index, subject, missing);
        var scienceOrganisation = facts.IsScienceAndTechnologyOrganisation ?? (facts.Sector == UnitSector.ScienceAndTechnology ? true : null);
        FindingReason? reason = null;
        if (treatment.Counting == ItemCounting.ContestedOutsideScience && scienceOrganisation is not true)
        {
            reason = ClassificationReasons.ScienceTasks;
            contests.Add(new Contest(reason, -net, 0, inTreatment));
        }
        else if (treatment.Counting == ItemCounting.SurplusOrWhole && item.Amount is { } whole && item.Net is null)
        {
            reason = ClassificationReasons.WholeOrSurplus;
            contests.Add(new Contest(reason, whole.Dong - net, 0, inTreatment));
        }

        else if (treatment.Counting == ItemCounting.SurplusWithContestedDeductions && item.Net is null)
        {
            var before = Int128.Max((Int128)(item.Amount?.Dong ?? 0) - (item.Costs?.Dong ?? 0) - (item.ObligationsToState?.Dong ?? 0), 0);
            reason = ClassificationReasons.NonStateFundedDeductions;
            contests.Add(new Contest(reason, net - before, 0, inTreatment));
            net = before;
        }
        else if (treatment.Counting == ItemCounting.NotNamed)
        {
            reason = ClassificationReasons.TuitionCompensationNotNamed;
            contests.Add(new Contest(reason, net, 0, inTreatment));
            net = 0;
        }

        var found = missing.ToImmutable();
        side.Add(net, inTreatment, found);
        items.Add(new Finding(
            ClassificationRules.RevenueItem,
            !found.IsEmpty ? Verdict.Undetermined : treatment.Counting == ItemCounting.NotNamed ? Verdict.NotApplicable : Verdict.Satisfied,
            norm,
            !found.IsEmpty ? Measurement.None
                : treatment.Counting == ItemCounting.NotNamed ? ItemText.Measured(item.Amount ?? item.Net)
                : Measurement.Of(FigureSums.ToVnd(net, ClassificationRules.DecisionId, $"revenueItems[{index}]")),
            missing: found,
            reason: reason,
            subject: subject));
    }

    private static Int128 Deduct(
        RevenueItem item,
        ClassificationFacts facts,
        Deductions deductions,
        int index,
        LocalizedText subject,
        ImmutableArray<MissingFact>.Builder missing)
    {
        Int128 net = item.Amount?.Dong ?? 0;
        if (item.Amount is null)
        {
            missing.Add(Fact("amount", "số tiền", "amount"));
        }

        Take(Deductions.Costs, item.Costs, "costs", "chi phí", "costs");
        Take(Deductions.Depreciation, item.Depreciation, "depreciation", "khấu hao", "depreciation");
        Take(Deductions.SalaryReformProvision, item.SalaryReformProvision, "salaryReformProvision", "trích nguồn cải cách tiền lương", "salary-reform provision");
        Take(Deductions.ObligationsToState, item.ObligationsToState, "obligationsToState", "nghĩa vụ với Nhà nước", "obligations to the State");
        Take(Deductions.NonRecurrentPart, item.PartOutsideAutonomy, "partOutsideAutonomy", "phần chi nhiệm vụ không thường xuyên", "part for non-recurrent tasks");
        Take(Deductions.PartOutsideAutonomy, item.PartOutsideAutonomy, "partOutsideAutonomy", "phần chi không giao tự chủ", "part outside autonomy");
        TakeFromTuition(Deductions.ScholarshipFundPart, item.ScholarshipFundPart, vocationalToo: true, "scholarshipFundPart", "phần trích quỹ học bổng", "scholarship-fund part");
        TakeFromTuition(Deductions.ScienceAndInnovationPart, item.ScienceAndInnovationPart, vocationalToo: false, "scienceAndInnovationPart", "phần chi khoa học, công nghệ", "science and innovation part");
        return net;

        void Take(Deductions deduction, Vnd? amount, string property, string vietnamese, string english)
        {
            if (!deductions.HasFlag(deduction))
            {
                return;
            }

            net -= amount?.Dong ?? 0;
            if (amount is null)
            {
                missing.Add(Fact(property, vietnamese, english));
            }
        }

        void TakeFromTuition(Deductions deduction, Vnd? amount, bool vocationalToo, string property, string vietnamese, string english)
        {
            if (!deductions.HasFlag(deduction) || (vocationalToo && facts.Sector == UnitSector.VocationalEducation))
            {
                Take(deduction, amount, property, vietnamese, english);
                return;
            }

            switch (facts.IsHigherEducationInstitution)
            {
                case true:
                    Take(deduction, amount, property, vietnamese, english);
                    break;
                case null when facts.Sector is null or UnitSector.EducationAndTraining:
                    if (!missing.Contains(ClassificationFactNames.HigherEducation))
                    {
                        missing.Add(ClassificationFactNames.HigherEducation);
                    }

                    break;
            }
        }

        MissingFact Fact(string property, string vietnamese, string english) =>
            ClassificationFactNames.OfItem("revenueItems", index, property, subject, vietnamese, english);
    }
}
