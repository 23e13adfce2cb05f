using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>The funds under Decrees 16/2015/NĐ-CP, 141/2016/NĐ-CP and 54/2016/NĐ-CP.</summary>
internal static class OlderSurplusNorms
{
    private const int Class1 = 1;
    private const int Class2 = 2;
    private const int Class3 = 3;
    private const int Class4 = 4;

    // In this budget year only plans that were kept count, which rests on Resolution 116/NQ-CP.
    private const int KeptIn2022 = 2022;

    private static readonly Decree Sixteen = new("decree-16-2015", "16/2015/NĐ-CP", 2015, 2021);
    private static readonly Decree HundredFortyOne = new("decree-141-2016", "141/2016/NĐ-CP", 2016, 2023);
    private static readonly Decree FiftyFour = new("decree-54-2016", "54/2016/NĐ-CP", 2016, 2023);

    private static readonly LegalChoice<SmallSurplusRule> UnitDecides = new(
        SmallSurplusRule.UnitDecidesAmounts,
        new("đơn vị được quyết định mức trích vào các quỹ", "the unit decides the amounts of the funds"));

    private static readonly LegalChoice<SmallSurplusRule> OrderChanges = new(
        SmallSurplusRule.OrderChanges,
        new(
            "đơn vị được quyết định sử dụng theo trình tự: Quỹ bổ sung thu nhập, Quỹ phát triển, Quỹ khen thưởng, Quỹ phúc lợi, Quỹ khác",
            "the unit decides the use in the order: supplementary income, development, reward, welfare, other funds"));

    /// <summary>Decree 16/2015/NĐ-CP, classes 1 to 4. Class 2 takes over the funds of class 1 but for the income fund (clause 3, Article 13).</summary>
    public static readonly SurplusClassNorms[] Framework =
    [
        Funds(Sixteen, Class1, 25, PayCap.None, new(3, 1), Decree16Of2015.At("12", "3", "a"), Decree16Of2015.At("12", "3", "a"), hasRemainder: true),
        Funds(Sixteen, Class2, 25, Salary(3), new(3, 1), Decree16Of2015.At("12", "3", "a"), Decree16Of2015.At("13", "3"), hasRemainder: true),
        Funds(Sixteen, Class3, 15, Salary(2), new(2, 1), Decree16Of2015.At("14", "3", "a"), Decree16Of2015.At("14", "3", "a"), hasRemainder: true, OrderChanges),
        Funds(Sixteen, Class4, 5, Salary(1), new(1, 1), Decree16Of2015.At("15", "3", "a"), Decree16Of2015.At("15", "3", "a"), hasRemainder: false, UnitDecides),
    ];

    /// <summary>Decree 141/2016/NĐ-CP, classes 1 to 4.</summary>
    public static readonly SurplusClassNorms[] EconomicAndOther =
    [
        Funds(HundredFortyOne, Class1, 25, PayCap.None, new(3, 1), Decree141Of2016.At("12", "3", "a"), Decree141Of2016.At("12", "3", "a"), hasRemainder: true),
        Funds(HundredFortyOne, Class2, 25, Salary(3), new(3, 1), Decree141Of2016.At("12", "3", "a"), Decree141Of2016.At("13", "3"), hasRemainder: true),
        Funds(HundredFortyOne, Class3, 15, Salary(2), new(2, 1), Decree141Of2016.At("14", "3", "a"), Decree141Of2016.At("14", "3", "a"), hasRemainder: true, UnitDecides),
        Funds(HundredFortyOne, Class4, 5, Salary(1), new(1, 1), Decree141Of2016.At("15", "3", "a"), Decree141Of2016.At("15", "3", "a"), hasRemainder: false, UnitDecides),
    ];

    /// <summary>Decree 54/2016/NĐ-CP: classes 1, 2 and 4; class 3 by band below.</summary>
    public static readonly SurplusClassNorms ScienceClass1 = Science(Class1, "", 25, PayCap.None, new(3, 1));

    /// <summary>Class 2.</summary>
    public static readonly SurplusClassNorms ScienceClass2 = Science(Class2, "", 25, Salary(3), new(3, 1));

    /// <summary>Class 3, above 70 %; 70 % itself is in no band.</summary>
    public static readonly SurplusClassNorms ScienceOver70 = Science(Class3, ".over-70", 20, Times(new(5, 2)), new(5, 2));

