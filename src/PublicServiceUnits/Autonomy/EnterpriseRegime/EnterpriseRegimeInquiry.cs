using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Autonomy.EnterpriseRegimeFactNames;
using Reasons = PublicServiceUnits.Autonomy.EnterpriseRegimeReasons;
using Rules = PublicServiceUnits.Autonomy.EnterpriseRegimeRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>One answer to <c>autonomy.enterprise-regime</c> in the making: the findings so far and what they add up to.</summary>
internal sealed class EnterpriseRegimeInquiry(AutonomyLaw law, LocalDate on, EnterpriseRegimeFacts facts)
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private bool _isRefused;
    private bool _isOpen;
    private bool _isJudged;

    public EnterpriseRegimeFacts Facts { get; } = facts;

    /// <summary>What the conditions checked add up to: one not met decides, then one not known, then one before an authority.</summary>
    public Verdict Outcome => _isRefused ? Verdict.NotSatisfied
        : _isOpen ? Verdict.Undetermined
        : _isJudged ? Verdict.NeedsJudgement
        : Verdict.Satisfied;

    public Norm<LocalizedText>? At(NormTimeline<LocalizedText> timeline) => law.Norms.Of(timeline).At(on).Norm;

    public Norm<LocalizedText> In(NormTimeline<LocalizedText> timeline) => At(timeline)
        ?? throw new InvalidOperationException($"The norm '{timeline.Id}' is not in force on {on}, though its regime is.");

    public void Add(Rule rule, Verdict verdict, Norm norm, FindingReason? reason = null) =>
        _findings.Add(new Finding(rule, verdict, norm, reason: reason));

    public void Miss(Rule rule, Norm norm, MissingFact fact, FindingReason? reason = null)
    {
        _isOpen = true;
        _findings.Add(new Finding(rule, Verdict.Undetermined, norm, missing: [fact], reason: reason));
    }

    public void Check(Rule rule, Norm norm, bool? met, MissingFact fact)
    {
        if (met is not { } known)
        {
            Miss(rule, norm, fact);
            return;
        }

        _isRefused |= !known;
        _findings.Add(new Finding(
            rule, known ? Verdict.Satisfied : Verdict.NotSatisfied, norm, Measurement.Of(known), Requirement.Yes));
    }

    public void CheckScheme(Norm norm, DecidingAuthority authority)
    {
        switch (Facts.Scheme)
        {
            case null:
                Miss(Rules.Scheme, norm, Names.Scheme);
                break;
            case EnterpriseScheme.Approved:
                Add(Rules.Scheme, Verdict.Satisfied, norm);
                break;
            case EnterpriseScheme.Submitted:
                _isJudged = true;
                Add(Rules.Scheme, Verdict.NeedsJudgement, norm, authority);
                break;
            default:
                _isRefused = true;
                Add(Rules.Scheme, Verdict.NotSatisfied, norm, authority);
                break;
        }
    }

    /// <summary>Points a to d of what the mechanism holds, each with a finding.</summary>
    public ImmutableArray<EnterpriseRegimeContent> ContentsOf(OlderEnterpriseNorms decree)
    {
        var contents = ImmutableArray.CreateBuilder<EnterpriseRegimeContent>(decree.Contents.Length);
        foreach (var timeline in decree.Contents)
        {
            var norm = In(timeline);
            Add(Rules.Content, Verdict.Satisfied, norm);
            contents.Add(new EnterpriseRegimeContent(norm.Value, norm.Provisions.First(provision => provision.Point is not null)));
        }

        return contents.MoveToImmutable();
    }

    public Assessment<EnterpriseRegimeAnswer> Conclude(
        EnterpriseRegimeBasis basis, AccountingRegime? accounting, Norm accountingNorm, ImmutableArray<EnterpriseRegimeContent> contents = default)
    {
        AccountingCircular? circular = null;
        if (accounting is { } regime)
        {
            Add(Rules.Accounting, Verdict.Satisfied, accountingNorm, regime == AccountingRegime.Enterprise ? Reasons.SmallEnterprises : null);
            circular = CircularOf(regime, accountingNorm);
        }

        if (Facts.Sector is null && law.HigherAndVocationalEducation is { } education)
        {
            Add(Rules.HigherAndVocationalEducation, Verdict.NotApplicable, education, ClassificationReasons.Decree334IfEducation);
        }

        var treasury = Facts.Tier switch
        {
            null => null,
            AutonomyTier.Group3 => EnterpriseRegimeNorms.TreasuryGroup3,
            AutonomyTier.Group4 => EnterpriseRegimeNorms.TreasuryGroup4,
            _ => EnterpriseRegimeNorms.TreasuryGroups1And2,
        };
        if (treasury is not null && At(treasury) is { } control)
        {
            Add(Rules.TreasuryControl, Verdict.Satisfied, control);
        }

        var answer = new EnterpriseRegimeAnswer(basis, accounting, circular, contents.IsDefault ? [] : contents);
        return new Assessment<EnterpriseRegimeAnswer>(law.Identity, Rules.DecisionId, on, answer, _findings.ToImmutable());
    }

    public Assessment<EnterpriseRegimeAnswer> Without(Verdict verdict) =>
        new(law.Identity, Rules.DecisionId, on, verdict, _findings.ToImmutable());

    private AccountingCircular? CircularOf(AccountingRegime regime, Norm accountingNorm)
    {
        if (Facts.FiscalYear is not { } year)
        {
            _findings.Add(new Finding(Rules.Circular, Verdict.Undetermined, accountingNorm, missing: [Names.FiscalYear]));
            return null;
        }

        var (timeline, gap) = regime == AccountingRegime.Enterprise
            ? (AccountingNorms.Enterprise, Reasons.EnterpriseCircularNotRead)
            : (AccountingNorms.AdministrativeAndPublicService, Reasons.AdministrativeCircularNotRead);
        if (law.Norms.Of(timeline).At(new LocalDate(year, 1, 1)).Norm is { } norm)
        {
            Add(Rules.Circular, Verdict.Satisfied, norm, year != on.Year ? Reasons.OtherYear
                : norm.Value.Value == AccountingCircular.Circular24Of2024 ? Reasons.AmendmentReported
                : null);
            return norm.Value.Value;
        }

        Add(Rules.Circular, Verdict.Undetermined, timeline.Norms[0], gap);
        return null;
    }
}
