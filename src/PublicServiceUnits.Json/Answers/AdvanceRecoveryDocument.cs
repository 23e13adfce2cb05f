using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>The settlement of a year as it stands in JSON; amounts in dong.</summary>
/// <param name="Stage">At which time.</param>
/// <param name="Overpaid">What was advanced beyond what the year gives.</param>
/// <param name="Further">What may still be allocated.</param>
/// <param name="Steps">From where the overpayment is recovered, in the order of the law.</param>
/// <param name="Left">What no known source covers.</param>
public sealed record AdvanceRecoveryDocument(
    SettlementStage Stage,
    Vnd Overpaid,
    Vnd Further,
    ImmutableArray<RecoveryStepDocument> Steps,
    Vnd Left);
