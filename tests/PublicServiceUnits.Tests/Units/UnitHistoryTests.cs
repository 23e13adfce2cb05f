using PublicServiceUnits.Law;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

public sealed class UnitHistoryTests
{
    private static readonly PublicServiceUnit UnderTheDistrict = new("Trường A")
    {
        BudgetCode = BudgetRelationCode.Read("1079715").Value,
        Chapter = BudgetChapter.Read("622").Value,
        ManagingBody = ManagingBodyKind.DistrictPeoplesCommittee,
    };

    private static readonly PublicServiceUnit UnderTheCommune = UnderTheDistrict with
    {
        Chapter = BudgetChapter.Read("822").Value,
        ManagingBody = ManagingBodyKind.CommunePeoplesCommittee,
    };

    private static readonly UnitVersion Before = new(UnderTheDistrict, EffectivePeriod.Between(new(2018, 9, 1), new(2025, 6, 30)));
    private static readonly UnitVersion After = new(UnderTheCommune, EffectivePeriod.Between(new(2025, 7, 1), new(2027, 12, 31)));

    [Fact]
    public void The_unit_is_as_it_was_on_the_date()
    {
        var history = new UnitHistory(After, Before);

        Stage(history, new(2018, 8, 31)).Should().Be((UnitLifeStage.NotYetFounded, null));
        Stage(history, new(2018, 9, 1)).Should().Be((UnitLifeStage.Existing, UnderTheDistrict));
        Stage(history, new(2025, 6, 30)).Should().Be((UnitLifeStage.Existing, UnderTheDistrict));
        Stage(history, new(2025, 7, 1)).Should().Be((UnitLifeStage.Existing, UnderTheCommune));
        Stage(history, new(2027, 12, 31)).Should().Be((UnitLifeStage.Existing, UnderTheCommune));
        Stage(history, new(2028, 1, 1)).Should().Be((UnitLifeStage.Ended, null));
        history.Versions.Should().Equal(Before, After);
        history.On(new LocalDate(2025, 7, 1)).Version.Should().Be(After);
        history.On(new LocalDate(2025, 7, 1).WithCalendar(CalendarSystem.Julian)).Should().Be(history.On(new LocalDate(2025, 7, 1)));
    }

    [Fact]
    public void A_date_between_two_versions_is_not_recorded() =>
        Stage(new UnitHistory(Before, new UnitVersion(UnderTheCommune, EffectivePeriod.Since(new(2025, 7, 3)))), new(2025, 7, 2))
            .Should().Be((UnitLifeStage.NotRecorded, null));

    [Fact]
    public void An_overlap_and_an_empty_history_are_refused()
    {
        FluentActions.Invoking(() => new UnitHistory(Before, new UnitVersion(UnderTheCommune, EffectivePeriod.Since(new(2025, 6, 30)))))
            .Should().Throw<ArgumentException>().WithMessage("*2018-09-01/2025-06-30*");
        FluentActions.Invoking(() => new UnitHistory()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_sound_history_has_no_errors() => Rulebook.National.Units.Check([After, Before]).Should().BeEmpty();

    [Fact]
    public void What_keeps_versions_from_being_one_history_is_named()
    {
        Codes().Should().Equal("units.history/empty");
        Codes(Before, new UnitVersion(UnderTheCommune, EffectivePeriod.Since(new(2025, 6, 30)))).Should().Equal("units.history/overlap");
        Codes(Before, new UnitVersion(UnderTheCommune, EffectivePeriod.Since(new(2025, 7, 2)))).Should().Equal("units.history/gap");
        Codes(Before, Coded("1079716")).Should().Equal("units.history/budget-code-changed");
        Codes(Before, Coded("2079715")).Should().Equal("units.history/budget-code-changed");
        Codes(Before, Coded("3079715")).Should().BeEmpty("a unit that becomes another unit related to the budget is issued another code");
    }

    [Fact]
    public void A_version_is_checked_on_its_first_and_on_its_last_day()
    {
        var kept = new UnitVersion(UnderTheDistrict with { ManagingBody = null }, EffectivePeriod.Between(new(2018, 9, 1), new(2026, 1, 1)));

        var error = Rulebook.National.Units.Check([kept]).Should().ContainSingle().Subject;

        (error.Code, error.Path, error.Value).Should().Be(("units.unit/chapter-not-in-the-index", "versions[0].chapter", "622"));
    }

    [Fact]
    public void An_error_of_a_history_shows_its_periods() =>
        Rulebook.National.Units.Check([Before, new UnitVersion(UnderTheCommune, EffectivePeriod.Since(new(2025, 7, 2)))])
            .Should().ContainSingle().Which.ToText(Language.English)
            .Should().Be("versions = 2018-09-01/2025-06-30, 2025-07-02/..: accepted is versions without a day between them [units.history/gap]");

    private static UnitVersion Coded(string code) =>
        new(UnderTheCommune with { BudgetCode = BudgetRelationCode.Read(code).Value }, After.Period);

    private static IEnumerable<string> Codes(params UnitVersion[] versions) =>
        Rulebook.National.Units.Check(versions).Select(error => error.Code);

    private static (UnitLifeStage Stage, PublicServiceUnit? Unit) Stage(UnitHistory history, LocalDate on)
    {
        var found = history.On(on);
        found.On.Should().Be(on);
        return (found.Stage, found.Unit);
    }
}
