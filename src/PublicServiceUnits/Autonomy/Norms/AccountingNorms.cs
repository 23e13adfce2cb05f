using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Which circular holds an accounting regime, by the first day of the fiscal year.</summary>
internal static class AccountingNorms
{
    private static readonly LocalizedText Circular99Text = new("Thông tư số 99/2025/TT-BTC, từ 01/01/2026", "Circular 99/2025/TT-BTC, from 2026-01-01");

    /// <summary>The regime of administrative bodies and public service units. Circular 107/2017 stands before; its first year is not known.</summary>
    public static readonly NormTimeline<LegalChoice<AccountingCircular>> AdministrativeAndPublicService = Timelines.Of(
        "autonomy.accounting.administrative-and-public-service",
        new(
            "Thông tư về chế độ kế toán hành chính, sự nghiệp, theo năm tài chính",
            "The circular on administrative and public-service accounting, by fiscal year"),
        Timelines.FromSecondary(Circular24Of2024.Effective!.Value.From, Choice(AccountingCircular.Circular24Of2024), Circular24Of2024.At()));

    /// <summary>The regime of enterprises. What stood before is not in the register.</summary>
    public static readonly NormTimeline<LegalChoice<AccountingCircular>> Enterprise = Timelines.Of(
        "autonomy.accounting.enterprise",
        new("Thông tư về chế độ kế toán doanh nghiệp, theo năm tài chính", "The circular on enterprise accounting, by fiscal year"),
        Timelines.FromSecondary(Circular99Of2025.Effective!.Value.From, new LegalChoice<AccountingCircular>(AccountingCircular.Circular99Of2025, Circular99Text), Circular99Of2025.At()));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [AdministrativeAndPublicService, Enterprise];

    public static LegalDocument Document(AccountingCircular circular) =>
        circular == AccountingCircular.Circular24Of2024 ? Circular24Of2024 : Circular99Of2025;

    private static LegalChoice<AccountingCircular> Choice(AccountingCircular circular) =>
        new(circular, new(Document(circular).ToText(Language.Vietnamese), Document(circular).ToText(Language.English)));
}
