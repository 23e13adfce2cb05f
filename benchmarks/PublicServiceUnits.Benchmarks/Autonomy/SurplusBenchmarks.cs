using BenchmarkDotNet.Attributes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The distribution of a surplus over the same 1,024 mixed units: floors, ours and a peer, per unit.</summary>
[MemoryDiagnoser]
public class SurplusBenchmarks
{
    private SurplusUnit[] _units = [];
    private (long Revenue, long Expenditure)[] _totals = [];
    private SurplusDistributionFacts[] _toPropose = [];
    private SurplusDistributionFacts[] _toCheck = [];
    private SurplusMade[] _made = [];
    private AutonomyRules _rules = null!;
    private SurplusFluentValidationPeer _fluentValidation = null!;

    /// <summary>Makes the units once; every other unit's distribution has a breach. Floor and ours must agree on each proposal.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _units = SurplusUnit.Create();
        _totals = [.. Portfolio.Create().Take(SurplusUnit.Count).Select(unit => (unit.Revenue, unit.Expenditure))];
        _toPropose = [.. _units.Select(unit => unit.ToFacts())];
        _rules = Rulebook.National.Autonomy;
        _made = new SurplusMade[SurplusUnit.Count];
        _toCheck = new SurplusDistributionFacts[SurplusUnit.Count];
        _fluentValidation = new SurplusFluentValidationPeer();
        for (var index = 0; index < SurplusUnit.Count; index++)
        {
            var proposed = _rules.DistributeSurplus(_toPropose[index]).Conclusion!;
            if (Folded(proposed) != SurplusFloor.Propose(_units[index]))
            {
                throw new InvalidOperationException($"Floor and library disagree on {_units[index]}.");
            }

            var extra = index % 2;
            _made[index] = new SurplusMade(
                _units[index],
                Dong(proposed, SurplusFund.DevelopmentFund),
                Dong(proposed, SurplusFund.SupplementaryIncome),
                Dong(proposed, SurplusFund.RewardAndWelfare) + (extra * (_units[index].Surplus + 1)));
            _toCheck[index] = _toPropose[index] with
            {
                Wishes = null,
                Distribution = new SurplusAmounts
                {
                    DevelopmentFund = new Vnd(_made[index].Development),
                    SupplementaryIncome = new Vnd(_made[index].Income),
                    RewardAndWelfare = new Vnd(_made[index].Rewards),
                },
            };
            var isLawful = _rules.DistributeSurplus(_toCheck[index]).Conclusion!.IsLawful;
            if (isLawful != (extra == 0) || (_fluentValidation.Check(_made[index]) == 0) != isLawful)
            {
                throw new InvalidOperationException($"Peer and library disagree on {_units[index]}.");
            }
        }
    }

    /// <summary>The floor of the same job.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = SurplusUnit.Count, Description = "floor: hand-written proposal")]
    public long FloorProposal()
    {
        var sum = 0L;
        foreach (var unit in _units)
        {
            sum += SurplusFloor.Propose(unit);
        }

        return sum;
    }

    /// <summary>The floor of the classification, the yardstick between decisions.</summary>
    [Benchmark(OperationsPerInvoke = SurplusUnit.Count, Description = "classify floor: hand-written if chain")]
    public int FloorClassify()
    {
        var sum = 0;
        foreach (var (revenue, expenditure) in _totals)
        {
            sum += Floor.Tier(revenue, expenditure);
        }

        return sum;
    }

    /// <summary>Ours: a proposal, its amounts read.</summary>
    [Benchmark(OperationsPerInvoke = SurplusUnit.Count, Description = "propose, amounts read")]
    public long Propose()
    {
        var sum = 0L;
        foreach (var facts in _toPropose)
        {
            sum += Folded(_rules.DistributeSurplus(facts).Conclusion!);
        }

        return sum;
    }

    /// <summary>Ours: a proposal, its parts with bounds and provisions and every finding read.</summary>
    [Benchmark(OperationsPerInvoke = SurplusUnit.Count, Description = "propose, parts and findings read")]
    public long ProposeAndExplain()
    {
        var sum = 0L;
        foreach (var facts in _toPropose)
        {
            var answer = _rules.DistributeSurplus(facts);
            sum += answer.Conclusion!.Parts.Length + answer.Findings.Length;
        }

        return sum;
    }

    /// <summary>Ours: a check, its breaches read.</summary>
    [Benchmark(OperationsPerInvoke = SurplusUnit.Count, Description = "check, breaches read")]
    public long Check()
    {
        var sum = 0L;
        foreach (var facts in _toCheck)
        {
            sum += _rules.DistributeSurplus(facts).Conclusion!.Breaches.Length;
        }

        return sum;
    }

    /// <summary>Ours: a check, its breaches and every finding read.</summary>
    [Benchmark(OperationsPerInvoke = SurplusUnit.Count, Description = "check, breaches and findings read")]
    public long CheckAndExplain()
    {
        var sum = 0L;
        foreach (var facts in _toCheck)
        {
            var answer = _rules.DistributeSurplus(facts);
            sum += answer.Conclusion!.Breaches.Length + answer.Findings.Length;
        }

        return sum;
    }

    /// <summary>FluentValidation used as rules: the check alone.</summary>
    [Benchmark(OperationsPerInvoke = SurplusUnit.Count, Description = "FluentValidation 12.2.0 as rules: check")]
    public long FluentValidation()
    {
        var sum = 0L;
        foreach (var made in _made)
        {
            sum += _fluentValidation.Check(made);
        }

        return sum;
    }

    private static long Folded(SurplusDistribution distribution) =>
        Dong(distribution, SurplusFund.DevelopmentFund)
        + Dong(distribution, SurplusFund.CarriedOver)
        + (Dong(distribution, SurplusFund.SupplementaryIncome) * 3)
        + (Dong(distribution, SurplusFund.RewardAndWelfare) * 5);

    private static long Dong(SurplusDistribution distribution, SurplusFund fund) => distribution.AmountOf(fund).Dong;
}
