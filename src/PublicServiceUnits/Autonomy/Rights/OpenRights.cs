using System.Text;

namespace PublicServiceUnits.Autonomy;

/// <summary>A row whose facts are missing, in words: what holds in each case.</summary>
internal static class OpenRights
{
    private static readonly LocalizedText Heading = new("chưa xác định, thiếu dữ kiện", "undetermined, facts are missing");
    private static readonly LocalizedText HighBand = Band("bậc {0} %", "band {0} %");
    private static readonly LocalizedText LowBands = Band("các bậc dưới {0} %", "the bands below {0} %");

    public static LocalizedText Describe(List<RightsMatrix.Candidate> found, bool bandMatters) =>
        new(In(Language.Vietnamese, found, bandMatters), In(Language.English, found, bandMatters));

    private static string In(Language language, List<RightsMatrix.Candidate> found, bool bandMatters)
    {
        var text = new StringBuilder(Heading.In(language));
        foreach (var (right, norm, open) in found)
        {
            text.Append(" | [");
            var before = text.Length;
            if (bandMatters && (right.Holders & RightHolders.Group3) != RightHolders.Group3)
            {
                text.Append((right.Holders.HasFlag(RightHolders.Group3High) ? HighBand : LowBands).In(language));
            }

            foreach (var condition in open)
            {
                text.Append(text.Length > before ? ", " : "").Append(condition.Label.In(language));
            }

            text.Append(text.Length > before ? "] " : language == Language.Vietnamese ? "mọi trường hợp] " : "in any case] ");
            text.Append(norm.Value.ToText(language));
        }

        return text.ToString();
    }

    private static LocalizedText Band(string vietnamese, string english)
    {
        var code = AutonomyTiers.Code(AutonomyBand.From70To100);
        return new LocalizedText(
            vietnamese.Replace("{0}", code, StringComparison.Ordinal), english.Replace("{0}", code, StringComparison.Ordinal));
    }
}
