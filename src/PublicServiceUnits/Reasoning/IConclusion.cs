namespace PublicServiceUnits.Reasoning;

/// <summary>The answer to a legal question, able to say itself in one sentence. Conclusions are compared by value.</summary>
public interface IConclusion
{
    /// <summary>The answer in one sentence.</summary>
    /// <param name="language">The language of the text.</param>
    string ToText(Language language);
}
