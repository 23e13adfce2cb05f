using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Kind = PublicServiceUnits.Organisation.CouncilPointKind;
using Reasons = PublicServiceUnits.Organisation.ManagementCouncilReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Compares a council as it stands with what the law says of its composition and term.</summary>
internal sealed class CouncilCheck(CouncilFindings found, ManagementCouncilFacts facts)
{
    private readonly CouncilAsItStands _council = facts.Council;

    /// <summary>A management council: the circular of the field first, the general rule where it says nothing.</summary>
    public void OfUnit()
    {
        if (facts.Field is not { } field)
        {
            found.Add(Kind.SectorRules, Verdict.Undetermined, found.At(CouncilNorms.Points[^1].Timeline)!, null, Reasons.Field);
        }

        CouncilForm[] forms = facts.Field is { } known ? CouncilFieldNorms.Of[known] : [];
        var points = InForce([.. forms.SelectMany(form => form.Points)]);
        var kinds = points.Select(point => point.Kind).ToHashSet();
        var general = InForce(CouncilNorms.Points).Where(point => !kinds.Contains(point.Kind))
            .Where(point => point.Kind != Kind.OperatingRules || !kinds.Contains(Kind.Quorum));
        Check([.. points, .. general]);
    }

    /// <summary>A school council: the law and the charter of its kind of school.</summary>
    public void OfSchool()
    {
        CouncilForm[] forms = facts.School switch
        {
            CouncilSchool.University => [SchoolCouncilNorms.OfUniversity],
            CouncilSchool.VocationalSecondary => [SchoolCouncilNorms.OfVocational, SchoolCouncilNorms.OfVocationalSecondary],
            CouncilSchool.VocationalCollege => [SchoolCouncilNorms.OfVocational, SchoolCouncilNorms.OfCollege],
            _ => [],
        };
        Check(InForce([.. forms.SelectMany(form => form.Points)]));
    }

    private ImmutableArray<(Kind Kind, Norm Norm)> InForce(ImmutableArray<(Kind Kind, NormTimeline Timeline)> points) =>
        [.. points.Select(point => (point.Kind, Norm: found.At(point.Timeline))).Where(point => point.Norm is not null).Select(point => (point.Kind, point.Norm!))];

    private void Check(ImmutableArray<(Kind Kind, Norm Norm)> points)
    {
        var vote = new CouncilVoteCheck(found, _council);
        foreach (var (kind, norm) in points)
        {
            if (kind == Kind.SectorRules)
            {
                found.Add(kind, Verdict.Undetermined, norm, Reasons.SectorCircularNotRead);
            }
            else if (kind == Kind.OperatingRules)
            {
                found.Add(kind, Verdict.NeedsJudgement, norm, Reasons.OperatingRules);
            }
            else if (kind == Kind.Powers)
            {
                found.Add(kind, Verdict.Satisfied, norm);
            }
            else if (facts.HasCouncil != true)
            {
                found.Add(kind, Verdict.NotApplicable, norm);
            }
            else if (!vote.TryCheck(kind, norm))
            {
                Compare(kind, norm);
            }
        }
    }

    private void Compare(Kind kind, Norm norm)
    {
        switch (kind)
        {
            case Kind.Members:
                Figure(kind, norm, _council.Members, Reasons.Members, Measurement.Count);
                break;
            case Kind.Odd:
                found.Add(kind, _council.Members is not { } members ? Verdict.Undetermined : members % 2 == 1 ? Verdict.Satisfied : Verdict.NotSatisfied, norm, null, _council.Members is null ? [Reasons.Members] : []);
                break;
            case Kind.Seat:
                Seat(norm);
                break;
            case Kind.OutsideShare or Kind.TeacherShare:
                Share(kind, (Norm<CouncilShare>)norm);
                break;
            case Kind.ViceChairs:
                Figure(kind, norm, _council.ViceChairs, Reasons.ViceChairs, Measurement.Count);
                break;
            case Kind.Chair:
                var allowed = ((Norm<CouncilSeat>)norm).Value.AnyOf;
                found.Add(kind, _council.Chair is not { } chair ? Verdict.Undetermined : allowed.Contains(chair) ? Verdict.Satisfied : Verdict.NotSatisfied, norm, null, _council.Chair is null ? [Reasons.Chair] : []);
                break;
            case Kind.Term:
                Term((Norm<CouncilTerm>)norm);
                break;
            case Kind.ConsecutiveTerms:
                Figure(kind, norm, _council.ConsecutiveTerms, Reasons.Terms, Measurement.Count);
                break;
            default:
                Figure(Kind.Meetings, norm, _council.MonthsBetweenMeetings, Reasons.Months, Measurement.Months);
                break;
        }
    }

