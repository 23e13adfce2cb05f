using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Tests.Cases.StructureFactsReader;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>The facts of <c>organisation.job-positions</c> as cases write them.</summary>
internal static class JobPositionsFactsReader
{
    public static JobPositionsFacts Read(JsonElement facts) => new()
    {
        ManagingBody = CaseFile.Choice<ManagingBodyKind>(facts, "managingBody"),
        Tier = CaseFile.Number(facts, "tier") is { } tier ? Enum.Parse<AutonomyTier>($"Group{tier}") : null,
        IsUnderNationalUniversity = CaseFile.Flag(facts, "isUnderNationalUniversity"),
        IsPublicUniversity = CaseFile.Flag(facts, "isPublicUniversity"),
        HasCouncil = CaseFile.Flag(facts, "hasCouncil"),
        IsScienceAndTechnologyOrganisation = CaseFile.Flag(facts, "isScienceAndTechnologyOrganisation"),
        SectorLawLetsUnitDecide = CaseFile.Flag(facts, "sectorLawLetsUnitDecide"),
        Delegation = CaseFile.Choice<PositionDelegation>(facts, "delegation"),
        IsFirstApproval = CaseFile.Flag(facts, "isFirstApproval"),
        IsApprovedUnderCurrentDecree = CaseFile.Flag(facts, "isApprovedUnderCurrentDecree"),
        IncompleteFileReceivedOn = Day(facts, "incompleteFileReceivedOn"),
        CompleteFileReceivedOn = Day(facts, "completeFileReceivedOn"),
        ReportReceivedOn = Day(facts, "reportReceivedOn"),
        DaysOff =
        [
            .. List(facts, "daysOff").Select(year => new OfficialDaysOff
            {
                Year = year.GetProperty("year").GetInt32(),
                NationalDayNeighbour = Day(year, "nationalDayNeighbour"),
            }),
        ],
        ManagementStaff = CaseFile.Number(facts, "managementStaff"),
        SectorProfessionalStaff = CaseFile.Number(facts, "sectorProfessionalStaff"),
        SharedProfessionalStaff = CaseFile.Number(facts, "sharedProfessionalStaff"),
        SupportStaff = CaseFile.Number(facts, "supportStaff"),
        DeputyPositions = CaseFile.Number(facts, "deputyPositions"),
        Positions =
        [
            .. List(facts, "positions").Select(one => new JobPosition
            {
                Label = CaseFile.Text(one, "label"),
                AssignedHeadcount = CaseFile.Number(one, "assignedHeadcount"),
                IsSurplusOfPlacement = CaseFile.Flag(one, "isSurplusOfPlacement"),
                Levels =
                [
                    .. List(one, "levels").Select(level => new LevelPlacement
                    {
                        Level = CaseFile.Choice<CareerLevel>(level, "level")!.Value,
                        People = CaseFile.Number(level, "people"),
                    }),
                ],
            }),
        ],
        PayClass = CaseFile.Choice<PublicEmployeePayClass>(facts, "payClass"),
    };

    public static JsonElement[] List(JsonElement owner, string name) => owner.TryGetProperty(name, out var list) ? [.. list.EnumerateArray()] : [];
}
