using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.job-positions</c>. What is not known stays null and leaves open what depends on it; a finding names it.</summary>
public sealed record JobPositionsFacts
{
    /// <summary>The body directly above the unit.</summary>
    public ManagingBodyKind? ManagingBody { get; init; }

    /// <summary>The tier of financial autonomy.</summary>
    public AutonomyTier? Tier { get; init; }

    /// <summary>For a unit under another unit, up to 2026-06-30: whether that is one of the two national universities.</summary>
    public bool? IsUnderNationalUniversity { get; init; }

    /// <summary>Whether the unit is a public university; asked up to 2026-06-30.</summary>
    public bool? IsPublicUniversity { get; init; }

    /// <summary>Whether the unit has a management council; asked of Group 2 up to 2026-06-30.</summary>
    public bool? HasCouncil { get; init; }

    /// <summary>Whether the unit is a public science and technology organisation; asked of Groups 3 and 4 from 2026-07-01.</summary>
    public bool? IsScienceAndTechnologyOrganisation { get; init; }

    /// <summary>Whether sector law lets the unit decide its job positions; asked of Groups 3 and 4 from 2026-07-01.</summary>
    public bool? SectorLawLetsUnitDecide { get; init; }

    /// <summary>To whom the approval was delegated; asked where an authority above the unit has it.</summary>
    public PositionDelegation? Delegation { get; init; }

    /// <summary>Whether the positions are approved for the first time; asked up to 2026-06-30 where an authority above the unit approves.</summary>
    public bool? IsFirstApproval { get; init; }

    /// <summary>Whether the positions have been approved under the decree in force on the date; null where not asked.</summary>
    public bool? IsApprovedUnderCurrentDecree { get; init; }

    /// <summary>The day on which the adviser on personnel received a file that was incomplete, from 2026-07-01.</summary>
    public LocalDate? IncompleteFileReceivedOn { get; init; }

    /// <summary>The day on which it received the complete file.</summary>
    public LocalDate? CompleteFileReceivedOn { get; init; }

    /// <summary>The day on which the authority received the adviser's report, from 2026-07-01.</summary>
    public LocalDate? ReportReceivedOn { get; init; }

    /// <summary>The official days off and swaps of single years, for periods of working days.</summary>
    public ImmutableArray<OfficialDaysOff> DaysOff { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The persons in managing positions; the four numbers are asked together, up to 2026-06-30.</summary>
    public int? ManagementStaff { get; init; }

    /// <summary>The persons in professional positions of the sector.</summary>
    public int? SectorProfessionalStaff { get; init; }

    /// <summary>The persons in shared professional positions.</summary>
    public int? SharedProfessionalStaff { get; init; }

    /// <summary>The persons in support positions.</summary>
    public int? SupportStaff { get; init; }

    /// <summary>The job positions that the unit's list has for the deputies of its head, from 2026-07-01; null where not asked.</summary>
    public int? DeputyPositions { get; init; }

    /// <summary>The positions whose shares by level are asked, from 2026-07-01; empty where none is.</summary>
    public ImmutableArray<JobPosition> Positions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A pay class of before whose career level is asked, from 2026-07-01; null where none is.</summary>
    public PublicEmployeePayClass? PayClass { get; init; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other facts.</param>
    public bool Equals(JobPositionsFacts? other) => other is not null
        && (ManagingBody, Tier, IsUnderNationalUniversity, IsPublicUniversity, HasCouncil, IsScienceAndTechnologyOrganisation, SectorLawLetsUnitDecide)
            == (other.ManagingBody, other.Tier, other.IsUnderNationalUniversity, other.IsPublicUniversity, other.HasCouncil, other.IsScienceAndTechnologyOrganisation, other.SectorLawLetsUnitDecide)
        && (Delegation, IsFirstApproval, IsApprovedUnderCurrentDecree, IncompleteFileReceivedOn, CompleteFileReceivedOn, ReportReceivedOn)
            == (other.Delegation, other.IsFirstApproval, other.IsApprovedUnderCurrentDecree, other.IncompleteFileReceivedOn, other.CompleteFileReceivedOn, other.ReportReceivedOn)
        && (ManagementStaff, SectorProfessionalStaff, SharedProfessionalStaff, SupportStaff, DeputyPositions, PayClass)
            == (other.ManagementStaff, other.SectorProfessionalStaff, other.SharedProfessionalStaff, other.SupportStaff, other.DeputyPositions, other.PayClass)
        && DaysOff.SequenceEqual(other.DaysOff) && Positions.SequenceEqual(other.Positions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(ManagingBody, Tier, Delegation, ManagementStaff, DeputyPositions, PayClass, DaysOff.Length, Positions.Length);
}
