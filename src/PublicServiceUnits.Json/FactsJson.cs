using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Facts;

namespace PublicServiceUnits.Json;

/// <summary>
/// Facts as JSON. Writing is canonical: members in a fixed order, camelCase names, whole dong, what is not known left
/// out. Reading also takes the names of fields, authorities and tiers that people write, in any Unicode composition.
/// </summary>
public static class FactsJson
{
    /// <summary>The facts of <c>autonomy.classify</c> and <c>autonomy.distance</c> as JSON.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <exception cref="ArgumentOutOfRangeException">A kind is outside its enumeration.</exception>
    public static string Write(ClassificationFacts facts, bool indented = true)
    {
        Guard.Against.Null(facts);
        return JsonText.Write(indented, writer => ClassificationShapes.Facts.Write(writer, facts));
    }

    /// <summary>The facts of <c>autonomy.distribute-surplus</c> as JSON.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <exception cref="ArgumentOutOfRangeException">A kind is outside its enumeration.</exception>
    public static string Write(SurplusDistributionFacts facts, bool indented = true)
    {
        Guard.Against.Null(facts);
        return JsonText.Write(indented, writer => SurplusShapes.Facts.Write(writer, facts));
    }

    /// <summary>Reads the object of facts, or the "facts" of a facts file, and checks that they make sense in themselves.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="JsonFactsException">The JSON or the facts are refused; every error names path, value and what is accepted.</exception>
    public static ClassificationFacts ReadClassificationFacts(string json)
    {
        using var reading = new FactsReading(Guard.Against.Null(json));
        var facts = reading.Read(ClassificationShapes.Facts, decision: null);
        var errors = Rulebook.National.Autonomy.ClassifyDecision.Validate(facts);
        return errors.IsEmpty ? facts : throw reading.Refused(errors);
    }
}
