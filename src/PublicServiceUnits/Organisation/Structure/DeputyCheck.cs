using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Organisation.StructureFactNames;
using Norms = PublicServiceUnits.Organisation.DeputyNorms;
using Reasons = PublicServiceUnits.Organisation.StructureReasons;
using Rules = PublicServiceUnits.Organisation.StructureRules;

namespace PublicServiceUnits.Organisation;

/// <summary>How many deputies the unit and a department may have, and whether there are too many.</summary>
internal static class DeputyCheck
{
    public static DeputyFrame OfUnit(StructureInquiry inquiry) => inquiry.IsInMinistryStructure
        ? OfMinistry(inquiry)
        : inquiry.Tier switch
        {
            AutonomyTier.Group1 => OfScheme(
                inquiry, Rules.UnitDeputies, inquiry.In(Norms.SchemeOfGroup1), inquiry.Facts.DeputiesByScheme, inquiry.Facts.Deputies, Names.DeputiesByScheme, null),
            AutonomyTier.Group2 => Compare(
                inquiry, Rules.UnitDeputies, inquiry.In(Norms.OfGroup2), inquiry.In(Norms.OfGroup2).Value, inquiry.Facts.Deputies, null),
            _ => OfGroups3And4(inquiry),
        };

    public static DeputyFrame OfDepartment(StructureInquiry inquiry, StructureDepartment department, int index, LocalizedText subject)
    {
        var frame = inquiry.Tier switch
        {
            AutonomyTier.Group1 => OfScheme(
                inquiry,
                Rules.DepartmentDeputies,
                inquiry.In(Norms.DepartmentOfGroup1),
                department.DeputiesByScheme,
                department.Deputies,
                Names.Of(index, "deputiesByScheme", "số Phó Trưởng phòng theo đề án", "the deputy heads by the scheme"),
                subject),
            AutonomyTier.Group2 => Compare(
                inquiry, Rules.DepartmentDeputies, inquiry.In(Norms.DepartmentOfGroup2), inquiry.In(Norms.DepartmentOfGroup2).Value.Deputies, department.Deputies, subject),
            _ => OfDepartmentBySize(inquiry, department, index, subject),
        };
        if (inquiry.IsInMinistryStructure && inquiry.At(Norms.NotAboveParent) is { } parent && department.Deputies is { } own)
        {
            NotAbove(inquiry, Rules.NotAboveParent, parent, own, inquiry.Facts.Deputies, subject);
        }

        return frame;
    }

    // Of two bodies the deputies of one never exceed those of the other; they are not known of the unit itself.
    private static void NotAbove(StructureInquiry inquiry, Rule rule, Norm norm, int? given, int? most, LocalizedText? subject)
    {
        if (given is { } number && most is { } limit)
        {
            inquiry.Check(rule, norm, Measurement.Count(number), Requirement.AtMost(Measurement.Count(limit)), subject);
        }
        else
        {
            inquiry.Miss(rule, norm, subject, Names.Deputies);
        }
    }

    private static DeputyFrame OfDepartmentBySize(StructureInquiry inquiry, StructureDepartment department, int index, LocalizedText subject)
    {
        var small = inquiry.In(Norms.SmallDepartment);
        if (department.PublicEmployees is not { } employees)
        {
            inquiry.Miss(Rules.DepartmentDeputies, small, subject, DepartmentCheck.Employees(index));
            return Open(small, department.Deputies);
        }

        foreach (var norm in new[] { small, inquiry.In(Norms.LargeDepartment) })
        {
            if (norm.Value.Size!.IsMetBy(Measurement.Count(employees)))
            {
                return Compare(inquiry, Rules.DepartmentDeputies, norm, norm.Value.Deputies, department.Deputies, subject);
            }
        }

        inquiry.Open(Rules.DepartmentDeputies, small, subject, Reasons.DepartmentTooSmall);
        return Open(small, department.Deputies);
    }

    // The law sets an average: what counts is the total of all such units of the ministry.
    private static DeputyFrame OfMinistry(StructureInquiry inquiry)
    {
        if (inquiry.Facts.DeputiesOfPeer is { } ofPeer && inquiry.At(Norms.NotAbovePeer) is { } peer)
        {
            NotAbove(inquiry, Rules.NotAbovePeer, peer, inquiry.Facts.Deputies, ofPeer, null);
        }

        var average = inquiry.Tier switch
        {
            AutonomyTier.Group1 => inquiry.At(Norms.AverageOfGroup1),
            AutonomyTier.Group2 => inquiry.At(Norms.AverageOfGroup2),
            _ => inquiry.At(Norms.AverageOfGroups3And4) ?? inquiry.At(Norms.AverageByMinistryDecree),
        };
        if (average is null)
        {
            var unread = inquiry.In(Norms.Unread);
            inquiry.Open(Rules.MinistryAverage, unread, null, Reasons.NewNumbersNotRead);
            return Open(unread, inquiry.Facts.MinistryDeputies) with { IsAverage = true };
        }

        if (inquiry.Facts.MinistryUnits is not { } units || inquiry.Facts.MinistryDeputies is not { } total)
        {
            MissingFact[] missing =
            [
                .. inquiry.Facts.MinistryUnits is null ? [Names.MinistryUnits] : Array.Empty<MissingFact>(),
                .. inquiry.Facts.MinistryDeputies is null ? [Names.MinistryDeputies] : Array.Empty<MissingFact>(),
            ];
            inquiry.Miss(Rules.MinistryAverage, average, null, [.. missing]);
            return Open(average, inquiry.Facts.MinistryDeputies) with { IsAverage = true };
        }

        var most = Requirement.AtMost(Measurement.Count(average.Value.Upper.Number!.Value * units));
        var frame = Compare(inquiry, Rules.MinistryAverage, average, most, total, null) with { IsAverage = true };
        if (frame.Over > 0 && inquiry.At(Norms.AboveFrame) is { } above)
        {
            inquiry.Findings.Add(new Finding(Rules.AboveFrame, Verdict.NeedsJudgement, above, reason: Reasons.Above));
        }

        return frame;
    }

