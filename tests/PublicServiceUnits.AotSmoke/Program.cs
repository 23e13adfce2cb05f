using System.Diagnostics;
using System.Globalization;
using NodaTime;
using PublicServiceUnits;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json;
using PublicServiceUnits.Quantities;

// A trimmed, ahead-of-time compiled consumer in invariant-globalization mode: everything must answer and explain here too.
var watch = Stopwatch.StartNew();
var facts = new ClassificationFacts { RevenueTotal = Vnd.FromMillions(85_000), ExpenditureTotal = Vnd.FromMillions(113_500) };
var answer = Rulebook.National.Autonomy.Classify(facts, new LocalDate(2025, 9, 1));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first answer after {watch.Elapsed.TotalMilliseconds:F1} ms"));
Expect(answer.Conclusion is { Tier: AutonomyTier.Group3, Band: AutonomyBand.From70To100 }, "the tier");
Expect(answer.Explain(Language.Vietnamese).ToString().Contains("điểm a khoản 3 Điều 9 Nghị định số 60/2021/NĐ-CP", StringComparison.Ordinal), "the Vietnamese explanation");
Expect(answer.Explain(Language.English).ToString().Contains("point a, clause 3, Article 9, Decree 60/2021/NĐ-CP", StringComparison.Ordinal), "the English explanation");
Expect(AutonomyTiers.Read("Tự đảm bảo chi thường xuyên").Value == AutonomyTier.Group2, "reading a tier in composed letters");
Expect(AutonomyTiers.Read("Tu\u031B\u0323 \u0111a\u0309m ba\u0309o chi thu\u031Bo\u031B\u0300ng xuye\u0302n").Value == AutonomyTier.Group2, "reading a tier in decomposed letters");

foreach (var decision in DecisionCatalog.National.All)
{
    var asked = decision.Ask(decision.Example.Json, decision.Example.On);
    Expect(decision.WriteAnswer(asked).Contains("\"conclusion\": {", StringComparison.Ordinal), $"the JSON answer of {decision.Id}");
    Expect(decision.Schema.Contains("\"properties\"", StringComparison.Ordinal), $"the JSON Schema of {decision.Id}");
}

try
{
    DecisionCatalog.National.Find("autonomy.classify")!.Ask("""{ "revenueTotal": -1, "expenditureTotal": 1 }""", new LocalDate(2025, 9, 1));
    Expect(false, "refusing a negative revenue");
}
catch (JsonFactsException refused)
{
    Expect(refused.Errors[0].Path == "$.revenueTotal", "naming the field of a refused figure");
}

Console.WriteLine("ahead-of-time consumer: all answers as expected");
return 0;

static void Expect(bool met, string what)
{
    if (!met)
    {
        Console.Error.WriteLine($"ahead-of-time consumer: not as expected: {what}");
        Environment.Exit(1);
    }
}
