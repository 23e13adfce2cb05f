using System.Collections.Immutable;

namespace PublicServiceUnits.Json;

/// <summary>Why a finding gives no plain yes or no, or what to know of it.</summary>
/// <param name="Kind">Gap, conflict, authority or remark.</param>
/// <param name="Id">The stable name.</param>
/// <param name="Vi">The reason in Vietnamese.</param>
/// <param name="En">The reason in English.</param>
/// <param name="Provisions">For a conflict the two provisions that disagree, in Vietnamese; empty for the others.</param>
public sealed record ReasonDocument(ReasonKind Kind, string Id, string Vi, string En, ImmutableArray<string> Provisions);
