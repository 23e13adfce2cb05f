using System.Collections.Immutable;

namespace PublicServiceUnits.Reasoning;

/// <summary>Facts that make no sense in themselves: the errors name each field, its value and what is accepted.</summary>
public sealed class InvalidFactsException : ArgumentException
{
    /// <summary>Refused facts.</summary>
    /// <param name="errors">What is wrong.</param>
    public InvalidFactsException(ImmutableArray<FactError> errors)
        : base(string.Join("; ", errors.Select(error => error.ToText(Language.English)))) => Errors = errors;

    /// <summary>What is wrong.</summary>
    public ImmutableArray<FactError> Errors { get; }
}
