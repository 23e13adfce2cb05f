using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>Reads the facts of <c>autonomy.distribute-surplus</c> as the cases write them; an unknown member is refused.</summary>
internal static class SurplusFactsReader
{
    public static SurplusDistributionFacts Read(JsonElement json)
    {
        var facts = new SurplusDistributionFacts { BudgetYear = json.GetProperty("budgetYear").GetInt32() };
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "budgetYear" => facts,
                "tier" => facts with { Tier = (AutonomyTier)value.GetInt32() },
                "band" => facts with { Band = Enum.GetValues<AutonomyBand>().Single(band => AutonomyTiers.Code(band) == value.GetString()) },
                "isExactly70Percent" => facts with { IsExactly70Percent = value.GetBoolean() },
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "keptOlderPlan" => facts with { KeptOlderPlan = value.GetBoolean() },
                "planDecree" => facts with { PlanDecree = Enum.Parse<OlderDecree>(value.GetString()!) },
                "surplus" => facts with { Surplus = Amount(value) },
                "pay" => facts with { Pay = Pay(value) },
                "salaryReformInForce" => facts with { SalaryReformInForce = value.GetBoolean() },
                "otherFundAllowed" => facts with { OtherFundAllowed = value.GetBoolean() },
                "developmentFundBalance" => facts with { DevelopmentFundBalance = Amount(value) },
                "yearlyDepreciation" => facts with { YearlyDepreciation = Amount(value) },
                "yearlyWear" => facts with { YearlyWear = Amount(value) },
                "needsInvestment" => facts with { NeedsInvestment = value.GetBoolean() },
                "wishes" => facts with { Wishes = Wishes(value) },
                "distribution" => facts with { Distribution = Distribution(value) },
                _ => throw Unknown(member),
            };
        }

        return facts;
    }

    private static SurplusPayFigures Pay(JsonElement json)
    {
        var pay = new SurplusPayFigures();
        foreach (var member in json.EnumerateObject())
        {
            var amount = Amount(member.Value);
            pay = member.Name switch
            {
                "rankAndPostSalary" => pay with { RankAndPostSalary = amount },
                "contributions" => pay with { Contributions = amount },
                "allowances" => pay with { Allowances = amount },
                "labourContractSalary" => pay with { LabourContractSalary = amount },
                "leadershipAndSeniorityAllowances" => pay with { LeadershipAndSeniorityAllowances = amount },
                "yearLongContractSalary" => pay with { YearLongContractSalary = amount },
                "executedSalary" => pay with { ExecutedSalary = amount },
                "executedPay" => pay with { ExecutedPay = amount },
                "additionalIncome" => pay with { AdditionalIncome = amount },
                "basicSalaryFund" => pay with { BasicSalaryFund = amount },
                _ => throw Unknown(member),
            };
        }

        return pay;
    }

    private static SurplusWishes Wishes(JsonElement json)
    {
        var wishes = new SurplusWishes();
        foreach (var member in json.EnumerateObject())
        {
            var wish = new SurplusWish
            {
                Amount = member.Value.TryGetProperty("amount", out var amount) ? Amount(amount) : null,
                Percent = member.Value.TryGetProperty("percent", out var percent) ? percent.GetInt32() : null,
            };
            wishes = member.Name switch
            {
                "developmentFund" => wishes with { DevelopmentFund = wish },
                "supplementaryIncome" => wishes with { SupplementaryIncome = wish },
                "rewardAndWelfare" => wishes with { RewardAndWelfare = wish },
                "otherFunds" => wishes with { OtherFunds = wish },
                "incomeReserve" => wishes with { IncomeReserve = wish },
                _ => throw Unknown(member),
            };
        }

        return wishes;
    }

    private static SurplusAmounts Distribution(JsonElement json)
    {
        var made = new SurplusAmounts();
        foreach (var member in json.EnumerateObject())
        {
            var amount = Amount(member.Value);
            made = member.Name switch
            {
                "developmentFund" => made with { DevelopmentFund = amount },
                "supplementaryIncome" => made with { SupplementaryIncome = amount },
                "rewardAndWelfare" => made with { RewardAndWelfare = amount },
                "otherFunds" => made with { OtherFunds = amount },
                "incomeReserve" => made with { IncomeReserve = amount },
                _ => throw Unknown(member),
            };
        }

        return made;
    }

    private static Vnd Amount(JsonElement value) => new(value.GetInt64());

    private static FormatException Unknown(JsonProperty member) => new($"A case knows no fact '{member.Name}'.");
}
