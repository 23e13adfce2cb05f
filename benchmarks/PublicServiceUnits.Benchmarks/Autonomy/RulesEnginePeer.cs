using RulesEngine.Models;

namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The same classification as a RulesEngine workflow: one rule a tier or band, with the reason where it does not hold.</summary>
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
                Rule("group-1", "unit.Revenue >= unit.Expenditure AND unit.InvestmentSelfFinanced == true", "below 100 %, or investment not self-financed"),
                Rule("group-2", "unit.Revenue >= unit.Expenditure AND unit.InvestmentSelfFinanced == false", "below 100 %, or investment self-financed"),
                Rule("group-3-70-100", "unit.Revenue * 100 >= unit.Expenditure * 70 AND unit.Revenue < unit.Expenditure", "outside 70 to below 100 %"),
                Rule("group-3-30-70", "unit.Revenue * 100 >= unit.Expenditure * 30 AND unit.Revenue * 100 < unit.Expenditure * 70", "outside 30 to below 70 %"),
                Rule("group-3-10-30", "unit.Revenue * 100 >= unit.Expenditure * 10 AND unit.Revenue * 100 < unit.Expenditure * 30", "outside 10 to below 30 %"),
                Rule("group-4", "unit.Revenue > 0 AND unit.Revenue * 100 < unit.Expenditure * 10", "10 % or more"),
                Rule("group-4-no-revenue", "unit.Revenue == 0", "there is revenue"),
            ],
        },
    ]);

    public (string? Tier, int Reasons) Classify(UnitFigures unit)
    {
        var results = _engine.ExecuteAllRulesAsync(WorkflowName, new RuleParameter("unit", unit)).AsTask().GetAwaiter().GetResult();
        string? tier = null;
        var reasons = 0;
        foreach (var result in results)
        {
            if (result.IsSuccess)
            {
                tier = result.Rule.RuleName;
            }
            else
            {
                reasons += result.ExceptionMessage.Length;
            }
        }

        return (tier, reasons);
    }

    private static Rule Rule(string name, string expression, string reason) =>
        new() { RuleName = name, Expression = expression, ErrorMessage = reason };
}
