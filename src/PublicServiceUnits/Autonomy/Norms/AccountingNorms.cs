using NodaTime;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which circular holds an accounting regime, by the first day of the fiscal year.</summary>
internal static class AccountingNorms
{
    private static readonly LocalizedText Circular99Text = new("Thông tư số 99/2025/TT-BTC, từ 01/01/2026", "Circular 99/2025/TT-BTC, from 2026-01-01");

    /// <summary>
    /// The regime of administrative bodies and public service units. The first year of Circular 107/2017/TT-BTC was not read; Article 6 of Circular
    /// 65/2021/TT-BTC, in force from 2021-09-15, shows it at work, so that 2022 is the first fiscal year for which it is told.
    /// </summary>
    public static readonly NormTimeline<LegalChoice<AccountingCircular>> AdministrativeAndPublicService = Timelines.Of(
        "autonomy.accounting.administrative-and-public-service",
        new(
            "Thông tư về chế độ kế toán hành chính, sự nghiệp, theo năm tài chính",
            "The circular on administrative and public-service accounting, by fiscal year"),
        Timelines.FromSecondary(new LocalDate(2022, 1, 1), Choice(AccountingCircular.Circular107Of2017), Circular107Of2017.At(), Circular65Of2021.At("6")),
        Timelines.FromSecondary(Circular24Of2024.Effective!.Value.From, Choice(AccountingCircular.Circular24Of2024), Circular24Of2024.At()));

    /// <summary>The regime of enterprises. What stood before 2015 is not in the register.</summary>
    public static readonly NormTimeline<LegalChoice<AccountingCircular>> Enterprise = Timelines.Of(
        "autonomy.accounting.enterprise",
        new("Thông tư về chế độ kế toán doanh nghiệp, theo năm tài chính", "The circular on enterprise accounting, by fiscal year"),
        Timelines.FromSecondary(Circular200Of2014.Effective!.Value.From, Choice(AccountingCircular.Circular200Of2014), Circular200Of2014.At()),
        Timelines.FromSecondary(Circular99Of2025.Effective!.Value.From, new LegalChoice<AccountingCircular>(AccountingCircular.Circular99Of2025, Circular99Text), Circular99Of2025.At()));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [AdministrativeAndPublicService, Enterprise];

    public static LegalDocument Document(AccountingCircular circular) => circular switch
    {
        AccountingCircular.Circular24Of2024 => Circular24Of2024,
        AccountingCircular.Circular107Of2017 => Circular107Of2017,
        AccountingCircular.Circular200Of2014 => Circular200Of2014,
        _ => Circular99Of2025,
    };

    private static LegalChoice<AccountingCircular> Choice(AccountingCircular circular) =>
        new(circular, new(Document(circular).ToText(Language.Vietnamese), Document(circular).ToText(Language.English)));
}
