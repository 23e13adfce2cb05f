using NodaTime;

namespace PublicServiceUnits.Json;

/// <summary>A worked example of a decision, ready to be asked.</summary>
/// <param name="Json">A facts file: { "decision", "on", "facts", "expected", "source" }.</param>
/// <param name="On">The date for which the example is asked.</param>
public sealed record DecisionExample(string Json, LocalDate On);
