using NodaTime;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Units;

/// <summary>The form of the codes that identify a unit, and the chapters of each level of the budget.</summary>
internal static class IdentityNorms
{
    private static readonly LocalDate BudgetCodes = new(2016, 1, 1);
    private static readonly LocalDate Index2016 = new(2017, 2, 4);
    private static readonly LocalDate Index2025 = new(2026, 1, 1);
    private static readonly LocalDate TaxRegistration = new(2025, 2, 6);

    /// <summary>The identification part of the budget relation code.</summary>
    public static readonly NormTimeline<BudgetCodeForm> BudgetCode = Timelines.Of(
        "units.identity.budget-code",
        new("Phần định danh của mã số đơn vị có quan hệ với ngân sách", "Identification part of the budget relation code"),
        Timelines.From(BudgetCodes, new BudgetCodeForm(7, "12", "3", "78"), Circular185Of2015.At("5", "3")));

    /// <summary>
    /// The form of the tax code. The weights come from public descriptions that agree; no legal text with them was found,
    /// and a sum whose remainder is 0 has no check digit of one figure.
    /// </summary>
    public static readonly NormTimeline<TaxCodeForm> TaxCode = Timelines.Of(
        "units.identity.tax-code",
        new("Cấu trúc mã số thuế", "Form of the tax code"),
        Timelines.FromSecondary(TaxRegistration, new TaxCodeForm(10, 3, 11, 10, [31, 29, 23, 19, 17, 13, 7, 5, 3]), Circular86Of2024.At("5")));

    /// <summary>The digits of a person's identification number, which stands in place of a tax code for people only.</summary>
    public static readonly NormTimeline<CodeLength> PersonalNumber = Timelines.Of(
        "units.identity.personal-number",
        new("Số chữ số của số định danh cá nhân", "Digits of a personal identification number"),
        Timelines.FromSecondary(TaxRegistration, new CodeLength(12), Circular86Of2024.At("5", "5")));

    /// <summary>The digits of a chapter.</summary>
    public static readonly NormTimeline<CodeLength> ChapterCode = Timelines.Of(
        "units.identity.chapter",
        new("Số ký tự của mã Chương", "Digits of a budget chapter"),
        Timelines.FromSecondary(Index2016, new CodeLength(3), Circular324Of2016.At("2")),
        Timelines.From(Index2025, new CodeLength(3), Circular130Of2025.At("2", "2", "a")));

    /// <summary>The chapters whose groups moved to the communal level when the district's ended. The names are the circular's; that they moved is reported.</summary>
    public static readonly NormTimeline<MovedChapters> Moved = Timelines.Of(
        "units.identity.chapter.moved",
        new("Các Chương cấp huyện có Chương cấp xã tương ứng", "District chapters that have a communal counterpart"),
        Timelines.FromSecondary(
            Index2025,
            new MovedChapters(new ChapterRange(754, 757), new ChapterRange(854, 857)),
            new Provision(Circular130Of2025, new ProvisionPath(Annex: "I"))));

    private static readonly NormTimeline<ChapterRange>[] ByLevel =
    [
        Level(BudgetLevel.Central, 1, 399),
        Level(BudgetLevel.Province, 400, 599),
        Timelines.Ending(Id(BudgetLevel.District), BudgetLevels.Name(BudgetLevel.District), Index2025, Before(600, 799)),
        Level(BudgetLevel.Commune, 800, 989),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [BudgetCode, TaxCode, PersonalNumber, ChapterCode, Moved, .. ByLevel, .. ChapterGroupNorms.All];

    /// <summary>The chapters of a level.</summary>
    public static NormTimeline<ChapterRange> Of(BudgetLevel level) => ByLevel[(int)level];

    private static NormTimeline<ChapterRange> Level(BudgetLevel level, int first, int last) => Timelines.Of(
        Id(level),
        BudgetLevels.Name(level),
        Before(first, last),
        Timelines.From(Index2025, new ChapterRange(first, last), Circular130Of2025.At("2", "2", "a")));

    private static Timelines.Version<ChapterRange> Before(int first, int last) =>
        Timelines.FromSecondary(Index2016, new ChapterRange(first, last), Circular324Of2016.At("2"));

    private static string Id(BudgetLevel level) => $"units.identity.chapter.{NormNames.Of(level)}";
}
