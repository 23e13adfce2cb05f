using System.Collections.Immutable;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>The answer for one department, as it stands in JSON.</summary>
/// <param name="Label">The host's own name for it.</param>
/// <param name="Decider">Who decides that it is set up; null where a fact is missing.</param>
/// <param name="IsLawful">Whether it meets every criterion; null where a fact is missing or the approved scheme decides.</param>
/// <param name="Lacking">What it is known to lack.</param>
/// <param name="Deputies">Its deputy heads.</param>
public sealed record DepartmentStructureDocument(
    string? Label, StructureDecider? Decider, bool? IsLawful, ImmutableArray<DepartmentLack> Lacking, DeputyFrameDocument Deputies);
