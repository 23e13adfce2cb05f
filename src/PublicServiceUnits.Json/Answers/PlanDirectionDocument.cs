using NodaTime;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>What one direction says of the portfolio, as it stands in JSON.</summary>
/// <param name="Kind">The direction.</param>
/// <param name="Label">The merged school that it is about; null where it is about the portfolio.</param>
/// <param name="Number">How many there are; null where not told, or the direction is a deadline.</param>
/// <param name="AtLeast">How many there shall be at least; null where there is no such bound.</param>
/// <param name="AtMost">How many there may be at most; null where there is no such bound.</param>
/// <param name="TooMany">How many are too many; null where that cannot be said.</param>
/// <param name="Lacking">How many are missing; null where that cannot be said.</param>
/// <param name="LastDay">The last day on which it may be done; null where the direction is a number.</param>
/// <param name="Verdict">Whether it is followed.</param>
/// <param name="Provision">The document that sets it, in Vietnamese.</param>
/// <param name="ProvisionEn">The same in English.</param>
/// <param name="Confidence">How much it may be relied on.</param>
public sealed record PlanDirectionDocument(
    PlanDirectionKind Kind,
    string? Label,
    int? Number,
    int? AtLeast,
    int? AtMost,
    int? TooMany,
    int? Lacking,
    LocalDate? LastDay,
    Verdict Verdict,
    string Provision,
    string ProvisionEn,
    PlanConfidence Confidence);