    private void Figure(Kind kind, Norm norm, int? number, MissingFact missing, Func<long, Measurement> of)
    {
        var required = ((Norm<Requirement>)norm).Value;
        if (number is not { } given)
        {
            found.Measure(kind, Verdict.Undetermined, norm, default, required, null, null, missing);
            return;
        }

        var measured = of(given);
        var met = required.IsMetBy(measured);
        var bound = required.Upper.IsPresent && measured.ComparedWith(required.Upper) > 0 ? required.Upper : required.Lower;
        found.Measure(kind, met ? Verdict.Satisfied : Verdict.NotSatisfied, norm, measured, required, met ? null : given - bound.Number);
    }

    private void Seat(Norm norm)
    {
        var seat = ((Norm<CouncilSeat>)norm).Value;
        var unknown = _council.Seats.IsDefaultOrEmpty;
        var sits = !unknown && _council.Seats.Any(one => seat.AnyOf.Contains(one.Capacity));
        var isOpen = !unknown && !sits && seat.MayBeIfAny;
        found.Add(
            Kind.Seat,
            unknown || isOpen ? Verdict.Undetermined : sits ? Verdict.Satisfied : Verdict.NotSatisfied,
            norm,
            isOpen ? Reasons.IfAny : null,
            unknown ? [Reasons.Seats] : []);
    }

    private void Share(Kind kind, Norm<CouncilShare> norm)
    {
        var share = norm.Value;
        ImmutableArray<MissingFact> missing =
        [
            .. _council.Members is null ? [Reasons.Members] : ImmutableArray<MissingFact>.Empty,
            .. _council.Seats.IsDefaultOrEmpty ? [Reasons.Seats] : ImmutableArray<MissingFact>.Empty,
        ];
        if (!missing.IsEmpty)
        {
            found.Measure(kind, Verdict.Undetermined, norm, default, share.Share, null, null, missing);
            return;
        }

        var counted = _council.Seats.Where(seat => share.Counted.Contains(seat.Capacity)).Sum(seat => (long)seat.Number);
        CouncilVoteCheck.Put(found, kind, norm, share.Share, counted, _council.Members!.Value);
    }

    private void Term(Norm<CouncilTerm> norm)
    {
        var term = norm.Value;
        var bound = Measurement.Months(term.Months);
        if (_council.TermMonths is not { } months)
        {
            found.Measure(Kind.Term, Verdict.Undetermined, norm, default, Requirement.AtMost(bound), null, null, Reasons.Term);
            return;
        }

        var measured = Measurement.Months(months);
        var tooShort = term.IsExact && months < term.Months;
        var decree = found.At(CouncilNorms.Points.Single(point => point.Kind == Kind.Term).Timeline);
        if (tooShort && facts.School == CouncilSchool.NotASchool && decree is Norm<CouncilTerm> { Value.IsExact: false })
        {
            found.Measure(Kind.Term, Verdict.Undetermined, norm, measured, Requirement.AtLeast(bound), null, Reasons.Term5Years(norm.Provision, decree.Provision));
            return;
        }

        var required = tooShort ? Requirement.AtLeast(bound) : Requirement.AtMost(bound);
        var met = required.IsMetBy(measured);
        found.Measure(Kind.Term, met ? Verdict.Satisfied : Verdict.NotSatisfied, norm, measured, required, met ? null : months - term.Months);
    }
}
