namespace PublicServiceUnits.Reasoning;

/// <summary>A case that the law does not cover, or whose provision could not be read.</summary>
public sealed class LawGap : FindingReason
{
    /// <summary>A gap.</summary>
    /// <param name="id">Its stable name.</param>
    /// <param name="text">What is not covered.</param>
    public LawGap(string id, LocalizedText text)
        : base(id, text)
    {
    }
}
