using FluentValidation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Autonomy.PriceRoadmapRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.price-roadmap</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class PriceRoadmapFactsValidator : AbstractValidator<PriceRoadmapFacts>
{
    /// <summary>The rules of sense.</summary>
    public PriceRoadmapFactsValidator()
    {
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.Service).IsInEnum().Or(DecisionId, "service-unknown", new("một trong các loại dịch vụ", "one of the kinds of service"));
        RuleFor(facts => facts.IsOrderedAtFullCost).NotEqual(true).When(facts => facts.IsStateFunded == false)
            .Or(DecisionId, "ordered-not-state-funded", new("chỉ khi dịch vụ sử dụng ngân sách nhà nước", "only where the service is State-funded"));
        RuleFor(facts => facts.HasOwnRoadmap).NotEqual(true).When(facts => facts.IsStateFunded == false)
            .Or(DecisionId, "roadmap-not-state-funded", new("chỉ khi dịch vụ sử dụng ngân sách nhà nước", "only where the service is State-funded"));
    }
}
