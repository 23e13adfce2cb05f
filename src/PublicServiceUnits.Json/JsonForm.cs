using System.Text.Json;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>How one decision stands in JSON: the shape of its facts, and the document and schema of its conclusion.</summary>
internal abstract class JsonForm(string decision)
{
    /// <summary>The id of the decision.</summary>
    public string DecisionId { get; } = decision;

    /// <summary>The decision as it is asked in JSON.</summary>
    public abstract JsonDecision Of(Decision decision);

    /// <summary>The conclusion of an answer to the decision; null where it has none.</summary>
    public abstract JsonElement? Conclusion(Assessment assessment);
}
