using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class FactsValidatorTests
{
    private static readonly Vnd Minus = new(-7);

    private static readonly Dictionary<string, (ClassificationFacts Facts, string Path, string Value)> Wrong = new(StringComparer.Ordinal)
    {
        ["revenue-total-negative"] = (new() { RevenueTotal = Minus }, "revenueTotal", "-7"),
        ["treatment-revenue-total-negative"] = (new() { IsMultiFunctionHealthCentre = true, TreatmentRevenueTotal = Minus }, "treatmentRevenueTotal", "-7"),
        ["expenditure-total-not-positive"] = (new() { ExpenditureTotal = new Vnd(0) }, "expenditureTotal", "0"),
        ["treatment-expenditure-total-not-positive"] = (new() { IsMultiFunctionHealthCentre = true, TreatmentExpenditureTotal = new Vnd(0) }, "treatmentExpenditureTotal", "0"),
        ["sector-unknown"] = (new() { Sector = (UnitSector)99 }, "sector", "99"),
        ["managing-authority-unknown"] = (new() { ManagingAuthority = (ManagingAuthority)99 }, "managingAuthority", "99"),
        ["revenue-given-twice"] = (new() { RevenueTotal = new Vnd(5), RevenueItems = [Revenue()] }, "revenueTotal", "5"),
        ["expenditure-given-twice"] = (new() { ExpenditureTotal = new Vnd(5), ExpenditureItems = [Expenditure()] }, "expenditureTotal", "5"),
        ["revenue-without-service-revenue"] = (new() { HasServiceRevenue = false, RevenueTotal = new Vnd(5) }, "revenueTotal", "5"),
        ["treatment-revenue-outside-health-centre"] = (new() { IsMultiFunctionHealthCentre = false, TreatmentRevenueTotal = new Vnd(5) }, "treatmentRevenueTotal", "5"),
        ["treatment-expenditure-outside-health-centre"] = (new() { IsMultiFunctionHealthCentre = false, TreatmentExpenditureTotal = new Vnd(5) }, "treatmentExpenditureTotal", "5"),
        ["revenue-kind-unknown"] = (With(Revenue() with { Kind = (RevenueItemKind)99 }), "revenueItems[0].kind", "99"),
        ["revenue-amount-negative"] = (With(Revenue() with { Amount = Minus }), "revenueItems[0].amount", "-7"),
        ["revenue-costs-negative"] = (With(Revenue() with { Costs = Minus }), "revenueItems[0].costs", "-7"),
        ["revenue-depreciation-negative"] = (With(Revenue() with { Depreciation = Minus }), "revenueItems[0].depreciation", "-7"),
        ["revenue-salary-reform-negative"] = (With(Revenue() with { SalaryReformProvision = Minus }), "revenueItems[0].salaryReformProvision", "-7"),
        ["revenue-obligations-negative"] = (With(Revenue() with { ObligationsToState = Minus }), "revenueItems[0].obligationsToState", "-7"),
        ["revenue-part-outside-autonomy-negative"] = (With(Revenue() with { PartOutsideAutonomy = Minus }), "revenueItems[0].partOutsideAutonomy", "-7"),
        ["revenue-scholarship-part-negative"] = (With(Revenue() with { ScholarshipFundPart = Minus }), "revenueItems[0].scholarshipFundPart", "-7"),
        ["revenue-science-part-negative"] = (With(Revenue() with { ScienceAndInnovationPart = Minus }), "revenueItems[0].scienceAndInnovationPart", "-7"),
        ["revenue-net-and-amount"] = (With(Revenue() with { Net = new Vnd(5) }), "revenueItems[0].net", "5"),
        ["revenue-part-above-amount"] = (With(Revenue() with { PartOutsideAutonomy = new Vnd(101) }), "revenueItems[0].partOutsideAutonomy", "101"),
        ["expenditure-kind-unknown"] = (With(Expenditure() with { Kind = (ExpenditureItemKind)99 }), "expenditureItems[0].kind", "99"),
        ["expenditure-amount-negative"] = (With(Expenditure() with { Amount = Minus }), "expenditureItems[0].amount", "-7"),
        ["expenditure-part-negative"] = (With(Expenditure() with { PartForNonStateFundedServices = Minus }), "expenditureItems[0].partForNonStateFundedServices", "-7"),
        ["expenditure-part-above-amount"] = (With(Expenditure() with { PartForNonStateFundedServices = new Vnd(101) }), "expenditureItems[0].partForNonStateFundedServices", "101"),
        ["planned-fund-negative"] = (With(new InvestmentFigures { PlannedDevelopmentFund = Minus }), "investment.plannedDevelopmentFund", "-7"),
        ["average-fund-negative"] = (With(new InvestmentFigures { FiveYearAverageDevelopmentFund = Minus }), "investment.fiveYearAverageDevelopmentFund", "-7"),
        ["fund-balance-negative"] = (With(new InvestmentFigures { DevelopmentFundBalance = Minus }), "investment.developmentFundBalance", "-7"),
        ["retained-fees-negative"] = (With(new InvestmentFigures { RetainedFees = Minus }), "investment.retainedFees", "-7"),
        ["depreciation-negative"] = (With(new InvestmentFigures { Depreciation = Minus }), "investment.depreciation", "-7"),
        ["wear-negative"] = (With(new InvestmentFigures { Wear = Minus }), "investment.wear", "-7"),
        ["transition-kind-unknown"] = (With(new TransitionalStatus { Kind = (TransitionalKind)99 }), "transition.kind", "99"),
        ["approved-under-unknown"] = (With(Plan() with { ApprovedUnder = (OlderDecree)99 }), "transition.approvedUnder", "99"),
        ["approved-tier-unknown"] = (With(Plan() with { ApprovedTier = (AutonomyTier)5 }), "transition.approvedTier", "5"),
    };

    public static TheoryData<string> Codes => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_error_has_its_code_path_value_and_what_is_accepted_in_both_languages(string code)
    {
        var (facts, path, value) = Wrong[code];

        var errors = Rulebook.National.Autonomy.ClassifyDecision.Validate(facts);

        var error = errors.Should().ContainSingle().Subject;
        (error.Code, error.Path, error.Value).Should().Be(($"autonomy.classify/{code}", path, value));
        error.Accepted.Vietnamese.Should().NotBe(error.Accepted.English);
        error.ToText(Language.English).Should().Be($"{path} = {value}: accepted is {error.Accepted.English} [autonomy.classify/{code}]");
        error.ToText(Language.Vietnamese).Should().Be($"{path} = {value}: chỉ nhận {error.Accepted.Vietnamese} [autonomy.classify/{code}]");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_question_answers_nonsense_on_any_date_of_Decree_60(string code)
    {
        var (facts, _, _) = Wrong[code];
        var rules = Rulebook.National.Autonomy;

        foreach (var on in new[] { new LocalDate(2018, 2, 14), Regimes.LastDayAsIssued, Regimes.FirstDayAsAmended })
        {
            var classify = () => rules.Classify(facts, on);
            var distance = () => rules.MeasureDistance(facts, on);
            classify.Should().Throw<InvalidFactsException>().Which.Errors.Should().ContainSingle().Which.Code.Should().EndWith("/" + code);
            distance.Should().Throw<InvalidFactsException>().Which.Errors.Should().ContainSingle().Which.Code.Should().EndWith("/" + code);
        }
    }

    [Fact]
    public void Every_error_at_once_is_reported()
    {
        var errors = Rulebook.National.Autonomy.ClassifyDecision.Validate(new()
        {
            RevenueTotal = Minus,
            ExpenditureTotal = Minus,
            Investment = new InvestmentFigures { Wear = Minus },
        });

        errors.Select(error => error.Path).Should().BeEquivalentTo("revenueTotal", "expenditureTotal", "investment.wear");
    }

    [Fact]
    public void Facts_of_which_nothing_is_known_make_sense() =>
        Rulebook.National.Autonomy.ClassifyDecision.Validate(new()).Should().BeEmpty();

    [Fact]
    public void Zero_revenue_and_one_dong_of_expenditure_make_sense() =>
        Rulebook.National.Autonomy.ClassifyDecision.Validate(new() { RevenueTotal = Vnd.Zero, ExpenditureTotal = new Vnd(1), HasServiceRevenue = false }).Should().BeEmpty();

    [Fact]
    public void Counted_expenditure_of_0_is_refused_when_the_law_of_the_date_is_known()
    {
        var facts = new ClassificationFacts
        {
            RevenueTotal = new Vnd(5),
            ExpenditureItems = [new ExpenditureItem { Kind = ExpenditureItemKind.DevelopmentInvestment, Amount = new Vnd(100) }],
        };

        Refused(facts).Should().Be(("autonomy.classify/expenditure-not-positive", "expenditureItems", "0"));
    }

    [Fact]
    public void A_sum_beyond_64_bits_is_refused_by_name_and_never_wraps()
    {
        var most = new RevenueItem { Kind = RevenueItemKind.PublicServices, Amount = new Vnd(long.MaxValue) };
        var facts = new ClassificationFacts { RevenueItems = [most, most], ExpenditureTotal = new Vnd(1) };

        Refused(facts).Should().Be(("autonomy.classify/sum-out-of-range", "revenueItems", "18446744073709551614"));
    }

    [Fact]
    public void Items_of_revenue_that_count_contradict_a_unit_without_service_revenue()
    {
        var facts = With(Revenue()) with { HasServiceRevenue = false, ExpenditureTotal = new Vnd(100) };

        Rulebook.National.Autonomy.ClassifyDecision.Validate(facts).Should().NotBeEmpty();
    }

    private static (string Code, string Path, string Value) Refused(ClassificationFacts facts)
    {
        var ask = () => Rulebook.National.Autonomy.Classify(facts, Regimes.FirstDayAsAmended);
        var error = ask.Should().Throw<InvalidFactsException>().Which.Errors.Should().ContainSingle().Subject;
        return (error.Code, error.Path, error.Value);
    }

    private static ClassificationFacts With(RevenueItem item) => new() { RevenueItems = [item] };

    private static ClassificationFacts With(ExpenditureItem item) => new() { ExpenditureItems = [item] };

    private static ClassificationFacts With(InvestmentFigures figures) => new() { Investment = figures };

    private static ClassificationFacts With(TransitionalStatus status) => new() { Transition = status };

    private static RevenueItem Revenue() => new() { Kind = RevenueItemKind.PublicServices, Amount = new Vnd(100) };

    private static ExpenditureItem Expenditure() => new() { Kind = ExpenditureItemKind.Pay, Amount = new Vnd(100) };

    private static TransitionalStatus Plan() => new() { Kind = TransitionalKind.ApprovedOlderPlan };
}
