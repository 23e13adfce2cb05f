using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.DissolutionFundsRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether an employee's time makes sense in itself.</summary>
internal sealed class DissolutionEmployeeValidator : AbstractValidator<DissolutionEmployee>
{
    public DissolutionEmployeeValidator()
    {
        RuleFor(employee => employee.Months).InclusiveBetween(0, DissolutionFundsFactsValidator.MostMonths)
            .Or(DecisionId, "months-out-of-range", new($"số tháng từ 0 đến {DissolutionFundsFactsValidator.MostMonths}", $"months from 0 to {DissolutionFundsFactsValidator.MostMonths}"));
        RuleFor(employee => employee.OddDays).InclusiveBetween(0, DissolutionFundsFactsValidator.MostOddDays)
            .Or(DecisionId, "odd-days-out-of-range", new($"số ngày lẻ từ 0 đến {DissolutionFundsFactsValidator.MostOddDays}", $"odd days from 0 to {DissolutionFundsFactsValidator.MostOddDays}"));
    }
}
