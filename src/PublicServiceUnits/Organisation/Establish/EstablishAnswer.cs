using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.establish</c>: the conditions one by one, and the steps of the procedure.</summary>
public sealed record EstablishAnswer : IConclusion
{
    internal EstablishAnswer(ImmutableArray<EstablishCondition> conditions, ImmutableArray<ProcedureStep> steps)
    {
        Conditions = conditions;
        Steps = steps;
    }

    /// <summary>The conditions, in the order of <see cref="EstablishConditionKind"/>.</summary>
    public ImmutableArray<EstablishCondition> Conditions { get; }

    /// <summary>The steps, in the order of <see cref="ProcedureStepKind"/>. A step whose actor is open stands here with none.</summary>
    public ImmutableArray<ProcedureStep> Steps { get; }

    /// <summary>Whether the conditions are met: no where one is not; null where none fails and one is open or for an authority.</summary>
    public bool? ConditionsMet => ConditionList.IfAllAreNeeded([.. Conditions.Select(condition => condition.Verdict)]);

    /// <summary>Who decides; null where the texts leave it open or a fact is missing.</summary>
    public ProcedureActor? DecidingActor => Steps.Single(step => step.Kind == ProcedureStepKind.Decision).Actor;

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(EstablishAnswer? other) =>
        other is not null && Conditions.SequenceEqual(other.Conditions) && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(ConditionsMet, DecidingActor, Steps.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var conditions = (ConditionsMet, vietnamese) switch
        {
            (true, true) => "Đủ điều kiện thành lập",
            (true, false) => "The conditions of founding are met",
            (false, true) => "Không đủ điều kiện thành lập",
            (false, false) => "The conditions of founding are not met",
            (_, true) => "Chưa xác định đủ điều kiện thành lập hay không",
            _ => "Whether the conditions of founding are met is open",
        };
        var actor = DecidingActor is { } known ? ProcedureActors.Name(known).In(language) : vietnamese ? "chưa xác định" : "open";
        return vietnamese ? $"{conditions}; thẩm quyền quyết định: {actor}" : $"{conditions}; decided by: {actor}";
    }
}
