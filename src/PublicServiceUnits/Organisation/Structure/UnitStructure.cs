using System.Collections.Immutable;
using System.Globalization;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.structure</c>: who decides, what each department lacks, and the deputies of the unit and of each.</summary>
public sealed record UnitStructure : IConclusion
{
    internal UnitStructure(StructureDecider constituentUnits, StructureDecider otherDepartments, DeputyFrame deputies, ImmutableArray<DepartmentStructure> departments)
    {
        ConstituentUnits = constituentUnits;
        OtherDepartments = otherDepartments;
        Deputies = deputies;
        Departments = departments;
    }

    /// <summary>Who decides on the units that the competent authority's decision names as constituent ones.</summary>
    public StructureDecider ConstituentUnits { get; }

    /// <summary>Who decides on all others.</summary>
    public StructureDecider OtherDepartments { get; }

    /// <summary>The deputies of the unit's head.</summary>
    public DeputyFrame Deputies { get; }

    /// <summary>The departments, in the order of the facts.</summary>
    public ImmutableArray<DepartmentStructure> Departments { get; }

    /// <summary>Whether the focal points fell, as Resolution 19 and its plans want; null where not measured.</summary>
    public bool? FocalPointsFell { get; internal init; }

    /// <summary>Whether no intermediate level is left, as the plans want; null where not measured.</summary>
    public bool? HasNoIntermediateLevel { get; internal init; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(UnitStructure? other) => other is not null
        && (ConstituentUnits, OtherDepartments, Deputies, FocalPointsFell, HasNoIntermediateLevel)
            == (other.ConstituentUnits, other.OtherDepartments, other.Deputies, other.FocalPointsFell, other.HasNoIntermediateLevel)
        && Departments.SequenceEqual(other.Departments);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(ConstituentUnits, OtherDepartments, Deputies, Departments.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var lacking = Departments.Count(one => one.IsLawful == false);
        var open = vietnamese ? "chưa xác định" : "not determined";
        var allowed = Deputies.Allowed?.ToString(CultureInfo.InvariantCulture) ?? open;
        var over = Deputies.Over?.ToString(CultureInfo.InvariantCulture) ?? open;
        // Where only the frame is asked nothing is said of a surplus.
        var surplus = Deputies.Given is null ? "" : vietnamese ? $", vượt: {over}" : $", too many: {over}";
        return vietnamese
            ? $"Số cấp phó tối đa{(Deputies.IsAverage ? " của các đơn vị thuộc cơ cấu của bộ" : "")}: {allowed}{surplus}; số phòng: {Departments.Length}, thiếu tiêu chí: {lacking}"
            : $"Deputies allowed{(Deputies.IsAverage ? " to the units in the ministry's structure" : "")}: {allowed}{surplus}; departments: {Departments.Length}, lacking a criterion: {lacking}";
    }
}
