using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The answer to <c>autonomy.distribute-surplus</c>: a lawful distribution, whose parts sum to the surplus to the dong; or,
/// where the unit's own distribution was given, its parts with every breach.
/// </summary>
public sealed record SurplusDistribution : IConclusion, IFindingSource
{
    private readonly SurplusGoverning _governing;
    private readonly SurplusClassLaw _norms;
    private readonly SurplusDistributionFacts _facts;
    private readonly SurplusShares _shares;

    // Made when first read, from what is above; two threads may both make them, to the same effect.
    private SurplusPart[]? _parts;
    private SurplusBreach[]? _breaches;
    private Finding[]? _findings;

    internal SurplusDistribution(SurplusGoverning governing, SurplusClassLaw norms, SurplusDistributionFacts facts, in SurplusShares shares)
    {
        _governing = governing;
        _norms = norms;
        _facts = facts;
        _shares = shares;
    }

    /// <summary>The budget year, whose law holds.</summary>
    public int BudgetYear => _facts.BudgetYear;

    /// <summary>The tier of the unit in that year.</summary>
    public AutonomyTier Tier => _norms.Tier;

    /// <summary>The band inside Group 3; null outside it and under decrees without bands.</summary>
    public AutonomyBand? Band => SurplusLaw.HasBands(_norms.Regime) ? _facts.Band : null;

    /// <summary>The surplus, in Group 4 the saving, in dong.</summary>
    public Vnd Surplus => _facts.Surplus.GetValueOrDefault();

    /// <summary>Whether this is a proposal; otherwise it is the unit's own distribution, checked.</summary>
    public bool IsProposal => _facts.Distribution is null;

    /// <summary>The parts, in the order of the law.</summary>
    public ImmutableArray<SurplusPart> Parts => ImmutableCollectionsMarshal.AsImmutableArray(_parts ??= MakeParts());

    /// <summary>The breaches; empty for a proposal and for a lawful distribution.</summary>
    public ImmutableArray<SurplusBreach> Breaches => ImmutableCollectionsMarshal.AsImmutableArray(_breaches ??= MakeBreaches());

    ImmutableArray<Finding> IFindingSource.Findings => ImmutableCollectionsMarshal.AsImmutableArray(_findings ??= MakeFindings());

    /// <summary>Whether nothing breaks the law.</summary>
    public bool IsLawful => Breaches.IsEmpty;

    /// <summary>What goes to one fund, in dong; 0 where it gets nothing. Reads it without listing the parts.</summary>
    /// <param name="fund">The fund.</param>
    public Vnd AmountOf(SurplusFund fund) => _shares.Of(fund);

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

    private SurplusPart[] MakeParts()
    {
        var limits = Limits();
        var otherAllowed = _facts.OtherFundAllowed == true || !SurplusDistributing.WantsOther(_facts, Surplus);
        var parts = IsProposal
            ? SurplusProposal.Parts(limits, _shares, _facts.Wishes, otherAllowed)
            : SurplusCheck.Parts(limits, _shares, otherAllowed);
        return ImmutableCollectionsMarshal.AsArray(parts)!;
    }

    private SurplusBreach[] MakeBreaches() =>
        IsProposal ? [] : ImmutableCollectionsMarshal.AsArray(SurplusCheck.Breaches(Limits(), _shares, Parts))!;

    private Finding[] MakeFindings() => ImmutableCollectionsMarshal.AsArray(SurplusFindings.Of(this, _governing, _facts, Limits()))!;

    // The same bounds as when the shares were made.
    private SurplusLimits Limits() => SurplusLimits.TryOf(_norms, Surplus, _facts.Pay, out var limits)
        ? limits
        : throw new InvalidOperationException("An answer rests on figures that are all known.");
}
