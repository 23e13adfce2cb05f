using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>Computes A and B: from the totals as given, or item by item with a finding for each item counted or left out.</summary>
internal static class LevelComputation
{
    public static LevelFigures Compute(AutonomyLaw law, RegimeLaw regime, ClassificationFacts facts)
    {
        if (facts.RevenueItems.IsDefaultOrEmpty && facts.ExpenditureItems.IsDefaultOrEmpty)
        {
            return FromTotals(facts);
        }

        var items = new List<Finding>();
        var contests = new List<Contest>();
        var revenue = new Side();
        var expenditure = new Side();
        if (facts.RevenueItems.IsDefaultOrEmpty)
        {
            revenue.TakeTotals(facts.RevenueTotal, facts.TreatmentRevenueTotal, ClassificationFactNames.Revenue, ClassificationFactNames.TreatmentRevenue);
        }
        else
        {
            for (var index = 0; index < facts.RevenueItems.Length; index++)
            {
                AddRevenue(law, regime, facts, index, ref revenue, items, contests);
            }
        }

        if (facts.ExpenditureItems.IsDefaultOrEmpty)
        {
            expenditure.TakeTotals(facts.ExpenditureTotal, facts.TreatmentExpenditureTotal, ClassificationFactNames.Expenditure, ClassificationFactNames.TreatmentExpenditure);
        }
        else
        {
            for (var index = 0; index < facts.ExpenditureItems.Length; index++)
            {
                AddExpenditure(law, regime, facts, index, ref expenditure, items, contests);
            }
        }

        return new LevelFigures
        {
            Revenue = revenue.Sum("revenueItems"),
            Expenditure = expenditure.PositiveSum("expenditureItems"),
            TreatmentRevenue = revenue.TreatmentSum("revenueItems"),
            TreatmentExpenditure = expenditure.PositiveTreatmentSum(),
            Missing = [.. revenue.Missing, .. expenditure.Missing],
            TreatmentMissing = [.. revenue.TreatmentMissing, .. expenditure.TreatmentMissing],
            Items = items,
            Contests = contests,
        };
    }

    private static LevelFigures FromTotals(ClassificationFacts facts) => new()
    {
        Revenue = facts.RevenueTotal,
        Expenditure = facts.ExpenditureTotal,
        TreatmentRevenue = facts.TreatmentRevenueTotal,
        TreatmentExpenditure = facts.TreatmentExpenditureTotal,
        Missing = MissingOf(facts.RevenueTotal, facts.ExpenditureTotal, ClassificationFactNames.Revenue, ClassificationFactNames.Expenditure),
        TreatmentMissing = MissingOf(
            facts.TreatmentRevenueTotal,
            facts.TreatmentExpenditureTotal,
            ClassificationFactNames.TreatmentRevenue,
            ClassificationFactNames.TreatmentExpenditure),
    };

    private static ImmutableArray<MissingFact> MissingOf(Vnd? first, Vnd? second, MissingFact firstName, MissingFact secondName) => (first, second) switch
    {
        ({ }, { }) => [],
        (null, { }) => [firstName],
        ({ }, null) => [secondName],
        _ => [firstName, secondName],
    };

    private static void AddRevenue(
        AutonomyLaw law,
        RegimeLaw regime,
        ClassificationFacts facts,
        int index,
        ref Side side,
        List<Finding> items,
        List<Contest> contests)
    {
        var item = facts.RevenueItems[index];
        var subject = Subject(RevenueItemKinds.Name(item.Kind), item.Label);
        if (item.OutsideMainFunctions && law.MainFunctionsOnly is { } mainFunctions)
        {
            items.Add(new Finding(ClassificationRules.MainFunctions, Verdict.NotApplicable, mainFunctions, Measured(item.Amount ?? item.Net), subject: subject));
            return;
        }

        var norm = regime.Revenue(item.Kind);
        var treatment = norm.Value;
        if (treatment.Counting == ItemCounting.LeftOut)
        {
            items.Add(new Finding(ClassificationRules.RevenueItem, Verdict.NotApplicable, norm, Measured(item.Amount ?? item.Net), subject: subject));
            return;
        }

        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        var net = item.Net is { } stated ? stated.Dong : Deduct(item, facts, treatment.Deductions, index, subject, missing);
        if (treatment.Counting is ItemCounting.SurplusCounted or ItemCounting.SurplusOrWhole)
        {
            net = Int128.Max(net, 0);
        }

        var inTreatment = Side.NoteBlock(facts, item.Block, "revenueItems", index, subject, missing);
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

        var found = missing.ToImmutable();
        side.Add(net, inTreatment, found);
        items.Add(new Finding(
            ClassificationRules.RevenueItem,
            found.IsEmpty ? Verdict.Satisfied : Verdict.Undetermined,
            norm,
            found.IsEmpty ? Measurement.Of(FigureSums.ToVnd(net, $"revenueItems[{index}]")) : Measurement.None,
            missing: found,
            reason: reason,
            subject: subject));
    }

