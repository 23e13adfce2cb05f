using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Organisation.StructureFactNames;
using Norms = PublicServiceUnits.Organisation.StructureNorms;
using Reasons = PublicServiceUnits.Organisation.StructureReasons;
using Rules = PublicServiceUnits.Organisation.StructureRules;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The engine of <c>organisation.structure</c>. A number or criterion that the law leaves open, or for which a fact is missing,
/// stands open in the answer, with a finding that says why.
/// </summary>
internal static class StructureJudgement
{
    private static readonly Lazy<StructureFactsValidator> Validator = new();

    private static readonly LocalizedText Constituent = new("đơn vị cấu thành", "constituent units");
    private static readonly LocalizedText Other = new("các đơn vị còn lại", "all other parts");

    public static Assessment<UnitStructure> Judge(NormSet norms, RulebookIdentity identity, LocalDate on, StructureFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        if (norms.Of(Norms.DeciderOfGroup1).At(on).Norm is not { } law)
        {
            var reason = on >= ProcedureNorms.CodificationFirstDay ? ProcedureReasons.FirstDay : Reasons.NoLawEncoded;
            return Stop(new Finding(Rules.Governing, Verdict.Undetermined, Norms.DeciderOfGroup1.Norms[0], reason: reason));
        }

        ImmutableArray<MissingFact> missing = [.. Missing(facts)];
        if (!missing.IsEmpty)
        {
            return Stop(new Finding(Rules.Governing, Verdict.Undetermined, law, missing: missing));
        }

        var body = facts.ManagingBody!.Value;
        var point = new UnitRules(norms).PointOf(body, on);
        var norm = point.Norm ?? ManagingBodyNorms.Of(body).Norms[^1];
        if (point.Standing == ManagingBodyStanding.Excluded)
        {
            return Stop(new Finding(Rules.Governing, Verdict.NotApplicable, norm));
        }

        if (point.Standing is not (ManagingBodyStanding.Named or ManagingBodyStanding.NamedElsewhere))
        {
            return Stop(new Finding(Rules.Governing, Verdict.Undetermined, norm, reason: point.Reason ?? Reasons.BodyNotNamed));
        }

        var inquiry = new StructureInquiry(norms, on, facts, body, facts.Tier!.Value);
        var answer = Answer(inquiry);
        return new Assessment<UnitStructure>(identity, Rules.DecisionId, on, answer, inquiry.Findings.ToImmutable());

        Assessment<UnitStructure> Stop(Finding finding) => new(identity, Rules.DecisionId, on, finding.Verdict, [finding]);
    }

    private static IEnumerable<MissingFact> Missing(StructureFacts facts)
    {
        if (facts.ManagingBody is null)
        {
            yield return Names.ManagingBody;
        }

        if (facts.Tier is null)
        {
            yield return Names.Tier;
        }
    }

    private static UnitStructure Answer(StructureInquiry inquiry)
    {
        var (constituent, other) = inquiry.Tier switch
        {
            AutonomyTier.Group1 => (inquiry.In(Norms.DeciderOfGroup1), null),
            AutonomyTier.Group2 => (inquiry.In(Norms.ConstituentOfGroup2), inquiry.In(Norms.OtherOfGroup2)),
            _ => (inquiry.In(Norms.DeciderOfGroups3And4), null),
        };
        inquiry.Findings.Add(new Finding(Rules.Decider, Verdict.Satisfied, constituent, subject: other is null ? null : Constituent));
        if (other is not null)
        {
            inquiry.Findings.Add(new Finding(Rules.Decider, Verdict.Satisfied, other, subject: Other));
        }

        var deputies = DeputyCheck.OfUnit(inquiry);
        var exact = inquiry.IsInMinistryStructure ? inquiry.At(DeputyNorms.ExactNumberOfMinistry) : inquiry.In(DeputyNorms.ExactNumber);
        if (exact is not null)
        {
            inquiry.Findings.Add(new Finding(Rules.ExactNumber, Verdict.Satisfied, exact));
        }

        var decides = new Deciders(constituent.Value.Value, (other ?? constituent).Value.Value);
        ImmutableArray<DepartmentStructure> departments = inquiry.Facts.Departments.IsDefaultOrEmpty
            ? []
            : [.. inquiry.Facts.Departments.Select((one, index) => DepartmentCheck.Of(inquiry, one, index, decides.Of(one, inquiry.Tier)))];
        return new UnitStructure(decides.Constituent, decides.Other, deputies, departments)
        {
            FocalPointsFell = FocalPoints(inquiry),
            HasNoIntermediateLevel = IntermediateLevels(inquiry),
        };
    }

    private static bool? FocalPoints(StructureInquiry inquiry)
    {
        var (before, after) = (inquiry.Facts.FocalPointsBefore, inquiry.Facts.FocalPointsAfter);
        if (before is null && after is null)
        {
            return null;
        }

        var goal = inquiry.In(Norms.FocalPoints);
        if (before is not { } was || after is not { } are)
        {
            inquiry.Miss(Rules.FocalPoints, goal, null, before is null ? Names.FocalPointsBefore : Names.FocalPointsAfter);
            return null;
        }

        return inquiry.Check(Rules.FocalPoints, goal, Measurement.Count(are), Requirement.LessThan(Measurement.Count(was)), null, Reasons.GoalWithoutNumber);
    }

    private static bool? IntermediateLevels(StructureInquiry inquiry)
    {
        if (inquiry.Facts.IntermediateLevelsAfter is not { } levels)
        {
            return null;
        }

        var goal = inquiry.In(Norms.IntermediateLevels);
        return inquiry.Check(Rules.IntermediateLevels, goal, Measurement.Count(levels), goal.Value, null, Reasons.GoalWithoutNumber);
    }

    private sealed record Deciders(StructureDecider Constituent, StructureDecider Other)
    {
        // Only in Group 2 does it matter which of the two a department is.
        public StructureDecider? Of(StructureDepartment department, AutonomyTier tier) => (tier, department.IsConstituent) switch
        {
            (not AutonomyTier.Group2, _) or (_, true) => Constituent,
            (_, false) => Other,
            _ => null,
        };
    }
}
