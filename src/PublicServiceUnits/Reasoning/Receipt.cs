using System.Collections.Immutable;
using NodaTime;

namespace PublicServiceUnits.Reasoning;

/// <summary>What a host stores beside an answer to show later how it came about.</summary>
public readonly struct Receipt
{
    private readonly RulebookIdentity _identity;
    private readonly ImmutableArray<Finding> _findings;

    internal Receipt(RulebookIdentity identity, string decision, LocalDate on, ImmutableArray<Finding> findings)
    {
        _identity = identity;
        _findings = findings;
        Decision = decision;
        On = on;
    }

    /// <summary>The decision asked.</summary>
    public string Decision { get; }

    /// <summary>The date asked.</summary>
    public LocalDate On { get; }

    /// <summary>The version of the library.</summary>
    public string LibraryVersion => _identity.LibraryVersion;

    /// <summary>The digest of every norm of the rulebook, local rules included.</summary>
    public string RulebookFingerprint => _identity.Fingerprint;

    /// <summary>The ids of the rules used, in order, each once.</summary>
    public ImmutableArray<string> Rules => [.. _findings.Select(finding => finding.Rule.Id.Value).Distinct(StringComparer.Ordinal)];
}
