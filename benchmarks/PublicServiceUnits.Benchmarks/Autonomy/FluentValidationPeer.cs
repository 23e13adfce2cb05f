using FluentValidation;

namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>
/// The same classification with a validator a tier, as teams that know FluentValidation write it: the first tier that
/// passes is the answer, the failures of those before it are the reasons.
/// </summary>
internal sealed class FluentValidationPeer
{
    private readonly (string Name, Validator Validator)[] _tiers =
    [
        ("group-1", new Validator(100, null, selfFinanced: true)),
        ("group-2", new Validator(100, null, selfFinanced: false)),
        ("group-3-70-100", new Validator(70, 100, null)),
        ("group-3-30-70", new Validator(30, 70, null)),
        ("group-3-10-30", new Validator(10, 30, null)),
        ("group-4", new Validator(null, 10, null)),
    ];

    public (string? Tier, int Reasons) Classify(UnitFigures unit)
    {
        var reasons = 0;
        foreach (var (name, validator) in _tiers)
        {
            var result = validator.Validate(unit);
            if (result.IsValid)
            {
                return (name, reasons);
            }

            foreach (var failure in result.Errors)
            {
                reasons += failure.ErrorMessage.Length;
            }
        }

        return (null, reasons);
    }

    private sealed class Validator : AbstractValidator<UnitFigures>
    {
        public Validator(int? from, int? below, bool? selfFinanced)
        {
            if (from is { } lower)
            {
                RuleFor(unit => unit.Revenue * 100).GreaterThanOrEqualTo(unit => unit.Expenditure * lower).WithName("level")
                    .WithMessage($"{{PropertyName}} is below {lower} %");
            }

            if (below is { } upper)
            {
                RuleFor(unit => unit.Revenue * 100).LessThan(unit => unit.Expenditure * upper).WithName("level")
                    .WithMessage($"{{PropertyName}} is not below {upper} %");
            }

            if (selfFinanced is { } expected)
            {
                RuleFor(unit => unit.InvestmentSelfFinanced).Equal(expected).WithMessage("{PropertyName} is not {ComparisonValue}");
            }
        }
    }
}
