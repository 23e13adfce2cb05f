using BenchmarkDotNet.Attributes;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The whole autonomy file of each of ten thousand varied units, a surplus to distribute included, per unit.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private static readonly LocalDate On = new(2026, 3, 20);

    private UnitFigures[] _units = [];
    private AutonomyFileFacts[] _facts = [];
    private AutonomyRulesOnDate _onDate = null!;

    /// <summary>Makes the units once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _units = Portfolio.Create();
        _facts = [.. _units.Select(ToFacts)];
        _onDate = Rulebook.National.On(On).Autonomy;
    }

    /// <summary>The floor: the tier alone.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Portfolio.Size, Description = "floor: hand-written if chain, tier only")]
    public int FloorIfChain()
    {
        var sum = 0;
        foreach (var unit in _units)
        {
            sum += Floor.Tier(unit.Revenue, unit.Expenditure);
        }

        return sum;
    }

    /// <summary>Ours: every part of the file.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "whole file, date resolved once")]
    public int WholeFile()
    {
        var sum = 0;
        foreach (var facts in _facts)
        {
            sum += _onDate.DrawFile(facts).Findings.Length;
        }

        return sum;
    }

    /// <summary>Ours: every part of the file, its reasons in words.</summary>
    [Benchmark(OperationsPerInvoke = Portfolio.Size, Description = "whole file and its explanation (vi)")]
    public int WholeFileExplained()
    {
        var sum = 0;
        foreach (var facts in _facts)
        {
            sum += _onDate.DrawFile(facts).Explain(Language.Vietnamese).Children.Length;
        }

        return sum;
    }

    private static AutonomyFileFacts ToFacts(UnitFigures unit)
    {
        var pay = new Vnd(unit.Expenditure / 2);
        return new AutonomyFileFacts
        {
            Unit = Portfolio.ToFacts(unit),
            StateSupport = new() { SuperiorRecurrentEstimate = new Vnd(unit.Expenditure) },
            Surplus = new()
            {
                BudgetYear = 2025,
                Surplus = new Vnd(unit.Revenue / 10),
                DevelopmentFundBalance = Vnd.Zero,
                YearlyDepreciation = Vnd.Zero,
                YearlyWear = Vnd.Zero,
                Pay = new()
                {
                    RankAndPostSalary = pay,
                    Contributions = Vnd.Zero,
                    Allowances = Vnd.Zero,
                    LabourContractSalary = Vnd.Zero,
                    ExecutedPay = pay,
                    AdditionalIncome = Vnd.Zero,
                    BasicSalaryFund = pay,
                },
            },
        };
    }
}
