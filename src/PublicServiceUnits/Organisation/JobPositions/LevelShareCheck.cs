using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Organisation.JobPositionFactNames;
using Reasons = PublicServiceUnits.Organisation.JobPositionReasons;
using Rules = PublicServiceUnits.Organisation.JobPositionRules;
using Shares = PublicServiceUnits.Organisation.JobPositionShareNorms;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the employees of a position stand on its levels within the shares of Article 10, Decree 232/2026/NĐ-CP.</summary>
internal static class LevelShareCheck
{
    /// <param name="inquiry">The question.</param>
    /// <param name="approval">Who approves: a unit that decides itself may set its own shares.</param>
    public static ImmutableArray<JobPositionShares> Of(JobPositionInquiry inquiry, JobPositionApproval approval)
    {
        if (inquiry.Facts.Positions.IsEmpty)
        {
            return [];
        }

        if (inquiry.At(Shares.TopLevel5) is null)
        {
            inquiry.Findings.Add(new Finding(Rules.LevelShare, Verdict.NotApplicable, Shares.TopLevel5.Norms[0], reason: Reasons.LevelsLater));
            return [];
        }

        if (approval.DecidesItself != false)
        {
            var own = inquiry.In(Shares.OwnShares);
            inquiry.Findings.Add(new Finding(
                Rules.OwnShares, approval.DecidesItself == true ? Verdict.Satisfied : Verdict.Undetermined, own, missing: approval.Missing));
            return [.. inquiry.Facts.Positions.Select(one => new JobPositionShares(one.Label, [.. Downwards(one).Select(Uncapped)], null, null))];
        }

        inquiry.Say(Rules.Unused, inquiry.In(Shares.Unused));
        return [.. inquiry.Facts.Positions.Select((one, index) => OfPosition(inquiry, one, index))];
    }

    private static JobPositionShares OfPosition(JobPositionInquiry inquiry, JobPosition position, int index)
    {
        LocalizedText subject = string.IsNullOrWhiteSpace(position.Label)
            ? new($"vị trí thứ {index + 1}", $"position {index + 1}")
            : new(position.Label, position.Label);
        LevelPlacement[] levels = [.. Downwards(position)];
        if (levels.Length < 2)
        {
            inquiry.Findings.Add(new Finding(Rules.WithoutLevels, Verdict.NotApplicable, inquiry.In(Shares.WithoutLevels), subject: subject));
            return new JobPositionShares(position.Label, [.. levels.Select(Uncapped)], null, null);
        }

        var caps = CapsOf(inquiry, levels);
        if (caps.Length == 0)
        {
            inquiry.Findings.Add(new Finding(Rules.LevelShare, Verdict.NotApplicable, inquiry.In(Shares.OtherLevels), reason: Reasons.NoCap, subject: subject));
            return new JobPositionShares(position.Label, [.. levels.Select(Uncapped)], null, null);
        }

        if (position.AssignedHeadcount is not { } assigned)
        {
            inquiry.Miss(Rules.LevelShare, caps[0].Strict, subject, Names.Assigned(index));
            return new JobPositionShares(position.Label, [.. levels.Select(Uncapped)], null, null);
        }

        var shares = ImmutableArray.CreateBuilder<LevelShare>(levels.Length);
        bool? isWithin = true;
        foreach (var level in levels)
        {
            if (Array.Find(caps, one => one.Level == level.Level) is not { } cap)
            {
                shares.Add(Uncapped(level));
                continue;
            }

            var (share, verdict) = OfLevel(inquiry, level, cap, assigned, subject, Names.People(index, position.Levels.IndexOf(level)));
            shares.Add(share);
            isWithin = (isWithin, verdict) switch
            {
                (false, _) or (_, Verdict.NotSatisfied) => false,
                (null, _) or (_, Verdict.Undetermined) => null,
                _ => true,
            };
        }

        return new JobPositionShares(
            position.Label, shares.MoveToImmutable(), isWithin, isWithin == false ? Tolerated(inquiry, position.IsSurplusOfPlacement, subject, index) : null);
    }

