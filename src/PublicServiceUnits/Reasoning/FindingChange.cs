using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>What one rule found for the same facts on two dates.</summary>
/// <param name="Before">The finding for the first date; null where the rule was not applied.</param>
/// <param name="After">The finding for the second date; null where the rule was not applied.</param>
public sealed record FindingChange(Finding? Before, Finding? After)
{
    /// <summary>The rule.</summary>
    public Rule Rule => (After ?? Before)!.Value.Rule;

    /// <summary>The provision that made the difference: the one of the second date, or of the first where the rule is gone.</summary>
    public Provision Provision => (After ?? Before)!.Value.Provision;

    /// <summary>Whether verdict, figure or norm differ.</summary>
    public bool IsChange => Before is not { } before
        || After is not { } after
        || before.Verdict != after.Verdict
        || before.Measured != after.Measured
        || !before.Missing.SequenceEqual(after.Missing)
        || !ReferenceEquals(before.Norm, after.Norm);

    /// <summary>Whether the verdict or the figure differ, and not only the text that the same result rests on.</summary>
    public bool IsSubstantial => Before is not { } before
        || After is not { } after
        || before.Verdict != after.Verdict
        || before.Measured != after.Measured
        || !before.Missing.SequenceEqual(after.Missing);
}
