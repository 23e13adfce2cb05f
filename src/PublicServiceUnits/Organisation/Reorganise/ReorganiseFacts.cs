using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.reorganise</c>: the units before and after. What is not known stays null and leaves open what depends on it.</summary>
public sealed record ReorganiseFacts
{
    /// <summary>Under whom the units stand, and the days of the procedure; of units under different bodies, ask for each body.</summary>
    public ProcedureFacts Procedure { get; init; } = new();

    /// <summary>The form of the reorganisation.</summary>
    public ReorganisationForm? Form { get; init; }

    /// <summary>For a change of name, position, function or task: whether it makes a new unit.</summary>
    public bool? MakesNewUnit { get; init; }

    /// <summary>The units that are reorganised.</summary>
    public ImmutableArray<UnitBeforeReorganisation> Before { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The units that come out of it.</summary>
    public ImmutableArray<UnitAfterReorganisation> After { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether functions, tasks or powers are adjusted.</summary>
    public bool? AdjustsFunctions { get; init; }

    /// <summary>Whether a national sector plan or plan of the unit network is approved for the field.</summary>
    public bool? NetworkPlanExists { get; init; }

    /// <summary>Whether the adjusted functions fit that plan.</summary>
    public bool? FitsNetworkPlan { get; init; }

    /// <summary>Whether the reorganisation makes the work more effective.</summary>
    public bool? ImprovesEffectiveness { get; init; }

    /// <summary>Whether the unit to be reorganised fails the founding criteria of the law.</summary>
    public bool? FailsFoundingCriteria { get; init; }

    /// <summary>The approved number of persons paid from the State budget, of all units before.</summary>
    public int? StatePaidApproved { get; init; }

    /// <summary>The number of persons paid from the State budget that the scheme plans, of all units after.</summary>
    public int? StatePaidAfter { get; init; }

    /// <summary>Whether the planned numbers of deputies keep the rules; <c>organisation.structure</c> counts them and says how long a surplus is tolerated.</summary>
    public bool? DeputiesKeepRules { get; init; }

    /// <summary>
    /// Whether one of the units was founded before the decree and has fewer people than the least headcount; null where this is
    /// not asked (point a, clause 2, Article 27, Decree 120/2020/NĐ-CP).
    /// </summary>
    public bool? HasOlderUnitBelowLeastHeadcount { get; init; }

    /// <summary>Whether downsizing is carried out by the rules.</summary>
    public bool? CarriesOutDownsizing { get; init; }

    /// <summary>For units abroad: whether it fits the foreign policy of Party and State.</summary>
    public bool? FitsForeignPolicy { get; init; }

    /// <summary>For units abroad: whether it fits the agreement with the host government.</summary>
    public bool? FitsHostAgreement { get; init; }
}
