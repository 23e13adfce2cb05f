using RulesEngine.Models;

namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The same classification as a RulesEngine workflow: one rule a tier or band.</summary>
internal sealed class RulesEnginePeer
{
    private const string WorkflowName = "classify";

    private readonly global::RulesEngine.RulesEngine _engine;

    public RulesEnginePeer() => _engine = new global::RulesEngine.RulesEngine(
    [
        new Workflow
        {
            WorkflowName = WorkflowName,
            Rules =
            [
                Rule("group-1", "unit.Revenue >= unit.Expenditure AND unit.InvestmentSelfFinanced == true"),
                Rule("group-2", "unit.Revenue >= unit.Expenditure AND unit.InvestmentSelfFinanced == false"),
                Rule("group-3-70-100", "unit.Revenue * 100 >= unit.Expenditure * 70 AND unit.Revenue < unit.Expenditure"),
                Rule("group-3-30-70", "unit.Revenue * 100 >= unit.Expenditure * 30 AND unit.Revenue * 100 < unit.Expenditure * 70"),
                Rule("group-3-10-30", "unit.Revenue * 100 >= unit.Expenditure * 10 AND unit.Revenue * 100 < unit.Expenditure * 30"),
                Rule("group-4", "unit.Revenue * 100 < unit.Expenditure * 10"),
            ],
        },
    ]);

    public string? Tier(UnitFigures unit)
    {
        var results = _engine.ExecuteAllRulesAsync(WorkflowName, new RuleParameter("unit", unit)).AsTask().GetAwaiter().GetResult();
        foreach (var result in results)
        {
            if (result.IsSuccess)
            {
                return result.Rule.RuleName;
            }
        }

        return null;
    }

    private static Rule Rule(string name, string expression) => new() { RuleName = name, Expression = expression };
}
