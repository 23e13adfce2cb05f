using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>What one employee receives of the reward and welfare funds.</summary>
public sealed record DissolutionShare
{
    internal DissolutionShare(string? label, int months, Vnd amount)
    {
        Label = label;
        Months = months;
        Amount = amount;
    }

    /// <summary>The host's own name for the employee; null where there is none.</summary>
    public string? Label { get; }

    /// <summary>The months counted, odd days included where they count.</summary>
    public int Months { get; }

    /// <summary>The share, in dong.</summary>
    public Vnd Amount { get; }
}
