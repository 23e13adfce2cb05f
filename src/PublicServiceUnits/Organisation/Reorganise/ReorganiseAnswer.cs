using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;
using Kind = PublicServiceUnits.Organisation.ReorganiseConditionKind;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.reorganise</c>: conditions and principles one by one, both readings of the list, and the steps of the procedure.</summary>
public sealed record ReorganiseAnswer : IConclusion
{
    internal ReorganiseAnswer(ImmutableArray<ReorganiseCondition> conditions, ImmutableArray<ProcedureStep> steps, bool oneSuffices)
    {
        Conditions = conditions;
        Steps = steps;
        OneConditionSuffices = oneSuffices ? true : null;
    }

    /// <summary>The conditions and principles, in the order of <see cref="ReorganiseConditionKind"/>.</summary>
    public ImmutableArray<ReorganiseCondition> Conditions { get; }

    /// <summary>The steps, in the order of <see cref="ProcedureStepKind"/>. A step whose actor is open stands here with none.</summary>
    public ImmutableArray<ProcedureStep> Steps { get; }

    /// <summary>Whether the text says that one of the listed conditions suffices (units abroad); null where it does not say one or all.</summary>
    public bool? OneConditionSuffices { get; }

    /// <summary>Whether the list of 5.2.a to c is met if one suffices; null where that is open.</summary>
    public bool? ListIfOneSuffices => ConditionList.IfOneSuffices(List);

    /// <summary>Whether the list is met if all are needed; null where that is open.</summary>
    public bool? ListIfAllAreNeeded => ConditionList.IfAllAreNeeded(List);

    /// <summary>Whether the list is met; null where it is open, also because the two readings differ.</summary>
    public bool? ListMet =>
        OneConditionSuffices == true || ListIfOneSuffices == ListIfAllAreNeeded ? ListIfOneSuffices
        : ListIfOneSuffices == false ? false
        : null;

    /// <summary>Whether the principles of Article 4.3 are kept: State-paid headcount, deputies, downsizing; null where open.</summary>
    public bool? PrinciplesKept => ConditionList.IfAllAreNeeded([Of(Kind.StatePaidHeadcount), Of(Kind.Deputies), Of(Kind.Downsizing)]);

    /// <summary>Whether all that is asked is met: the list, the principles, and for units abroad foreign policy and host agreement; null where open.</summary>
    public bool? ConditionsMet => (ListMet, PrinciplesKept, Of(Kind.ForeignPolicy)) switch
    {
        (false, _, _) or (_, false, _) or (_, _, Verdict.NotSatisfied) => false,
        (true, true, Verdict.Satisfied or Verdict.NotApplicable) => true,
        _ => null,
    };

    /// <summary>Who decides; null where the texts leave it open or a fact is missing.</summary>
    public ProcedureActor? DecidingActor => Steps.Single(step => step.Kind == ProcedureStepKind.Decision).Actor;

    private Verdict[] List => [Of(Kind.FunctionChange), Of(Kind.CriteriaNotMet), Of(Kind.TierKept)];

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(ReorganiseAnswer? other) =>
        other is not null && OneConditionSuffices == other.OneConditionSuffices && Conditions.SequenceEqual(other.Conditions) && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(ConditionsMet, ListMet, DecidingActor, Steps.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var conditions = (ConditionsMet, vietnamese) switch
        {
            (true, true) => "Đủ điều kiện tổ chức lại",
            (true, false) => "The conditions of reorganisation are met",
            (false, true) => "Không đủ điều kiện tổ chức lại",
            (false, false) => "The conditions of reorganisation are not met",
            (_, true) => "Chưa xác định đủ điều kiện tổ chức lại hay không",
            _ => "Whether the conditions of reorganisation are met is open",
        };
        var actor = DecidingActor is { } known ? ProcedureActors.Name(known).In(language) : vietnamese ? "chưa xác định" : "open";
        return vietnamese ? $"{conditions}; thẩm quyền quyết định: {actor}" : $"{conditions}; decided by: {actor}";
    }

    private Verdict Of(Kind kind) => Conditions[(int)kind].Verdict;
}
