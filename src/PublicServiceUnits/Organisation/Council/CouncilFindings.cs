using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Kind = PublicServiceUnits.Organisation.CouncilPointKind;
using Rules = PublicServiceUnits.Organisation.ManagementCouncilRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Collects the points of an answer on councils, each with its finding.</summary>
internal sealed class CouncilFindings(NormSet norms, LocalDate on)
{
    private readonly List<(Finding Finding, CouncilPoint Point)> _found = [];

    /// <summary>The findings, in the order of the points.</summary>
    public ImmutableArray<Finding> Findings => [.. InOrder.Select(one => one.Finding)];

    /// <summary>The points by kind; those of one kind as the law names them.</summary>
    public ImmutableArray<CouncilPoint> Points => [.. InOrder.Select(one => one.Point)];

    public LocalDate On => on;

    /// <summary>The first finding that is open; null where none is.</summary>
    public Finding? FirstOpen => _found.Where(one => one.Finding.Verdict == Verdict.Undetermined).Select(one => (Finding?)one.Finding).FirstOrDefault();

    private IEnumerable<(Finding Finding, CouncilPoint Point)> InOrder => _found.OrderBy(one => one.Point.Kind);

    /// <summary>The norm in force on the date; null where there is none.</summary>
    public Norm<T>? At<T>(NormTimeline<T> timeline)
        where T : notnull => norms.Of(timeline).At(on).Norm;

    /// <summary>The same for a timeline whose value is of several kinds.</summary>
    public Norm? At(NormTimeline timeline) => norms.Of(timeline).Norms.FirstOrDefault(norm => norm.Period.Contains(on));

    public void Add(Kind kind, Verdict verdict, Norm norm, FindingReason? reason = null, params ImmutableArray<MissingFact> missing) =>
        Put(new Finding(Rules.Of(kind), verdict, norm, missing: missing, reason: reason, subject: Subject(kind, norm)), kind, null);

    public void Measure(Kind kind, Verdict verdict, Norm norm, Measurement measured, Requirement required, long? difference, FindingReason? reason = null, params ImmutableArray<MissingFact> missing) =>
        Put(
            new Finding(
                Rules.Of(kind), verdict, norm, measured, required, missing,
                reason ?? (verdict == Verdict.NotSatisfied && difference is { } by and not 0 ? ManagementCouncilReasons.Difference(by) : null)),
            kind,
            verdict == Verdict.NotSatisfied && difference != 0 ? difference : null);

    // Several seats share one rule; the words tell them apart.
    private static LocalizedText? Subject(Kind kind, Norm norm) => kind == Kind.Seat ? ((Norm<CouncilSeat>)norm).Value.Text : null;

    private void Put(Finding finding, Kind kind, long? difference)
    {
        var norm = finding.Norm;
        var content = new LocalizedText(norm.ValueText(Language.Vietnamese), norm.ValueText(Language.English));
        _found.Add((finding, new CouncilPoint(kind, finding.Verdict, content, difference, norm.Provision, norm.Verification)));
    }
}
