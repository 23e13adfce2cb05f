namespace PublicServiceUnits.Reasoning;

/// <summary>The authority to which the law leaves an answer.</summary>
public sealed class DecidingAuthority : FindingReason
{
    /// <summary>An authority that decides.</summary>
    /// <param name="id">Its stable name.</param>
    /// <param name="text">Who it is and what it decides.</param>
    public DecidingAuthority(string id, LocalizedText text)
        : base(id, text)
    {
    }
}
