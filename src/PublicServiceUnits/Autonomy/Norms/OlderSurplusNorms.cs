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

    private static readonly OlderSurplusDecree Sixteen = OlderSurplusDecree.Decree16Of2015;
    private static readonly OlderSurplusDecree FiftyFour = OlderSurplusDecree.Decree54Of2016;
    private static readonly OlderSurplusDecree HundredFortyOne = OlderSurplusDecree.Decree141Of2016;

    private static readonly LocalizedText OnlyByFieldLaw = new(
        "chỉ khi pháp luật chuyên ngành cho phép; nếu không có quy định thì không được trích lập",
        "only where the law of the field allows it; otherwise none may be formed");

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
        Funds(Sixteen, Class1, 25, null, new(3, 1), new() { Rest = [Decree16Of2015.At("12", "3", "a")] }),
        Funds(Sixteen, Class2, 25, new(3, 1), new(3, 1), new() { Rest = [Decree16Of2015.At("12", "3", "a"), Decree16Of2015.At("13", "3")], Income = Decree16Of2015.At("13", "3") }),
        Funds(Sixteen, Class3, 15, new(2, 1), new(2, 1), new() { Rest = [Decree16Of2015.At("14", "3", "a")] }, OrderChanges),
        Funds(Sixteen, Class4, 5, new(1, 1), new(1, 1), new() { Rest = [Decree16Of2015.At("15", "3", "a")], HasRemainder = false }, UnitDecides),
    ];

    /// <summary>Decree 141/2016/NĐ-CP, classes 1 to 4; classes 2 to 4 take the base of Article 7 of the circular over.</summary>
    public static readonly SurplusClassNorms[] EconomicAndOther =
    [
        Funds(HundredFortyOne, Class1, 25, null, new(3, 1), new()
        {
            Rest = [Decree141Of2016.At("12", "3", "a")],
            PayOfCircular = [Circular145Of2017.At("7", "2")],
            OtherOfCircular = [Circular145Of2017.At("7", "4")],
        }),
        Funds(HundredFortyOne, Class2, 25, new(3, 1), new(3, 1), Through(Circular145Of2017.At("9", "2")) with
        {
            Rest = [Decree141Of2016.At("12", "3", "a"), Decree141Of2016.At("13", "3")],
            Income = Decree141Of2016.At("13", "3"),
        }),
        Funds(HundredFortyOne, Class3, 15, new(2, 1), new(2, 1), Through(Circular145Of2017.At("11", "2")) with { Rest = [Decree141Of2016.At("14", "3", "a")] }, UnitDecides),
        Funds(HundredFortyOne, Class4, 5, new(1, 1), new(1, 1), Through(Circular145Of2017.At("13", "2")) with
        {
            Rest = [Decree141Of2016.At("15", "3", "a")],
            HasRemainder = false,
        }, UnitDecides),
    ];

    /// <summary>Decree 54/2016/NĐ-CP: classes 1, 2 and 4; class 3 by band below.</summary>
    public static readonly SurplusClassNorms ScienceClass1 = Science(Class1, "", 25, null, new(3, 1));

    /// <summary>Class 2.</summary>
    public static readonly SurplusClassNorms ScienceClass2 = Science(Class2, "", 25, new(3, 1), new(3, 1));

    /// <summary>Class 3, above 70 %; 70 % itself is in no band.</summary>
    public static readonly SurplusClassNorms ScienceOver70 = Science(Class3, ".over-70", 20, new(5, 2), new(5, 2));

    /// <summary>Class 3, 30 to under 70 %.</summary>
    public static readonly SurplusClassNorms ScienceFrom30 = Science(Class3, ".30-70", 15, new(2, 1), new(2, 1));

    /// <summary>Class 3, below 30 %.</summary>
    public static readonly SurplusClassNorms ScienceUnder30 = Science(Class3, ".under-30", 10, new(3, 2), new(3, 2));

    /// <summary>Class 4.</summary>
    public static readonly SurplusClassNorms ScienceClass4 = Science(Class4, "", 5, new(1, 1), new(1, 1));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        .. new[] { Framework, EconomicAndOther, [ScienceClass1, ScienceClass2, ScienceOver70, ScienceFrom30, ScienceUnder30, ScienceClass4] }
            .SelectMany(classes => classes)
            .SelectMany(one => one.Remainder is { } rest ? one.All().Append(one.OtherFunds).Append(rest) : one.All().Append(one.OtherFunds)),
    ];

    private static OlderSurplusPlaces Through(Provision clause) => new()
    {
        Rest = [],
        PayOfCircular = [Circular145Of2017.At("7", "2"), clause],
        IncomeOfCircular = [Circular145Of2017.At("7", "3", "a"), Circular145Of2017.At("7", "2"), clause],
        OtherOfCircular = [Circular145Of2017.At("7", "4"), clause],
    };

    private static SurplusClassNorms Science(int number, string band, long percent, Ratio? income, Ratio months) => Funds(
        FiftyFour,
        number,
        percent,
        income,
        months,
        number <= Class2
            ? new() { Rest = [Decree54Of2016.At("8", "3", "a")], PayOfCircular = [Circular90Of2017.At("4", "2", "a")] }
            : new() { Rest = [Decree54Of2016.At("9", "3", "a")], PayOfCircular = [Circular90Of2017.At("5", "2", "a")] },
        smallSurplus: null,
        band);

    private static SurplusClassNorms Funds(
        OlderSurplusDecree decree,
        int number,
        long percent,
        Ratio? income,
        Ratio months,
        OlderSurplusPlaces places,
        LegalChoice<SmallSurplusRule>? smallSurplus = null,
        string band = "")
    {
        var id = $"autonomy.surplus.{decree.Id}.class-{number}{band}";
        var prefix = new LocalizedText(
            $"Nghị định {decree.Number}, loại {number}{band.Replace('.', ' ')}",
            $"Decree {decree.Number}, class {number}{band.Replace('.', ' ')}");
        Provision[] incomePlaces = places.Income is { } own ? [own] : places.Rest;
        return new SurplusClassNorms(
            Of($"{id}.development-minimum", "mức trích tối thiểu Quỹ phát triển hoạt động sự nghiệp", "least share of the development fund", Ratio.Percent(percent), places.Rest),
            Of(
                $"{id}.income-cap",
                "mức trích Quỹ bổ sung thu nhập",
                "supplementary income fund",
                income is { } times ? PayCap.Times(times, PayBase.SalaryAndAllowances) : PayCap.None,
                incomePlaces,
                income is { } again && places.IncomeOfCircular is { Length: > 0 } guided ? (PayCap.Times(again, decree.PayOfCircular), guided) : null),
            Of(
                $"{id}.reward-and-welfare-cap",
                decree == HundredFortyOne
                    ? "mức tối đa của tổng Quỹ khen thưởng và Quỹ phúc lợi, theo số bình quân thực hiện trong năm"
                    : "mức tối đa của tổng Quỹ khen thưởng và Quỹ phúc lợi",
                decree == HundredFortyOne
                    ? "cap of the reward and welfare funds together, by the year's average"
                    : "cap of the reward and welfare funds together",
                PayCap.Months(months, PayBase.ExecutedPay),
                places.Rest,
                places.PayOfCircular is { Length: > 0 } pay ? (PayCap.Months(months, decree.PayOfCircular), pay) : null),
            Of<LocalizedText>(
                $"autonomy.surplus.other-funds.{decree.Id}.class-{number}{band}",
                "quỹ khác",
                "other funds",
                new("chỉ theo quy định của pháp luật", "only where the law says so"),
                places.Rest,
                places.OtherOfCircular is { Length: > 0 } others ? (OnlyByFieldLaw, others) : null),
            places.HasRemainder
                ? Of<LocalizedText>(
                    $"{id}.remainder",
                    "phần chênh lệch còn lại",
                    "the rest of the surplus",
                    new("bổ sung vào Quỹ phát triển hoạt động sự nghiệp", "goes to the development fund"),
                    places.Rest)
                : null,
            smallSurplus is null
                ? null
                : Of($"{id}.small-surplus", "chênh lệch không quá một lần quỹ tiền lương", "a surplus of at most one year's salary fund", smallSurplus, places.Rest));

        NormTimeline<T> Of<T>(
            string name, string vietnamese, string english, T value, Provision[] provisions, (T Value, Provision[] Provisions)? circular = null)
            where T : notnull => Timelines.Ending<T>(
                name,
                new($"{prefix.Vietnamese}: {vietnamese}", $"{prefix.English}: {english}"),
                BudgetYears.First(decree.Until),
                OlderSurplusVersions.Of(decree, value, provisions, circular));
    }
}
