using System.Collections.Immutable;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>Tiers and bands in words, and reading tiers from the words met in files people keep.</summary>
public static class AutonomyTiers
{
    private static readonly ImmutableArray<LocalizedText> Meanings =
    [
        new("Tự bảo đảm chi thường xuyên và chi đầu tư", "Covers recurrent and investment expenditure"),
        new("Tự bảo đảm chi thường xuyên", "Covers recurrent expenditure"),
        new("Tự bảo đảm một phần chi thường xuyên", "Covers a part of recurrent expenditure"),
        new("Do Nhà nước bảo đảm chi thường xuyên", "The State covers recurrent expenditure"),
    ];

    private static readonly string[] RomanNumbers = ["I", "II", "III", "IV"];

    private static readonly NameReader<AutonomyTier> Reader = new(Enum.GetValues<AutonomyTier>().SelectMany(tier =>
    {
        var number = (int)tier;
        var roman = RomanNumbers[number - 1];
        return new[]
        {
            $"NHOM_{number}", $"Nhóm {number}", $"Nhóm {roman}", $"{number}", $"Group {number}", tier.ToString(),
            Meanings[number - 1].Vietnamese, Meanings[number - 1].English,
        }.Select(name => (name, tier));
    }));

    /// <summary>The short name: "Nhóm 3", "Group 3".</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="language">The language of the text.</param>
    public static string Name(AutonomyTier tier, Language language) =>
        language == Language.Vietnamese ? VietnameseNames[(int)tier - 1] : EnglishNames[(int)tier - 1];

    /// <summary>What the tier means, in the law's words.</summary>
    /// <param name="tier">The tier.</param>
    public static LocalizedText Meaning(AutonomyTier tier) => Meanings[(int)tier - 1];

    /// <summary>The code of a band for files: "70-100", "30-70", "10-30".</summary>
    /// <param name="band">The band.</param>
    public static string Code(AutonomyBand band) => band switch
    {
        AutonomyBand.From70To100 => "70-100",
        AutonomyBand.From30To70 => "30-70",
        AutonomyBand.From10To30 => "10-30",
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, "There is no such band."),
    };

    /// <summary>
    /// Reads a tier from the words met in files: "NHOM_1", "Nhóm 1", "Nhóm I", "1", or the law's own words, with
    /// "bảo đảm" or "đảm bảo", any case, any Unicode composition.
    /// </summary>
    /// <param name="text">The words.</param>
    /// <returns>The tier, or the words that would have been understood; never a default.</returns>
    public static NameReading<AutonomyTier> Read(string? text) => Reader.Read(text);

    private static readonly string[] VietnameseNames = ["Nhóm 1", "Nhóm 2", "Nhóm 3", "Nhóm 4"];
    private static readonly string[] EnglishNames = ["Group 1", "Group 2", "Group 3", "Group 4"];
}
