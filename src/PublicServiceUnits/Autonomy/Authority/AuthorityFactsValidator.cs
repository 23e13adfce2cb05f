using FluentValidation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Autonomy.AuthorityRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.authority</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class AuthorityFactsValidator : AbstractValidator<AuthorityFacts>
{
    /// <summary>The rules of sense.</summary>
    public AuthorityFactsValidator()
    {
        RuleFor(facts => facts.ManagingBody).IsInEnum().Or(DecisionId, "managing-body-unknown", new("một loại cơ quan quản lý", "a kind of managing body"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.BelongsToRegionalUniversity).NotEqual(true)
            .When(facts => facts.ManagingBody is { } body && body != ManagingBodyKind.PublicServiceUnit)
            .Or(DecisionId, "regional-university-not-above", new("chỉ khi đơn vị thuộc đơn vị sự nghiệp công lập", "only where the unit stands under a public service unit"));
        RuleFor(facts => facts.IsUnderVoiceOfVietnamOrNewsAgency).NotEqual(true)
            .When(facts => facts.ManagingBody is { } body && body != ManagingBodyKind.GovernmentAgency)
            .Or(DecisionId, "broadcaster-not-above", new("chỉ khi đơn vị thuộc cơ quan thuộc Chính phủ", "only where the unit stands under a government-attached agency"));
        RuleFor(facts => facts.ProposesHigherTierThanParent).Null()
            .When(facts => facts.IsUnderVoiceOfVietnamOrNewsAgency == false)
            .Or(DecisionId, "no-overall-level", new("bỏ trống khi đơn vị không thuộc hai cơ quan này", "nothing where the unit is under neither of the two"));
    }
}