    /// <summary>Class 3, 30 to under 70 %.</summary>
    public static readonly SurplusClassNorms ScienceFrom30 = Science(Class3, ".30-70", 15, Salary(2), new(2, 1));

    /// <summary>Class 3, below 30 %.</summary>
    public static readonly SurplusClassNorms ScienceUnder30 = Science(Class3, ".under-30", 10, Times(new(3, 2)), new(3, 2));

    /// <summary>Class 4.</summary>
    public static readonly SurplusClassNorms ScienceClass4 = Science(Class4, "", 5, Salary(1), new(1, 1));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        .. new[] { Framework, EconomicAndOther, [ScienceClass1, ScienceClass2, ScienceOver70, ScienceFrom30, ScienceUnder30, ScienceClass4] }
            .SelectMany(classes => classes)
            .SelectMany(one => one.Remainder is { } rest ? one.All().Append(rest) : one.All()),
    ];

    private static PayCap Salary(long times) => Times(new(times, 1));

    private static PayCap Times(Ratio times) => PayCap.Times(times, PayBase.SalaryAndAllowances);

    private static SurplusClassNorms Science(int number, string band, long percent, PayCap income, Ratio months)
    {
        var place = number <= Class2 ? Decree54Of2016.At("8", "3", "a") : Decree54Of2016.At("9", "3", "a");
        return Funds(FiftyFour, number, percent, income, months, place, place, hasRemainder: true, smallSurplus: null, band);
    }

    private static SurplusClassNorms Funds(
        Decree decree,
        int number,
        long percent,
        PayCap income,
        Ratio months,
        Provision place,
        Provision incomePlace,
        bool hasRemainder,
        LegalChoice<SmallSurplusRule>? smallSurplus = null,
        string band = "")
    {
        var id = $"autonomy.surplus.{decree.Id}.class-{number}{band}";
        var prefix = new LocalizedText(
            $"Nghị định {decree.Number}, loại {number}{band.Replace('.', ' ')}",
            $"Decree {decree.Number}, class {number}{band.Replace('.', ' ')}");
        return new SurplusClassNorms(
            Of($"{id}.development-minimum", "mức trích tối thiểu Quỹ phát triển hoạt động sự nghiệp", "least share of the development fund", Ratio.Percent(percent), place),
            Of($"{id}.income-cap", "mức trích Quỹ bổ sung thu nhập", "supplementary income fund", income, incomePlace),
            Of(
                $"{id}.reward-and-welfare-cap",
                decree == HundredFortyOne
                    ? "mức tối đa của tổng Quỹ khen thưởng và Quỹ phúc lợi, theo tiền lương, tiền công bình quân thực hiện trong năm"
                    : "mức tối đa của tổng Quỹ khen thưởng và Quỹ phúc lợi",
                decree == HundredFortyOne
                    ? "cap of the reward and welfare funds together, by the average salary and wages executed in the year"
                    : "cap of the reward and welfare funds together",
                PayCap.Months(months, PayBase.ExecutedPay),
                place),
            hasRemainder
                ? Of<LocalizedText>(
                    $"{id}.remainder",
                    "phần chênh lệch còn lại",
                    "the rest of the surplus",
                    new("bổ sung vào Quỹ phát triển hoạt động sự nghiệp", "goes to the development fund"),
                    place)
                : null,
            smallSurplus is null
                ? null
                : Of($"{id}.small-surplus", "chênh lệch không quá một lần quỹ tiền lương", "a surplus of at most one year's salary fund", smallSurplus, place));

        NormTimeline<T> Of<T>(string name, string vietnamese, string english, T value, Provision provision)
            where T : notnull => Timelines.Ending<T>(
                name,
                new($"{prefix.Vietnamese}: {vietnamese}", $"{prefix.English}: {english}"),
                BudgetYears.First(decree.Until),
                decree.Until <= KeptIn2022
                    ? [Timelines.From(BudgetYears.First(decree.Since), value, provision)]
                    :
                    [
                        Timelines.From(BudgetYears.First(decree.Since), value, provision),
                        Timelines.FromSecondary(BudgetYears.First(KeptIn2022), value, provision, GovernmentResolution116Of2022.At()),
                    ]);
    }

    /// <summary>A decree with its first budget year and the first one in which it no longer counts.</summary>
    private sealed record Decree(string Id, string Number, int Since, int Until);
}
