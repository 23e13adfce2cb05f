using NodaTime;

namespace PublicServiceUnits.Autonomy;

/// <summary>How far the internal spending rules (quy chế chi tiêu nội bộ) have come.</summary>
public sealed record SpendingRulesFacts
{
    /// <summary>The day on which the superior body received the draft; null where not known.</summary>
    public LocalDate? DraftReceivedOn { get; init; }

    /// <summary>Whether the superior body has commented; null where not known.</summary>
    public bool? Commented { get; init; }

    /// <summary>The day of its comment; null where it has not commented or the day is not known.</summary>
    public LocalDate? CommentedOn { get; init; }

    /// <summary>Whether the rules were sent to the State Treasury; null where not known.</summary>
    public bool? SentToTreasury { get; init; }

    /// <summary>The day on which they were sent; null where they were not or the day is not known.</summary>
    public LocalDate? SentToTreasuryOn { get; init; }
}
