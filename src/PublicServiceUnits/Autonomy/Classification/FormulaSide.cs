using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>One side of the fraction while it is summed.</summary>
internal struct FormulaSide
{
    private Int128 _sum;
    private Int128 _treatmentSum;
    private Vnd? _total;
    private Vnd? _treatmentTotal;
    private bool _fromTotals;

    public FormulaSide()
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

    public readonly Vnd? Sum(string path) => _fromTotals ? _total : Missing.Count > 0 ? null : FigureSums.ToVnd(_sum, ClassificationRules.DecisionId, path);

    public readonly Vnd? TreatmentSum(string path) => _fromTotals ? _treatmentTotal : TreatmentMissing.Count > 0 ? null : FigureSums.ToVnd(_treatmentSum, ClassificationRules.DecisionId, path);

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
