namespace PublicServiceUnits.Reasoning;

/// <summary>An answer within a larger one: its missing facts and its errors stand at their place in the facts of the whole.</summary>
internal static class PartPlacing
{
    /// <summary>Asks a question as a part of a file.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="placeOf">From the place of a fact in the part to its place in the whole.</param>
    /// <exception cref="InvalidFactsException">The facts of the part make no sense in themselves; every error names its place in the whole.</exception>
    public static Assessment<T> Place<T>(Func<Assessment<T>> ask, Func<string, string> placeOf)
        where T : class, IConclusion
    {
        try
        {
            return ask().Within(fact => placeOf(fact.Path) is var place && place == fact.Path ? fact : new MissingFact(place, fact.Name));
        }
        catch (InvalidFactsException refused)
        {
            throw new InvalidFactsException([.. refused.Errors.Select(error => error with { Path = placeOf(error.Path) })]);
        }
    }
}
