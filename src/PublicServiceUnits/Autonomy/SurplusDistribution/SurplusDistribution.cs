using System.Collections.Immutable;
using System.Text;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The answer to <c>autonomy.distribute-surplus</c>: a lawful distribution, whose parts sum to the surplus to the dong; or,
/// where the unit's own distribution was given, its parts with every breach.
/// </summary>
public sealed record SurplusDistribution : IConclusion
{
    internal SurplusDistribution(
        int budgetYear,
        AutonomyTier tier,
        AutonomyBand? band,
        Vnd surplus,
        bool isProposal,
        ImmutableArray<SurplusPart> parts,
        ImmutableArray<SurplusBreach> breaches)
    {
        BudgetYear = budgetYear;
        Tier = tier;
        Band = band;
        Surplus = surplus;
        IsProposal = isProposal;
        Parts = parts;
        Breaches = breaches;
    }

    /// <summary>The budget year, whose law holds.</summary>
    public int BudgetYear { get; }

    /// <summary>The tier of the unit in that year.</summary>
    public AutonomyTier Tier { get; }

    /// <summary>The band inside Group 3; null for the others and where the decree knows none.</summary>
    public AutonomyBand? Band { get; }

    /// <summary>The surplus, or in Group 4 the saving, in dong.</summary>
    public Vnd Surplus { get; }

    /// <summary>Whether the library proposes the parts; otherwise they are the unit's own, checked.</summary>
    public bool IsProposal { get; }

    /// <summary>The parts, in the order of the law.</summary>
    public ImmutableArray<SurplusPart> Parts { get; }

    /// <summary>The breaches; empty for a proposal and for a lawful distribution.</summary>
    public ImmutableArray<SurplusBreach> Breaches { get; }

    /// <summary>Whether nothing breaks the law.</summary>
    public bool IsLawful => Breaches.IsEmpty;

    /// <summary>Whether both are the same distribution.</summary>
    /// <param name="other">The other distribution.</param>
    public bool Equals(SurplusDistribution? other) =>
        other is not null
        && (BudgetYear, Tier, Band, Surplus, IsProposal) == (other.BudgetYear, other.Tier, other.Band, other.Surplus, other.IsProposal)
        && Parts.SequenceEqual(other.Parts)
        && Breaches.SequenceEqual(other.Breaches);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(BudgetYear, Tier, Band, Surplus, IsProposal, Parts.Length, Breaches.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = new StringBuilder();
        text.Append(AutonomyTiers.Name(Tier, language));
        if (Band is { } band)
        {
            text.Append(" (").Append(AutonomyTiers.Code(band)).Append(" %)");
        }

        text.Append(vietnamese ? ", năm ngân sách " : ", budget year ").Append(BudgetYear)
            .Append(vietnamese ? ", chênh lệch thu lớn hơn chi " : ", surplus ").Append(Surplus.ToText(language)).Append(": ");
        if (!IsProposal)
        {
            return text.Append((IsLawful, vietnamese) switch
            {
                (true, true) => "phân phối đúng quy định",
                (true, false) => "the distribution is lawful",
                (false, true) => $"phân phối có {Breaches.Length} điểm không đúng quy định",
                _ => $"the distribution breaks the law in {Breaches.Length} {(Breaches.Length == 1 ? "place" : "places")}",
            }).ToString();
        }

        return text.AppendJoin("; ", Parts.Select(part => $"{SurplusFunds.Name(part.Fund).In(language)} {part.Amount.ToText(language)}")).ToString();
    }
}
