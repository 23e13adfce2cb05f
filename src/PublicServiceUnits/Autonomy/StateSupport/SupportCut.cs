using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>How the support of one year stands against the year before.</summary>
/// <param name="Year">The budget year.</param>
/// <param name="Cut">Last year's support less this year's, in dong; below 0 where the support rises; null where a figure is missing.</param>
/// <param name="NetCut">The same with changes of tasks and headcount left out; null where a figure is missing.</param>
/// <param name="Verdict">What the rules of the year find together, the worst first.</param>
public sealed record SupportCut(int Year, Vnd? Cut, Vnd? NetCut, Verdict Verdict);
