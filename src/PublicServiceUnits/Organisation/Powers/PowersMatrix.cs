using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.powers</c>: who holds each power on the date. A row that lacks a fact, or on which the law is open, is shown open.</summary>
internal static class PowersMatrix
{
    private static readonly Lazy<PowersFactsValidator> Validator = new();

    public static Assessment<UnitPowers> List(NormSet norms, RulebookIdentity identity, LocalDate on, PowersFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        var anchor = PowerFunctionNorms.Rules.First(rule => rule.Kind == PowerKind.StateManagement).Timeline;
        if (norms.Of(anchor).NormAt(on) is not { } first)
        {
            return Unanswered(identity, on, new Finding(
                PowersRules.Of(PowerKind.StateManagement), Verdict.Undetermined, anchor.Norms[0], reason: PowersReasons.NotEncodedBefore));
        }

        if (facts.Tier is not { } tier)
        {
            return Unanswered(identity, on, new Finding(PowersRules.Of(PowerKind.StateManagement), Verdict.Undetermined, first, missing: [RightsRules.Tier]));
        }

        var rows = new List<PowerRow>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var contracts = ContractPowers.Of(norms, identity, on, facts);
        foreach (var kind in Enum.GetValues<PowerKind>())
        {
            if (PowersRules.RightOf(kind) is { } right)
            {
                contracts.Add(kind, right, rows, findings);
                continue;
            }

            var rules = PowersRegister.ByKind.First(one => one.Kind == kind).Rules;
            if (Found(norms, on, facts, RightsMatrix.HoldersOf(tier, facts.Band), rules) is { } found)
            {
                rows.Add(Row(norms, on, facts, kind, found, findings, PowersRules.IsCouncils(kind) ? rows.Find(row => row.Kind == PowerKind.Council)?.Reason : null));
            }
            else if (Coming(norms, on, facts, RightsMatrix.HoldersOf(tier, facts.Band), rules) is { } coming)
            {
                findings.Add(new Finding(PowersRules.Of(kind), Verdict.Undetermined, coming, reason: ProcedureReasons.FirstDay));
            }
        }

        return new Assessment<UnitPowers>(identity, PowersRules.DecisionId, on, new UnitPowers(tier, [.. rows], IsApart(facts, rows)), findings.ToImmutable());
    }

    // Between the two printed first days of Decree 120/2020/NĐ-CP its rules are named and left open.
    private static Norm? Coming(NormSet norms, LocalDate on, PowersFacts facts, RightHolders tier, ImmutableArray<PowerNorm> rules) =>
        on >= ProcedureNorms.CodificationFirstDay && on < OrganisationDates.Decree120
        && Found(norms, OrganisationDates.Decree120, facts, tier, rules) is { } coming && coming.Norm.Provision.Document == LegalDocuments.Decree120Of2020
            ? coming.Norm
            : null;

    // The first special rule that fits or may fit; else the general one, or those that may be it.
    private static Candidate? Found(NormSet norms, LocalDate on, PowersFacts facts, RightHolders tier, ImmutableArray<PowerNorm> rules)
    {
        Candidate? general = null;
        var open = new List<MissingFact>();
        var turnsOnBody = false;
        foreach (var rule in rules.OrderByDescending(rule => rule.IsSpecial))
        {
            if ((rule.Tiers & tier) == RightHolders.None || rule.At(norms, on) is not { } norm)
            {
                continue;
            }

            var answers = rule.Conditions.Select(condition => (condition, Holds: condition.Holds(facts))).ToList();
            if (answers.Exists(answer => answer.Holds == false))
            {
                continue;
            }

            var missing = answers.Where(answer => answer.Holds is null).SelectMany(answer => answer.condition.Facts).ToList();
            if (rule.IsSpecial)
            {
                return new Candidate(norm, rule.Read(norm), missing, TurnsOnBody(rule));
            }

            turnsOnBody |= TurnsOnBody(rule);
            general ??= new Candidate(norm, rule.Read(norm), open, TurnsOnBody: false);
            open.AddRange(missing.Where(fact => !open.Contains(fact)));
        }

        return general is null ? null : general with { TurnsOnBody = turnsOnBody };
    }

    private static bool TurnsOnBody(PowerNorm rule) => rule.Conditions.Any(condition => condition.Facts.Contains(PowersRules.ManagingBody));

