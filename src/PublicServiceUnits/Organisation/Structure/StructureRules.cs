using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.structure</c>.</summary>
internal static class StructureRules
{
    public const string DecisionId = "organisation.structure";

    public static readonly Rule Governing = new(DecisionId, "governing-law", "units.managing-body.", $"{DecisionId}.decider.");
    public static readonly Rule Decider = new(DecisionId, "decider", $"{DecisionId}.decider.");
    public static readonly Rule ByScheme = new(DecisionId, "by-scheme", $"{DecisionId}.decider.group-1");
    public static readonly Rule WorkAreas = new(DecisionId, "work-areas", $"{DecisionId}.department.work-areas");
    public static readonly Rule OwnProcess = new(DecisionId, "own-process", $"{DecisionId}.department.own-process");
    public static readonly Rule PublicEmployees = new(DecisionId, "public-employees", $"{DecisionId}.department.public-employees");
    public static readonly Rule FacultyPupils = new(DecisionId, "faculty-pupils", $"{DecisionId}.faculty.");
    public static readonly Rule UnitDeputies = new(DecisionId, "unit-deputies", $"{DecisionId}.deputies.unit.");
    public static readonly Rule MinistryAverage = new(DecisionId, "ministry-average", $"{DecisionId}.deputies.ministry-average.", $"{DecisionId}.deputies.unit.groups-3-and-4.unread");
    public static readonly Rule DepartmentDeputies = new(DecisionId, "department-deputies", $"{DecisionId}.deputies.department.");
    public static readonly Rule NotAboveParent = new(DecisionId, "not-above-parent", $"{DecisionId}.deputies.not-above-parent");
    public static readonly Rule NotAbovePeer = new(DecisionId, "not-above-peer", $"{DecisionId}.deputies.not-above-peer");
    public static readonly Rule ReportedForCommunes = new(DecisionId, "reported-for-communes", $"{DecisionId}.deputies.unit.groups-3-and-4.commune-reported");
    public static readonly Rule AboveFrame = new(DecisionId, "above-frame", $"{DecisionId}.deputies.above-frame");
    public static readonly Rule ExactNumber = new(DecisionId, "exact-number", $"{DecisionId}.deputies.exact-number", $"{DecisionId}.deputies.exact-number.ministry");
    public static readonly Rule Tolerated = new(DecisionId, "tolerated", $"{DecisionId}.deputies.grace.");
    public static readonly Rule FocalPoints = new(DecisionId, "focal-points", $"{DecisionId}.goal.focal-points");
    public static readonly Rule IntermediateLevels = new(DecisionId, "intermediate-levels", $"{DecisionId}.goal.intermediate-levels");

    public static readonly ImmutableArray<Rule> All =
    [
        Governing, Decider, ByScheme, WorkAreas, OwnProcess, PublicEmployees, FacultyPupils, UnitDeputies, MinistryAverage, DepartmentDeputies,
        NotAboveParent, NotAbovePeer, ReportedForCommunes, AboveFrame, ExactNumber, Tolerated, FocalPoints, IntermediateLevels,
    ];
}
