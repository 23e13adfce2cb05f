using NodaTime.Text;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

/// <summary>Circular 130/2025/TT-BTC, art. 2.2.a, 8 and annex I, read; Circular 324/2016/TT-BTC as reports quote it.</summary>
public sealed class BudgetChapterTests
{
    private const string Before = "2025-12-31";
    private const string After = "2026-01-01";

    public static TheoryData<string, string, ChapterStanding, BudgetLevel?, string?, bool> Places => new()
    {
        { "001", "2017-02-03", ChapterStanding.NotYetKnown, null, null, true },
        { "001", "2017-02-04", ChapterStanding.OfALevel, BudgetLevel.Central, null, false },
        { "399", Before, ChapterStanding.OfALevel, BudgetLevel.Central, null, false },
        { "399", After, ChapterStanding.OfALevel, BudgetLevel.Central, null, false },
        { "400", After, ChapterStanding.OfALevel, BudgetLevel.Province, null, false },
        { "599", After, ChapterStanding.OfALevel, BudgetLevel.Province, null, false },
        { "600", "2025-06-30", ChapterStanding.OfALevel, BudgetLevel.District, null, false },
        { "600", "2025-07-01", ChapterStanding.OfALevel, BudgetLevel.District, null, true },
        { "799", Before, ChapterStanding.OfALevel, BudgetLevel.District, null, true },
        { "600", After, ChapterStanding.Removed, BudgetLevel.District, null, false },
        { "799", After, ChapterStanding.Removed, BudgetLevel.District, null, false },
        { "753", After, ChapterStanding.Removed, BudgetLevel.District, null, false },
        { "754", After, ChapterStanding.Removed, BudgetLevel.District, "854", false },
        { "755", After, ChapterStanding.Removed, BudgetLevel.District, "855", false },
        { "757", After, ChapterStanding.Removed, BudgetLevel.District, "857", false },
        { "758", After, ChapterStanding.Removed, BudgetLevel.District, null, false },
        { "800", Before, ChapterStanding.OfALevel, BudgetLevel.Commune, null, false },
        { "822", After, ChapterStanding.OfALevel, BudgetLevel.Commune, null, false },
        { "989", After, ChapterStanding.OfALevel, BudgetLevel.Commune, null, false },
        { "990", Before, ChapterStanding.OutsideEveryRange, null, null, false },
        { "990", After, ChapterStanding.OutsideEveryRange, null, null, false },
        { "999", After, ChapterStanding.OutsideEveryRange, null, null, false },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void The_level_of_a_chapter_depends_on_the_budget_year(
        string chapter, string on, ChapterStanding standing, BudgetLevel? level, string? counterpart, bool hasGap)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;

        var place = Rulebook.National.Units.PlaceOf(BudgetChapter.Read(chapter).Value!, day);

        (place.Chapter.ToString(), place.On, place.Standing, place.Level).Should().Be((chapter, day, standing, level));
        (place.Counterpart?.ToString()).Should().Be(counterpart);
        (place.CounterpartNorm is not null).Should().Be(counterpart is not null);
        (place.Reason is not null).Should().Be(hasGap);
        (place.Norm is not null).Should().Be(standing == ChapterStanding.OfALevel);
        place.ToText(Language.Vietnamese).Should().StartWith(chapter + ": ").And.NotBe(place.ToText(Language.English));
    }

    [Fact]
    public void The_index_of_2025_was_read_and_that_of_2016_is_reported()
    {
        var chapter = BudgetChapter.Read("422").Value!;

        var before = Rulebook.National.Units.PlaceOf(chapter, new LocalDate(2025, 12, 31)).Norm!;
        var after = Rulebook.National.Units.PlaceOf(chapter, new LocalDate(2026, 1, 1)).Norm!;

        (before.Verification, before.Provision.Document).Should().Be((Verification.SecondarySource, LegalDocuments.Circular324Of2016));
        (after.Verification, after.Provision.ToText(Language.English)).Should().Be((Verification.TextRead, "point a, clause 2, Article 2, Circular 130/2025/TT-BTC"));
    }

    [Theory]
    [InlineData("821", "public service units of basic and essential services")]
    [InlineData("822", "units of education and training")]
    [InlineData("823", "communal health stations")]
    [InlineData("829", "project boards")]
    public void The_index_of_2025_names_the_chapters_of_communal_service_units(string chapter, string units)
    {
        var read = BudgetChapter.Read(chapter).Value!;

        var before = Rulebook.National.Units.PlaceOf(read, new LocalDate(2025, 12, 31));
        var after = Rulebook.National.Units.PlaceOf(read, new LocalDate(2026, 1, 1));

        (before.Units, before.UnitsNorm).Should().Be((null, null));
        (after.Units?.English).Should().StartWith(units);
        (after.UnitsNorm?.Verification).Should().Be(Verification.TextRead);
        (after.UnitsNorm?.Provision.ToText(Language.English)).Should().Be("Annex I, Circular 130/2025/TT-BTC");
        after.ToText(Language.English).Should().Contain($"; {units}").And.EndWith("Annex I, Circular 130/2025/TT-BTC");
        after.ToText(Language.Vietnamese).Should().EndWith("Phụ lục số I Thông tư số 130/2025/TT-BTC");
    }

    [Theory]
    [InlineData("820")]
    [InlineData("824")]
    [InlineData("422")]
    public void Other_chapters_name_no_service_units(string chapter) =>
        Rulebook.National.Units.PlaceOf(BudgetChapter.Read(chapter).Value!, new LocalDate(2026, 1, 1)).Units.Should().BeNull();

    [Fact]
    public void The_circulars_that_amended_the_index_of_2016_are_in_the_register() =>
        LegalDocuments.RelationsTo(LegalDocuments.Circular324Of2016)
            .Where(incoming => incoming.Relation.Kind == DocumentRelationKind.Amends).Select(incoming => incoming.Source.Number)
            .Should().Equal("93/2019/TT-BTC", "51/2022/TT-BTC", "84/2024/TT-BTC", "41/2025/TT-BTC");

    [Fact]
    public void A_removed_chapter_says_so_in_both_languages()
    {
        var place = Rulebook.National.Units.PlaceOf(BudgetChapter.Read("754").Value!, new LocalDate(2026, 1, 1));

        place.ToText(Language.English).Should().Be("754: Chapters of district bodies, ended by this budget year; counterpart 854");
        place.ToText(Language.Vietnamese).Should().Be("754: Chương thuộc cấp huyện, không còn từ năm ngân sách này; Chương tương ứng 854");
    }

    [Theory]
    [InlineData(ManagingAuthority.CentralBody, BudgetLevel.Central)]
    [InlineData(ManagingAuthority.MinistryOfPublicSecurity, BudgetLevel.Central)]
    [InlineData(ManagingAuthority.MinistryOfNationalDefence, BudgetLevel.Central)]
    [InlineData(ManagingAuthority.Province, BudgetLevel.Province)]
    [InlineData(ManagingAuthority.District, BudgetLevel.District)]
    [InlineData(ManagingAuthority.Commune, BudgetLevel.Commune)]
    [InlineData(ManagingAuthority.PoliticalOrganisation, null)]
    [InlineData(ManagingAuthority.SocialOrganisation, null)]
    [InlineData(ManagingAuthority.PublicServiceUnit, null)]
    public void A_managing_authority_has_a_level_where_it_alone_tells(ManagingAuthority authority, BudgetLevel? level) =>
        BudgetLevels.Of(authority).Should().Be(level);
}
