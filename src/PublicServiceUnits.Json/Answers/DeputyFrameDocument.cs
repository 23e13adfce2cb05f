using NodaTime;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Json;

/// <summary>How many deputies there may be and are, as it stands in JSON.</summary>
/// <param name="Allowed">The most that are allowed; null where that is open. Of an average: for all units of the ministry together.</param>
/// <param name="Given">Those there are; null where not known.</param>
/// <param name="Over">How many are too many; null where that cannot be said.</param>
/// <param name="IsAverage">Whether the law sets an average over the units in a ministry's structure.</param>
/// <param name="ToleratedUntil">The last day on which the surplus is tolerated, past days included; null where nothing tolerates it or that is open.</param>
/// <param name="Provision">The provision that sets the number, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
public sealed record DeputyFrameDocument(
    int? Allowed, int? Given, int? Over, bool IsAverage, LocalDate? ToleratedUntil, string? Provision, string? ProvisionEn)
{
    internal static DeputyFrameDocument From(DeputyFrame frame) => new(
        frame.Allowed,
        frame.Given,
        frame.Over,
        frame.IsAverage,
        frame.ToleratedUntil,
        frame.Provision?.ToText(Language.Vietnamese),
        frame.Provision?.ToText(Language.English));
}
