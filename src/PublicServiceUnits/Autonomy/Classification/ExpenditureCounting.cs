using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>Counts or leaves out one item of expenditure.</summary>
internal static class ExpenditureCounting
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
        var item = facts.ExpenditureItems[index];
        var subject = ItemText.Subject(ExpenditureItemKinds.Name(item.Kind), item.Label);
        if (item.OutsideMainFunctions && law.MainFunctionsOnly is { } mainFunctions)
        {
            items.Add(new Finding(ClassificationRules.MainFunctions, Verdict.NotApplicable, mainFunctions, ItemText.Measured(item.Amount), subject: subject));
            return;
        }

        if (facts.IsMultiFunctionHealthCentre == true && item.Block == ServiceBlock.Prevention && law.TreatmentAloneMeasure is { } treatmentAlone)
        {
            items.Add(new Finding(
                ClassificationRules.ExpenditureItem, Verdict.NotApplicable, treatmentAlone, ItemText.Measured(item.Amount), subject: subject));
            return;
        }

        var norm = regime.Expenditure(item.Kind);
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        var counting = norm.Value.Counting;
        if (counting == ItemCounting.ForScienceOrganisations)
        {
            var scienceOrganisation = facts.IsScienceAndTechnologyOrganisation ?? (facts.Sector == UnitSector.ScienceAndTechnology ? true : null);
            counting = scienceOrganisation == false ? ItemCounting.LeftOut : ItemCounting.Counted;
            if (scienceOrganisation is null)
            {
                missing.Add(ClassificationFactNames.ScienceOrganisation);
            }
        }

        if (counting == ItemCounting.LeftOut)
        {
            items.Add(new Finding(ClassificationRules.ExpenditureItem, Verdict.NotApplicable, norm, ItemText.Measured(item.Amount), subject: subject));
            return;
        }

        Int128 amount = item.Amount?.Dong ?? 0;
        if (item.Amount is null)
        {
            missing.Add(ClassificationFactNames.OfItem("expenditureItems", index, "amount", subject, "số tiền", "amount"));
        }

        if (counting == ItemCounting.SharedPart)
        {
            amount -= item.PartForNonStateFundedServices?.Dong ?? 0;
            if (item.PartForNonStateFundedServices is null)
            {
                missing.Add(ClassificationFactNames.OfItem(
                    "expenditureItems", index, "partForNonStateFundedServices", subject, "phần phân bổ cho dịch vụ không sử dụng ngân sách", "part allocated to services not funded by the State"));
            }
        }

        var inTreatment = FormulaSide.NoteBlock(facts, item.Block, "expenditureItems", index, subject, missing);
        var found = missing.ToImmutable();
        if (counting == ItemCounting.NotNamed)
        {
            side.Add(0, inTreatment, found);
            contests.Add(new Contest(ClassificationReasons.DepreciationNotNamed, 0, amount, inTreatment));
            items.Add(new Finding(
                ClassificationRules.ExpenditureItem, found.IsEmpty ? Verdict.NotApplicable : Verdict.Undetermined, norm, ItemText.Measured(item.Amount), missing: found, reason: ClassificationReasons.DepreciationNotNamed, subject: subject));
            return;
        }

        side.Add(amount, inTreatment, found);
        var deciding = counting == ItemCounting.SharedPart && law.SharedCostAllocation is { } allocation ? allocation : norm;
        items.Add(new Finding(
            ClassificationRules.ExpenditureItem,
            found.IsEmpty ? Verdict.Satisfied : Verdict.Undetermined,
            deciding,
            found.IsEmpty ? Measurement.Of(FigureSums.ToVnd(amount, ClassificationRules.DecisionId, $"expenditureItems[{index}]")) : Measurement.None,
            missing: found,
            subject: subject));
    }
}
