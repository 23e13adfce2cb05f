using System.Collections.Immutable;
using System.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Cli.Rights;

/// <summary>The comparison for people: one column for each tier, each cell with status, content, approver and provision.</summary>
internal static class RightsTable
{
    private const string Nothing = "–";

    /// <summary>What the dash means, and where the open cells are answered.</summary>
    public static readonly LocalizedText Legend = new(
        "–: không có quy định nào được mã hóa cho nhóm này vào ngày đó. Ô \"chưa xác định\" nêu từng trường hợp; psu decide autonomy.rights trả lời khi đủ dữ kiện.",
        "–: no rule is encoded for this tier on the day. A cell \"undetermined\" names each case; psu decide autonomy.rights answers it with the facts.");

    private static readonly LocalizedText Undetermined = new("chưa xác định", "undetermined");
    private static readonly LocalizedText Authority = new("thẩm quyền", "authority");
    private static readonly LocalizedText Secondary = new("nguồn thứ cấp", "secondary source");

    public static Sheet Of(ImmutableArray<TierRights> tiers, Language language) => new(
        [new Column("matter", "Nội dung", "Matter"), .. tiers.Select(tier => new Column(tier.Tier.Code, tier.Tier.Name()))],
        TierRights.Matters(tiers).Select(kind => Cells(kind, tiers, language)));

    private static ImmutableArray<string> Cells(RightKind kind, ImmutableArray<TierRights> tiers, Language language)
    {
        var rows = tiers.Select(tier => tier.Row(kind)).ToList();
        return [rows.First(row => row is not null)!.Title.In(language), .. rows.Select(row => row is null ? Nothing : Cell(row, language))];
    }

    private static string Cell(RightRow row, Language language)
    {
        var text = new StringBuilder();
        if (row.Status is { } status)
        {
            text.Append(RightStatuses.Name(status).In(language)).Append(": ");
        }
        else if (row.Reason is not null)
        {
            text.Append(Undetermined.In(language)).Append(": ");
        }

        text.Append(row.Content.In(language));
        if (row.Approver is { } approver)
        {
            text.Append("; ").Append(Authority.In(language)).Append(": ").Append(approver.In(language));
        }

        if (row.Reason is { } reason)
        {
            text.Append(" (").Append(reason.Text.In(language)).Append(')');
        }

        text.Append(" – ").Append(row.Provision.ToText(language));
        if (row.Verification == Verification.SecondarySource)
        {
            text.Append(" (").Append(Secondary.In(language)).Append(')');
        }

        return text.ToString();
    }
}
