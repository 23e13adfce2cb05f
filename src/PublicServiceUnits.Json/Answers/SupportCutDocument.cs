using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>How the support of one year stands against the year before, as it stands in JSON; amounts in dong.</summary>
/// <param name="Year">The budget year.</param>
/// <param name="Cut">Last year's support less this year's; null where a figure is missing.</param>
/// <param name="NetCut">The same with changes of tasks and headcount left out; null where a figure is missing.</param>
/// <param name="Verdict">What the rules of the year find together.</param>
public sealed record SupportCutDocument(int Year, Vnd? Cut, Vnd? NetCut, Verdict Verdict);
