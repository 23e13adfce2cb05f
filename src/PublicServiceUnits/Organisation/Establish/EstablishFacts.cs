using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.establish</c>: the unit as it is planned. What is not known stays null and leads to an open condition that names it.</summary>
public sealed record EstablishFacts
{
    /// <summary>Under whom the unit is to stand, and the days of the procedure.</summary>
    public ProcedureFacts Procedure { get; init; } = new();

    /// <summary>The tier of autonomy that the scheme proposes.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>For a unit under another public service unit: the tier of that unit.</summary>
    public AutonomyTier? ParentTier { get; init; }

    /// <summary>For Group 1: whether it is to run by the enterprise mechanism; asked to 2025-10-31.</summary>
    public bool? RunsLikeEnterprise { get; init; }

    /// <summary>Whether it has to be founded to supply basic and essential public services.</summary>
    public bool? SuppliesBasicEssentialServices { get; init; }

    /// <summary>Whether such a unit is founded by sector law.</summary>
    public bool? IsFoundedBySectorLaw { get; init; }

    /// <summary>Whether it supplies basic and essential services of several fields and fits the conditions of the province or commune; asked from 2025-11-01.</summary>
    public bool? IsMultiSectorBasicEssential { get; init; }

    /// <summary>Whether a national sector plan or plan of the unit network is approved for its field.</summary>
    public bool? NetworkPlanExists { get; init; }

    /// <summary>Whether it fits that plan.</summary>
    public bool? FitsNetworkPlan { get; init; }

    /// <summary>Whether it meets the criteria of sector law.</summary>
    public bool? MeetsSectorCriteria { get; init; }

    /// <summary>Whether its goals, functions and tasks are clear.</summary>
    public bool? HasClearGoals { get; init; }

    /// <summary>How many persons are to work there; counted to 2025-10-31.</summary>
    public int? PersonsWorking { get; init; }

    /// <summary>How many of them are public employees.</summary>
    public int? PublicEmployees { get; init; }

    /// <summary>How many do professional work on a labour contract.</summary>
    public int? ContractProfessionals { get; init; }

    /// <summary>For Groups 1 and 2: the least number that the founding scheme sets.</summary>
    public int? MinimumInScheme { get; init; }

    /// <summary>Whether it has a seat, or an approved scheme of land for a new one.</summary>
    public bool? HasPremisesOrApprovedLand { get; init; }

    /// <summary>Whether it has the equipment needed at the start.</summary>
    public bool? HasInitialEquipment { get; init; }

    /// <summary>Whether staff and money for its work are at hand.</summary>
    public bool? HasStaffAndMoney { get; init; }

    /// <summary>For a unit abroad: whether it fits the foreign policy of Party and State.</summary>
    public bool? FitsForeignPolicy { get; init; }

    /// <summary>For a unit abroad: whether it fits the agreement with the host government.</summary>
    public bool? FitsHostAgreement { get; init; }
}