    // Where the law leaves open whether there is a council, its powers are open too.
    private static PowerRow Row(
        NormSet norms, LocalDate on, PowersFacts facts, PowerKind kind, Candidate found, ImmutableArray<Finding>.Builder findings, FindingReason? council)
    {
        var (norm, value, missing, turnsOnBody) = found;
        var reason = value.Reason ?? council;
        if (reason is null && missing.Count == 0 && (turnsOnBody || norm.Provision.Document == LegalDocuments.Decree120Of2020) && IsOfDistrictThatEnded(norms, on, facts))
        {
            reason = ProcedureReasons.DistrictEnded;
        }

        if (norm.Provision.Document == LegalDocuments.Decree120Of2020 && reason is null && missing.Count == 0)
        {
            if (facts.ManagingBody is not { } body)
            {
                missing = [PowersRules.ManagingBody];
            }
            else if (new UnitRules(norms).PointOf(body, on) is { Standing: not ManagingBodyStanding.Named } point)
            {
                reason = point.Reason ?? PowersReasons.OutsideDecree120;
            }
        }

        if (missing.Count > 0)
        {
            findings.Add(new Finding(PowersRules.Of(kind), Verdict.Undetermined, norm, missing: [.. missing]));
            return RowOf(kind, null, found, null);
        }

        if (kind == PowerKind.StateManagement)
        {
            AddFunctions(facts, found, reason, findings);
            return RowOf(kind, value.Holder, found, reason);
        }

        if (kind == PowerKind.ForProfitBusiness)
        {
            findings.Add(facts.OnlyDoesBusinessForProfit is { } only
                ? new Finding(PowersRules.Of(kind), only ? Verdict.NotSatisfied : Verdict.Satisfied, norm)
                : new Finding(PowersRules.Of(kind), Verdict.Undetermined, norm, missing: [PowersRules.OnlyBusiness]));
            return RowOf(kind, value.Holder, found, null);
        }

        findings.Add(new Finding(PowersRules.Of(kind), reason is null ? Verdict.Satisfied : Verdict.Undetermined, norm, reason: reason ?? value.Remark));
        if (kind == PowerKind.Council && facts.Tier == AutonomyTier.Group1 && reason is null)
        {
            findings.Add(facts.HasCouncil is { } has
                ? new Finding(PowersRules.CouncilDuty, has ? Verdict.Satisfied : Verdict.NotSatisfied, norm)
                : new Finding(PowersRules.CouncilDuty, Verdict.Undetermined, norm, missing: [RightsRules.Council]));
        }

        return RowOf(kind, reason is null ? value.Holder : null, found, reason);
    }

    // Such a unit has another body by now, on which the row turns.
    private static bool IsOfDistrictThatEnded(NormSet norms, LocalDate on, PowersFacts facts) =>
        facts.ManagingBody == ManagingBodyKind.DistrictPeoplesCommittee
        && new UnitRules(norms).PointOf(ManagingBodyKind.DistrictPeoplesCommittee, on).Standing == ManagingBodyStanding.Ended;

    // Each function that a unit was given is a finding of its own, with its text.
    private static void AddFunctions(PowersFacts facts, Candidate found, FindingReason? reason, ImmutableArray<Finding>.Builder findings)
    {
        var rule = PowersRules.Of(PowerKind.StateManagement);
        var (norm, value, _, _) = found;
        var broken = value.WhenGiven is null ? Verdict.NotSatisfied : Verdict.NeedsJudgement;
        if (reason is null && facts.StateManagementFunctions.IsDefaultOrEmpty)
        {
            findings.Add(facts.HasStateManagementFunctions is { } has
                ? new Finding(rule, has ? broken : Verdict.Satisfied, norm, reason: has ? value.WhenGiven : null)
                : new Finding(rule, Verdict.Undetermined, norm, missing: [PowersRules.HasFunctions]));
            return;
        }

        var given = facts.StateManagementFunctions.IsDefaultOrEmpty ? [] : facts.StateManagementFunctions;
        if (given.IsEmpty)
        {
            findings.Add(new Finding(rule, Verdict.Undetermined, norm, reason: reason));
        }

        foreach (var function in given)
        {
            findings.Add(new Finding(
                rule, reason is null ? broken : Verdict.Undetermined, norm, reason: reason ?? value.WhenGiven, subject: new(function.Text, function.Text)));
        }
    }

    // Only where the law says that the unit may hold none can it be said whether it is apart.
    private static bool? IsApart(PowersFacts facts, List<PowerRow> rows) =>
        rows.Find(row => row.Kind == PowerKind.StateManagement) is { Holder: PowerHolder.Nobody, Reason: null }
            ? !(facts.StateManagementFunctions.IsDefaultOrEmpty ? facts.HasStateManagementFunctions : true)
            : null;

    private static PowerRow RowOf(PowerKind kind, PowerHolder? holder, Candidate found, FindingReason? reason) =>
        new(kind, holder, found.Value.Text, found.Norm.Provision, found.Norm.Period, found.Norm.Verification, reason);

    private static Assessment<UnitPowers> Unanswered(RulebookIdentity identity, LocalDate on, Finding finding) =>
        new(identity, PowersRules.DecisionId, on, Verdict.Undetermined, [finding]);

    private sealed record Candidate(Norm Norm, PowerValue Value, List<MissingFact> Missing, bool TurnsOnBody);
}
