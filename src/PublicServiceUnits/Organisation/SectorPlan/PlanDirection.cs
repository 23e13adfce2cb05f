using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>What one direction says of the portfolio.</summary>
/// <param name="Kind">The direction.</param>
/// <param name="Label">The merged school that it is about, by the host's name; null where it is about the portfolio.</param>
/// <param name="Number">How many there are; null where that is not told, or the direction is a deadline.</param>
/// <param name="AtLeast">How many there shall be at least; null where there is no such bound.</param>
/// <param name="AtMost">How many there may be at most; null where there is no such bound.</param>
/// <param name="TooMany">How many are too many, 0 where none; null where that cannot be said.</param>
/// <param name="Lacking">How many are missing, 0 where none; null where that cannot be said.</param>
/// <param name="LastDay">The last day on which it may be done; null where the direction is a number.</param>
/// <param name="Verdict">Whether it is followed; not applicable where a deadline has not come or the portfolio is exempt.</param>
/// <param name="Provision">The document that sets it.</param>
/// <param name="Confidence">How much it may be relied on.</param>
/// <param name="Reason">The conflict, gap or remark; null where there is none.</param>
public sealed record PlanDirection(
    PlanDirectionKind Kind,
    string? Label,
    int? Number,
    int? AtLeast,
    int? AtMost,
    int? TooMany,
    int? Lacking,
    LocalDate? LastDay,
    Verdict Verdict,
    Provision Provision,
    PlanConfidence Confidence,
    FindingReason? Reason);
