using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The value of an older decree over its budget years: alone, with its circular, and for the plans kept in 2022. The
/// circulars ended within that year, so the decree's own words are left; that plans went on rests on Resolution 116/NQ-CP.
/// </summary>
internal static class OlderSurplusVersions
{
    private const int KeptIn2022 = 2022;

    public static Timelines.Version<T>[] Of<T>(
        OlderSurplusDecree decree, T value, Provision[] provisions, (T Value, Provision[] Provisions)? circular = null)
        where T : notnull
    {
        var versions = new List<Timelines.Version<T>> { Timelines.From(BudgetYears.First(decree.Since), value, provisions) };
        if (decree.CircularSince is { } year && circular is { } guided)
        {
            versions.Add(Timelines.From(BudgetYears.First(year), guided.Value, [.. provisions, .. guided.Provisions]));
        }

        if (decree.Until > KeptIn2022)
        {
            versions.Add(Timelines.FromSecondary(BudgetYears.First(KeptIn2022), value, [.. provisions, GovernmentResolution116Of2022.At("1", "1")]));
        }

        return [.. versions];
    }
}
