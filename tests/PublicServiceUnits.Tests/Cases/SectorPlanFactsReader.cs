using System.Collections.Immutable;
using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Reads the facts of a case of <c>organisation.sector-plan</c>.</summary>
internal static class SectorPlanFactsReader
{
    public static SectorPlanFacts Read(JsonElement json)
    {
        var facts = new SectorPlanFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "level" => facts with { Level = Enum.Parse<PortfolioLevel>(value.GetString()!) },
                "units" => facts with { Units = [.. value.EnumerateArray().Select(Unit)] },
                "isEducationOrHealthDepartment" => facts with { IsEducationOrHealthDepartment = value.GetBoolean() },
                "projectBoards" => facts with { ProjectBoards = value.GetInt32() },
                "vocationalSchools" => facts with { VocationalSchools = value.GetInt32() },
                "specialisedHospitals" => facts with { SpecialisedHospitals = value.GetInt32() },
                "geriatricCare" => facts with { GeriatricCare = value.GetInt32() },
                "separateTrainingCentres" => facts with { SeparateTrainingCentres = value.GetInt32() },
                "districtHealthUnitsElsewhere" => facts with { DistrictHealthUnitsElsewhere = value.GetInt32() },
                "stateManagementUnits" => facts with { StateManagementUnits = value.GetInt32() },
                "otherUnitsBelowGroup2" => facts with { OtherUnitsBelowGroup2 = value.GetInt32() },
                "generalServiceCentres" => facts with { GeneralServiceCentres = value.GetInt32() },
                "schoolsAndHospitalsBefore" => facts with { SchoolsAndHospitalsBefore = value.GetInt32() },
                "schoolsAndHospitalsAfter" => facts with { SchoolsAndHospitalsAfter = value.GetInt32() },
                "schoolsWithCouncil" => facts with { SchoolsWithCouncil = value.GetInt32() },
                "headsWhoAreNotSecretary" => facts with { HeadsWhoAreNotSecretary = value.GetInt32() },
                "communalSchoolsAreArranged" => facts with { CommunalSchoolsAreArranged = value.GetBoolean() },
                "healthStationIsCommunalUnit" => facts with { HealthStationIsCommunalUnit = value.GetBoolean() },
                "mergedSchools" => facts with { MergedSchools = [.. value.EnumerateArray().Select(School)] },
                "mergedSchoolsAreArranged" => facts with { MergedSchoolsAreArranged = value.GetBoolean() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }

    private static PlanUnit Unit(JsonElement json) => new()
    {
        Kind = json.TryGetProperty("kind", out var kind) ? Enum.Parse<PlanUnitKind>(kind.GetString()!) : null,
        Tier = json.TryGetProperty("tier", out var tier) ? (AutonomyTier)tier.GetInt32() : null,
        ServesStateManagement = json.TryGetProperty("servesStateManagement", out var serves) ? serves.GetBoolean() : null,
        IsUnderHealthDepartment = json.TryGetProperty("isUnderHealthDepartment", out var under) ? under.GetBoolean() : null,
    };

    private static MergedSchool School(JsonElement json) => new()
    {
        Label = DatedCaseFile.Text(json, "label"),
        Principals = Number(json, "principals"),
        MainCampusDeputies = Number(json, "mainCampusDeputies"),
        MostDeputiesOfABranch = Number(json, "mostDeputiesOfABranch"),
    };

    private static int? Number(JsonElement json, string name) => json.TryGetProperty(name, out var number) ? number.GetInt32() : null;
}
