using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The facts of <c>autonomy.enterprise-regime</c>. What is not known stays null and leads, where the answer depends on
/// it, to an undetermined answer that names it.
/// </summary>
public sealed record EnterpriseRegimeFacts
{
    /// <summary>The field of the unit's services. From 2015-04-06 to 2021-08-14 it decides which decree governs.</summary>
    public UnitSector? Sector { get; init; }

    /// <summary>Whether the unit is a higher education institution; from 2026-10-05 a unit of education and training is answered only where it is not.</summary>
    public bool? IsHigherEducationInstitution { get; init; }

    /// <summary>Under whom the unit stands; units of National Defence and Public Security go by their ministers' rules from 2025-07-07.</summary>
    public ManagingAuthority? ManagingAuthority { get; init; }

    /// <summary>The tier of financial autonomy that was decided for the unit.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>Up to 2021-08-14: whether the services can be highly socialised and the State does not subsidise them.</summary>
    public bool? ServicesHighlySocialised { get; init; }

    /// <summary>Up to 2021-08-14: whether the price covers every cost, depreciation of fixed assets included.</summary>
    public bool? PriceCoversAllCosts { get; init; }

    /// <summary>Up to 2021-08-14: whether the State has valued the assets and handed the capital to the unit.</summary>
    public bool? AssetsValuedAndCapitalHandedOver { get; init; }

    /// <summary>Up to 2021-08-14: whether the unit keeps its accounts by the accounting standards of enterprises.</summary>
    public bool? AccountsByEnterpriseStandards { get; init; }

    /// <summary>How far the scheme has come.</summary>
    public EnterpriseScheme? Scheme { get; init; }

    /// <summary>From 2021-08-15: what was decided for the unit before that day.</summary>
    public EarlierMechanism? EarlierMechanism { get; init; }

    /// <summary>From 2021-08-15: whether the unit chose to go on with what was decided before (true) or the mechanism of Group 1 (false).</summary>
    public bool? KeepsEarlierMechanism { get; init; }

    /// <summary>
    /// The fiscal year for whose accounts the circular is asked, by the calendar year in which it begins. The regime is
    /// that of the date asked, so choose a date within the year.
    /// </summary>
    public int? FiscalYear { get; init; }
}
