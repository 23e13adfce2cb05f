using Ardalis.GuardClauses;

namespace PublicServiceUnits.Reasoning;

/// <summary>A fact that the answer depends on and the caller did not give.</summary>
public sealed record MissingFact
{
    /// <summary>A missing fact.</summary>
    /// <param name="path">Where it belongs in the facts, as JSON names it: "investment.depreciation".</param>
    /// <param name="name">What it is.</param>
    public MissingFact(string path, LocalizedText name)
    {
        Path = Guard.Against.NullOrWhiteSpace(path);
        Name = Guard.Against.Null(name);
    }

    /// <summary>Where the fact belongs in the facts, as JSON names it.</summary>
    public string Path { get; }

    /// <summary>What the fact is.</summary>
    public LocalizedText Name { get; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
