using NodaTime;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Units;

/// <summary>A version of a unit while its members are read.</summary>
internal sealed record VersionDraft(LocalDate From, LocalDate? To, PublicServiceUnit? Unit);
