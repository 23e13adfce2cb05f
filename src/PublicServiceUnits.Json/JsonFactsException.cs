using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>Refused facts: each error names the JSON path, the value given and what is accepted.</summary>
public sealed class JsonFactsException : FormatException
{
    /// <summary>Refused facts.</summary>
    /// <param name="errors">What is wrong; paths are JSON paths, "$.revenueItems[2].amount".</param>
    public JsonFactsException(ImmutableArray<FactError> errors)
        : base(Lines(errors, Language.English)) => Errors = errors;

    /// <summary>What is wrong, in the order of the file.</summary>
    public ImmutableArray<FactError> Errors { get; }

    /// <summary>One line per error: path, value and what is accepted.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language) => Lines(Errors, language);

    private static string Lines(ImmutableArray<FactError> errors, Language language) =>
        string.Join('\n', errors.IsDefault ? [] : errors.Select(error => error.ToText(language)));
}
