using BenchmarkDotNet.Attributes;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The classification over the same ten thousand varied units: floor, ours and the peers, per unit.</summary>
[MemoryDiagnoser]
public class ClassificationBenchmarks
{
    private static readonly LocalDate On = new(2025, 9, 1);

    private UnitFigures[] _units = [];
    private (Vnd Revenue, Vnd Expenditure)[] _totals = [];
    private LocalDate[] _dates = [];
    private ClassificationFacts[] _facts = [];
    private Assessment<AutonomyClassification>[] _assessments = [];
    private AutonomyRulesOnDate _onDate = null!;
    private AutonomyRules _rules = null!;
    private RulesEnginePeer _rulesEngine = null!;
    private FluentValidationPeer _fluentValidation = null!;

    /// <summary>Makes the units once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _units = Portfolio.Create();
        _totals = [.. _units.Select(unit => (new Vnd(unit.Revenue), new Vnd(unit.Expenditure)))];
        _facts = [.. _units.Select(Portfolio.ToFacts)];
        _dates = [.. Enumerable.Range(0, Portfolio.Size).Select(index => new LocalDate(2021, 8, 15).PlusDays(index * 7919 % 1900))];
        _rules = Rulebook.National.Autonomy;
        _onDate = Rulebook.National.On(On).Autonomy;
        _assessments = [.. _facts.Select(_onDate.Classify)];
        _rulesEngine = new RulesEnginePeer();
        _fluentValidation = new FluentValidationPeer();
    }

    /// <summary>The floor.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Portfolio.Size, Description = "floor: hand-written if chain")]
    public int FloorIfChain()
    {
        var sum = 0;
        foreach (var (revenue, expenditure) in _totals)
        {
            sum += Floor.Tier(revenue.Dong, expenditure.Dong);
        }

        return sum;
    }

    /// <summary>Ours, tier only, date resolved once.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "tier only, date resolved once")]
    public int TierOnly()
    {
        var sum = 0;
        foreach (var (revenue, expenditure) in _totals)
        {
            sum += (int)_onDate.OutcomeByLevel(revenue, expenditure);
        }

        return sum;
    }

    /// <summary>Ours, tier only, a date per call.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "tier only, a date per call")]
    public int TierOnlyDatePerCall()
    {
        var sum = 0;
        for (var index = 0; index < _totals.Length; index++)
        {
            sum += (int)_rules.OutcomeByLevel(_totals[index].Revenue, _totals[index].Expenditure, _dates[index]);
        }

        return sum;
    }

    /// <summary>Ours, full assessment with findings and receipt, date resolved once.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "full assessment, date resolved once")]
    public int FullAssessment()
    {
        var sum = 0;
        foreach (var facts in _facts)
        {
            var assessment = _onDate.Classify(facts);
            sum += assessment.Findings.Length + assessment.Receipt.LibraryVersion.Length + (int)assessment.Conclusion!.Tier;
        }

        return sum;
    }

    /// <summary>Ours, full assessment, a date per call.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "full assessment, a date per call")]
    public int FullAssessmentDatePerCall()
    {
        var sum = 0;
        for (var index = 0; index < _facts.Length; index++)
        {
            var assessment = _rules.Classify(_facts[index], _dates[index]);
            sum += assessment.Findings.Length + assessment.Receipt.LibraryVersion.Length + (int)assessment.Conclusion!.Tier;
        }

        return sum;
    }

    /// <summary>Ours, the explanation of an assessment rendered.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "explanation of an assessment, rendered (vi)")]
    public int Explanation()
    {
        var sum = 0;
        foreach (var assessment in _assessments)
        {
            sum += assessment.Explain(Language.Vietnamese).Text.Length;
        }

        return sum;
    }

    /// <summary>RulesEngine.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "RulesEngine 6.0.1")]
    public int RulesEngine()
    {
        var sum = 0;
        foreach (var unit in _units)
        {
            var (tier, reasons) = _rulesEngine.Classify(unit);
            sum += tier!.Length + reasons;
        }

        return sum;
    }

    /// <summary>FluentValidation used as rules.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "FluentValidation 12.2.0 as rules")]
    public int FluentValidation()
    {
        var sum = 0;
        foreach (var unit in _units)
        {
            var (tier, reasons) = _fluentValidation.Classify(unit);
            sum += tier!.Length + reasons;
        }

        return sum;
    }
}
