using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Organisation.StructureFactNames;
using Norms = PublicServiceUnits.Organisation.StructureNorms;
using Reasons = PublicServiceUnits.Organisation.StructureReasons;
using Rules = PublicServiceUnits.Organisation.StructureRules;

namespace PublicServiceUnits.Organisation;

/// <summary>What one department needs to be set up, and what it lacks.</summary>
internal static class DepartmentCheck
{
    public static DepartmentStructure Of(StructureInquiry inquiry, StructureDepartment department, int index, StructureDecider? decider)
    {
        var subject = department.Label is { } label && !string.IsNullOrWhiteSpace(label)
            ? new LocalizedText(label, label)
            : new LocalizedText($"phòng thứ {index + 1}", $"department {index + 1}");
        var lacking = ImmutableArray.CreateBuilder<DepartmentLack>();
        var isOpen = false;
        if (decider is null)
        {
            inquiry.Miss(Rules.Decider, inquiry.In(Norms.ConstituentOfGroup2), subject, Names.Of(index, "isConstituent", "có phải đơn vị cấu thành không", "whether it is a constituent unit"));
        }

        if (inquiry.Tier == AutonomyTier.Group1)
        {
            inquiry.Findings.Add(new Finding(Rules.ByScheme, Verdict.NeedsJudgement, inquiry.In(Norms.DeciderOfGroup1), reason: Reasons.SchemeApprover, subject: subject));
            isOpen = true;
        }
        else
        {
            Add(DepartmentLack.WorkAreas, OfCount(
                Rules.WorkAreas, inquiry.In(Norms.WorkAreas), department.WorkAreas, Names.Of(index, "workAreas", "số mảng công tác", "the work areas")));
            Add(DepartmentLack.OwnProcess, OfProcess());
            Add(DepartmentLack.PublicEmployees, OfCount(
                Rules.PublicEmployees,
                inquiry.In(Norms.PublicEmployees),
                department.PublicEmployees,
                Employees(index),
                inquiry.Body == ManagingBodyKind.CommunePeoplesCommittee ? Reasons.CommunalDepartments : null));
        }

        if (department.IsSpecialisedFaculty && inquiry.At(Norms.FacultyPupils) is { } faculty)
        {
            Add(DepartmentLack.Pupils, OfFaculty(faculty));
        }

        var deputies = DeputyCheck.OfDepartment(inquiry, department, index, subject);
        return new DepartmentStructure(
            department.Label, decider, lacking.Count > 0 ? false : isOpen ? null : true, lacking.ToImmutable(), deputies);

        void Add(DepartmentLack kind, bool? isMet)
        {
            if (isMet == false)
            {
                lacking.Add(kind);
            }

            isOpen |= isMet is null;
        }

        bool? OfCount(Rule rule, Norm<Requirement> norm, int? given, MissingFact fact, FindingReason? reason = null)
        {
            if (given is { } number)
            {
                return inquiry.Check(rule, norm, Measurement.Count(number), norm.Value, subject, reason);
            }

            inquiry.Miss(rule, norm, subject, fact);
            return null;
        }

        bool? OfProcess()
        {
            var norm = inquiry.In(Norms.OwnProcess);
            if (department.HasOwnProcess is { } own)
            {
                return inquiry.Check(Rules.OwnProcess, norm, Measurement.Of(own), norm.Value, subject);
            }

            inquiry.Miss(Rules.OwnProcess, norm, subject, Names.Of(index, "hasOwnProcess", "có quy trình quản lý riêng không", "whether it has a process of its own"));
            return null;
        }

        // A school smaller than one faculty may still have one.
        bool? OfFaculty(Norm<Requirement> norm)
        {
            var small = inquiry.In(Norms.SmallSchool);
            if (inquiry.Facts.Pupils is { } all && small.Value.IsMetBy(Measurement.Count(all)))
            {
                var most = inquiry.In(Norms.FacultiesOfSmallSchool);
                var number = inquiry.Facts.Departments.Count(one => one.IsSpecialisedFaculty);
                return inquiry.Check(Rules.FacultyPupils, most, Measurement.Count(number), most.Value, subject, Reasons.FacultyByCharter);
            }

            if (department.Pupils is { } pupils && (norm.Value.IsMetBy(Measurement.Count(pupils)) || inquiry.Facts.Pupils is not null))
            {
                return inquiry.Check(Rules.FacultyPupils, norm, Measurement.Count(pupils), norm.Value, subject, Reasons.FacultyByCharter);
            }

            inquiry.Miss(
                Rules.FacultyPupils,
                norm,
                subject,
                department.Pupils is null ? Names.Of(index, "pupils", "số học sinh của khoa", "the faculty's pupils") : Names.Pupils);
            return null;
        }
    }

    public static MissingFact Employees(int index) => Names.Of(index, "publicEmployees", "số viên chức", "the public employees");
}
