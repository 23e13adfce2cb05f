namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.dissolve</c>. What is not known stays null and leaves open what depends on it; a finding names it.</summary>
public sealed record DissolveFacts
{
    /// <summary>Under whom the unit stands, and the days of the procedure.</summary>
    public ProcedureFacts Procedure { get; init; } = new();

    /// <summary>Whether the unit has no function or task left in supplying public services or serving state management.</summary>
    public bool? HasNoFunctionLeft { get; init; }

    /// <summary>Whether it fails the founding criteria of the law.</summary>
    public bool? FailsFoundingCriteria { get; init; }

    /// <summary>For how many years in a row, up to now, the competent authority assessed its work as not effective; 0 where it did not.</summary>
    public int? IneffectiveYearsInARow { get; init; }

    /// <summary>Whether an approved national sector plan or plan of the unit network has it dissolved.</summary>
    public bool? PlanDissolvesIt { get; init; }

    /// <summary>For a unit abroad: whether the dissolution fits the foreign policy of Party and State.</summary>
    public bool? FitsForeignPolicy { get; init; }

    /// <summary>For a unit abroad: whether it fits the agreement with the host government.</summary>
    public bool? FitsHostAgreement { get; init; }

    /// <summary>Whether competent bodies confirmed in writing that the obligations of finance, assets, land, loans and debts are settled.</summary>
    public bool? ObligationsConfirmedSettled { get; init; }
}
