using FluentValidation;

namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The check of a distribution as teams that know FluentValidation write it: a validator for each slot and set of figures, the failures being the breaches.</summary>
internal sealed class SurplusFluentValidationPeer
{
    private const int AmendedFrom = 2025;
    private const int LighterBaseFrom = 2026;
    private const int Slots = 6;

    private readonly Validator[] _validators =
    [
        .. Enumerable.Range(0, Slots).Select(slot => new Validator(slot, AmendedFrom - 1)),
        .. Enumerable.Range(0, Slots).Select(slot => new Validator(slot, AmendedFrom)),
        .. Enumerable.Range(0, Slots).Select(slot => new Validator(slot, LighterBaseFrom)),
    ];

    public int Check(SurplusMade made)
    {
        var set = made.Unit.BudgetYear >= LighterBaseFrom ? 2 : made.Unit.BudgetYear >= AmendedFrom ? 1 : 0;
        var result = _validators[(set * Slots) + made.Unit.Slot].Validate(made);
        var reasons = result.Errors.Count;
        foreach (var failure in result.Errors)
        {
            reasons += failure.ErrorMessage.Length;
        }

        return reasons;
    }

    private sealed class Validator : AbstractValidator<SurplusMade>
    {
        private static readonly int[] MinimumPercents = [25, 25, 20, 15, 10, 0];
        private static readonly int[] RewardHalfMonths = [6, 6, 5, 4, 3, 0];

        public Validator(int slot, int year)
        {
            var isAmended = year >= AmendedFrom;
            if (slot == Slots - 1)
            {
                RuleFor(made => made.Development).Equal(0L).WithMessage("{PropertyName} must be 0");
                RuleFor(made => made.Income * 10)
                    .LessThanOrEqualTo(made => (made.Unit.Rank + made.Unit.Allowances + (year >= LighterBaseFrom ? 0 : made.Unit.Contributions)) * 3)
                    .WithName("income").WithMessage("{PropertyName} is above the cap");
                RuleFor(made => made.Development + made.Income + made.Rewards).LessThanOrEqualTo(made => made.Unit.Surplus)
                    .WithName("sum").WithMessage("{PropertyName} is above the saving");
                return;
            }

            RuleFor(made => made.Development * 100).GreaterThanOrEqualTo(made => made.Unit.Surplus * MinimumPercents[slot])
                .WithName("development").WithMessage("{PropertyName} is below the minimum");
            if (slot > 0)
            {
                var times = slot == 1 && isAmended ? 3 : 2;
                RuleFor(made => made.Income)
                    .LessThanOrEqualTo(made => (made.Unit.Rank + made.Unit.Allowances + (isAmended ? made.Unit.Contracts : made.Unit.Contributions)) * times)
                    .WithMessage("{PropertyName} is above the cap");
            }

            RuleFor(made => made.Rewards * 24)
                .LessThanOrEqualTo(made => (isAmended ? made.Unit.ExecutedSalary + made.Unit.AdditionalIncome : made.Unit.ExecutedPay) * RewardHalfMonths[slot])
                .WithName("rewards").WithMessage("{PropertyName} is above the cap");
            RuleFor(made => made.Development + made.Income + made.Rewards).Equal(made => made.Unit.Surplus)
                .WithName("sum").WithMessage("{PropertyName} is not the surplus");
        }
    }
}
