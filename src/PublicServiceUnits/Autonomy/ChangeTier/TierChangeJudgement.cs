using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Rules = PublicServiceUnits.Autonomy.TierChangeRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>The engine of <c>autonomy.change-tier</c>. The date is that of the decision asked and selects the law.</summary>
internal static class TierChangeJudgement
{
    private static readonly Lazy<TierChangeFactsValidator> Validator = new();

    public static Assessment<TierChange> Judge(AutonomyLaw law, LocalDate on, TierChangeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        var findings = new List<Finding>();
        if (facts.ManagingAuthority is ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity
            && law.Defence is { Value.Value: DefenceScope.MinisterDecides } defence)
        {
            findings.Add(new Finding(Rules.DefenceAndPublicSecurity, Verdict.NeedsJudgement, defence, reason: ClassificationReasons.DefenceOrSecurityMinister));
            return new Assessment<TierChange>(law.Identity, Rules.DecisionId, on, Verdict.NeedsJudgement, [.. findings]);
        }

        var asksRedo = AsksRedo(facts);
        var asksMove = facts.ProposedTier is not null || (!asksRedo && facts.Portfolio is null && facts.WorksInefficiently is null);
        var move = asksMove ? JudgeMove(law, on, facts, findings) : TierMove.NotAsked;
        var redo = asksRedo ? JudgeRedo(law, on, facts, findings) : null;
        var (quotas, hasQuotas) = facts.Portfolio is { } portfolio ? Quotas(law, on, portfolio, findings) : ([], null);
        var restructured = facts.WorksInefficiently is { } inefficient ? JudgeInefficiency(law, on, inefficient, findings) : null;
        var window = redo == true ? law.Norms.Of(ChangeTierNorms.MidPeriodRedo).At(on).Norm?.Value : null;

        // A quota whose counts are not told is shown open beside the others; a move or a plan that is open leaves the answer open.
        var open = move is null || (asksRedo && redo is null) || (facts.Portfolio is not null && hasQuotas is null)
            || (facts.WorksInefficiently is not null && restructured is null);
        return open
            ? new Assessment<TierChange>(law.Identity, Rules.DecisionId, on, Verdict.Undetermined, [.. findings])
            : new Assessment<TierChange>(
                law.Identity,
                Rules.DecisionId,
                on,
                new TierChange(move!.Value, redo, window?.FirstDay(facts.YearOfCause!.Value), window?.LastDay(facts.YearOfCause!.Value), quotas, hasQuotas, restructured),
                [.. findings]);
    }

    private static bool AsksRedo(TierChangeFacts facts) =>
        facts.YearOfCause is not null || facts.SwingIsLarge is not null || facts.RemainingFundsUsed is not null || facts.YearBalances is not null;

    private static TierMove? JudgeMove(AutonomyLaw law, LocalDate on, TierChangeFacts facts, List<Finding> findings)
    {
        var general = law.Norms.Of(ChangeTierNorms.NoDowngrade).At(on).Norm;
        var economic = law.Norms.Of(ChangeTierNorms.NoDowngradeEconomicAndOther).At(on).Norm;
        var early = law.Norms.Of(ChangeTierNorms.EarlyChange).At(on).Norm;
        if (facts.CurrentTier is not { } current || facts.ProposedTier is not { } proposed)
        {
            ImmutableArray<MissingFact> missing = facts.CurrentTier is null
                ? facts.ProposedTier is null ? [Rules.CurrentTier, Rules.ProposedTier] : [Rules.CurrentTier]
                : [Rules.ProposedTier];
            findings.Add(new Finding(
                Rules.NoDowngrade, Verdict.Undetermined, general ?? economic ?? law.Norms.Of(ChangeTierNorms.NoDowngrade).Norms[0], missing: missing));
            return null;
        }

        var isFall = current <= AutonomyTier.Group2 && proposed >= AutonomyTier.Group3;
        if (general is not null)
        {
            return isFall ? Fall(general, facts, findings) : Free(general, findings);
        }

        if (early is null)
        {
            findings.Add(new Finding(
                Rules.EarlyChange, Verdict.Undetermined, law.Norms.Of(ChangeTierNorms.EarlyChange).Norms[0], reason: ClassificationReasons.NoLawEncoded));
            return null;
        }

        if (isFall && economic is not null)
        {
            switch (EarlyTierChange.DecreeOf(facts, on))
            {
                case OlderDecree.Decree141Of2016:
                    return Fall(economic, facts, findings);
                case null when facts.Sector is null:
                    findings.Add(new Finding(Rules.NoDowngrade, Verdict.Undetermined, economic, missing: [Rules.Sector]));
                    return null;
                default:
                    findings.Add(new Finding(Rules.NoDowngrade, Verdict.NotApplicable, economic));
                    break;
            }
        }

        return EarlyTierChange.Judge(law, early, on, facts, findings);
    }

