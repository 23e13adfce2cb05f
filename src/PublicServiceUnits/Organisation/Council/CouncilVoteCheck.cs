using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Kind = PublicServiceUnits.Organisation.CouncilPointKind;
using Reasons = PublicServiceUnits.Organisation.ManagementCouncilReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Compares a meeting and a vote of a council with the law: quorum, who was there, majority.</summary>
internal sealed class CouncilVoteCheck(CouncilFindings found, CouncilAsItStands council)
{
    /// <summary>Whether the point is one of a vote, and then its finding.</summary>
    public bool TryCheck(Kind kind, Norm norm)
    {
        switch (kind)
        {
            case Kind.Quorum or Kind.QuorumPresence or Kind.Resolution when council.InWriting != false:
                found.Add(kind, Verdict.NotApplicable, norm);
                return true;
            case Kind.WrittenResolution when council.InWriting != true:
                found.Add(kind, Verdict.NotApplicable, norm);
                return true;
            case Kind.Quorum:
                Ask(kind, (Norm<CouncilShare>)norm, council.Present, Reasons.Present, council.Members, Reasons.Members);
                return true;
            case Kind.QuorumPresence:
                Presence(norm);
                return true;
            case Kind.Resolution or Kind.WrittenResolution:
                Resolution(kind, (Norm<CouncilShare>)norm);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A share of a whole, met or not, with how many are missing or too many.</summary>
    public static void Put(CouncilFindings found, Kind kind, Norm norm, Requirement share, long part, long whole, FindingReason? reason = null)
    {
        var measured = Measurement.Of(new Ratio(part, whole));
        var met = share.IsMetBy(measured);
        found.Measure(kind, met ? Verdict.Satisfied : Verdict.NotSatisfied, norm, measured, share, met ? null : part - Bound(share, whole), reason);
    }

    // The number of whole persons that meets the share and is nearest to its bound.
    private static long Bound(Requirement share, long whole)
    {
        var bound = share.Lower.IsPresent ? share.Lower.Level!.Value : share.Upper.Level!.Value;
        var exact = bound.Numerator * whole;
        var floor = exact / bound.Denominator;
        var isWhole = exact % bound.Denominator == 0;
        return share.Lower.IsPresent
            ? share.LowerIncluded && isWhole ? floor : floor + 1
            : floor;
    }

    private void Presence(Norm norm)
    {
        // The science circular asks for the chair or a vice-chair, the law on universities for an outsider.
        var isUniversity = ReferenceEquals(norm.Provision.Document, LegalDocuments.HigherEducationLaw8Of2012);
        var present = isUniversity ? council.OutsiderPresent : council.LedByChairOrVice;
        found.Add(
            Kind.QuorumPresence,
            present switch { true => Verdict.Satisfied, false => Verdict.NotSatisfied, _ => Verdict.Undetermined },
            norm,
            null,
            present is null ? [isUniversity ? Reasons.Outsider : Reasons.Led] : []);
    }

    private void Resolution(Kind kind, Norm<CouncilShare> norm)
    {
        var share = norm.Value;
        if (share.ChairBreaksTie && Tie(kind, norm))
        {
            return;
        }

        if (share.Whole != CouncilWhole.NotSaid)
        {
            var ofMembers = share.Whole == CouncilWhole.Members;
            Ask(kind, norm, council.InFavour, Reasons.InFavour, ofMembers ? council.Members : council.Present, ofMembers ? Reasons.Members : Reasons.Present);
            return;
        }

        if (council is { InFavour: { } votes, Present: > 0 and { } present, Members: { } members })
        {
            // Met or not met by both readings, the text needs no reading.
            var ofPresent = share.Share.IsMetBy(Measurement.Of(new Ratio(votes, present)));
            var ofAll = share.Share.IsMetBy(Measurement.Of(new Ratio(votes, members)));
            if (ofPresent != ofAll)
            {
                found.Measure(kind, Verdict.Undetermined, norm, Measurement.Of(new Ratio(votes, present)), share.Share, null, Reasons.MajorityOfWhom);
                return;
            }

            Put(found, kind, norm, share.Share, votes, ofAll ? members : present);
            return;
        }

        Ask(kind, norm, council.InFavour, Reasons.InFavour, council.Members is null ? null : council.Present, council.Members is null ? Reasons.Members : Reasons.Present);
    }

    private bool Tie(Kind kind, Norm<CouncilShare> norm)
    {
        var voters = kind == Kind.WrittenResolution ? council.Members : council.Present;
        if (council is not { InFavour: { } votes, Members: { } members } || voters is not { } all || votes * 2 != all || all == 0)
        {
            return false;
        }

        var measured = Measurement.Of(new Ratio(votes, all));
        if (council.ChairInFavour is not { } chair)
        {
            found.Measure(kind, Verdict.Undetermined, norm, measured, norm.Value.Share, null, null, Reasons.ChairVote);
        }
        else if (!chair)
        {
            found.Measure(kind, Verdict.NotSatisfied, norm, measured, norm.Value.Share, null, Reasons.ChairDecides);
        }
        else if (norm.Value.Whole == CouncilWhole.Members && votes * 2 < members)
        {
            found.Measure(kind, Verdict.Undetermined, norm, measured, norm.Value.Share, null, Reasons.TieBelowHalf);
        }
        else
        {
            found.Measure(kind, Verdict.Satisfied, norm, measured, norm.Value.Share, null, Reasons.ChairDecides);
        }

        return true;
    }

    private void Ask(Kind kind, Norm<CouncilShare> norm, int? part, MissingFact partFact, int? whole, MissingFact wholeFact)
    {
        if (part is { } given && whole is > 0 and { } all)
        {
            Put(found, kind, norm, norm.Value.Share, given, all);
            return;
        }

        ImmutableArray<MissingFact> missing =
            [.. part is null ? [partFact] : ImmutableArray<MissingFact>.Empty, .. whole is null ? [wholeFact] : ImmutableArray<MissingFact>.Empty];

        // Nobody was present: no share can be taken, and none is met.
        found.Measure(kind, missing.IsEmpty ? Verdict.NotSatisfied : Verdict.Undetermined, norm, default, norm.Value.Share, null, null, missing);
    }
}
