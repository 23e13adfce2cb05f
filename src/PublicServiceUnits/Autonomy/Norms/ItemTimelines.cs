using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// Builds the timelines of the items of one side of the formula: under the general rules in three versions (the decree,
/// its circular, its amendment), under an older circular in one.
/// </summary>
internal sealed class ItemTimelines<TKind>(string side, Func<TKind, LocalizedText> name, Provision formula, Provision amendedFormula, Provision guide)
    where TKind : struct, Enum
{
    private static readonly TKind[] Kinds = Enum.GetValues<TKind>();

    /// <summary>The general rules, by the number of the kind, so that a look-up is an index.</summary>
    public NormTimeline<ItemTreatment>[] General(params ItemRow<TKind>[] rows) => Array.ConvertAll(Kinds, kind =>
    {
        var row = Array.Find(rows, candidate => EqualityComparer<TKind>.Default.Equals(candidate.Kind, kind))
            ?? throw new InvalidOperationException($"The general rules say nothing of {kind}.");

        // Sources from the circular prove nothing before the circular; in the first version they are left out.
        Provision[] decree = [.. row.Sources.Where(source => source.Document == formula.Document)];
        return Timelines.Of(
            $"autonomy.{side}.general.{NormNames.Of(kind)}",
            name(kind),
            Timelines.From(AutonomyDates.Decree60, row.As2021, [formula, .. decree]),
            Timelines.From(AutonomyDates.Circular56, row.As2022, [formula, .. row.Sources, guide]),
            Timelines.From(AutonomyDates.Decree111, row.As2025, [formula, amendedFormula, .. row.Sources, guide]));
    });

    /// <summary>An older circular, up to Decree 60/2021/NĐ-CP.</summary>
    public NormTimeline<ItemTreatment>[] Older(
        string field,
        LocalDate from,
        Provision olderFormula,
        Func<TKind, (ItemTreatment Treatment, Provision Source)> rule) => Array.ConvertAll(Kinds, kind =>
    {
        var (treatment, source) = rule(kind);
        return Timelines.Ending(
            $"autonomy.{side}.{field}.{NormNames.Of(kind)}",
            name(kind),
            AutonomyDates.Decree60,
            Timelines.From(from, treatment, olderFormula, source));
    });
}
