namespace PublicServiceUnits.Tests.Reasoning.Founding;

/// <summary>What a founding plan says; what it does not say is null.</summary>
internal sealed record FoundingFacts
{
    /// <summary>How many persons the unit is to have.</summary>
    public int? Headcount { get; init; }
}
