using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>A legal question by name: facts in JSON, an answer that can be written as JSON, and the schemas of both.</summary>
public abstract class JsonDecision
{
    private protected JsonDecision(Decision decision)
    {
        Id = decision.Id;
        Question = decision.Question;
    }

    /// <summary>The stable name, "autonomy.classify".</summary>
    public string Id { get; }

    /// <summary>The question it answers.</summary>
    public LocalizedText Question { get; }

    /// <summary>The JSON Schema (draft 2020-12) of the facts: canonical forms only, indented, Vietnamese readable.</summary>
    public abstract string Schema { get; }

    /// <summary>The JSON Schema (draft 2020-12) of the answer, with this decision's conclusion.</summary>
    public abstract string AnswerSchema { get; }

    /// <summary>A facts file that can be asked as it stands, with its expected conclusion and its source.</summary>
    public abstract DecisionExample Example { get; }

    /// <summary>
    /// Answers the question. The JSON is either the object of facts, or a file with the members "facts" and, as far as
    /// wanted, "decision" (this id), "on", "expected" and "source".
    /// </summary>
    /// <param name="factsJson">The facts.</param>
    /// <param name="on">The date for which the answer is asked; it wins over an "on" in the file.</param>
    /// <exception cref="JsonFactsException">The JSON or the facts are refused; every error names path, value and what is accepted.</exception>
    [SuppressMessage("Naming", "CA1716", Justification = "The core says 'on' everywhere; a decision is not derived from outside.")]
    public abstract Assessment Ask(string factsJson, LocalDate on);

    /// <summary>
    /// The facts of a text as this library writes them: the bare object, members in a fixed order, canonical names, what is
    /// not known left out. Two texts with the same facts become the same text.
    /// </summary>
    /// <param name="factsJson">The object of facts, or a facts file.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <exception cref="JsonFactsException">The JSON or the facts are refused; every error names path, value and what is accepted.</exception>
    public abstract string CanonicalFacts(string factsJson, bool indented = true);

    /// <summary>The answer as JSON.</summary>
    /// <param name="assessment">An answer to this question.</param>
    /// <param name="indented">Whether to write one member a line.</param>
    /// <exception cref="ArgumentException">The answer belongs to another question.</exception>
    public string WriteAnswer(Assessment assessment, bool indented = true)
    {
        Guard.Against.Null(assessment);
        Guard.Against.InvalidInput(assessment, nameof(assessment), given => given.Decision == Id, $"The answer is to '{assessment.Decision}', not to '{Id}'.");
        return AssessmentJson.Write(assessment, indented);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
