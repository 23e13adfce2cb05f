using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>What the law of a second date changes for a unit, and by which provision.</summary>
internal static class ChangeText
{
    /// <summary>The provision that makes the difference; null where the answer is the same.</summary>
    public static Provision? ProvisionOf(TierComparison comparison)
    {
        if (!comparison.AnswerChanged || comparison.Changes.IsEmpty)
        {
            return null;
        }

        var change = comparison.Changes.FirstOrDefault(candidate => candidate.IsSubstantial && LiesBetween(candidate, comparison))
            ?? comparison.Changes.FirstOrDefault(candidate => LiesBetween(candidate, comparison))
            ?? comparison.Changes.FirstOrDefault(candidate => candidate.IsSubstantial)
            ?? comparison.Changes[0];
        return Amending(NormOf(change, comparison));
    }

    /// <summary>The place that amends the deciding provision where there is one, else the deciding provision itself.</summary>
    public static Provision Amending(Norm norm)
    {
        var amended = norm.Provision.Document;
        return norm.Provisions
            .Where(provision => provision.Document.Relations.Any(relation =>
                ReferenceEquals(relation.Target, amended)
                && relation.Kind is DocumentRelationKind.Amends or DocumentRelationKind.Supplements or DocumentRelationKind.Repeals))
            .MaxBy(provision => provision.Document.IssuedOn ?? LocalDate.MinIsoValue)
            ?? norm.Provision;
    }

    public static string Text(TierComparison comparison, Language language)
    {
        if (!comparison.AnswerChanged)
        {
            return language == Language.English ? "no change" : "không đổi";
        }

        return ProvisionOf(comparison) is { } provision
            ? provision.ToText(language)
            : language == Language.English ? "changed" : "có thay đổi";
    }

    // The later of the two laws made the change, whichever date was named first.
    private static Norm NormOf(FindingChange change, TierComparison comparison)
    {
        var later = comparison.Second.On >= comparison.First.On ? change.After : change.Before;
        return (later ?? change.After ?? change.Before)!.Value.Norm;
    }

    private static bool LiesBetween(FindingChange change, TierComparison comparison)
    {
        var from = NormOf(change, comparison).Period.From;
        var (first, second) = (comparison.First.On, comparison.Second.On);
        return from > LocalDate.Min(first, second) && from <= LocalDate.Max(first, second);
    }
}
