using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.DissolveRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.dissolve</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class DissolveFactsValidator : AbstractValidator<DissolveFacts>
{
    /// <summary>The largest number of years that is accepted.</summary>
    public const int MostYears = 100;

    /// <summary>The rules of sense.</summary>
    public DissolveFactsValidator()
    {
        RuleFor(facts => facts.Procedure).NotNull().Or(DecisionId, "procedure-missing", new("dữ kiện về trình tự", "the facts of the procedure"));
        RuleFor(facts => facts.Procedure).SetValidator(new ProcedureFactsValidator(DecisionId)).When(facts => facts.Procedure is not null);
        RuleFor(facts => facts.IneffectiveYearsInARow).InclusiveBetween(0, MostYears)
            .Or(DecisionId, "ineffective-years-out-of-range", new($"số năm từ 0 đến {MostYears}", $"a number of years from 0 to {MostYears}"));
    }
}
