using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>The facts of <c>organisation.management-council</c> as cases write them.</summary>
internal static class ManagementCouncilFactsReader
{
    public static ManagementCouncilFacts Read(JsonElement json)
    {
        var facts = new ManagementCouncilFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "tier" => facts with { Tier = (AutonomyTier)value.GetInt32() },
                "managingBody" => facts with { ManagingBody = Enum.Parse<ManagingBodyKind>(value.GetString()!) },
                "field" => facts with { Field = Enum.Parse<CouncilField>(value.GetString()!) },
                "school" => facts with { School = Enum.Parse<CouncilSchool>(value.GetString()!) },
                "isUnderInternationalAgreement" => facts with { IsUnderInternationalAgreement = value.GetBoolean() },
                "stateHandedOverAssets" => facts with { StateHandedOverAssets = value.GetBoolean() },
                "managingBodyRulesSo" => facts with { ManagingBodyRulesSo = value.GetBoolean() },
                "hasCouncil" => facts with { HasCouncil = value.GetBoolean() },
                "council" => facts with { Council = Council(value) },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }

    private static CouncilAsItStands Council(JsonElement json)
    {
        var council = new CouncilAsItStands();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            council = member.Name switch
            {
                "members" => council with { Members = value.GetInt32() },
                "seats" => council with
                {
                    Seats = [.. value.EnumerateArray().Select(seat => new CouncilSeats { Capacity = Enum.Parse<CouncilCapacity>(seat.GetProperty("capacity").GetString()!), Number = seat.GetProperty("number").GetInt32() })],
                },
                "chair" => council with { Chair = Enum.Parse<CouncilCapacity>(value.GetString()!) },
                "viceChairs" => council with { ViceChairs = value.GetInt32() },
                "termMonths" => council with { TermMonths = value.GetInt32() },
                "consecutiveTerms" => council with { ConsecutiveTerms = value.GetInt32() },
                "monthsBetweenMeetings" => council with { MonthsBetweenMeetings = value.GetInt32() },
                "inWriting" => council with { InWriting = value.GetBoolean() },
                "present" => council with { Present = value.GetInt32() },
                "ledByChairOrVice" => council with { LedByChairOrVice = value.GetBoolean() },
                "outsiderPresent" => council with { OutsiderPresent = value.GetBoolean() },
                "inFavour" => council with { InFavour = value.GetInt32() },
                "chairInFavour" => council with { ChairInFavour = value.GetBoolean() },
                _ => throw new FormatException($"The council has no '{member.Name}'."),
            };
        }

        return council;
    }
}