    private static (LevelShare Share, Verdict Verdict) OfLevel(
        JobPositionInquiry inquiry, LevelPlacement level, Cap cap, int assigned, LocalizedText position, MissingFact missing)
    {
        var number = (int)level.Level + 1;
        var strict = People(cap.Strict, assigned);
        var other = cap.Lenient is { } lenient ? People(lenient, assigned) : (int?)null;
        LocalizedText subject = new($"{position.Vietnamese}, bậc {number}", $"{position.English}, level {number}");
        if (level.People is not { } people)
        {
            inquiry.Miss(Rules.LevelShare, cap.Strict, subject, missing);
            return (new LevelShare(level.Level, null, strict, other, null, null), Verdict.Undetermined);
        }

        var overAtMost = Math.Max(0, people - strict);
        var overAtLeast = cap.Conflict is null ? overAtMost : other is { } most ? Math.Max(0, people - most) : 0;
        var verdict = overAtMost == 0 ? Verdict.Satisfied : overAtLeast > 0 ? Verdict.NotSatisfied : Verdict.Undetermined;
        if (overAtMost > 0)
        {
            var vietnamese = overAtLeast == overAtMost ? $"{overAtMost}" : $"{overAtLeast} hoặc {overAtMost}";
            var english = overAtLeast == overAtMost ? $"{overAtMost}" : $"{overAtLeast} or {overAtMost}";
            subject = new($"{subject.Vietnamese} (thừa {vietnamese} người)", $"{subject.English} ({english} too many)");
        }

        // By the stricter reading, unless only the other one is what the finding rests on.
        var norm = verdict == Verdict.NotSatisfied && cap.Conflict is not null ? cap.Lenient ?? cap.Strict : cap.Strict;
        inquiry.Findings.Add(new Finding(
            Rules.LevelShare,
            verdict,
            norm,
            Measurement.Count(people),
            Requirement.AtMost(Measurement.Count(People(norm, assigned))),
            reason: overAtMost > 0 && cap.Conflict is not null ? cap.Conflict : cap.Remark,
            subject: subject));
        return (new LevelShare(level.Level, people, strict, other, overAtLeast, overAtMost), verdict);
    }

    private static LocalDate? Tolerated(JobPositionInquiry inquiry, bool? isOfPlacement, LocalizedText subject, int index)
    {
        var norm = inquiry.In(Shares.ToleratedUntil);
        if (isOfPlacement is null)
        {
            inquiry.Miss(Rules.Tolerated, norm, subject, Names.OfPlacement(index));
            return null;
        }

        if (isOfPlacement == false)
        {
            return null;
        }

        inquiry.Check(
            Rules.Tolerated, norm, Measurement.Of(inquiry.On), Requirement.AtMost(Measurement.Of(norm.Value)), subject, Reasons.NoMoveToFullLevel);
        return norm.Value;
    }

    // Clause 2 sets no order between its points, so a position with two levels may fall under two of them.
    private static Cap[] CapsOf(JobPositionInquiry inquiry, LevelPlacement[] levels)
    {
        var (top, next) = (levels[0].Level, levels[1].Level);
        var isOfTwo = levels.Length == 2;
        var ofTwo = isOfTwo ? inquiry.In(Shares.OfTwoLevels) : null;
        var nearest = next == CareerLevel.Level4 ? null : Reasons.NearestUsed;
        return (top, isOfTwo) switch
        {
            (CareerLevel.Level5, true) =>
            [
                new(top, inquiry.In(Shares.TopLevel5), ofTwo, Reasons.TwoLevelsFrom5, null),
                new(next, inquiry.In(Shares.BelowLevel5), null, Reasons.TwoLevelsFrom5, nearest),
            ],
            (CareerLevel.Level5, false) =>
            [
                new(top, inquiry.In(Shares.TopLevel5), null, null, null),
                new(next, inquiry.In(Shares.BelowLevel5), null, null, nearest),
            ],
            (CareerLevel.Level4, true) => [new(top, inquiry.In(Shares.TopLevel4), ofTwo, Reasons.TwoLevelsFrom4, null)],
            (CareerLevel.Level4, false) => [new(top, inquiry.In(Shares.TopLevel4), null, null, null)],
            (_, true) => [new(top, ofTwo!, null, null, null)],
            _ => [],
        };
    }

    // Whole persons: the largest number whose share of the assigned headcount is not above the cap.
    private static int People(Norm<Requirement> cap, int assigned)
    {
        var share = cap.Value.Upper.Level!.Value;
        return (int)((long)assigned * share.Numerator / share.Denominator);
    }

    private static IEnumerable<LevelPlacement> Downwards(JobPosition position) => position.Levels.OrderByDescending(one => one.Level);

    private static LevelShare Uncapped(LevelPlacement level) => new(level.Level, level.People, null, null, null, null);

    /// <summary>The cap of a level: by the stricter reading, by the other one, and the conflict between them.</summary>
    private sealed record Cap(CareerLevel Level, Norm<Requirement> Strict, Norm<Requirement>? Lenient, LawConflict? Conflict, Remark? Remark);
}
