using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Reasons = PublicServiceUnits.Autonomy.AuthorityReasons;
using Rules = PublicServiceUnits.Autonomy.AuthorityRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.authority</c>: the steps of the chain that a unit follows on a date. A step whose actor the
/// law leaves open, or for which a fact is missing, is shown open.
/// </summary>
internal sealed class AuthorityChain
{
    private static readonly Lazy<AuthorityFactsValidator> Validator = new();

    private static readonly LocalizedText Unknown = new("chưa xác định: thiếu dữ kiện", "undetermined: facts are missing");

    private readonly ImmutableArray<AuthorityStep>.Builder _steps = ImmutableArray.CreateBuilder<AuthorityStep>();
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly AutonomyLaw _law;
    private readonly LocalDate _on;
    private readonly AuthorityFacts _facts;
    private readonly AuthorityRoute _route;

    private AuthorityChain(AutonomyLaw law, LocalDate on, AuthorityFacts facts, AuthorityRoute route)
    {
        (_law, _on, _facts, _route) = (law, on, facts, route);
        foreach (var chain in AuthorityNorms.Chains)
        {
            if (chain.Route == route && law.Norms.Of(chain.Timeline).At(on).Norm is { } norm)
            {
                Add(chain.Step, norm);
            }
        }

        if (facts.ManagingBody == ManagingBodyKind.GovernmentAgency && law.Norms.Of(AuthorityNorms.OfMediaUnits.Timeline).At(on).Norm is { } media)
        {
            AddOverallLevel(media);
        }

        if (law.Norms.Of(ScopeNorms.FullAutonomyPilots).At(on).Norm is { } pilots)
        {
            AddPilot(pilots);
        }
    }

    public static Assessment<AutonomyAuthority> Follow(AutonomyLaw law, LocalDate on, AuthorityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        var (route, stop) = AuthorityRoutes.Of(law, on, facts);
        if (route is not { } known)
        {
            return new Assessment<AutonomyAuthority>(law.Identity, Rules.DecisionId, on, stop.Verdict, [stop]);
        }

        var chain = new AuthorityChain(law, on, facts, known);
        return new Assessment<AutonomyAuthority>(
            law.Identity,
            Rules.DecisionId,
            on,
            new AutonomyAuthority([.. chain._steps.OrderBy(step => step.Kind)]),
            chain._findings.ToImmutable());
    }

    private void Add(AuthorityStepKind kind, Norm<AuthorityAct> norm)
    {
        if (kind == AuthorityStepKind.Organisation)
        {
            AddOrganisation(norm);
            return;
        }

        if (_route == AuthorityRoute.SubordinateUnit && kind == AuthorityStepKind.FinanceOpinion && _facts.Tier is not (AutonomyTier.Group3 or AutonomyTier.Group4))
        {
            // Only Groups 3 and 4 need it.
            if (_facts.Tier is null)
            {
                Miss(kind, norm, Reasons.Tier);
            }
            else
            {
                _findings.Add(new Finding(Rules.Of(kind), Verdict.NotApplicable, norm));
            }

            return;
        }

        var (day, source, rule) = LastDayOf(kind);
        Add(kind, norm, kind == AuthorityStepKind.Decision && IsOutsideTheCircular ? norm.Value with { Reason = Reasons.CentralByTheDecree } : norm.Value, day);
        if (day is { } last)
        {
            _findings.Add(new Finding(rule!, Verdict.Satisfied, source!, required: Requirement.AtMost(Measurement.Of(last))));
        }
    }

    private void Add(AuthorityStepKind kind, Norm norm, AuthorityAct act, LocalDate? day)
    {
        _steps.Add(new AuthorityStep(kind, act.Actor, act.Content, day, norm.Provision, norm.Verification));
        var verdict = act.Reason switch
        {
            LawGap or LawConflict => Verdict.Undetermined,
            DecidingAuthority => Verdict.NeedsJudgement,
            _ => Verdict.Satisfied,
        };
        _findings.Add(new Finding(Rules.Of(kind), verdict, norm, reason: act.Reason));
    }

    private void Miss(AuthorityStepKind kind, Norm norm, MissingFact fact)
    {
        _steps.Add(new AuthorityStep(kind, null, Unknown, null, norm.Provision, norm.Verification));
        _findings.Add(new Finding(Rules.Of(kind), Verdict.Undetermined, norm, missing: [fact]));
    }

