using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The engine of <c>autonomy.rights</c>: the rows of the date for one unit. A row that lacks a fact, or whose text is ambiguous, is shown open.</summary>
internal static class RightsMatrix
{
    private static readonly Lazy<RightsFactsValidator> Validator = new();

    private static readonly LocalizedText Open = new("chưa xác định: thiếu dữ kiện", "undetermined: facts are missing");

    public static Assessment<AutonomyRights> List(AutonomyLaw law, LocalDate on, RightsFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        var first = RightsNorms.Rights[0];
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
        foreach (var kind in RightsNorms.Rights.Concat(PayRightsNorms.Rights).GroupBy(right => right.Kind).OrderBy(group => group.Key))
        {
            Add(law, on, facts, HoldersOf(tier, facts.Band), kind, rows, findings);
        }

        return new Assessment<AutonomyRights>(
            law.Identity, RightsRules.DecisionId, on, new AutonomyRights(tier, facts.Band, rows.ToImmutable()), findings.ToImmutable());
    }

    private static void Add(
        AutonomyLaw law,
        LocalDate on,
        RightsFacts facts,
        RightHolders holders,
        IGrouping<RightKind, RightNorm> kind,
        ImmutableArray<RightRow>.Builder rows,
        ImmutableArray<Finding>.Builder findings)
    {
        var isHealth = facts.Sector is { } sector ? sector == UnitSector.HealthAndPopulation : (bool?)null;
        List<(RightNorm Right, Norm<RightValue> Norm)> found = [];
        foreach (var right in kind)
        {
            if ((right.Holders & holders) != RightHolders.None
                && (right.InHealth is null || isHealth is null || right.InHealth == isHealth)
                && law.Norms.Of(right.Timeline).At(on).Norm is { } norm)
            {
                found.Add((right, norm));
            }
        }

        if (found.Count == 0)
        {
            return;
        }

        var (only, value) = found[0];
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        if (holders == RightHolders.Group3 && found.Exists(one => (one.Right.Holders & RightHolders.Group3) != RightHolders.Group3 && one.Norm.Value != value.Value))
        {
            missing.Add(RightsRules.Band);
        }

        if (isHealth is null && found.Exists(one => one.Right.InHealth is not null))
        {
            missing.Add(RightsRules.Sector);
        }

        if (missing.Count == 0 && only.NeedsServices && facts.HasServiceActivities is null)
        {
            missing.Add(RightsRules.Services);
        }

        var rule = RightsRules.Of(kind.Key);
        if (missing.Count > 0)
        {
            rows.Add(new RightRow(kind.Key, null, Open, null, value.Provision, value.Verification));
            findings.Add(new Finding(rule, Verdict.Undetermined, value, missing: missing.ToImmutable()));
            return;
        }

        var gap = GapOf(only);
        var isAmbiguous = gap is not null;
        var lacksServices = only.NeedsServices && facts.HasServiceActivities == false;
        var status = lacksServices ? RightStatus.NotGiven : value.Value.Status;
        rows.Add(new RightRow(
            kind.Key, isAmbiguous ? null : status, lacksServices ? RightsRules.NoServices.Text : value.Value.Text, value.Value.Approver, value.Provision, value.Verification));
        findings.Add(new Finding(
            rule,
            isAmbiguous ? Verdict.Undetermined : status == RightStatus.NotGiven ? Verdict.NotSatisfied : Verdict.Satisfied,
            value,
            reason: isAmbiguous ? gap : lacksServices ? RightsRules.NoServices : null));
    }

    private static LawGap? GapOf(RightNorm right) => right switch
    {
        { Kind: RightKind.LoansForFacilities, Holders: RightHolders.Group1 } => RightsRules.Group1OrOnlyGroup2InHealth,
        { Kind: RightKind.SalaryReformSource, Holders: RightHolders.Group3 | RightHolders.Group4, InHealth: null } => RightsRules.SalaryReformShares,
        _ => null,
    };

    private static RightHolders HoldersOf(AutonomyTier tier, AutonomyBand? band) => (tier, band) switch
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
}
