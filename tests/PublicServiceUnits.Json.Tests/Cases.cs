using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Tests;

/// <summary>Facts and answers that the tests share.</summary>
internal static class Cases
{
    public static readonly LocalDate Today = new(2025, 9, 1);

    public static JsonDecision Classify => DecisionCatalog.National.Find("autonomy.classify")!;

    public static JsonDecision Distance => DecisionCatalog.National.Find("autonomy.distance")!;

    public static JsonDecision DistributeSurplus => DecisionCatalog.National.Find("autonomy.distribute-surplus")!;

    /// <summary>A distribution made with four breaches, and every member of the facts that goes with it.</summary>
    public static SurplusDistributionFacts Checked { get; } = new()
    {
        BudgetYear = 2025,
        Tier = AutonomyTier.Group3,
        Band = AutonomyBand.From10To30,
        Sector = UnitSector.HealthAndPopulation,
        KeptOlderPlan = true,
        PlanDecree = OlderDecree.Decree141Of2016,
        Surplus = new(1000),
        Pay = new()
        {
            RankAndPostSalary = new(100),
            Contributions = new(20),
            Allowances = new(30),
            LeadershipAndSeniorityAllowances = new(25),
            LabourContractSalary = new(10),
            YearLongContractSalary = new(5),
            ExecutedPay = new(150),
            ExecutedSalary = new(140),
            AdditionalIncome = new(60),
            BasicSalaryFund = new(90),
        },
        OtherFundAllowed = false,
        DevelopmentFundBalance = new(500),
        YearlyDepreciation = new(60),
        YearlyWear = new(40),
        NeedsInvestment = false,
        Distribution = new()
        {
            DevelopmentFund = new(99),
            SupplementaryIncome = new(281),
            RewardAndWelfare = new(26),
            OtherFunds = new(3),
            IncomeReserve = new(0),
        },
    };

    /// <summary>Advances of Group 4 settled once the accounts are approved, with every member of the facts.</summary>
    public static FundAdvanceFacts AdvancesOfGroup4 { get; } = new()
    {
        BudgetYear = 2025,
        Tier = AutonomyTier.Group4,
        Sector = UnitSector.HealthAndPopulation,
        ManagingAuthority = ManagingAuthority.Commune,
        KeptOlderPlan = false,
        PlanDecree = OlderDecree.Decree141Of2016,
        SalaryReformInForce = true,
        Quarters =
        [
            new()
            {
                Quarter = 2,
                AdvancedOn = new LocalDate(2025, 5, 10),
                Surplus = new(-5),
                WageFund = new(1001),
                SavingExpected = true,
                SupplementaryIncome = new(201),
                RewardAndWelfare = new(30),
            },
            new() { Quarter = 3, WageFund = new(500), SavingExpected = true },
        ],
        Settlement = new()
        {
            Stage = SettlementStage.ApprovedAccounts,
            SettledOn = new LocalDate(2026, 2, 20),
            SupplementaryIncome = new(1),
            RewardAndWelfare = new(2),
            Saving = new(100),
            SelfDetermined = new(150),
            IncomeFundBalance = new(3),
            RewardAndWelfareBalance = new(4),
            IncomeReserveBalance = new(5),
            NextYearFunds = new(6),
            NextYearSaving = new(40),
            NextYearWageFund = new(700),
        },
    };

    /// <summary>Every member of the facts has a value; whether they make one sensible unit does not matter to their JSON.</summary>
    public static ClassificationFacts Everything { get; } = new()
    {
        Sector = UnitSector.HealthAndPopulation,
        ManagingAuthority = ManagingAuthority.Province,
        IsHigherEducationInstitution = false,
        IsScienceAndTechnologyOrganisation = false,
        IsMultiFunctionHealthCentre = true,
        HasServiceRevenue = true,
        ServesStateManagementOnly = false,
        RevenueItems =
        [
            new()
            {
                Kind = RevenueItemKind.RetainedFees,
                Label = "Phí được để lại – \"90 %\"",
                Amount = new(4_850_000_000),
                Costs = new(1),
                Depreciation = new(2),
                SalaryReformProvision = new(3),
                ObligationsToState = new(4),
                PartOutsideAutonomy = new(5),
                ScholarshipFundPart = new(6),
                ScienceAndInnovationPart = new(7),
                Block = ServiceBlock.Treatment,
                OutsideMainFunctions = true,
            },
            new() { Kind = RevenueItemKind.Other, Net = new(-5) },
        ],
        ExpenditureItems =
        [
            new()
            {
                Kind = ExpenditureItemKind.SharedCosts,
                Label = "Điện, nước",
                Amount = new(500),
                PartForNonStateFundedServices = new(100),
                Block = ServiceBlock.Prevention,
                OutsideMainFunctions = true,
            },
        ],
        TreatmentRevenueTotal = new(45),
        TreatmentExpenditureTotal = new(42),
        Investment = new()
        {
            PlannedDevelopmentFund = new(1),
            FiveYearAverageDevelopmentFund = new(2),
            DevelopmentFundBalance = new(3),
            RetainedFees = new(4),
            Depreciation = new(5),
            Wear = new(6),
            SelfFinanced = true,
        },
        Services = new()
        {
            SuppliesNonStateFundedServices = true,
            PricesFollowTheLaw = true,
            PricesIncludeFullDepreciation = true,
            AccumulatesForInvestment = false,
            CoversRecurrentExpenditure = true,
            CoversInvestment = false,
            SuppliesStateListedServices = true,
            OrderedOrTenderedByState = true,
            PriceCoversFullCostWithoutDepreciation = true,
        },
        Transition = new()
        {
            Kind = TransitionalKind.ApprovedOlderPlan,
            ApprovedUnder = OlderDecree.Decree43Of2006,
            ApprovedTier = AutonomyTier.Group2,
            ChoseGroup1 = false,
        },
    };

