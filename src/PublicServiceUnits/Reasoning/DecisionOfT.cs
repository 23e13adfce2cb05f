using System.Collections.Immutable;
using Ardalis.GuardClauses;
using FluentValidation;
using NodaTime;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>
/// A legal question by name: facts and a date in, an assessment out. JSON, the command-line tool and other clients ask
/// every question this way.
/// </summary>
/// <typeparam name="TFacts">The facts of the question.</typeparam>
/// <typeparam name="TConclusion">The conclusion.</typeparam>
public sealed class Decision<TFacts, TConclusion> : Decision
    where TFacts : class
    where TConclusion : class, IConclusion
{
    private readonly Func<TFacts, LocalDate, Assessment<TConclusion>> _answer;
    // Building a validator compiles expressions; a host that only asks for answers never pays for it.
    private readonly Lazy<IValidator<TFacts>> _validator;

    internal Decision(
        string id,
        LocalizedText question,
        Func<ImmutableArray<Rule>> rules,
        Func<ImmutableArray<NormTimeline>> norms,
        Func<IValidator<TFacts>> validator,
        Func<TFacts, LocalDate, Assessment<TConclusion>> answer)
        : base(id, question, rules, norms)
    {
        _validator = new Lazy<IValidator<TFacts>>(validator);
        _answer = answer;
    }

    /// <inheritdoc />
    public override Type FactsType => typeof(TFacts);

    /// <inheritdoc />
    public override Type ConclusionType => typeof(TConclusion);

    /// <summary>Answers the question.</summary>
    /// <param name="facts">The facts; what is not known is null.</param>
    /// <param name="on">The date for which the answer is asked; each question says which law the date selects.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves (a negative revenue).</exception>
    public Assessment<TConclusion> Ask(TFacts facts, LocalDate on) => _answer(Guard.Against.Null(facts), on);

    /// <summary>What makes no sense in the facts themselves, with stable codes; empty where all is well. No law is asked.</summary>
    /// <param name="facts">The facts.</param>
    public ImmutableArray<FactError> Validate(TFacts facts) => FactErrors.Of(_validator.Value, Guard.Against.Null(facts));

    /// <summary>Asks the question of the same facts on two dates, and pairs what each rule found.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="first">The first date.</param>
    /// <param name="second">The second date.</param>
    public AssessmentComparison<TConclusion> Compare(TFacts facts, LocalDate first, LocalDate second) =>
        new(Ask(facts, first), Ask(facts, second));
}
