using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>
/// The answer to <c>organisation.file</c>: everything the library says of how one unit is organised on a date. Each part is an
/// answer of its own, with its findings; a part that is open says what it lacks, and the others stand all the same.
/// </summary>
public sealed record OrganisationFile : ICompositeConclusion
{
    internal OrganisationFile(AutonomyTier? tier) => Tier = tier;

    /// <summary>The tier the parts go by; null where it is not known.</summary>
    public AutonomyTier? Tier { get; }

    /// <summary>Departments, deputies, focal points.</summary>
    public required Assessment<UnitStructure> Structure { get; init; }

    /// <summary>Who holds which power over the unit.</summary>
    public required Assessment<UnitPowers> Powers { get; init; }

    /// <summary>The management council.</summary>
    public required Assessment<ManagementCouncilAnswer> ManagementCouncil { get; init; }

    /// <summary>The job positions.</summary>
    public required Assessment<JobPositionsAnswer> JobPositions { get; init; }

    /// <summary>The headcount and the contracts beside it.</summary>
    public required Assessment<HeadcountAnswer> Headcount { get; init; }

    /// <inheritdoc />
    public ImmutableArray<Assessment> Parts => [Structure, Powers, ManagementCouncil, JobPositions, Headcount];

    /// <summary>Whether every part has a conclusion.</summary>
    public bool IsComplete => Parts.All(part => part.IsAnswered);

    /// <summary>Whether both files say the same.</summary>
    /// <param name="other">The other file.</param>
    public bool Equals(OrganisationFile? other) => other is not null
        && Tier == other.Tier
        && Parts.Select(Said).SequenceEqual(other.Parts.Select(Said));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Tier, Parts.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var parts = Parts;
        var answered = NumberText.Whole(parts.Count(part => part.IsAnswered), language);
        var all = NumberText.Whole(parts.Length, language);
        var tier = Tier is { } known ? AutonomyTiers.Name(known, language) : vietnamese ? "chưa xác định nhóm" : "tier not determined";
        return vietnamese
            ? $"Hồ sơ tổ chức, {tier}: {answered} trên {all} nội dung có kết luận"
            : $"File of the organisation, {tier}: {answered} of {all} questions answered";
    }

    private static (string Decision, Verdict Verdict, IConclusion? Answer) Said(Assessment part) => (part.Decision, part.Verdict, part.Answer);
}
