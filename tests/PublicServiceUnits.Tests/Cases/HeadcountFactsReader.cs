using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>The facts of <c>organisation.headcount</c> as cases write them.</summary>
internal static class HeadcountFactsReader
{
    public static HeadcountFacts Read(JsonElement facts) => new()
    {
        ManagingBody = CaseFile.Choice<ManagingBodyKind>(facts, "managingBody"),
        Tier = CaseFile.Number(facts, "tier") is { } tier ? Enum.Parse<AutonomyTier>($"Group{tier}") : null,
        Band = CaseFile.Choice<AutonomyBand>(facts, "band"),
        Sector = CaseFile.Choice<UnitSector>(facts, "sector"),
        SchoolKind = CaseFile.Choice<SchoolKind>(facts, "schoolKind"),
        HasCouncil = CaseFile.Flag(facts, "hasCouncil"),
        IsUnderNationalUniversity = CaseFile.Flag(facts, "isUnderNationalUniversity"),
        Posts = CaseFile.Number(facts, "posts"),
        StatePaidPosts = CaseFile.Number(facts, "statePaidPosts"),
        PublicEmployees = CaseFile.Number(facts, "publicEmployees"),
        OnMaternityLeave = CaseFile.Number(facts, "onMaternityLeave"),
        HasSectorNorm = CaseFile.Flag(facts, "hasSectorNorm"),
        SectorNorm = CaseFile.Number(facts, "sectorNorm"),
        HasSectorMinimum = CaseFile.Flag(facts, "hasSectorMinimum"),
        SectorMinimum = CaseFile.Number(facts, "sectorMinimum"),
        Contracts = CaseFile.Number(facts, "contracts"),
        RaisesStateRecurrentMoney = CaseFile.Flag(facts, "raisesStateRecurrentMoney"),
        ShortContracts = CaseFile.Number(facts, "shortContracts"),
        LongestShortContract = CaseFile.Number(facts, "longestShortContract"),
        ContractsBeyondAssigned = CaseFile.Number(facts, "contractsBeyondAssigned"),
        Plan = facts.TryGetProperty("plan", out var plan)
            ? new()
            {
                Year = plan.GetProperty("year").GetInt32(),
                WasSent = CaseFile.Flag(plan, "wasSent"),
                SentOn = StructureFactsReader.Day(plan, "sentOn"),
                PreviousStatePaid = CaseFile.Number(plan, "previousStatePaid"),
                PlannedStatePaid = CaseFile.Number(plan, "plannedStatePaid"),
                RoadmapCut = CaseFile.Number(plan, "roadmapCut"),
            }
            : null,
    };
}
