using FluentValidation;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether one year of a path of support makes sense in itself.</summary>
internal sealed class SupportYearValidator : AbstractValidator<SupportYear>
{
    private const int EarliestYear = 2000;
    private const int LatestYear = 2100;

    private static readonly LocalizedText ZeroOrMore = new("số nguyên từ 0 trở lên", "a whole number, 0 or more");

    public SupportYearValidator()
    {
        RuleFor(year => year.Year).InclusiveBetween(EarliestYear, LatestYear)
            .Or(StateSupportRules.DecisionId, "year-out-of-range", new($"năm từ {EarliestYear} đến {LatestYear}", $"a year from {EarliestYear} to {LatestYear}"));
        RuleFor(year => year.StatePaidHeadcount).Must(number => number is not < 0).Or(StateSupportRules.DecisionId, "headcount-negative", ZeroOrMore);
        RuleFor(year => year.HeadcountArrears).Must(number => number is not < 0).Or(StateSupportRules.DecisionId, "headcount-arrears-negative", ZeroOrMore);
        RuleFor(year => year.Support).NotNegative(StateSupportRules.DecisionId, "support-negative");
        RuleFor(year => year.SupportForFinishedPrices).NotNegative(StateSupportRules.DecisionId, "finished-prices-support-negative");
        RuleFor(year => year.SupportForFinishedPrices)
            .Must((year, part) => part is not { } given || year.Support is not { } whole || given <= whole)
            .Or(StateSupportRules.DecisionId, "finished-prices-support-above-support", new("không quá mức hỗ trợ của năm", "not above the support of the year"));
        RuleFor(year => year.ChangeOfTasksAndHeadcount)
            .Must((year, change) => change is not { } given || year.Support is not { } whole || given <= whole)
            .Or(StateSupportRules.DecisionId, "change-above-support", new("không quá mức hỗ trợ của năm", "not above the support of the year"));
    }
}