    private static TierMove? Fall(Norm<LegalChoice<DowngradeExceptions>> norm, TierChangeFacts facts, List<Finding> findings)
    {
        var exceptions = norm.Value.Value;
        var isCause = facts.Cause switch
        {
            null => (bool?)null,
            TierChangeCause.ForceMajeure or TierChangeCause.FunctionsChanged => true,
            TierChangeCause.SocioEconomicSwings or TierChangeCause.PolicyChange => exceptions == DowngradeExceptions.Widened,
            _ => false,
        };
        var isWidened = exceptions == DowngradeExceptions.Widened;
        var moves = isWidened ? Conditions.Either(facts.MovesRevenue, facts.MovesExpenditure) : facts.MovesRevenue;
        MissingFact[] unknownMoves = isWidened && facts.MovesExpenditure is null
            ? facts.MovesRevenue is null ? [Rules.MovesRevenue, Rules.MovesExpenditure] : [Rules.MovesExpenditure]
            : [Rules.MovesRevenue];
        var found = exceptions == DowngradeExceptions.None
            ? new Conditions(Verdict.NotSatisfied, [])
            : Conditions.All((isCause, [Rules.Cause]), (moves, unknownMoves), (facts.ChangesLevel, [Rules.ChangesLevel]));
        if (exceptions == DowngradeExceptions.ForceMajeureOrFunctions && facts.Cause == TierChangeCause.ForceMajeure && found.Verdict == Verdict.NotSatisfied)
        {
            findings.Add(new Finding(Rules.NoDowngrade, Verdict.Undetermined, norm, reason: Rules.ForceMajeureAlone));
            return null;
        }

        findings.Add(new Finding(
            Rules.NoDowngrade, found.Verdict, norm, missing: found.Missing, reason: found.Verdict == Verdict.Satisfied ? Rules.Superior : null));
        return found.Verdict switch
        {
            Verdict.Satisfied => TierMove.OpenByException,
            Verdict.NotSatisfied => TierMove.Barred,
            _ => null,
        };
    }

    private static TierMove Free(Norm norm, List<Finding> findings)
    {
        findings.Add(new Finding(Rules.NoDowngrade, Verdict.NotApplicable, norm, reason: Rules.Superior));
        return TierMove.NotBarred;
    }

    private static bool? JudgeRedo(AutonomyLaw law, LocalDate on, TierChangeFacts facts, List<Finding> findings)
    {
        if (law.Norms.Of(ChangeTierNorms.MidPeriodRedo).At(on).Norm is not { } norm)
        {
            findings.Add(new Finding(
                Rules.Redo, Verdict.Undetermined, law.Norms.Of(ChangeTierNorms.MidPeriodRedo).Norms[0], reason: Rules.NotRegulated));
            return null;
        }

        var isCause = facts.Cause is null ? (bool?)null : facts.Cause != TierChangeCause.NoneOfThese;
        MissingFact[] unknownMoves = facts.MovesExpenditure is null
            ? facts.MovesRevenue is null ? [Rules.MovesRevenue, Rules.MovesExpenditure] : [Rules.MovesExpenditure]
            : [Rules.MovesRevenue];
        var found = Conditions.All(
            (facts.WithinStabilityPeriod, [Rules.WithinPeriod]),
            (isCause, [Rules.Cause]),
            (Conditions.Either(facts.MovesRevenue, facts.MovesExpenditure), unknownMoves),
            (facts.SwingIsLarge, [Rules.SwingIsLarge]),
            (facts.ChangesLevel, [Rules.ChangesLevel]),
            (facts.RemainingFundsUsed, [Rules.FundsUsed]),
            (facts.YearBalances is { } balances ? !balances : null, [Rules.YearBalances]),
            (facts.YearOfCause is null ? null : true, [Rules.YearOfCause]));
        findings.Add(new Finding(Rules.Redo, found.Verdict, norm, missing: found.Missing, reason: found.Verdict == Verdict.Satisfied ? Rules.Superior : null));
        return found.Verdict switch
        {
            Verdict.Satisfied => true,
            Verdict.NotSatisfied => false,
            _ => null,
        };
    }

