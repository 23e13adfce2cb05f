using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The facts of <c>organisation.structure</c>. What is not known stays null and leaves open what depends on it; a finding names it.
/// </summary>
public sealed record StructureFacts
{
    /// <summary>The body directly above the unit.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>The tier of financial autonomy.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>The unit's public employees (viên chức); asked of Groups 3 and 4 under some bodies, up to 2025-10-31.</summary>
    public int? PublicEmployees { get; init; }

    /// <summary>The deputies of the unit's head; null where not known or where only the frame is asked.</summary>
    public int? Deputies { get; init; }

    /// <summary>For Group 1: the deputies that the founding or autonomy scheme gives the unit.</summary>
    public int? DeputiesByScheme { get; init; }

    /// <summary>Which of the exceptions the unit may be; asked from 2024-09-01 to 2025-10-31 of Groups 3 and 4 under some bodies.</summary>
    public StructureUnitKind? Kind { get; init; }

    /// <summary>The grade of a hospital or disease-control unit.</summary>
    public UnitGrade? Grade { get; init; }

    /// <summary>The classes of a general school of several levels.</summary>
    public int? Classes { get; init; }

    /// <summary>The pupils of the whole school, for the faculties of a vocational upper-secondary school.</summary>
    public int? Pupils { get; init; }

    /// <summary>For a unit in a ministry's structure: how many such units the ministry has; the law sets an average.</summary>
    public int? MinistryUnits { get; init; }

    /// <summary>For a unit in a ministry's structure: the deputies of all of them together.</summary>
    public int? MinistryDeputies { get; init; }

    /// <summary>
    /// For a unit in a ministry's structure that has no parts: the deputies of a body of its level that has parts; asked from
    /// 2025-11-20. Null where the two are not compared.
    /// </summary>
    public int? DeputiesOfPeer { get; init; }

    /// <summary>Whether the unit was founded before Decree 120/2020/NĐ-CP took effect; asked of a surplus of deputies up to 2025-10-31.</summary>
    public bool? WasFoundedBeforeDecree { get; init; }

    /// <summary>Whether a surplus of deputies comes from a rearrangement of units.</summary>
    public bool? IsSurplusOfRearrangement { get; init; }

    /// <summary>The day of the rearrangement; from 2025-11-01 that on which the decision on it took effect.</summary>
    public LocalDate? RearrangedOn { get; init; }

    /// <summary>The departments; empty where none is asked.</summary>
    public ImmutableArray<StructureDepartment> Departments { get; init; } = [];

    /// <summary>The unit's focal points (đầu mối) before a change; null where the goal is not measured.</summary>
    public int? FocalPointsBefore { get; init; }

    /// <summary>The same after it.</summary>
    public int? FocalPointsAfter { get; init; }

    /// <summary>The intermediate levels (cấp trung gian) after a change; null where the goal is not measured.</summary>
    public int? IntermediateLevelsAfter { get; init; }
}
