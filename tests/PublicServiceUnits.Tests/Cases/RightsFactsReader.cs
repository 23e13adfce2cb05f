using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Reads the facts of a case of <c>autonomy.rights</c>.</summary>
internal static class RightsFactsReader
{
    public static RightsFacts Read(JsonElement json)
    {
        var facts = new RightsFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "tier" => facts with { Tier = (AutonomyTier)value.GetInt32() },
                "band" => facts with { Band = Enum.Parse<AutonomyBand>(value.GetString()!) },
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "hasServiceActivities" => facts with { HasServiceActivities = value.GetBoolean() },
                "hasCouncil" => facts with { HasCouncil = value.GetBoolean() },
                "isHigherEducationInstitution" => facts with { IsHigherEducationInstitution = value.GetBoolean() },
                "isRegionalUniversity" => facts with { IsRegionalUniversity = value.GetBoolean() },
                "isMultiFunctionHealthCentre" => facts with { IsMultiFunctionHealthCentre = value.GetBoolean() },
                "hasNewSalaryRegimeStarted" => facts with { HasNewSalaryRegimeStarted = value.GetBoolean() },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
