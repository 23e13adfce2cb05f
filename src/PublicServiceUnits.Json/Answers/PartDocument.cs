using System.Text.Json;
using NodaTime;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>One answer inside a file as it stands in JSON. Its findings stand with those of the whole; their rules name the decision.</summary>
/// <param name="Decision">The id of the decision.</param>
/// <param name="On">The date for which the answer holds.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Conclusion">The conclusion, in the form of its decision; null where there is none.</param>
public sealed record PartDocument(string Decision, LocalDate On, Verdict Verdict, JsonElement? Conclusion)
{
    internal static PartDocument? From(Assessment? part) => part is null
        ? null
        : new(part.Decision, part.On, part.Verdict, DecisionRegistrations.Of(part.Decision).Conclusion(part));
}
