using FluentValidation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.file</c> make sense in themselves, part by part; no law is asked. Error codes are stable.</summary>
public sealed class AutonomyFileFactsValidator : AbstractValidator<AutonomyFileFacts>
{
    private static readonly ClassificationFacts NoUnit = new();

    /// <summary>The rules of sense.</summary>
    public AutonomyFileFactsValidator()
    {
        RuleFor(facts => facts.Unit).NotNull().Or(AutonomyFileRules.DecisionId, "unit-missing", new("dữ kiện của đơn vị", "the facts of the unit"));
        RuleFor(facts => facts.Unit).SetValidator(new ClassificationFactsValidator()).When(facts => facts.Unit is not null);
        RuleFor(facts => facts.DecidedTier).IsInEnum()
            .Or(AutonomyFileRules.DecisionId, "decided-tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.DecidedBand).IsInEnum()
            .Or(AutonomyFileRules.DecisionId, "decided-band-unknown", new("một bậc của nhóm 3", "a band of Group 3"));
        RuleFor(facts => facts.DecidedBand).Null().When(facts => facts.DecidedTier is not AutonomyTier.Group3)
            .Or(AutonomyFileRules.DecisionId, "decided-band-outside-group-3", new("bỏ trống, trừ khi decidedTier là 3", "nothing, unless decidedTier is 3"));
        RuleFor(facts => facts.StateSupport!.Unit).Must(unit => unit == NoUnit).When(facts => facts.StateSupport is not null)
            .Or(AutonomyFileRules.DecisionId, "support-of-another-unit", new("bỏ trống: tính theo unit", "nothing: the file's unit counts"));
        RuleFor(facts => facts.StateSupport!.DecidedTier).Null().When(facts => facts.StateSupport is not null)
            .Or(AutonomyFileRules.DecisionId, "support-of-another-tier", new("bỏ trống: tính theo decidedTier", "nothing: the file's decidedTier counts"));
        RuleFor(facts => facts.StateSupport!).SetValidator(new StateSupportFactsValidator()).When(facts => facts.StateSupport?.Unit is not null);
        RuleFor(facts => facts.Surplus!).SetValidator(new SurplusDistributionFactsValidator()).When(facts => facts.Surplus is not null);
        RuleFor(facts => facts.AdvanceFunds!).SetValidator(new FundAdvanceFactsValidator()).When(facts => facts.AdvanceFunds is not null);
        RuleFor(facts => facts.Rights!).SetValidator(new RightsFactsValidator()).When(facts => facts.Rights is not null);
        RuleFor(facts => facts.Timetable!).SetValidator(new TimetableFactsValidator()).When(facts => facts.Timetable is not null);
        RuleFor(facts => facts.Authority!).SetValidator(new AuthorityFactsValidator()).When(facts => facts.Authority is not null);
        RuleFor(facts => facts.EnterpriseRegime!).SetValidator(new EnterpriseRegimeFactsValidator()).When(facts => facts.EnterpriseRegime is not null);
        RuleFor(facts => facts.TierChange!).SetValidator(new TierChangeFactsValidator()).When(facts => facts.TierChange is not null);
    }
}
