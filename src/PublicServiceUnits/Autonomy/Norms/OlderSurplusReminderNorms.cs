using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the decrees before Decree 60/2021/NĐ-CP say around the funds. None of it goes on under that decree.</summary>
internal static class OlderSurplusReminderNorms
{
    private static readonly OlderSurplusDecree Sixteen = OlderSurplusDecree.Decree16Of2015;
    private static readonly OlderSurplusDecree FiftyFour = OlderSurplusDecree.Decree54Of2016;
    private static readonly OlderSurplusDecree HundredFortyOne = OlderSurplusDecree.Decree141Of2016;

    private static readonly LocalizedText NotToIncome = new("không được bổ sung vào Quỹ bổ sung thu nhập", "may not go to the supplementary income fund");

    private static readonly LocalizedText LeadersTwice = new(
        "hệ số thu nhập tăng thêm của lãnh đạo đơn vị tối đa 2 lần hệ số bình quân của người lao động",
        "the leaders' coefficient of additional income is at most twice the average of the staff");

    /// <summary>The leaders' coefficient, Decree 16/2015/NĐ-CP.</summary>
    public static readonly NormTimeline<LocalizedText> LeadersCoefficient = Leaders(Sixteen, Decree16Of2015.At("12", "3", "b"));

    /// <summary>The same, Decree 141/2016/NĐ-CP.</summary>
    public static readonly NormTimeline<LocalizedText> EconomicLeadersCoefficient = Leaders(HundredFortyOne, Decree141Of2016.At("12", "3", "b"));

    /// <summary>The same, Decree 54/2016/NĐ-CP.</summary>
    public static readonly NormTimeline<LocalizedText> ScienceLeadersCoefficient = Leaders(FiftyFour, Decree54Of2016.At("8", "3", "b"), Decree54Of2016.At("9", "3", "b"));

    /// <summary>Bank interest may not feed the supplementary income fund. Decree 141/2016/NĐ-CP does not say so.</summary>
    public static readonly NormTimeline<LocalizedText> BankInterest = Interest(Sixteen, Decree16Of2015.At("16", "1", "a"));

    /// <summary>The same, Decree 54/2016/NĐ-CP.</summary>
    public static readonly NormTimeline<LocalizedText> ScienceBankInterest = Interest(FiftyFour, Decree54Of2016.At("6", "1"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        LeadersCoefficient, EconomicLeadersCoefficient, ScienceLeadersCoefficient, BankInterest, ScienceBankInterest,
    ];

    private static NormTimeline<LocalizedText> Leaders(OlderSurplusDecree decree, params Provision[] provisions) => Timelines.Ending(
        $"autonomy.surplus.leaders-coefficient.{decree.Id}",
        new($"Hệ số thu nhập tăng thêm của lãnh đạo, Nghị định {decree.Number}", $"The leaders' coefficient of additional income, Decree {decree.Number}"),
        BudgetYears.First(decree.Until),
        OlderSurplusVersions.Of(decree, LeadersTwice, provisions));

    private static NormTimeline<LocalizedText> Interest(OlderSurplusDecree decree, Provision provision) => Timelines.Ending(
        $"autonomy.surplus.bank-interest.{decree.Id}",
        new($"Lãi tiền gửi, Nghị định {decree.Number}", $"Bank interest, Decree {decree.Number}"),
        BudgetYears.First(decree.Until),
        OlderSurplusVersions.Of(decree, NotToIncome, [provision]));
}