    private void AddOrganisation(Norm<AuthorityAct> norm)
    {
        var school = _law.Norms.Of(LocalAuthorityNorms.OfCommunalCommittees[^1].Timeline).At(_on).Norm;
        if (school is not null && _facts.Sector is null)
        {
            Miss(AuthorityStepKind.Organisation, norm, Reasons.Sector);
            return;
        }

        var found = school is not null && _facts.Sector == UnitSector.EducationAndTraining ? school : norm;
        Add(AuthorityStepKind.Organisation, found, found.Value, null);
    }

    private void AddOverallLevel(Norm<AuthorityAct> norm)
    {
        if (_facts.IsUnderVoiceOfVietnamOrNewsAgency == false || _facts.Sector is { } sector && sector != UnitSector.InformationAndCommunication)
        {
            return;
        }

        MissingFact? missing = _facts.IsUnderVoiceOfVietnamOrNewsAgency is null ? Reasons.Broadcaster
            : _facts.Sector is null ? Reasons.Sector
            : _facts.ProposesHigherTierThanParent is null ? Reasons.ProposesHigher
            : null;
        if (missing is not null)
        {
            Miss(AuthorityStepKind.OverallLevel, norm, missing);
        }
        else
        {
            Add(AuthorityStepKind.OverallLevel, norm, _facts.ProposesHigherTierThanParent == true ? norm.Value with { Reason = Reasons.BroadcasterApproves } : norm.Value, null);
        }
    }

    // A pilot stays Group 1 by the decree itself; of another tier the question does not arise.
    private void AddPilot(Norm<LocalizedText> norm)
    {
        if (_facts.IsFullAutonomyPilot == true)
        {
            Add(AuthorityStepKind.FullAutonomyPilot, norm, new AuthorityAct(AuthorityActor.Unit, norm.Value), null);
        }
        else if (_facts.IsFullAutonomyPilot is null && _facts.Tier is null or AutonomyTier.Group1)
        {
            Miss(AuthorityStepKind.FullAutonomyPilot, norm, Reasons.Pilot);
        }
    }

    private (LocalDate? Day, Norm? Norm, Rule? Rule) LastDayOf(AuthorityStepKind kind)
    {
        if (kind == AuthorityStepKind.Decision
            && _route is AuthorityRoute.ScienceCentral or AuthorityRoute.ScienceProvincial or AuthorityRoute.ScienceOther
            && _law.Norms.Of(OlderAuthorityNorms.ScienceApproval).At(_on).Norm is { } science)
        {
            return (science.Value, science, Rules.DecisionLastDay);
        }

        // Clause 3 of Article 35 leaves the plans of subordinate units out; every unit sends its plan by clause 1.
        return kind switch
        {
            AuthorityStepKind.Draft when _route < AuthorityRoute.Framework => InLastYear(TimetableNorms.NextPlan, Rules.DraftLastDay),
            AuthorityStepKind.FinanceOpinion when IsByClause3 => InLastYear(TimetableNorms.FinanceOpinion, Rules.OpinionLastDay),
            AuthorityStepKind.Decision when IsByClause3 => InLastYear(TimetableNorms.AutonomyDecision, Rules.DecisionLastDay),
            _ => default,
        };
    }

    // The circular's central bodies are ministries and ministerial and government-attached agencies only.
    private bool IsOutsideTheCircular => _route == AuthorityRoute.Central
        && _facts.ManagingBody is ManagingBodyKind.OtherCentralBody or ManagingBodyKind.GovernmentFoundedOrganisation
        && _law.Norms.Of(AuthorityNorms.OfMediaUnits.Timeline).At(_on).IsInForce;

    private bool IsByClause3 => _route is AuthorityRoute.Central or AuthorityRoute.ProvincialBody or AuthorityRoute.ProvincialCommittee
        or AuthorityRoute.CommunalCommittee or AuthorityRoute.PoliticalOrganisation or AuthorityRoute.SocioPoliticalOrganisation;

    private (LocalDate? Day, Norm? Norm, Rule? Rule) InLastYear(NormTimeline<DutyRule> timeline, Rule rule)
    {
        // What is asked today is the rule of the last year as it is known today; a later wording may have the same day.
        if (_law.Norms.Of(ScopeNorms.StabilityPeriod).At(_on).Norm?.Value.LastYear is { } year
            && _law.Norms.Of(timeline).At(_on).Norm is { } known
            && _law.Norms.Of(timeline).At(known.Value.LastDay(year)).Norm is { } norm)
        {
            return (norm.Value.LastDay(year), norm, rule);
        }

        return default;
    }
}
