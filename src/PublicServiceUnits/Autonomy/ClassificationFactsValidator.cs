using FluentValidation;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.classify</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class ClassificationFactsValidator : AbstractValidator<ClassificationFacts>
{
    private static readonly LocalizedText ZeroOrMore = new("số nguyên đồng từ 0 trở lên", "a whole number of dong, 0 or more");
    private static readonly LocalizedText AboveZero = new("số nguyên đồng trên 0", "a whole number of dong above 0");
    private static readonly LocalizedText NotBoth = new("hoặc tổng số, hoặc từng khoản, không cả hai", "either the total or the items, not both");
    private static readonly LocalizedText NoRevenueMeansNone = new(
        "0 hoặc bỏ trống khi hasServiceRevenue là false",
        "0 or nothing where hasServiceRevenue is false");

    private static readonly LocalizedText CentreOnly = new(
        "chỉ dùng khi isMultiFunctionHealthCentre là true",
        "only where isMultiFunctionHealthCentre is true");

    /// <summary>The rules of sense.</summary>
    public ClassificationFactsValidator()
    {
        NotNegative(RuleFor(facts => facts.RevenueTotal), "revenue-total-negative");
        NotNegative(RuleFor(facts => facts.TreatmentRevenueTotal), "treatment-revenue-total-negative");
        Positive(RuleFor(facts => facts.ExpenditureTotal), "expenditure-total-not-positive");
        Positive(RuleFor(facts => facts.TreatmentExpenditureTotal), "treatment-expenditure-total-not-positive");
        Sensible(RuleFor(facts => facts.Sector).IsInEnum(), "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        Sensible(RuleFor(facts => facts.ManagingAuthority).IsInEnum(), "managing-authority-unknown", new("một loại cơ quan quản lý", "a kind of managing authority"));
        Sensible(
            RuleFor(facts => facts.RevenueTotal).Null().When(facts => !facts.RevenueItems.IsDefaultOrEmpty),
            "revenue-given-twice",
            NotBoth);
        Sensible(
            RuleFor(facts => facts.ExpenditureTotal).Null().When(facts => !facts.ExpenditureItems.IsDefaultOrEmpty),
            "expenditure-given-twice",
            NotBoth);
        Sensible(
            RuleFor(facts => facts.RevenueTotal).Must(total => total is null or { Dong: 0 }).When(facts => facts.HasServiceRevenue == false),
            "revenue-without-service-revenue",
            NoRevenueMeansNone);
        Sensible(
            RuleFor(facts => facts.TreatmentRevenueTotal).Null().When(facts => facts.IsMultiFunctionHealthCentre == false),
            "treatment-revenue-outside-health-centre",
            CentreOnly);
        Sensible(
            RuleFor(facts => facts.TreatmentExpenditureTotal).Null().When(facts => facts.IsMultiFunctionHealthCentre == false),
            "treatment-expenditure-outside-health-centre",
            CentreOnly);
        RuleForEach(facts => facts.RevenueItems).SetValidator(new RevenueItemValidator());
        RuleForEach(facts => facts.ExpenditureItems).SetValidator(new ExpenditureItemValidator());
        RuleFor(facts => facts.Investment!).SetValidator(new InvestmentFiguresValidator()).When(facts => facts.Investment is not null);
        RuleFor(facts => facts.Transition!).SetValidator(new TransitionalStatusValidator()).When(facts => facts.Transition is not null);
    }

    internal static void NotNegative<T>(IRuleBuilder<T, Vnd?> rule, string code) =>
        Sensible(rule.Must(amount => amount is not { IsNegative: true }), code, ZeroOrMore);

    internal static void Sensible<T, TValue>(IRuleBuilderOptions<T, TValue> rule, string code, LocalizedText accepted) => rule
        .WithErrorCode($"{ClassificationRules.Decision}/{code}")
        .WithState(_ => accepted)
        .WithMessage(accepted.English);

    private static void Positive(IRuleBuilder<ClassificationFacts, Vnd?> rule, string code) =>
        Sensible(rule.Must(amount => amount is not { Dong: <= 0 }), code, AboveZero);
}
