using System.Linq.Expressions;
using FluentValidation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the counts of a portfolio make sense in themselves.</summary>
internal sealed class UpgradePortfolioValidator : AbstractValidator<UpgradePortfolio>
{
    private static readonly LocalizedText ZeroOrMore = new("số nguyên từ 0 trở lên", "a whole number, 0 or more");
    private static readonly LocalizedText WithinTheBand = new("từ 0 đến số đơn vị của bậc", "0 to the number of units of the band");

    public UpgradePortfolioValidator()
    {
        Band(portfolio => portfolio.From70To100, portfolio => portfolio.MovedFrom70To100);
        Band(portfolio => portfolio.From30To70, portfolio => portfolio.MovedFrom30To70);
        Band(portfolio => portfolio.From10To30, portfolio => portfolio.MovedFrom10To30);
    }

    private void Band(Expression<Func<UpgradePortfolio, int?>> units, Expression<Func<UpgradePortfolio, int?>> moved)
    {
        var count = units.Compile();
        RuleFor(units).Must(number => number is not < 0).Or(TierChangeRules.DecisionId, "units-negative", ZeroOrMore);
        RuleFor(moved).Must((portfolio, number) => number is not < 0 && (number is null || count(portfolio) is not { } all || number <= all))
            .Or(TierChangeRules.DecisionId, "moved-out-of-range", WithinTheBand);
    }
}
