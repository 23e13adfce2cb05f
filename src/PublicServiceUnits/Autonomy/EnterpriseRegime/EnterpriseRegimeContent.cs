using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>One part of what the enterprise-like finance mechanism holds, with its provision.</summary>
public sealed record EnterpriseRegimeContent
{
    internal EnterpriseRegimeContent(LocalizedText text, Provision provision)
    {
        Text = text;
        Provision = provision;
    }

    /// <summary>What the unit does as an enterprise does.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where it stands.</summary>
    public Provision Provision { get; }
}
