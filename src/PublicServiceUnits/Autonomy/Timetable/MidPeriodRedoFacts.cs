namespace PublicServiceUnits.Autonomy;

/// <summary>A new plan within the stability period. Whether its causes hold is what <c>autonomy.change-tier</c> answers.</summary>
public sealed record MidPeriodRedoFacts
{
    /// <summary>The year in which the cause arose and which did not balance; null where not known.</summary>
    public int? YearOfCause { get; init; }

    /// <summary>Whether the causes and conditions of clause 6, Article 9, Circular 56/2022/TT-BTC hold; null where not known.</summary>
    public bool? CausesHold { get; init; }
}
