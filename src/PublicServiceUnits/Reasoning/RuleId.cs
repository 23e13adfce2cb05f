using Ardalis.GuardClauses;

namespace PublicServiceUnits.Reasoning;

/// <summary>The name of a rule, stable for ever: the decision's id and the rule's own name, "autonomy.classify/level".</summary>
public sealed record RuleId
{
    /// <summary>The name of a rule.</summary>
    /// <param name="decision">The decision's id, "autonomy.classify".</param>
    /// <param name="name">The rule's own name, "level".</param>
    public RuleId(string decision, string name)
    {
        Decision = Guard.Against.NullOrWhiteSpace(decision);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Value = $"{decision}/{name}";
    }

    /// <summary>The decision's id.</summary>
    public string Decision { get; }

    /// <summary>The rule's own name.</summary>
    public string Name { get; }

    /// <summary>Both, with a slash between.</summary>
    public string Value { get; }

    /// <summary>Both, with a slash between.</summary>
    public override string ToString() => Value;
}
