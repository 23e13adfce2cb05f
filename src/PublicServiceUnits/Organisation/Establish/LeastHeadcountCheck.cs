using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Reasons = PublicServiceUnits.Organisation.EstablishReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether a unit to be has the least headcount of Article 5.1.d: asked when it is founded and when it comes out of a reorganisation.</summary>
internal sealed class LeastHeadcountCheck
{
    private readonly NormSet _norms;
    private readonly LocalDate _on;
    private readonly Rule _rule;
    private readonly LeastHeadcountFacts _facts;
    private readonly LocalizedText? _subject;

    private LeastHeadcountCheck(NormSet norms, LocalDate on, Rule rule, LeastHeadcountFacts facts, LocalizedText? subject) =>
        (_norms, _on, _rule, _facts, _subject) = (norms, on, rule, facts, subject);

    /// <summary>The finding, under the rule of the question that asks.</summary>
    public static Finding Judge(NormSet norms, LocalDate on, Rule rule, in LeastHeadcountFacts facts, bool? isAbroad, LocalizedText? subject = null)
    {
        var check = new LeastHeadcountCheck(norms, on, rule, facts, subject);
        return isAbroad switch
        {
            true => check.Found(Verdict.NeedsJudgement, check.At(EstablishNorms.HeadcountAbroad), Reasons.HeadcountAbroad),
            null => check.Open(check.At(EstablishNorms.HeadcountAbroad), ProcedureReasons.IsAbroad),
            _ => check.ByTier(),
        };
    }

    private Finding ByTier()
    {
        switch (_facts.Tier)
        {
            case null:
                return Open(At(EstablishNorms.MinimumHeadcount), Reasons.Tier);
            case AutonomyTier.Group1 when _norms.Of(EstablishNorms.EnterpriseBasis).At(_on).Norm is { } enterprise && _facts.RunsLikeEnterprise != false:
                return _facts.RunsLikeEnterprise is null ? Open(enterprise, Reasons.Enterprise) : SchemeMinimum(enterprise);
            case AutonomyTier.Group1 or AutonomyTier.Group2:
                return SchemeMinimum(At(EstablishNorms.SchemeBasis));
            default:
                return LeastHeadcount();
        }
    }

    private Finding LeastHeadcount()
    {
        var norm = At(EstablishNorms.MinimumHeadcount);
        var required = Requirement.AtLeast(Measurement.Count(norm.Value));
        var basis = At(EstablishNorms.HeadcountBasis).Value;
        var (counted, missing) = Count(basis.Value);
        var met = counted is { } number && required.IsMetBy(Measurement.Count(number));
        if (!met && _facts is { SuppliesBasicEssentialServices: true, IsFoundedBySectorLaw: true })
        {
            return Found(Verdict.NotApplicable, norm, Reasons.EssentialService);
        }

        var mayBeExempt = _facts.SuppliesBasicEssentialServices != false && _facts.IsFoundedBySectorLaw != false;
        var open = met ? [] : (ImmutableArray<MissingFact>)
        [
            .. missing,
            .. Missing(mayBeExempt && _facts.SuppliesBasicEssentialServices is null, Reasons.Essential),
            .. Missing(mayBeExempt && _facts.IsFoundedBySectorLaw is null, Reasons.BySectorLaw),
        ];
        return Compare(norm, required, counted, open, basis.Text, basis.Value == StaffCounted.PublicEmployees ? Reasons.BasisChanged : null);
    }

    private Finding SchemeMinimum(Norm<LegalChoice<StaffCounted>> norm)
    {
        var (counted, missing) = Count(norm.Value.Value);
        return _facts.MinimumInScheme is { } minimum
            ? Compare(norm, Requirement.AtLeast(Measurement.Count(minimum)), counted, missing, norm.Value.Text, null)
            : Open(norm, [.. missing, Reasons.SchemeMinimum]);
    }

    private Finding Compare(Norm norm, Requirement required, long? counted, ImmutableArray<MissingFact> open, LocalizedText basis, FindingReason? reason)
    {
        var measured = counted is { } number ? Measurement.Count(number) : default;
        var verdict = !open.IsEmpty ? Verdict.Undetermined : required.IsMetBy(measured) ? Verdict.Satisfied : Verdict.NotSatisfied;
        return new Finding(_rule, verdict, norm, measured, required, open, reason, Counted(basis));
    }

    private (long? Number, ImmutableArray<MissingFact> Missing) Count(StaffCounted basis) => basis switch
    {
        StaffCounted.PersonsWorking => (_facts.PersonsWorking, [.. Missing(_facts.PersonsWorking is null, Reasons.Persons)]),
        StaffCounted.PublicEmployees => (_facts.PublicEmployees, [.. Missing(_facts.PublicEmployees is null, Reasons.Employees)]),
        _ => (
            (long?)_facts.PublicEmployees + _facts.ContractProfessionals,
            [.. Missing(_facts.PublicEmployees is null, Reasons.Employees), .. Missing(_facts.ContractProfessionals is null, Reasons.Contracts)]),
    };

    private LocalizedText Counted(LocalizedText basis) => _subject is { } unit
        ? new LocalizedText($"{unit.Vietnamese}, {basis.Vietnamese}", $"{unit.English}, {basis.English}")
        : basis;

    private Finding Found(Verdict verdict, Norm norm, FindingReason reason) => new(_rule, verdict, norm, reason: reason, subject: _subject);

    private Finding Open(Norm norm, params ImmutableArray<MissingFact> missing) => new(_rule, Verdict.Undetermined, norm, missing: missing, subject: _subject);

    private Norm<T> At<T>(NormTimeline<T> timeline)
        where T : notnull => _norms.Of(timeline).At(_on).Norm
            ?? throw new InvalidOperationException($"{timeline.Id} says nothing on {_on}.");

    private static ReadOnlySpan<MissingFact> Missing(bool isMissing, MissingFact fact) => isMissing ? new MissingFact[] { fact } : [];
}
