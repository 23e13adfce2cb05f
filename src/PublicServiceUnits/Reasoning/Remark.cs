namespace PublicServiceUnits.Reasoning;

/// <summary>Something a reader of the finding should know, which changes no verdict.</summary>
public sealed class Remark : FindingReason
{
    /// <summary>A remark.</summary>
    /// <param name="id">Its stable name.</param>
    /// <param name="text">What to know.</param>
    public Remark(string id, LocalizedText text)
        : base(id, text)
    {
    }
}
