namespace PublicServiceUnits.Reasoning;

/// <summary>The five answers a rule can give.</summary>
public enum Verdict : byte
{
    /// <summary>No answer: facts are missing, or the law has a gap or a conflict. The finding names which.</summary>
    Undetermined = 0,

    /// <summary>The condition is met.</summary>
    Satisfied = 1,

    /// <summary>The condition is not met.</summary>
    NotSatisfied = 2,

    /// <summary>The rule does not concern the case.</summary>
    NotApplicable = 3,

    /// <summary>The law leaves the answer to an authority. The finding names it.</summary>
    NeedsJudgement = 4,
}
