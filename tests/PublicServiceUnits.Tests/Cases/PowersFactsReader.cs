using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Reads the facts of a case of <c>organisation.powers</c>.</summary>
internal static class PowersFactsReader
{
    public static PowersFacts Read(JsonElement json)
    {
        var facts = new PowersFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "tier" => facts with { Tier = (AutonomyTier)value.GetInt32() },
                "band" => facts with { Band = Enum.Parse<AutonomyBand>(value.GetString()!) },
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "managingBody" => facts with { ManagingBody = Enum.Parse<ManagingBodyKind>(value.GetString()!) },
                "schoolKind" => facts with { SchoolKind = Enum.Parse<SchoolKind>(value.GetString()!) },
                "hasCouncil" => facts with { HasCouncil = value.GetBoolean() },
                "sectorLawLetsUnitSetPositions" => facts with { SectorLawLetsUnitSetPositions = value.GetBoolean() },
                "onlyDoesBusinessForProfit" => facts with { OnlyDoesBusinessForProfit = value.GetBoolean() },
                "hasStateManagementFunctions" => facts with { HasStateManagementFunctions = value.GetBoolean() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
