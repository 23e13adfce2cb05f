using System.Collections.Immutable;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.state-support</c>: the unit with its revenue A and recurrent expenditure B, and, to check a
/// path of support, the support of each year. What is not known stays null.
/// </summary>
public sealed record StateSupportFacts
{
    /// <summary>The unit as for <c>autonomy.classify</c>: its totals or items, its field, under whom it stands.</summary>
    public ClassificationFacts Unit { get; init; } = new();

    /// <summary>The tier given by a decision; null to classify the unit from its figures.</summary>
    public AutonomyTier? DecidedTier { get; init; }

    /// <summary>The superior body's total recurrent estimate assigned for the year, in dong: the ceiling of the support.</summary>
    public Vnd? SuperiorRecurrentEstimate { get; init; }

    /// <summary>
    /// What a change of the State's pay policy adds in the year to the pay of the prevention block of a health centre of Group 1 or 2,
    /// in dong; 0 if nothing. Counts from 2025-07-07.
    /// </summary>
    public Vnd? PreventionPayRise { get; init; }

    /// <summary>The salary-reform provision that is there for that rise, in dong; 0 if none.</summary>
    public Vnd? SalaryReformMoney { get; init; }

    /// <summary>Whether the unit supplies basic, essential public services, which the yearly cut spares.</summary>
    public bool? SuppliesBasicEssentialServices { get; init; }

    /// <summary>The support of each year, one after another, the first one the base; empty where no path is to be checked.</summary>
    public ImmutableArray<SupportYear> Path { get; init; } = [];
}
