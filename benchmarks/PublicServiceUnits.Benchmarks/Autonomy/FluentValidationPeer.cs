using FluentValidation;

namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The same classification with a validator a tier, as teams that know FluentValidation write it: the first that passes is the tier.</summary>
internal sealed class FluentValidationPeer
{
    private readonly (string Name, Validator Validator)[] _tiers =
    [
        ("group-1", new Validator(unit => unit.Revenue >= unit.Expenditure && unit.InvestmentSelfFinanced, "below 100 % or investment not self-financed")),
        ("group-2", new Validator(unit => unit.Revenue >= unit.Expenditure, "below 100 %")),
        ("group-3-70-100", new Validator(unit => unit.Revenue * 100 >= unit.Expenditure * 70, "below 70 %")),
        ("group-3-30-70", new Validator(unit => unit.Revenue * 100 >= unit.Expenditure * 30, "below 30 %")),
        ("group-3-10-30", new Validator(unit => unit.Revenue * 100 >= unit.Expenditure * 10, "below 10 %")),
    ];

    public string Tier(UnitFigures unit)
    {
        foreach (var (name, validator) in _tiers)
        {
            if (validator.Validate(unit).IsValid)
            {
                return name;
            }
        }

        return "group-4";
    }

    private sealed class Validator : AbstractValidator<UnitFigures>
    {
        public Validator(Func<UnitFigures, bool> condition, string message) =>
            RuleFor(unit => unit).Must(condition).WithMessage(message);
    }
}
