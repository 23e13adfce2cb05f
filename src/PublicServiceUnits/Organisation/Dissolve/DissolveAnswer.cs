using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.dissolve</c>: the grounds one by one, both readings of the list, and the steps of the procedure.</summary>
public sealed record DissolveAnswer : IConclusion
{
    internal DissolveAnswer(ImmutableArray<DissolveCondition> conditions, ImmutableArray<ProcedureStep> steps, bool oneSuffices)
    {
        Conditions = conditions;
        Steps = steps;
        OneGroundSuffices = oneSuffices ? true : null;
    }

    /// <summary>The grounds and conditions, in the order of <see cref="DissolveConditionKind"/>.</summary>
    public ImmutableArray<DissolveCondition> Conditions { get; }

    /// <summary>The steps, in the order of <see cref="ProcedureStepKind"/>. A step whose actor is open stands here with none.</summary>
    public ImmutableArray<ProcedureStep> Steps { get; }

    /// <summary>Whether the text of the date says that one ground suffices; null where it does not say one or all.</summary>
    public bool? OneGroundSuffices { get; }

    /// <summary>Whether there is a ground if one suffices; null where that is open.</summary>
    public bool? GroundIfOneSuffices => ConditionList.IfOneSuffices(Grounds);

    /// <summary>Whether there is a ground if all are needed; null where that is open.</summary>
    public bool? GroundIfAllAreNeeded => ConditionList.IfAllAreNeeded(Grounds);

    /// <summary>Whether there is a ground (5.3.a to d); null where it is open, also because the two readings differ.</summary>
    public bool? GroundExists =>
        OneGroundSuffices == true || GroundIfOneSuffices == GroundIfAllAreNeeded ? GroundIfOneSuffices
        : GroundIfOneSuffices == false ? false
        : null;

    /// <summary>Whether the conditions of Article 5.3 are met: a ground, and for a unit abroad foreign policy and host agreement; null where open.</summary>
    public bool? ConditionsMet => (GroundExists, Of(DissolveConditionKind.ForeignPolicy)) switch
    {
        (false, _) or (_, Verdict.NotSatisfied) => false,
        (true, Verdict.Satisfied or Verdict.NotApplicable) => true,
        _ => null,
    };

    /// <summary>Whether the file has the proof that the obligations are settled (18.1.d); null where that is not known.</summary>
    public bool? ObligationsSettled => Of(DissolveConditionKind.ObligationsSettled) switch
    {
        Verdict.Satisfied => true,
        Verdict.NotSatisfied => false,
        _ => null,
    };

    /// <summary>Who decides; null where the texts leave it open or a fact is missing.</summary>
    public ProcedureActor? DecidingActor => Steps.Single(step => step.Kind == ProcedureStepKind.Decision).Actor;

    private Verdict[] Grounds =>
    [
        Of(DissolveConditionKind.NoFunctionLeft), Of(DissolveConditionKind.CriteriaNotMet), Of(DissolveConditionKind.Ineffective), Of(DissolveConditionKind.NetworkPlan),
    ];

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(DissolveAnswer? other) =>
        other is not null && OneGroundSuffices == other.OneGroundSuffices && Conditions.SequenceEqual(other.Conditions) && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(ConditionsMet, ObligationsSettled, DecidingActor, Steps.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var conditions = (ConditionsMet, vietnamese) switch
        {
            (true, true) => "Đủ điều kiện giải thể",
            (true, false) => "The conditions of dissolution are met",
            (false, true) => "Không đủ điều kiện giải thể",
            (false, false) => "The conditions of dissolution are not met",
            (_, true) => "Chưa xác định đủ điều kiện giải thể hay không",
            _ => "Whether the conditions of dissolution are met is open",
        };
        var actor = DecidingActor is { } known ? ProcedureActors.Name(known).In(language) : vietnamese ? "chưa xác định" : "open";
        return vietnamese ? $"{conditions}; thẩm quyền quyết định: {actor}" : $"{conditions}; decided by: {actor}";
    }

    private Verdict Of(DissolveConditionKind kind) => Conditions[(int)kind].Verdict;
}
