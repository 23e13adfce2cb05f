using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>One of these capacities has to sit on the council, or may be its chair.</summary>
internal sealed record CouncilSeat(LocalizedText Text, ImmutableArray<CouncilCapacity> AnyOf, bool MayBeIfAny = false) : ILegalValue
{
    /// <inheritdoc />
    public string ToText(Language language) => Text.In(language);
}
