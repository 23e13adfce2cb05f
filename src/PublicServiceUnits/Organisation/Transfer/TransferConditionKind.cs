namespace PublicServiceUnits.Organisation;

/// <summary>What is asked of a transfer (Articles 3.2 and 18a, Decree 120/2020/NĐ-CP, from 2025-11-01).</summary>
public enum TransferConditionKind
{
    /// <summary>The unit moves as it stands.</summary>
    AsItStands,

    /// <summary>The receiving body agrees in writing.</summary>
    ReceiverConsents,

    /// <summary>Whether the conditions of reorganisation bind too: always open, because the texts do not say.</summary>
    ReorganisationConditions,
}
