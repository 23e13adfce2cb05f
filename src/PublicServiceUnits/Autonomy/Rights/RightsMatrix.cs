using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The engine of <c>autonomy.rights</c>: the rows of the date for one unit. A row that lacks a fact, or whose text is ambiguous, is shown open.</summary>
internal static class RightsMatrix
{
    private static readonly Lazy<RightsFactsValidator> Validator = new();

    public static Assessment<AutonomyRights> List(AutonomyLaw law, LocalDate on, RightsFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        var first = RightsRegister.ByKind[0].Rights[0];
        if (law.Norms.Of(first.Timeline).At(on).Norm is not { } anchor)
        {
            return Unanswered(law, on, new Finding(
                RightsRules.Of(first.Kind), Verdict.Undetermined, first.Timeline.Norms[0], reason: RightsRules.NotEncodedBefore));
        }

        if (facts.Tier is not { } tier)
        {
            return Unanswered(law, on, new Finding(RightsRules.Of(first.Kind), Verdict.Undetermined, anchor, missing: [RightsRules.Tier]));
        }

        var rows = ImmutableArray.CreateBuilder<RightRow>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        int? contracts = null;
        foreach (var (kind, rights) in RightsRegister.ByKind)
        {
            var found = Found(law, on, facts, HoldersOf(tier, facts.Band), rights);
            if (found.Count == 0)
            {
                continue;
            }

            var row = Row(kind, HoldersOf(tier, facts.Band), found, findings);
            rows.Add(row);
            if (kind == RightKind.ContractsBeyondAssigned && row.Status == RightStatus.NeedsApproval)
            {
                contracts = ContractLimit(found[0].Norm, facts, findings);
            }
        }

        return new Assessment<AutonomyRights>(
            law.Identity, RightsRules.DecisionId, on, new AutonomyRights(tier, facts.Band, rows.ToImmutable(), contracts), findings.ToImmutable());
    }

    // The rights of one matter that the unit has, or would have if a fact not told were so.
    private static List<Candidate> Found(AutonomyLaw law, LocalDate on, RightsFacts facts, RightHolders holders, ImmutableArray<RightNorm> rights)
    {
        List<Candidate> found = [];
        foreach (var right in rights)
        {
            if ((right.Holders & holders) == RightHolders.None || law.Norms.Of(right.Timeline).At(on).Norm is not { } norm)
            {
                continue;
            }

            var open = ImmutableArray<RightCondition>.Empty;
            var excluded = false;
            foreach (var condition in right.Conditions)
            {
                var holds = condition.Holds(facts);
                excluded |= holds == false;
                open = holds is null ? open.Add(condition) : open;
            }

            if (!excluded)
            {
                found.Add(new Candidate(right, norm, open));
            }
        }

        return found;
    }

    private static RightRow Row(RightKind kind, RightHolders holders, List<Candidate> found, ImmutableArray<Finding>.Builder findings)
    {
        var (right, norm, _) = found[0];
        var bandMatters = BandMatters(holders, found);
        var missing = MissingOf(found, bandMatters);
        if (!missing.IsEmpty)
        {
            findings.Add(new Finding(RightsRules.Of(kind), Verdict.Undetermined, norm, missing: missing, subject: norm.Value.Subject));
            return RowOf(kind, null, norm, OpenRights.Describe(found, bandMatters), null, null);
        }

        var isOpen = right.Reason is LawGap;
        findings.Add(new Finding(
            RightsRules.Of(kind),
            isOpen ? Verdict.Undetermined : norm.Value.Status == RightStatus.NotGiven ? Verdict.NotSatisfied : Verdict.Satisfied,
            norm,
            required: norm.Value.Limit,
            reason: right.Reason,
            subject: norm.Value.Subject));
        return RowOf(kind, isOpen ? null : norm.Value.Status, norm, norm.Value.Text, norm.Value.Approver, right.Reason);
    }

