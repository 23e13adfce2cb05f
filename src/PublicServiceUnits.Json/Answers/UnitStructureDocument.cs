using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.structure</c> as it stands in JSON.</summary>
/// <param name="ConstituentUnits">Who decides on the units that the competent authority's decision names as constituent ones.</param>
/// <param name="OtherDepartments">Who decides on all others.</param>
/// <param name="Deputies">The deputies of the unit's head.</param>
/// <param name="Departments">The departments, in the order of the facts.</param>
/// <param name="FocalPointsFell">Whether the focal points fell; null where not measured.</param>
/// <param name="HasNoIntermediateLevel">Whether no intermediate level is left; null where not measured.</param>
public sealed record UnitStructureDocument(
    StructureDecider ConstituentUnits,
    StructureDecider OtherDepartments,
    DeputyFrameDocument Deputies,
    ImmutableArray<DepartmentStructureDocument> Departments,
    bool? FocalPointsFell,
    bool? HasNoIntermediateLevel)
{
    /// <summary>The conclusion of an answer to <c>organisation.structure</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static UnitStructureDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Structure, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.UnitStructureDocument)
            : null;

    internal static UnitStructureDocument From(UnitStructure conclusion) => new(
        conclusion.ConstituentUnits,
        conclusion.OtherDepartments,
        DeputyFrameDocument.From(conclusion.Deputies),
        [.. conclusion.Departments.Select(one => new DepartmentStructureDocument(
            one.Label, one.Decider, one.IsLawful, one.Lacking, DeputyFrameDocument.From(one.Deputies)))],
        conclusion.FocalPointsFell,
        conclusion.HasNoIntermediateLevel);
}
