using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The answer to <c>autonomy.file</c>: everything the library says of one unit's financial autonomy on a date, as a finance
/// officer puts it together for the plan. Each part is an answer of its own, with its findings; a part that is open says
/// what it lacks, and the others stand all the same.
/// </summary>
public sealed record AutonomyFile : ICompositeConclusion
{
    internal AutonomyFile(AutonomyTier? tier, AutonomyBand? band) => (Tier, Band) = (tier, band);

    /// <summary>The tier the parts go by: the decided one, otherwise that of the figures; null where neither is known.</summary>
    public AutonomyTier? Tier { get; }

    /// <summary>The band inside Group 3; null for other groups, or where not told.</summary>
    public AutonomyBand? Band { get; }

    /// <summary>The tier by the figures.</summary>
    public required Assessment<AutonomyClassification> Classification { get; init; }

    /// <summary>What lifts the unit to each higher tier and band.</summary>
    public required Assessment<AutonomyDistance> Distance { get; init; }

    /// <summary>The State's support of recurrent expenditure.</summary>
    public required Assessment<StateSupport> StateSupport { get; init; }

    /// <summary>The distribution of the surplus, proposed or checked; null where none was asked. It holds for the last day of its budget year.</summary>
    public Assessment<SurplusDistribution>? Surplus { get; init; }

    /// <summary>The advances to the funds and their settlement; null where none were asked.</summary>
    public Assessment<FundAdvance>? AdvanceFunds { get; init; }

    /// <summary>What the unit may do.</summary>
    public required Assessment<AutonomyRights> Rights { get; init; }

    /// <summary>The stability period and the duties of the procedure.</summary>
    public required Assessment<AutonomyTimetable> Timetable { get; init; }

    /// <summary>Who drafts, examines, is asked and decides.</summary>
    public required Assessment<AutonomyAuthority> Authority { get; init; }

    /// <summary>Enterprise-style management and accounting.</summary>
    public required Assessment<EnterpriseRegimeAnswer> EnterpriseRegime { get; init; }

    /// <summary>The change of tier; null where none is asked and the figures agree with the decided tier.</summary>
    public Assessment<TierChange>? TierChange { get; init; }

    /// <inheritdoc />
    public ImmutableArray<Assessment> Parts =>
        [.. ((Assessment?[])[Classification, Distance, StateSupport, Surplus, AdvanceFunds, Rights, Timetable, Authority, EnterpriseRegime, TierChange]).OfType<Assessment>()];

    /// <summary>Whether every part has a conclusion.</summary>
    public bool IsComplete => Parts.All(part => part.IsAnswered);

    /// <summary>Whether both files say the same.</summary>
    /// <param name="other">The other file.</param>
    public bool Equals(AutonomyFile? other) => other is not null
        && (Tier, Band) == (other.Tier, other.Band)
        && Parts.Select(Said).SequenceEqual(other.Parts.Select(Said));

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Tier, Band, Parts.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var parts = Parts;
        var answered = NumberText.Whole(parts.Count(part => part.IsAnswered), language);
        var all = NumberText.Whole(parts.Length, language);
        var tier = Tier is { } known ? AutonomyTiers.Name(known, language) : vietnamese ? "chưa xác định nhóm" : "tier not determined";
        var band = Band is { } within ? $" ({AutonomyTiers.Code(within)} %)" : "";
        return vietnamese
            ? $"Hồ sơ tự chủ tài chính, {tier}{band}: {answered} trên {all} nội dung có kết luận"
            : $"File of financial autonomy, {tier}{band}: {answered} of {all} questions answered";
    }

    private static (string Decision, Verdict Verdict, IConclusion? Answer) Said(Assessment part) => (part.Decision, part.Verdict, part.Answer);
}
