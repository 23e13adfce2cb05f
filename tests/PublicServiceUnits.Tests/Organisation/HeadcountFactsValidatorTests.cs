using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

public sealed class HeadcountFactsValidatorTests
{
    private static readonly Dictionary<string, HeadcountFacts> Senseless = new(StringComparer.Ordinal)
    {
        ["managing-body-unknown"] = new() { ManagingBody = (ManagingBodyKind)99 },
        ["tier-unknown"] = new() { Tier = (AutonomyTier)99 },
        ["band-unknown"] = new() { Band = (AutonomyBand)99 },
        ["band-outside-group-3"] = new() { Tier = AutonomyTier.Group2, Band = AutonomyBand.From10To30 },
        ["sector-unknown"] = new() { Sector = (UnitSector)99 },
        ["school-kind-unknown"] = new() { SchoolKind = (SchoolKind)99 },
        ["school-outside-education"] = new() { Sector = UnitSector.HealthAndPopulation, SchoolKind = SchoolKind.GeneralSchool },
        ["posts-out-of-range"] = new() { Posts = -1 },
        ["state-paid-posts-out-of-range"] = new() { StatePaidPosts = -1 },
        ["public-employees-out-of-range"] = new() { PublicEmployees = 1_000_001 },
        ["maternity-leave-out-of-range"] = new() { OnMaternityLeave = -1 },
        ["sector-norm-out-of-range"] = new() { SectorNorm = -1 },
        ["sector-minimum-out-of-range"] = new() { SectorMinimum = -1 },
        ["contracts-out-of-range"] = new() { Contracts = -1 },
        ["short-contracts-out-of-range"] = new() { ShortContracts = -1 },
        ["contracts-beyond-assigned-out-of-range"] = new() { ContractsBeyondAssigned = -1 },
        ["short-contract-out-of-range"] = new() { LongestShortContract = 0 },
        ["state-paid-above-posts"] = new() { Posts = 3, StatePaidPosts = 4 },
        ["leave-above-employees"] = new() { PublicEmployees = 3, OnMaternityLeave = 4 },
        ["norm-though-none"] = new() { HasSectorNorm = false, SectorNorm = 3 },
        ["minimum-though-none"] = new() { HasSectorMinimum = false, SectorMinimum = 3 },
        ["plan-year-out-of-range"] = new() { Plan = new() { Year = 1999 } },
        ["sent-though-not"] = new() { Plan = new() { Year = 2025, WasSent = false, SentOn = new(2024, 4, 1) } },
        ["plan-persons-out-of-range"] = new() { Plan = new() { Year = 2025, PreviousStatePaid = -1 } },
        ["roadmap-cut-out-of-range"] = new() { Plan = new() { Year = 2025, RoadmapCut = 10_001 } },
    };

    public static TheoryData<string> Codes => [.. Senseless.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Senseless_facts_are_refused_by_a_stable_code(string code)
    {
        var asked = () => Rulebook.National.Organisation.AssessHeadcount(Senseless[code], new(2026, 9, 1));

        asked.Should().Throw<InvalidFactsException>().Which.Errors.Should().ContainSingle()
            .Which.Code.Should().Be($"organisation.headcount/{code}");
    }

    [Fact]
    public void The_bounds_themselves_make_sense() =>
        Rulebook.National.Organisation.HeadcountDecision.Validate(new()
        {
            Posts = 0, StatePaidPosts = 0, PublicEmployees = 1_000_000, OnMaternityLeave = 0, SectorNorm = 0, SectorMinimum = 1_000_000, Contracts = 0,
            ShortContracts = 0, LongestShortContract = 1, ContractsBeyondAssigned = 1_000_000,
            Plan = new() { Year = 2100, WasSent = true, SentOn = new(2099, 4, 30), PreviousStatePaid = 10_000_000, PlannedStatePaid = 0, RoadmapCut = 10_000 },
        }).Should().BeEmpty();
}
