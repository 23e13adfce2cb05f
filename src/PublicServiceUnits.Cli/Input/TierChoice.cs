using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Cli.Input;

/// <summary>A tier, and in Group 3 a band, by a short name: 3a, 3b and 3c as the points of clause 3, Article 9, Decree 60/2021/NĐ-CP.</summary>
/// <param name="Code">The short name.</param>
/// <param name="Tier">The tier.</param>
/// <param name="Band">The band; null outside Group 3, and for Group 3 as a whole.</param>
internal sealed record TierChoice(string Code, AutonomyTier Tier, AutonomyBand? Band)
{
    public const string Option = "--tiers";

    private static readonly ImmutableArray<TierChoice> Known =
    [
        new("1", AutonomyTier.Group1, null),
        new("2", AutonomyTier.Group2, null),
        new("3a", AutonomyTier.Group3, AutonomyBand.From70To100),
        new("3b", AutonomyTier.Group3, AutonomyBand.From30To70),
        new("3c", AutonomyTier.Group3, AutonomyBand.From10To30),
        new("4", AutonomyTier.Group4, null),
        new("3", AutonomyTier.Group3, null),
    ];

    /// <summary>Every tier and band.</summary>
    public static ImmutableArray<TierChoice> All => Known[..^1];

    /// <summary>The tiers of the option, in the order given; all where the option is not given.</summary>
    public static ImmutableArray<TierChoice> Read(string? text)
    {
        if (text is null)
        {
            return All;
        }

        var chosen = ImmutableArray.CreateBuilder<TierChoice>();
        foreach (var code in text.Split(','))
        {
            var found = Known.FirstOrDefault(tier => string.Equals(tier.Code, code.Trim(), StringComparison.OrdinalIgnoreCase));
            if (found is null || chosen.Contains(found))
            {
                throw new InputException(new InputProblem(Option, text, Accepted()));
            }

            chosen.Add(found);
        }

        return chosen.ToImmutable();
    }

    /// <summary>The name for people: "Nhóm 3 (70-100 %)".</summary>
    public LocalizedText Name() => new(In(Language.Vietnamese), In(Language.English));

    private string In(Language language) =>
        Band is { } band ? $"{AutonomyTiers.Name(Tier, language)} ({AutonomyTiers.Code(band)} %)" : AutonomyTiers.Name(Tier, language);

    private static LocalizedText Accepted()
    {
        var codes = string.Join(", ", Known.Select(tier => tier.Code));
        return new LocalizedText($"các nhóm cách nhau bởi dấu phẩy, mỗi nhóm một lần, trong {codes}", $"tiers with commas between, each once, out of {codes}");
    }
}
