using FluentValidation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.state-support</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class StateSupportFactsValidator : AbstractValidator<StateSupportFacts>
{
    private static readonly LocalizedText Consecutive = new("các năm liền nhau, tăng dần", "years one after another");

    /// <summary>The rules of sense.</summary>
    public StateSupportFactsValidator()
    {
        RuleFor(facts => facts.Unit).NotNull().Or(StateSupportRules.DecisionId, "unit-missing", new("dữ kiện của đơn vị", "the facts of the unit"));
        RuleFor(facts => facts.Unit).SetValidator(new ClassificationFactsValidator()).When(facts => facts.Unit is not null);
        RuleFor(facts => facts.DecidedTier).IsInEnum().Or(StateSupportRules.DecisionId, "decided-tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.SuperiorRecurrentEstimate).NotNegative(StateSupportRules.DecisionId, "superior-estimate-negative");
        RuleFor(facts => facts.PreventionPayRise).NotNegative(StateSupportRules.DecisionId, "prevention-pay-rise-negative");
        RuleFor(facts => facts.SalaryReformMoney).NotNegative(StateSupportRules.DecisionId, "salary-reform-money-negative");
        RuleFor(facts => facts.Path).Must(AreConsecutive).Or(StateSupportRules.DecisionId, "path-years-not-consecutive", Consecutive);
        RuleForEach(facts => facts.Path).SetValidator(new SupportYearValidator());
    }

    private static bool AreConsecutive(System.Collections.Immutable.ImmutableArray<SupportYear> path)
    {
        for (var index = 1; !path.IsDefault && index < path.Length; index++)
        {
            if (path[index].Year != path[index - 1].Year + 1)
            {
                return false;
            }
        }

        return true;
    }
}
