using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>Lists of facts: one that was never made is empty, and an entry that is null is refused by name.</summary>
public sealed class ListFactsTests
{
    private static readonly LocalDate On = new(2026, 3, 20);
    private static readonly AutonomyRules Autonomy = Rulebook.National.Autonomy;

    [Fact]
    public void A_list_that_was_never_made_is_an_empty_one()
    {
        new FundAdvanceFacts { BudgetYear = 2025, Quarters = default }.Quarters.Should().BeEmpty();
        new DissolutionFundsFacts { Employees = default }.Employees.Should().BeEmpty();
        new StateSupportFacts { Path = default }.Path.Should().BeEmpty();
        new TimetableFacts { Records = default }.Records.Should().BeEmpty();
        new TimetableFacts { DaysOff = default }.DaysOff.Should().BeEmpty();
        new OfficialDaysOff { Year = 2026, TetDays = default }.TetDays.Should().BeEmpty();

        Autonomy.AssessAdvances(new() { BudgetYear = 2025, Quarters = default }, On).IsAnswered.Should().BeFalse();
        Autonomy.SettleDissolutionFunds(new() { Employees = default }, On).IsAnswered.Should().BeFalse();
        Autonomy.ComputeStateSupport(new() { DecidedTier = AutonomyTier.Group1, Path = default }, On).IsAnswered.Should().BeTrue();
        Autonomy.DrawTimetable(new() { DaysOff = [new() { Year = 2026, OtherDaysOff = default, WorkedRestDays = default }] }, On)
            .Decision.Should().Be("autonomy.timetable");
    }

    [Fact]
    public void An_entry_that_is_null_is_refused_by_name()
    {
        Refused(() => Autonomy.AssessAdvances(new() { BudgetYear = 2025, Quarters = [null!] }, On))
            .Should().Equal(("autonomy.advance-funds/quarter-null", "quarters[0]"));
        Refused(() => Autonomy.SettleDissolutionFunds(new() { Employees = [null!] }, On))
            .Should().Equal(("autonomy.dissolution-funds/employee-null", "employees[0]"));
        Refused(() => Autonomy.ComputeStateSupport(new() { Path = [new() { Year = 2025 }, null!] }, On))
            .Should().Equal(("autonomy.state-support/path-year-null", "path[1]"));
        Refused(() => Autonomy.DrawTimetable(new() { Records = [null!], DaysOff = [null!] }, On))
            .Should().Equal(("autonomy.timetable/record-null", "records[0]"), ("autonomy.timetable/days-off-null", "daysOff[0]"));
        Refused(() => Autonomy.DrawFile(new() { AdvanceFunds = new() { BudgetYear = 2025, Quarters = [null!] } }, On))
            .Should().Equal(("autonomy.advance-funds/quarter-null", "advanceFunds.quarters[0]"));
    }

    private static IEnumerable<(string Code, string Path)> Refused(Func<Assessment> ask) =>
        ask.Should().Throw<InvalidFactsException>().Which.Errors.Select(error => (error.Code, error.Path));
}
