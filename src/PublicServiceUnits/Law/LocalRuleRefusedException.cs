namespace PublicServiceUnits.Law;

/// <summary>A local rule that the national norm does not allow, or that names no norm of the rulebook.</summary>
public sealed class LocalRuleRefusedException : ArgumentException
{
    /// <summary>A refused local rule.</summary>
    /// <param name="normId">The norm over which it was to be laid.</param>
    /// <param name="message">Why it was refused.</param>
    public LocalRuleRefusedException(string normId, string message)
        : base(message) => NormId = normId;

    /// <summary>The norm over which the rule was to be laid.</summary>
    public string NormId { get; }
}
