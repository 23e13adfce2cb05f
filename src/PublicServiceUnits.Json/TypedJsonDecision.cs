using System.Text.Json.Nodes;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Json.Schemas;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>A decision with the shape of its facts and the schema of its conclusion.</summary>
internal sealed class TypedJsonDecision<TFacts, TConclusion>(
    Decision<TFacts, TConclusion> decision,
    ObjectShape<TFacts> facts,
    Func<JsonObject> conclusionSchema) : JsonDecision<TFacts>(decision)
    where TFacts : class
    where TConclusion : class, IConclusion
{
    private readonly Lazy<string> _schema = new(() => JsonText.Write(SchemaDocuments.Facts(decision, facts.Schema(orNull: false))));
    private readonly Lazy<string> _answerSchema = new(() => JsonText.Write(SchemaDocuments.Answer(decision, conclusionSchema())));
    private readonly Lazy<DecisionExample> _example = new(() => Examples.Of(decision.Id));

    public override string Schema => _schema.Value;

    public override string AnswerSchema => _answerSchema.Value;

    public override DecisionExample Example => _example.Value;

    public override Assessment Ask(string factsJson, LocalDate on)
    {
        using var reading = new FactsReading(Guard.Against.Null(factsJson));
        var read = reading.Read(facts, Id);
        try
        {
            return decision.Ask(read, on);
        }
        catch (InvalidFactsException refused)
        {
            throw reading.Refused(refused.Errors);
        }
    }

    public override string WriteFacts(TFacts written, bool indented = true)
    {
        Guard.Against.Null(written);
        return JsonText.Write(indented, writer => facts.Write(writer, written));
    }

    public override TFacts ReadFacts(string json)
    {
        using var reading = new FactsReading(Guard.Against.Null(json));
        var read = reading.Read(facts, decision: null);
        var errors = decision.Validate(read);
        return errors.IsEmpty ? read : throw reading.Refused(errors);
    }
}
