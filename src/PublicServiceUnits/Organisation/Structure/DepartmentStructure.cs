using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer for one department.</summary>
public sealed record DepartmentStructure
{
    internal DepartmentStructure(string? label, StructureDecider? decider, bool? isLawful, ImmutableArray<DepartmentLack> lacking, DeputyFrame deputies)
    {
        Label = label;
        Decider = decider;
        IsLawful = isLawful;
        Lacking = lacking;
        Deputies = deputies;
    }

    /// <summary>The host's own name for it.</summary>
    public string? Label { get; }

    /// <summary>Who decides that it is set up; null where a fact is missing.</summary>
    public StructureDecider? Decider { get; }

    /// <summary>Whether it meets every criterion of the law; null where a fact is missing or the approved scheme decides (Group 1).</summary>
    public bool? IsLawful { get; }

    /// <summary>What it is known to lack.</summary>
    public ImmutableArray<DepartmentLack> Lacking { get; }

    /// <summary>Its deputy heads.</summary>
    public DeputyFrame Deputies { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(DepartmentStructure? other) => other is not null && string.Equals(Label, other.Label, StringComparison.Ordinal)
        && Decider == other.Decider && IsLawful == other.IsLawful && Lacking.SequenceEqual(other.Lacking) && Deputies == other.Deputies;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Label, Decider, IsLawful, Lacking.Length, Deputies);
}