    private static RightRow RowOf(
        RightKind kind, RightStatus? status, Norm<RightValue> norm, LocalizedText content, LocalizedText? approver, FindingReason? reason)
    {
        var title = RightsRules.Description(kind);
        return new RightRow(
            kind,
            norm.Value.Subject is { } subject
                ? new LocalizedText($"{title.Vietnamese}: {subject.Vietnamese}", $"{title.English}: {subject.English}")
                : title,
            status, content, approver, norm.Provision, norm.Verification, reason);
    }

    // Only where the bands of Group 3 differ: another right, or none, for the other bands.
    private static bool BandMatters(RightHolders holders, List<Candidate> found)
    {
        if (holders != RightHolders.Group3)
        {
            return false;
        }

        var covered = RightHolders.None;
        var isOneRight = true;
        foreach (var (right, norm, _) in found)
        {
            covered |= right.Holders & RightHolders.Group3;
            isOneRight &= (right.Holders & RightHolders.Group3) == RightHolders.Group3
                || found.Exists(other => other.Norm.Value == norm.Value && (other.Right.Holders | right.Holders).HasFlag(RightHolders.Group3));
        }

        return covered != RightHolders.Group3 || !isOneRight;
    }

    private static ImmutableArray<MissingFact> MissingOf(List<Candidate> found, bool bandMatters)
    {
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        if (bandMatters)
        {
            missing.Add(RightsRules.Band);
        }

        foreach (var fact in found.SelectMany(one => one.Open).Select(condition => condition.Fact))
        {
            if (!missing.Contains(fact))
            {
                missing.Add(fact);
            }
        }

        return missing.ToImmutable();
    }

    // Whole contracts: the largest number whose share of the difference is not above the limit.
    private static int? ContractLimit(Norm<RightValue> norm, RightsFacts facts, ImmutableArray<Finding>.Builder findings)
    {
        if (norm.Value.Limit?.Upper.Level is not { } share)
        {
            return null;
        }

        if (facts is not { AssignedHeadcount: { } assigned, HeadcountNorm: { } wanted })
        {
            var missing = ImmutableArray.CreateBuilder<MissingFact>(2);
            if (facts.AssignedHeadcount is null)
            {
                missing.Add(RightsRules.AssignedHeadcount);
            }

            if (facts.HeadcountNorm is null)
            {
                missing.Add(RightsRules.HeadcountNorm);
            }

            findings.Add(new Finding(RightsRules.ContractLimit, Verdict.Undetermined, norm, missing: missing.ToImmutable()));
            return null;
        }

        var lacking = Math.Max(0, wanted - assigned);
        var limit = (int)(lacking * share.Numerator / share.Denominator);
        findings.Add(new Finding(
            RightsRules.ContractLimit,
            limit > 0 ? Verdict.Satisfied : Verdict.NotSatisfied,
            norm,
            measured: Measurement.Count(lacking),
            required: Requirement.AtMost(Measurement.Count(limit))));
        return limit;
    }

    /// <summary>The holders that a tier and band are.</summary>
    public static RightHolders HoldersOf(AutonomyTier tier, AutonomyBand? band) => (tier, band) switch
    {
        (AutonomyTier.Group1, _) => RightHolders.Group1,
        (AutonomyTier.Group2, _) => RightHolders.Group2,
        (AutonomyTier.Group4, _) => RightHolders.Group4,
        (_, null) => RightHolders.Group3,
        (_, AutonomyBand.From70To100) => RightHolders.Group3High,
        _ => RightHolders.Group3Low,
    };

    private static Assessment<AutonomyRights> Unanswered(AutonomyLaw law, LocalDate on, Finding finding) =>
        new(law.Identity, RightsRules.DecisionId, on, Verdict.Undetermined, [finding]);

    /// <summary>A right that the unit has, or would have where its open conditions hold.</summary>
    internal readonly record struct Candidate(RightNorm Right, Norm<RightValue> Norm, ImmutableArray<RightCondition> Open);
}
