using Ardalis.GuardClauses;

namespace PublicServiceUnits.Reasoning;

/// <summary>Why a finding gives no plain yes or no: a gap or conflict of the law, an authority that decides, or a remark.</summary>
public abstract class FindingReason
{
    private protected FindingReason(string id, LocalizedText text)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Text = Guard.Against.Null(text);
    }

    /// <summary>The stable name, "gap.54-2016.exactly-70-percent".</summary>
    public string Id { get; }

    /// <summary>The reason in words.</summary>
    public LocalizedText Text { get; }
}
