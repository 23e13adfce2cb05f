using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>The kinds of job positions that a decree tells apart.</summary>
internal sealed record JobPositionKinds(ImmutableArray<JobPositionKind> Kinds, LocalizedText Text) : ILegalValue
{
    public string ToText(Language language) => Text.In(language);
}
