using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.ClassificationRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.classify</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class ClassificationFactsValidator : AbstractValidator<ClassificationFacts>
{
    private static readonly LocalizedText NotBoth = new("hoặc tổng số, hoặc từng khoản, không cả hai", "either the total or the items, not both");
    private static readonly LocalizedText NoRevenueMeansNone = new(
        "0 hoặc bỏ trống khi hasServiceRevenue là false",
        "0 or nothing where hasServiceRevenue is false");

    private static readonly LocalizedText NoServiceItems = new(
        "không có khoản thu hoạt động sự nghiệp (khoản 2 Điều 11, Điều 15) khi hasServiceRevenue là false",
        "no item of service revenue (clause 2, Articles 11 and 15) where hasServiceRevenue is false");

    private static readonly LocalizedText CentreOnly = new(
        "chỉ dùng khi isMultiFunctionHealthCentre là true",
        "only where isMultiFunctionHealthCentre is true");

    /// <summary>The rules of sense.</summary>
    public ClassificationFactsValidator()
    {
        RuleFor(facts => facts.RevenueTotal).NotNegative(DecisionId, "revenue-total-negative");
        RuleFor(facts => facts.TreatmentRevenueTotal).NotNegative(DecisionId, "treatment-revenue-total-negative");
        RuleFor(facts => facts.ExpenditureTotal).Positive(DecisionId, "expenditure-total-not-positive");
        RuleFor(facts => facts.TreatmentExpenditureTotal).Positive(DecisionId, "treatment-expenditure-total-not-positive");
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.ManagingAuthority).IsInEnum()
            .Or(DecisionId, "managing-authority-unknown", new("một loại cơ quan quản lý", "a kind of managing authority"));
        RuleFor(facts => facts.RevenueTotal).Null().When(facts => !facts.RevenueItems.IsDefaultOrEmpty).Or(DecisionId, "revenue-given-twice", NotBoth);
        RuleFor(facts => facts.ExpenditureTotal).Null().When(facts => !facts.ExpenditureItems.IsDefaultOrEmpty)
            .Or(DecisionId, "expenditure-given-twice", NotBoth);
        RuleFor(facts => facts.RevenueTotal).Must(total => total is null or { Dong: 0 }).When(facts => facts.HasServiceRevenue == false)
            .Or(DecisionId, "revenue-without-service-revenue", NoRevenueMeansNone);
        RuleFor(facts => facts.TreatmentRevenueTotal).Null().When(facts => facts.IsMultiFunctionHealthCentre != true)
            .Or(DecisionId, "treatment-revenue-outside-health-centre", CentreOnly);
        RuleFor(facts => facts.TreatmentExpenditureTotal).Null().When(facts => facts.IsMultiFunctionHealthCentre != true)
            .Or(DecisionId, "treatment-expenditure-outside-health-centre", CentreOnly);
        RuleFor(facts => facts.RevenueItems).Must(items => items.IsDefaultOrEmpty || !items.Any(IsServiceRevenue)).When(facts => facts.HasServiceRevenue == false)
            .Or(DecisionId, "revenue-items-without-service-revenue", NoServiceItems);
        RuleForEach(facts => facts.RevenueItems).NotNull().Or(DecisionId, "revenue-item-null", new("một khoản thu", "an item of revenue"));
        RuleForEach(facts => facts.ExpenditureItems).NotNull().Or(DecisionId, "expenditure-item-null", new("một khoản chi", "an item of expenditure"));
        RuleForEach(facts => facts.RevenueItems).SetValidator(new RevenueItemValidator());
        RuleForEach(facts => facts.ExpenditureItems).SetValidator(new ExpenditureItemValidator());
        RuleFor(facts => facts.Investment!).SetValidator(new InvestmentFiguresValidator()).When(facts => facts.Investment is not null);
        RuleFor(facts => facts.Transition!).SetValidator(new TransitionalStatusValidator()).When(facts => facts.Transition is not null);
    }

    private static bool IsServiceRevenue(RevenueItem? item) =>
        (item?.Amount ?? item?.Net) is { Dong: > 0 }
        && item!.Kind is RevenueItemKind.PublicServices or RevenueItemKind.Tuition or RevenueItemKind.InsurancePaidTreatment
            or RevenueItemKind.PatientPaidTreatment or RevenueItemKind.NonStateFundedServices or RevenueItemKind.BusinessAndJointVentures
            or RevenueItemKind.AssetLeasing or RevenueItemKind.ConsultingAndProjectManagement;
}