    private static bool? JudgeInefficiency(AutonomyLaw law, LocalDate on, bool inefficient, List<Finding> findings)
    {
        var found = law.Norms.Of(ChangeTierNorms.RestructureInefficient).At(on).Norm;
        FindingReason? reason = found switch
        {
            null => Rules.NotRegulated,
            { Value.Value: RestructuringDuty.Contested } => Rules.RestructuringAfterRewording,
            _ => null,
        };
        var norm = found ?? law.Norms.Of(ChangeTierNorms.RestructureInefficient).Norms[0];
        if (reason is not null && inefficient)
        {
            findings.Add(new Finding(Rules.Inefficient, Verdict.Undetermined, norm, reason: reason));
            return null;
        }

        findings.Add(new Finding(Rules.Inefficient, inefficient ? Verdict.Satisfied : Verdict.NotApplicable, norm));
        return inefficient;
    }

    private static (ImmutableArray<UpgradeQuota> Quotas, bool? HasQuotas) Quotas(
        AutonomyLaw law, LocalDate on, UpgradePortfolio portfolio, List<Finding> findings)
    {
        if (law.Norms.Of(ChangeTierNorms.StepByStep).At(on).Norm is { } without)
        {
            findings.Add(new Finding(Rules.StepByStep, Verdict.NotApplicable, without));
            return ([], false);
        }

        var quotas = ImmutableArray.CreateBuilder<UpgradeQuota>();
        foreach (var (timeline, band, units, moved, path) in new[]
        {
            (ChangeTierNorms.QuotaFrom70, AutonomyBand.From70To100, portfolio.From70To100, portfolio.MovedFrom70To100, "from70To100"),
            (ChangeTierNorms.QuotaFrom30, AutonomyBand.From30To70, portfolio.From30To70, portfolio.MovedFrom30To70, "from30To70"),
            (ChangeTierNorms.QuotaFrom10, AutonomyBand.From10To30, portfolio.From10To30, portfolio.MovedFrom10To30, "from10To30"),
        })
        {
            if (law.Norms.Of(timeline).At(on).Norm is not { } norm)
            {
                findings.Add(new Finding(Rules.Quota, Verdict.Undetermined, timeline.Norms[0], reason: Rules.NotRegulated));
                return ([], null);
            }

            var subject = new LocalizedText($"bậc {AutonomyTiers.Code(band)} %", $"band {AutonomyTiers.Code(band)} %");
            if (units is not { } count)
            {
                var fact = new MissingFact($"portfolio.{path}", new($"số đơn vị {subject.Vietnamese}", $"the number of units, {subject.English}"));
                findings.Add(new Finding(Rules.Quota, Verdict.Undetermined, norm, missing: [fact], subject: subject));
                continue;
            }

            var minimum = Least(norm.Value.Lower.Level!.Value, count);
            quotas.Add(new UpgradeQuota(band, count, minimum, moved, null));
            findings.Add(new Finding(
                Rules.Quota,
                Verdict.NotApplicable,
                norm,
                Measurement.Count(minimum),
                norm.Value,
                reason: Rules.QuotaNotDue,
                subject: subject));
        }

        return (quotas.ToImmutable(), true);
    }

    private static int Least(Ratio share, int count) => (int)((((Int128)share.Numerator * count) + share.Denominator - 1) / share.Denominator);
}
