using System.Collections.Immutable;
using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Cli.Rights;

/// <summary>The comparison for programs: several columns for each tier, empty where nothing is encoded.</summary>
internal static class RightsFlatSheet
{
    private static readonly ImmutableArray<string> PartNames = ["_status", "", "_approver", "_provision", "_verification", "_reason"];

    public static Sheet Of(ImmutableArray<TierRights> tiers, Language language) => new(
        [new Column("id", "Mã", "Id"), new Column("matter", "Nội dung", "Matter"), .. tiers.SelectMany(Columns)],
        TierRights.Matters(tiers).Select(kind => Cells(kind, tiers, language)));

    private static IEnumerable<Column> Columns(TierRights tier)
    {
        var key = $"group_{tier.Tier.Code}";
        var name = tier.Tier.Name();
        return PartNames.Select(part => new Column($"{key}{part}", name));
    }

    private static ImmutableArray<string> Cells(RightKind kind, ImmutableArray<TierRights> tiers, Language language)
    {
        var rows = tiers.Select(tier => tier.Row(kind)).ToList();
        return
        [
            Name(kind),
            rows.First(row => row is not null)!.Title.In(language),
            .. rows.SelectMany(row => row is null ? ["", "", "", "", "", ""] : Parts(row, language)),
        ];
    }

    private static string[] Parts(RightRow row, Language language) =>
    [
        row.Status is { } status ? Name(status) : "",
        row.Content.In(language),
        row.Approver?.In(language) ?? "",
        row.Provision.ToText(language),
        Name(row.Verification),
        row.Reason?.Id ?? "",
    ];

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
