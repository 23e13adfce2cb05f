namespace PublicServiceUnits.Organisation;

/// <summary>How much a direction may be relied on, from weaker to stronger.</summary>
public enum PlanConfidence
{
    /// <summary>One weak source only.</summary>
    Low,

    /// <summary>A report on what provinces did, not a rule.</summary>
    Practice,

    /// <summary>Articles, quotations or a copy of the document say so.</summary>
    Reported,
}
