using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Json;

/// <summary>The norm behind a finding.</summary>
/// <param name="From">The first day in force.</param>
/// <param name="To">The last day in force; null while no end is known.</param>
/// <param name="Verification">How well the norm is verified.</param>
/// <param name="Local">Whether it is a local rule laid over the national one.</param>
/// <param name="Provisions">Where it stands, in Vietnamese, the deciding provision first.</param>
public sealed record NormDocument(
    LocalDate From,
    LocalDate? To,
    Verification Verification,
    bool Local,
    ImmutableArray<string> Provisions);
