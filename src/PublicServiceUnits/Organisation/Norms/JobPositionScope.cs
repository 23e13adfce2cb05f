using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>How a decree on job positions stands to the units of a managing body: who has the power over them, or who decides on applying the decree.</summary>
/// <param name="Holder">Who approves for Groups 3 and 4; null where the decree leaves the units out or to another.</param>
/// <param name="AppliesBy">Who decides on applying the decree; null where it applies itself or leaves the units out.</param>
/// <param name="Text">In words.</param>
internal sealed record JobPositionScope(JobPositionDecider? Holder, DecidingAuthority? AppliesBy, LocalizedText Text) : ILegalValue
{
    public string ToText(Language language) => Text.In(language);
}