    public static ClassificationFacts Totals(long revenue, long expenditure) => new()
    {
        RevenueTotal = new Vnd(revenue),
        ExpenditureTotal = new Vnd(expenditure),
    };

    public static Assessment AnswerTo(ClassificationFacts facts, LocalDate on) => Rulebook.National.Autonomy.Classify(facts, on);

    public static Assessment AnswerToExample(string id)
    {
        var decision = DecisionCatalog.National.Find(id)!;
        return decision.Ask(decision.Example.Json, decision.Example.On);
    }

    /// <summary>Answers of every verdict and with every kind of reason that the classification gives.</summary>
    public static IReadOnlyDictionary<string, Func<Assessment>> Answers { get; } = new Dictionary<string, Func<Assessment>>(OrganisationCases.Answers, StringComparer.Ordinal)
    {
        ["classify-example"] = () => Classify.Ask(Classify.Example.Json, Classify.Example.On),
        ["classify-totals"] = () => AnswerTo(Totals(85_000_000_000, 113_500_000_000), Today),
        ["classify-group-4"] = () => AnswerTo(new() { HasServiceRevenue = false }, Today),
        ["classify-investment-missing"] = () => AnswerTo(Totals(120, 100), Today),
        ["classify-nothing-known"] = () => AnswerTo(new(), Today),
        ["classify-2018-sector-missing"] = () => AnswerTo(Totals(70, 100), new LocalDate(2018, 1, 1)),
        ["classify-2018-gap-70"] = () => AnswerTo(Totals(70, 100) with { Sector = UnitSector.ScienceAndTechnology, IsScienceAndTechnologyOrganisation = true }, new LocalDate(2018, 1, 1)),
        ["classify-before-2015"] = () => AnswerTo(Totals(70, 100), new LocalDate(2014, 1, 1)),
        ["distance-totals"] = () => Rulebook.National.Autonomy.MeasureDistance(Totals(85_000_000_000, 113_500_000_000), Today),
        ["enterprise-regime-example"] = () => AnswerToExample("autonomy.enterprise-regime"),
        ["enterprise-regime-2019"] = () => Rulebook.National.Autonomy.DecideEnterpriseRegime(
            new()
            {
                Sector = UnitSector.EconomicAndOther,
                Tier = AutonomyTier.Group1,
                ServicesHighlySocialised = true,
                PriceCoversAllCosts = true,
                AssetsValuedAndCapitalHandedOver = true,
                AccountsByEnterpriseStandards = true,
                Scheme = EnterpriseScheme.Approved,
            },
            new LocalDate(2019, 1, 1)),
        ["enterprise-regime-nothing-known"] = () => Rulebook.National.Autonomy.DecideEnterpriseRegime(new(), Today),
        ["enterprise-regime-submitted"] = () => Rulebook.National.Autonomy.DecideEnterpriseRegime(
            new() { Tier = AutonomyTier.Group1, Scheme = EnterpriseScheme.Submitted, EarlierMechanism = EarlierMechanism.None }, Today),
        ["dissolution-funds-example"] = () => AnswerToExample("autonomy.dissolution-funds"),
        ["dissolution-funds-nothing-known"] = () => Rulebook.National.Autonomy.SettleDissolutionFunds(new(), Today),
        ["surplus-example"] = () => DistributeSurplus.Ask(DistributeSurplus.Example.Json, DistributeSurplus.Example.On),
        ["surplus-checked"] = () => Rulebook.National.Autonomy.DistributeSurplus(Checked),
        ["surplus-nothing-known"] = () => Rulebook.National.Autonomy.DistributeSurplus(new() { BudgetYear = 2025 }),
        ["advance-funds-example"] = () => AnswerToExample("autonomy.advance-funds"),
        ["advance-funds-group-4"] = () => Rulebook.National.Autonomy.AssessAdvances(AdvancesOfGroup4, new LocalDate(2026, 2, 20)),
        ["advance-funds-nothing-known"] = () => Rulebook.National.Autonomy.AssessAdvances(new() { BudgetYear = 2025 }, Today),
        ["timetable-example"] = () => DecisionCatalog.National.Find("autonomy.timetable")!.Ask(DecisionCatalog.National.Find("autonomy.timetable")!.Example.Json, new LocalDate(2026, 3, 24)),
        ["timetable-before-2015"] = () => Rulebook.National.Autonomy.DrawTimetable(new(), new LocalDate(2015, 4, 5)),
        ["state-support-example"] = () => DecisionCatalog.National.Find("autonomy.state-support")!.Ask(
            DecisionCatalog.National.Find("autonomy.state-support")!.Example.Json, new LocalDate(2022, 11, 1)),
        ["state-support-path"] = () => Rulebook.National.Autonomy.ComputeStateSupport(
            new()
            {
                Unit = Totals(50, 100),
                SuperiorRecurrentEstimate = new Vnd(40),
                Path = [new() { Year = 2023, Support = new Vnd(50) }, new() { Year = 2024, Support = new Vnd(50), ChangeOfTasksAndHeadcount = new Vnd(0) }],
            },
            Today),
        ["state-support-undetermined"] = () => Rulebook.National.Autonomy.ComputeStateSupport(new(), Today),
        ["change-tier-example"] = () => DecisionCatalog.National.Find("autonomy.change-tier")!.Ask(
            DecisionCatalog.National.Find("autonomy.change-tier")!.Example.Json, new LocalDate(2025, 7, 7)),
        ["change-tier-quotas"] = () => Rulebook.National.Autonomy.JudgeTierChange(
            new() { Portfolio = new() { From70To100 = 10, MovedFrom70To100 = 3, From30To70 = 11 } }, new LocalDate(2025, 7, 6)),
        ["change-tier-undetermined"] = () => Rulebook.National.Autonomy.JudgeTierChange(new(), Today),
        ["rights-example"] = () => DecisionCatalog.National.Find("autonomy.rights")!.Ask(
            DecisionCatalog.National.Find("autonomy.rights")!.Example.Json, new LocalDate(2026, 7, 15)),
        ["rights-little-known"] = () => Rulebook.National.Autonomy.ListRights(new() { Tier = AutonomyTier.Group3 }, new LocalDate(2025, 7, 6)),
        ["rights-ambiguous"] = () => Rulebook.National.Autonomy.ListRights(
            new() { Tier = AutonomyTier.Group1, Sector = UnitSector.EconomicAndOther, HasServiceActivities = false }, Today),
        ["rights-contract-limit"] = () => Rulebook.National.Autonomy.ListRights(
            new()
            {
                Tier = AutonomyTier.Group4, Sector = UnitSector.EducationAndTraining, IsHigherEducationInstitution = false, IsRegionalUniversity = false,
                AssignedHeadcount = 40, HeadcountNorm = 47,
            },
            new LocalDate(2026, 7, 15)),
        ["rights-undetermined"] = () => Rulebook.National.Autonomy.ListRights(new(), Today),
        ["price-roadmap-example"] = () => AnswerToExample("autonomy.price-roadmap"),
        ["change-tier-inefficient"] = () => Rulebook.National.Autonomy.JudgeTierChange(new() { WorksInefficiently = true }, new LocalDate(2024, 1, 1)),
        ["authority-example"] = () => DecisionCatalog.National.Find("autonomy.authority")!.Ask(
            DecisionCatalog.National.Find("autonomy.authority")!.Example.Json, new LocalDate(2026, 3, 2)),
        ["authority-conflict"] = () => Rulebook.National.Autonomy.FindAuthority(
            new() { ManagingBody = ManagingBodyKind.ProvincialDepartment, Tier = AutonomyTier.Group3 }, new LocalDate(2025, 7, 7)),
        ["authority-defence"] = () => Rulebook.National.Autonomy.FindAuthority(
            new() { ManagingBody = ManagingBodyKind.MinistryOfNationalDefence }, new LocalDate(2025, 7, 7)),
        ["authority-undetermined"] = () => Rulebook.National.Autonomy.FindAuthority(new(), Today),
        ["file-example"] = () => AnswerToExample("autonomy.file"),
        ["file-nothing-known"] = () => Rulebook.National.Autonomy.DrawFile(new(), Today),
        ["distance-undetermined"] = () => Rulebook.National.Autonomy.MeasureDistance(new(), Today),
    };
}
