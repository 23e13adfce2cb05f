using System.Collections.Immutable;
using System.Text;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.distance</c>: where a unit stands and what lifts it to each higher tier and band.</summary>
public sealed record AutonomyDistance : IConclusion
{
    internal AutonomyDistance(AutonomyClassification current, ImmutableArray<DistanceStep> steps)
    {
        Current = current;
        Steps = steps;
    }

    /// <summary>Where the unit stands.</summary>
    public AutonomyClassification Current { get; }

    /// <summary>The higher tiers and bands, the nearest first; empty for Group 1 and where the tier rests on no level.</summary>
    public ImmutableArray<DistanceStep> Steps { get; }

    /// <summary>Whether both name the same tier and the same steps.</summary>
    /// <param name="other">The other distance.</param>
    public bool Equals(AutonomyDistance? other) => other is not null && Current == other.Current && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Current, Steps.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var text = new StringBuilder(Current.ToText(language));
        if (!Steps.IsEmpty)
        {
            var next = Steps[0];
            text.Append(language == Language.Vietnamese ? "; để lên " : "; to reach ").Append(AutonomyTiers.Name(next.Tier, language));
            if (next.Band is { } band)
            {
                text.Append(" (").Append(AutonomyTiers.Code(band)).Append(" %)");
            }

            text.Append(": ");
            var vietnamese = language == Language.Vietnamese;
            var separator = "";
            if (next.AdditionalRevenue.Dong > 0)
            {
                text.Append(vietnamese ? "tăng thu " : "revenue up by ").Append(next.AdditionalRevenue.ToText(language));
                if (next.ExpenditureReduction is { } cut)
                {
                    text.Append(vietnamese ? " hoặc giảm chi " : " or expenditure down by ").Append(cut.ToText(language));
                }

                separator = ", ";
            }

            if (next.InvestmentShortfall is { } shortfall)
            {
                text.Append(separator).Append(vietnamese ? "bảo đảm thêm chi đầu tư " : "self-financed investment up by ").Append(shortfall.ToText(language));
            }
            else if (next.NeedsInvestmentTest)
            {
                text.Append(separator).Append(vietnamese ? "phải tự bảo đảm chi đầu tư" : "investment must be self-financed");
            }
        }

        return text.ToString();
    }
}
