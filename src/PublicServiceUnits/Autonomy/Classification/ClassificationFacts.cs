using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.classify</c>. Give revenue and expenditure item by item, or as the two totals A and B where
/// the host has only those; the rest as far as it is known. What is not known stays null and leads, where the answer
/// depends on it, to an undetermined answer that names it.
/// </summary>
public sealed record ClassificationFacts
{
    /// <summary>The field of the unit's services. Before 2021-08-15 it decides which decree governs.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>Under whom the unit stands.</summary>
    public ManagingAuthority? ManagingAuthority { get; init; }

    /// <summary>Whether the unit is a higher education institution.</summary>
    public bool? IsHigherEducationInstitution { get; init; }

    /// <summary>Whether the unit is a public science and technology organisation.</summary>
    public bool? IsScienceAndTechnologyOrganisation { get; init; }

    /// <summary>Whether the unit is a multi-function health centre (trung tâm y tế đa chức năng).</summary>
    public bool? IsMultiFunctionHealthCentre { get; init; }

    /// <summary>Whether the unit has service revenue (nguồn thu sự nghiệp); false leads to Group 4.</summary>
    public bool? HasServiceRevenue { get; init; }

    /// <summary>Before 2021-08-15, economic and other fields: whether the unit only serves State management and supplies no public service.</summary>
    public bool? ServesStateManagementOnly { get; init; }

    /// <summary>
    /// A: the revenue that the formula counts, in dong, where no items are given. From 2022-11-01, for a media unit of Voice
    /// of Vietnam or the Vietnam News Agency, A of the agency as a whole: its tier follows the agency's overall level (point
    /// a, clause 4, Article 9, Circular 56/2022/TT-BTC; <c>autonomy.authority</c> says who may raise it).
    /// </summary>
    public Vnd? RevenueTotal { get; init; }

    /// <summary>B: the recurrent expenditure that the formula counts, in dong, where no items are given; above 0. For such a media unit, B of the agency as a whole.</summary>
    public Vnd? ExpenditureTotal { get; init; }

    /// <summary>Every source of money of the unit; empty where the total is given instead. A source not listed is one the unit does not have.</summary>
    public ImmutableArray<RevenueItem> RevenueItems { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Every kind of expenditure of the unit; empty where the total is given instead. A kind not listed is one the unit does not have.</summary>
    public ImmutableArray<ExpenditureItem> ExpenditureItems { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>For a multi-function health centre: A of the treatment field alone, in dong, where no items are given.</summary>
    public Vnd? TreatmentRevenueTotal { get; init; }

    /// <summary>For a multi-function health centre: B of the treatment field alone, in dong, where no items are given; above 0.</summary>
    public Vnd? TreatmentExpenditureTotal { get; init; }

    /// <summary>The figures of the investment test, needed from a level of 100 % on.</summary>
    public InvestmentFigures? Investment { get; init; }

    /// <summary>The kinds of services and prices, for the ways that rest on no level; null where the unit does not rely on them.</summary>
    public ServiceProvision? Services { get; init; }

    /// <summary>The transitional rule the unit relies on; null where it relies on none.</summary>
    public TransitionalStatus? Transition { get; init; }

    /// <summary>
    /// These facts with the field and the managing authority of the unit where they leave them out. A unit that supplies
    /// services not funded by the State, or State-funded ones, fills in only that: no price is taken from it.
    /// </summary>
    /// <param name="unit">The unit the facts are about.</param>
    public ClassificationFacts CompletedBy(PublicServiceUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return this with
        {
            Sector = Sector ?? unit.Sector,
            ManagingAuthority = ManagingAuthority ?? unit.ManagingAuthority,
            Services = Services is { } services && unit.ServiceKind is { } kind
                ? services with
                {
                    SuppliesNonStateFundedServices = services.SuppliesNonStateFundedServices ?? (kind != ServiceKind.StateFunded),
                    SuppliesStateListedServices = services.SuppliesStateListedServices ?? (kind != ServiceKind.NotStateFunded),
                }
                : Services,
        };
    }
}
