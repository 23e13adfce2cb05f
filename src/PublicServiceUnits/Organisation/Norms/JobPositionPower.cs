using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>Who approves the job positions of a kind of units.</summary>
/// <param name="Holder">Who; null where the managing body's scope says it.</param>
/// <param name="Council">Whether the management council passes them first: always, never, or, where null, if there is one.</param>
/// <param name="Text">In words.</param>
/// <param name="Open">What leaves it open; null where nothing does.</param>
internal sealed record JobPositionPower(JobPositionDecider? Holder, bool? Council, LocalizedText Text, FindingReason? Open = null) : ILegalValue
{
    public string ToText(Language language) => Text.In(language);
}
