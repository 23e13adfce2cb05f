using System.Collections.Immutable;
using System.Globalization;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Assess;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Files;

/// <summary>The tables of a unit's file: what has amounts is easier read in rows.</summary>
internal static class FileTables
{
    private const string NoValue = "–";

    private static readonly Column Provision = new("provision", "Căn cứ", "Provision");

    public static Sheet? Of(Assessment part, Language language) => part switch
    {
        Assessment<AutonomyDistance> { Conclusion.Steps: { IsEmpty: false } steps } => Steps(steps, language),
        Assessment<StateSupport> { Conclusion.Cuts: { IsEmpty: false } cuts } => Cuts(cuts, language),
        Assessment<SurplusDistribution> { Conclusion: { } distribution } => Parts(distribution, language),
        Assessment<TierChange> { Conclusion.Quotas: { IsEmpty: false } quotas } => Quotas(quotas, language),
        _ => null,
    };

    private static Sheet Steps(ImmutableArray<DistanceStep> steps, Language language) => new(
        [
            new("tier", "Lên", "To reach"),
            new("additionalRevenue", "Tăng thu", "Revenue up by"),
            new("expenditureReduction", "hoặc giảm chi", "or expenditure down by"),
            new("investmentShortfall", "Thêm chi đầu tư tự bảo đảm", "Self-financed investment up by"),
        ],
        steps.Select(step => ImmutableArray.Create(
            AnswerText.Tier(step.Tier, step.Band, language),
            step.AdditionalRevenue.ToText(language),
            Amount(step.ExpenditureReduction, language),
            step.InvestmentShortfall is null && step.NeedsInvestmentTest ? "?" : Amount(step.InvestmentShortfall, language))));

    private static Sheet Cuts(ImmutableArray<SupportCut> cuts, Language language) => new(
        [
            new("year", "Năm", "Year"),
            new("cut", "Giảm so với năm trước", "Cut against the year before"),
            new("netCut", "Trừ thay đổi nhiệm vụ, biên chế", "Net of tasks and headcount"),
            new("verdict", "Kết quả", "Result"),
        ],
        cuts.Select(cut => ImmutableArray.Create(
            Count(cut.Year), Amount(cut.Cut, language), Amount(cut.NetCut, language), FileWords.Of(cut.Verdict).In(language))));

    private static Sheet Parts(SurplusDistribution distribution, Language language)
    {
        var breaches = distribution.Breaches;
        return new Sheet(
            [
                new("fund", "Quỹ", "Fund"),
                new("amount", "Mức trích", "Amount"),
                new("minimum", "Tối thiểu", "At least"),
                new("cap", "Tối đa", "At most"),
                new("breach", "Sai lệch", "Breach"),
                Provision,
            ],
            distribution.Parts.Select(part => ImmutableArray.Create(
                SurplusFunds.Name(part.Fund).In(language),
                part.Amount.ToText(language),
                Amount(part.Minimum, language),
                Amount(part.Cap, language),
                string.Join("; ", breaches.Where(breach => breach.Fund == part.Fund).Select(breach => breach.Amount.ToText(language))),
                part.Provision.ToText(language))));
    }

    private static Sheet Quotas(ImmutableArray<UpgradeQuota> quotas, Language language) => new(
        [
            new("band", "Bậc", "Band"),
            new("units", "Số đơn vị", "Units"),
            new("minimum", "Phải chuyển", "To be moved"),
            new("moved", "Đã chuyển", "Moved"),
        ],
        quotas.Select(quota => ImmutableArray.Create(
            $"{AutonomyTiers.Code(quota.Band)} %",
            Count(quota.Units),
            Count(quota.Minimum),
            quota.Moved is { } moved ? Count(moved) : NoValue)));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Amount(Vnd? amount, Language language) => amount is { } known ? known.ToText(language) : NoValue;
}
