using FluentValidation;

namespace PublicServiceUnits.Tests.Reasoning.Founding;

internal sealed class FoundingFactsValidator : AbstractValidator<FoundingFacts>
{
    public static readonly LocalizedText ZeroOrMore = new("số nguyên từ 0 trở lên", "a whole number of 0 or more");

    public FoundingFactsValidator() =>
        RuleFor(facts => facts.Headcount)
            .GreaterThanOrEqualTo(0)
            .WithErrorCode($"{FoundingHeadcount.Id}/headcount-negative")
            .WithState(_ => ZeroOrMore);
}
