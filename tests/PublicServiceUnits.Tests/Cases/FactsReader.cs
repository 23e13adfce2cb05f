using System.Collections.Immutable;
using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Reads the facts of a case. A member it does not know is an error: a misspelt fact must not pass for a missing one.</summary>
internal static class FactsReader
{
    public static ClassificationFacts Read(JsonElement json)
    {
        var millions = json.TryGetProperty("amountsIn", out var unit) && unit.GetString() == "million dong";
        var facts = new ClassificationFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "amountsIn" => facts,
                "sector" => facts with { Sector = Named<UnitSector>(value) },
                "managingAuthority" => facts with { ManagingAuthority = Named<ManagingAuthority>(value) },
                "isHigherEducationInstitution" => facts with { IsHigherEducationInstitution = value.GetBoolean() },
                "isScienceAndTechnologyOrganisation" => facts with { IsScienceAndTechnologyOrganisation = value.GetBoolean() },
                "isMultiFunctionHealthCentre" => facts with { IsMultiFunctionHealthCentre = value.GetBoolean() },
                "hasServiceRevenue" => facts with { HasServiceRevenue = value.GetBoolean() },
                "servesStateManagementOnly" => facts with { ServesStateManagementOnly = value.GetBoolean() },
                "revenueTotal" => facts with { RevenueTotal = Amount(value, millions) },
                "expenditureTotal" => facts with { ExpenditureTotal = Amount(value, millions) },
                "treatmentRevenueTotal" => facts with { TreatmentRevenueTotal = Amount(value, millions) },
                "treatmentExpenditureTotal" => facts with { TreatmentExpenditureTotal = Amount(value, millions) },
                "revenueItems" => facts with { RevenueItems = [.. value.EnumerateArray().Select(item => Revenue(item, millions))] },
                "expenditureItems" => facts with { ExpenditureItems = [.. value.EnumerateArray().Select(item => Expenditure(item, millions))] },
                "investment" => facts with { Investment = Investment(value, millions) },
                "services" => facts with { Services = Services(value) },
                "transition" => facts with { Transition = Transition(value) },
                _ => throw Unknown(member),
            };
        }

        return facts;
    }

    private static RevenueItem Revenue(JsonElement json, bool millions)
    {
        var item = new RevenueItem { Kind = Named<RevenueItemKind>(json.GetProperty("kind")) };
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            item = member.Name switch
            {
                "kind" => item,
                "label" => item with { Label = value.GetString() },
                "amount" => item with { Amount = Amount(value, millions) },
                "net" => item with { Net = Amount(value, millions) },
                "costs" => item with { Costs = Amount(value, millions) },
                "depreciation" => item with { Depreciation = Amount(value, millions) },
                "salaryReformProvision" => item with { SalaryReformProvision = Amount(value, millions) },
                "obligationsToState" => item with { ObligationsToState = Amount(value, millions) },
                "partOutsideAutonomy" => item with { PartOutsideAutonomy = Amount(value, millions) },
                "scholarshipFundPart" => item with { ScholarshipFundPart = Amount(value, millions) },
                "scienceAndInnovationPart" => item with { ScienceAndInnovationPart = Amount(value, millions) },
                "block" => item with { Block = Named<ServiceBlock>(value) },
                "outsideMainFunctions" => item with { OutsideMainFunctions = value.GetBoolean() },
                _ => throw Unknown(member),
            };
        }

        return item;
    }

    private static ExpenditureItem Expenditure(JsonElement json, bool millions)
    {
        var item = new ExpenditureItem { Kind = Named<ExpenditureItemKind>(json.GetProperty("kind")) };
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            item = member.Name switch
            {
                "kind" => item,
                "label" => item with { Label = value.GetString() },
                "amount" => item with { Amount = Amount(value, millions) },
                "partForNonStateFundedServices" => item with { PartForNonStateFundedServices = Amount(value, millions) },
                "block" => item with { Block = Named<ServiceBlock>(value) },
                "outsideMainFunctions" => item with { OutsideMainFunctions = value.GetBoolean() },
                _ => throw Unknown(member),
            };
        }

        return item;
    }

    private static InvestmentFigures Investment(JsonElement json, bool millions)
    {
        var figures = new InvestmentFigures();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            figures = member.Name switch
            {
                "plannedDevelopmentFund" => figures with { PlannedDevelopmentFund = Amount(value, millions) },
                "fiveYearAverageDevelopmentFund" => figures with { FiveYearAverageDevelopmentFund = Amount(value, millions) },
                "developmentFundBalance" => figures with { DevelopmentFundBalance = Amount(value, millions) },
                "retainedFees" => figures with { RetainedFees = Amount(value, millions) },
                "depreciation" => figures with { Depreciation = Amount(value, millions) },
                "wear" => figures with { Wear = Amount(value, millions) },
                "selfFinanced" => figures with { SelfFinanced = value.GetBoolean() },
                _ => throw Unknown(member),
            };
        }

        return figures;
    }

    private static ServiceProvision Services(JsonElement json)
    {
        var services = new ServiceProvision();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value.GetBoolean();
            services = member.Name switch
            {
                "suppliesNonStateFundedServices" => services with { SuppliesNonStateFundedServices = value },
                "pricesFollowTheLaw" => services with { PricesFollowTheLaw = value },
                "pricesIncludeFullDepreciation" => services with { PricesIncludeFullDepreciation = value },
                "accumulatesForInvestment" => services with { AccumulatesForInvestment = value },
                "coversRecurrentExpenditure" => services with { CoversRecurrentExpenditure = value },
                "coversInvestment" => services with { CoversInvestment = value },
                "suppliesStateListedServices" => services with { SuppliesStateListedServices = value },
                "orderedOrTenderedByState" => services with { OrderedOrTenderedByState = value },
                "priceCoversFullCostWithoutDepreciation" => services with { PriceCoversFullCostWithoutDepreciation = value },
                _ => throw Unknown(member),
            };
        }

        return services;
    }

    private static TransitionalStatus Transition(JsonElement json)
    {
        var status = new TransitionalStatus { Kind = Named<TransitionalKind>(json.GetProperty("kind")) };
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            status = member.Name switch
            {
                "kind" => status,
                "approvedUnder" => status with { ApprovedUnder = Named<OlderDecree>(value) },
                "approvedTier" => status with { ApprovedTier = (AutonomyTier)value.GetInt32() },
                "choseGroup1" => status with { ChoseGroup1 = value.GetBoolean() },
                _ => throw Unknown(member),
            };
        }

        return status;
    }

    private static Vnd Amount(JsonElement value, bool millions) =>
        millions ? Vnd.FromMillions(value.GetInt64()) : new Vnd(value.GetInt64());

    private static T Named<T>(JsonElement value)
        where T : struct, Enum => Enum.Parse<T>(value.GetString()!);

    private static FormatException Unknown(JsonProperty member) => new($"A case knows no fact '{member.Name}'.");
}