    private static DeputyFrame OfGroups3And4(StructureInquiry inquiry)
    {
        if (inquiry.At(Norms.OtherUnit) is not { } other)
        {
            var unread = inquiry.In(Norms.Unread);
            inquiry.Open(Rules.UnitDeputies, unread, null, Reasons.NewNumbersNotRead);
            if (inquiry.Body == ManagingBodyKind.CommunePeoplesCommittee)
            {
                inquiry.Open(Rules.ReportedForCommunes, inquiry.In(Norms.ReportedForCommunes), null, Reasons.CommunalNumbersReported);
            }

            return Open(unread, inquiry.Facts.Deputies);
        }

        if (inquiry.Body == ManagingBodyKind.PublicServiceUnit)
        {
            inquiry.Open(Rules.UnitDeputies, other, null, Reasons.SubordinateNotNamed);
            return Open(other, inquiry.Facts.Deputies);
        }

        var small = inquiry.In(Norms.SmallUnit);
        if (!small.Value.Bodies.Contains(inquiry.Body))
        {
            return OfFixed(inquiry, other);
        }

        if (inquiry.Facts.PublicEmployees is not { } employees)
        {
            inquiry.Miss(Rules.UnitDeputies, small, null, Names.PublicEmployees);
            return Open(small, inquiry.Facts.Deputies);
        }

        var norm = small.Value.Size!.IsMetBy(Measurement.Count(employees)) ? small : inquiry.In(Norms.LargeUnit);
        return Compare(inquiry, Rules.UnitDeputies, norm, norm.Value.Deputies, inquiry.Facts.Deputies, null);
    }

    private static DeputyFrame OfFixed(StructureInquiry inquiry, Norm<DeputyNumber> other)
    {
        foreach (var timeline in Norms.Exceptions)
        {
            if (inquiry.At(timeline) is not { } exception)
            {
                break;
            }

            if (inquiry.Facts.Kind is { } kind && kind != exception.Value.Kind)
            {
                continue;
            }

            var missing = inquiry.Facts.Kind is null ? Names.Kind
                : exception.Value.Grade is not null && inquiry.Facts.Grade is null ? Names.Grade
                : exception.Value.Size is not null && inquiry.Facts.Classes is null ? Names.Classes
                : null;
            if (missing is not null)
            {
                inquiry.Miss(Rules.UnitDeputies, exception, null, missing);
                return Open(exception, inquiry.Facts.Deputies);
            }

            var isMet = exception.Value.Grade is { } lowest
                ? inquiry.Facts.Grade <= lowest
                : exception.Value.Size!.IsMetBy(Measurement.Count(inquiry.Facts.Classes!.Value));
            if (isMet)
            {
                return Compare(inquiry, Rules.UnitDeputies, exception, exception.Value.Deputies, inquiry.Facts.Deputies, null);
            }
        }

        return Compare(inquiry, Rules.UnitDeputies, other, other.Value.Deputies, inquiry.Facts.Deputies, null);
    }

    private static DeputyFrame OfScheme(
        StructureInquiry inquiry, Rule rule, Norm norm, int? scheme, int? given, MissingFact fact, LocalizedText? subject)
    {
        if (scheme is { } most)
        {
            return Compare(inquiry, rule, norm, Requirement.AtMost(Measurement.Count(most)), given, subject);
        }

        inquiry.Miss(rule, norm, subject, fact);
        return Open(norm, given);
    }

    private static DeputyFrame Compare(StructureInquiry inquiry, Rule rule, Norm norm, Requirement most, int? given, LocalizedText? subject)
    {
        var frame = new DeputyFrame { Allowed = (int)most.Upper.Number!.Value, Given = given, Provision = norm.Provision };
        if (given is not { } number)
        {
            inquiry.Findings.Add(new Finding(rule, Verdict.Satisfied, norm, required: most, subject: subject));
            return frame;
        }

        inquiry.Check(rule, norm, Measurement.Count(number), most, subject);
        return frame.Over > 0 ? frame with { ToleratedUntil = DeputyGrace.Of(inquiry, subject) } : frame;
    }

    private static DeputyFrame Open(Norm norm, int? given) => new() { Given = given, Provision = norm.Provision };
}
