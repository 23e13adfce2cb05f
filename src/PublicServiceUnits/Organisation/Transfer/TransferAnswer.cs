using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.transfer</c>: the route, who decides, the conditions, and the steps.</summary>
public sealed record TransferAnswer : IConclusion
{
    internal TransferAnswer(TransferRoute route, ImmutableArray<TransferCondition> conditions, ImmutableArray<ProcedureStep> steps)
    {
        Route = route;
        Conditions = conditions;
        Steps = steps;
    }

    /// <summary>Between which bodies the unit is transferred.</summary>
    public TransferRoute Route { get; }

    /// <summary>The conditions, in the order of <see cref="TransferConditionKind"/>.</summary>
    public ImmutableArray<TransferCondition> Conditions { get; }

    /// <summary>The steps, in the order of <see cref="ProcedureStepKind"/>; below the Prime Minister only the decision, because who decides also decides how the others apply.</summary>
    public ImmutableArray<ProcedureStep> Steps { get; }

    /// <summary>
    /// Whether what Article 18a asks is met: the unit moves as it stands and the receiving body agrees; null where open or for
    /// an authority. Whether the conditions of reorganisation bind too is open and not counted here.
    /// </summary>
    public bool? ConditionsMet => ConditionList.IfAllAreNeeded(
        [.. Conditions.Where(condition => condition.Kind != TransferConditionKind.ReorganisationConditions).Select(condition => condition.Verdict)]);

    /// <summary>Who decides.</summary>
    public ProcedureActor? DecidingActor => Steps.Single(step => step.Kind == ProcedureStepKind.Decision).Actor;

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(TransferAnswer? other) =>
        other is not null && Route == other.Route && Conditions.SequenceEqual(other.Conditions) && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Route, ConditionsMet, Steps.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var conditions = (ConditionsMet, vietnamese) switch
        {
            (true, true) => "Đủ điều kiện chuyển giao theo Điều 18a",
            (true, false) => "What Article 18a asks of the transfer is met",
            (false, true) => "Không đủ điều kiện chuyển giao theo Điều 18a",
            (false, false) => "What Article 18a asks of the transfer is not met",
            (_, true) => "Chưa xác định đủ điều kiện chuyển giao theo Điều 18a hay không",
            _ => "Whether what Article 18a asks of the transfer is met is open",
        };
        var actor = ProcedureActors.Name(DecidingActor!.Value).In(language);
        return vietnamese ? $"{conditions}; thẩm quyền quyết định: {actor}" : $"{conditions}; decided by: {actor}";
    }
}
