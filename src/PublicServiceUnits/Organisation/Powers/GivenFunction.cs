namespace PublicServiceUnits.Organisation;

/// <summary>A State-management function that a unit was given, in the words of the decision that gave it.</summary>
public sealed record GivenFunction
{
    /// <summary>The function.</summary>
    public required string Text { get; init; }
}
