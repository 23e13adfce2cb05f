using System.Collections.Immutable;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the settlement of the year gives; the steps and what is left sum to what was advanced too much, to the dong.</summary>
public sealed record AdvanceRecovery
{
    internal AdvanceRecovery(SettlementStage stage, Vnd overpaid, Vnd further, ImmutableArray<RecoveryStep> steps, Vnd left)
    {
        Stage = stage;
        Overpaid = overpaid;
        Further = further;
        Steps = steps;
        Left = left;
    }

    /// <summary>At which time.</summary>
    public SettlementStage Stage { get; }

    /// <summary>What was advanced (or determined) beyond what the year gives, in dong; 0 where nothing was.</summary>
    public Vnd Overpaid { get; }

    /// <summary>What the year gives beyond what was advanced, in dong: it may still be allocated.</summary>
    public Vnd Further { get; }

    /// <summary>From where the overpayment is recovered, in the order of the law; sources that are not reached are left out.</summary>
    public ImmutableArray<RecoveryStep> Steps { get; }

    /// <summary>What no known source covers, in dong.</summary>
    public Vnd Left { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other recovery.</param>
    public bool Equals(AdvanceRecovery? other) => other is not null
        && (Stage, Overpaid, Further, Left) == (other.Stage, other.Overpaid, other.Further, other.Left)
        && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Stage, Overpaid, Further, Left, Steps.Length);
}