    private static void AddExpenditure(
        AutonomyLaw law,
        RegimeLaw regime,
        ClassificationFacts facts,
        int index,
        ref Side side,
        List<Finding> items,
        List<Contest> contests)
    {
        var item = facts.ExpenditureItems[index];
        var subject = Subject(ExpenditureItemKinds.Name(item.Kind), item.Label);
        if (item.OutsideMainFunctions && law.MainFunctionsOnly is { } mainFunctions)
        {
            items.Add(new Finding(ClassificationRules.MainFunctions, Verdict.NotApplicable, mainFunctions, Measured(item.Amount), subject: subject));
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
            items.Add(new Finding(ClassificationRules.ExpenditureItem, Verdict.NotApplicable, norm, Measured(item.Amount), subject: subject));
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

        var inTreatment = Side.NoteBlock(facts, item.Block, "expenditureItems", index, subject, missing);
        var found = missing.ToImmutable();
        if (counting == ItemCounting.NotNamed)
        {
            contests.Add(new Contest(ClassificationReasons.DepreciationNotNamed, 0, amount, inTreatment));
            items.Add(new Finding(
                ClassificationRules.ExpenditureItem, Verdict.NotApplicable, norm, Measured(item.Amount), missing: found, reason: ClassificationReasons.DepreciationNotNamed, subject: subject));
            return;
        }

        side.Add(amount, inTreatment, found);
        var deciding = counting == ItemCounting.SharedPart && law.SharedCostAllocation is { } allocation ? allocation : norm;
        items.Add(new Finding(
            ClassificationRules.ExpenditureItem,
            found.IsEmpty ? Verdict.Satisfied : Verdict.Undetermined,
            deciding,
            found.IsEmpty ? Measurement.Of(FigureSums.ToVnd(amount, $"expenditureItems[{index}]")) : Measurement.None,
            missing: found,
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

    private static LocalizedText Subject(LocalizedText kind, string? label) =>
        string.IsNullOrWhiteSpace(label) ? kind : new LocalizedText($"{kind.Vietnamese} ({label})", $"{kind.English} ({label})");

    private static Measurement Measured(Vnd? amount) => amount is { } known ? Measurement.Of(known) : Measurement.None;

    /// <summary>One side of the fraction while it is summed.</summary>
    private struct Side
    {
        private Int128 _sum;
        private Int128 _treatmentSum;
        private Vnd? _total;
        private Vnd? _treatmentTotal;
        private bool _fromTotals;

        public Side()
        {
        }

        public List<MissingFact> Missing { get; } = [];

        public List<MissingFact> TreatmentMissing { get; } = [];

        public void TakeTotals(Vnd? total, Vnd? treatmentTotal, MissingFact name, MissingFact treatmentName)
        {
            _fromTotals = true;
            (_total, _treatmentTotal) = (total, treatmentTotal);
            if (total is null)
            {
                Missing.Add(name);
            }

            if (treatmentTotal is null)
            {
                TreatmentMissing.Add(treatmentName);
            }
        }

        public static bool NoteBlock(
            ClassificationFacts facts,
            ServiceBlock? block,
            string list,
            int index,
            LocalizedText subject,
            ImmutableArray<MissingFact>.Builder missing)
        {
            if (facts.IsMultiFunctionHealthCentre == true && block is null)
            {
                missing.Add(ClassificationFactNames.OfItem(list, index, "block", subject, "thuộc khối khám, chữa bệnh hay dự phòng", "whether it belongs to treatment or prevention"));
            }

            return block == ServiceBlock.Treatment;
        }

        public void Add(Int128 amount, bool inTreatment, ImmutableArray<MissingFact> missing)
        {
            _sum += amount;
            Missing.AddRange(missing);
            if (inTreatment)
            {
                _treatmentSum += amount;
            }

            // An item of an unknown block may belong to treatment, so its absence is felt on both sides.
            if (inTreatment || missing.Any(fact => fact.Path.EndsWith(".block", StringComparison.Ordinal)))
            {
                TreatmentMissing.AddRange(missing);
            }
        }

        public readonly Vnd? Sum(string path) => _fromTotals ? _total : Missing.Count > 0 ? null : FigureSums.ToVnd(_sum, path);

        public readonly Vnd? TreatmentSum(string path) => _fromTotals ? _treatmentTotal : TreatmentMissing.Count > 0 ? null : FigureSums.ToVnd(_treatmentSum, path);

        public readonly Vnd? PositiveSum(string path)
        {
            var sum = Sum(path);
            return sum is { Dong: <= 0 }
                ? throw new InvalidFactsException(
                [
                    new FactError(
                        "autonomy.classify/expenditure-not-positive",
                        path,
                        sum.Value.ToString(),
                        new("các khoản chi được tính có tổng trên 0 đồng", "counted expenditure with a sum above 0 dong")),
                ])
                : sum;
        }

        public readonly Vnd? PositiveTreatmentSum() => TreatmentSum("expenditureItems") is { Dong: > 0 } sum ? sum : null;
    }
}
