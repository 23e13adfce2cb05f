using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Organisation;

/// <summary>The whole file of a unit's organisation: its parts are the answers to the questions themselves.</summary>
public sealed class OrganisationFileTests
{
    private static readonly OrganisationRules Rules = Rulebook.National.Organisation;

    private static readonly OrganisationFileFacts Hospital = new()
    {
        Tier = AutonomyTier.Group3,
        Band = AutonomyBand.From70To100,
        Sector = UnitSector.HealthAndPopulation,
        ManagingBody = ManagingBodyKind.ProvincialDepartment,
        HasCouncil = false,
        PublicEmployees = 47,
    };

    public static TheoryData<string> Days =>
        ["2020-12-01", "2024-09-01", "2025-07-01", "2025-10-31", "2025-11-01", "2025-11-20", "2026-01-01", "2026-06-10", "2026-06-30", "2026-07-01", "2026-11-24"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Each_part_says_what_its_question_says_with_the_facts_of_the_unit(string day)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        var file = Rules.DrawFile(Hospital, on).Conclusion!;

        Same(file.Structure, Rules.JudgeStructure(new() { Tier = AutonomyTier.Group3, ManagingBody = ManagingBodyKind.ProvincialDepartment, PublicEmployees = 47 }, on));
        Same(file.Powers, Rules.ListPowers(
            new()
            {
                Tier = AutonomyTier.Group3, Band = AutonomyBand.From70To100, Sector = UnitSector.HealthAndPopulation,
                ManagingBody = ManagingBodyKind.ProvincialDepartment, HasCouncil = false,
            },
            on));
        Same(file.ManagementCouncil, Rules.JudgeManagementCouncil(
            new() { Tier = AutonomyTier.Group3, ManagingBody = ManagingBodyKind.ProvincialDepartment, HasCouncil = false }, on));
        Same(file.JobPositions, Rules.AssessJobPositions(
            new() { Tier = AutonomyTier.Group3, ManagingBody = ManagingBodyKind.ProvincialDepartment, HasCouncil = false }, on));
        Same(file.Headcount, Rules.AssessHeadcount(
            new()
            {
                Tier = AutonomyTier.Group3, Band = AutonomyBand.From70To100, Sector = UnitSector.HealthAndPopulation,
                ManagingBody = ManagingBodyKind.ProvincialDepartment, HasCouncil = false, PublicEmployees = 47,
            },
            on));
        file.Parts.Should().OnlyContain(part => part.On == on);

        static void Same<T>(Assessment<T> part, Assessment<T> answer)
            where T : class, IConclusion
        {
            part.Conclusion.Should().Be(answer.Conclusion);
            part.Findings.Select(finding => finding.ToString()).Should().Equal(answer.Findings.Select(finding => finding.ToString()));
        }
    }

    [Fact]
    public void What_is_missing_stands_at_its_place_in_the_whole()
    {
        var on = new LocalDate(2026, 11, 2);

        var nothing = Rules.DrawFile(new(), on);
        var some = Rules.DrawFile(Hospital with { Structure = new() { Departments = [new() { Label = "Phòng A" }] } }, on);

        Paths(nothing).Should().Contain(["tier", "managingBody"]).And.NotContain(["structure.tier", "powers.tier", "headcount.managingBody"]);
        Paths(some).Should().NotContain(["tier", "managingBody", "sector"]);
        Paths(some).Where(path => path.StartsWith("structure.departments[0].", StringComparison.Ordinal)).Should().NotBeEmpty();
        nothing.Conclusion!.IsComplete.Should().BeFalse();
        nothing.IsAnswered.Should().BeTrue("a file says what it lacks part by part");

        static IEnumerable<string> Paths(Assessment answer) => answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Distinct();
    }

    [Fact]
    public void What_a_part_says_of_the_unit_goes_before_the_whole()
    {
        var on = new LocalDate(2026, 11, 2);

        var file = Rules.DrawFile(Hospital with { JobPositions = new() { Tier = AutonomyTier.Group1 } }, on).Conclusion!;

        file.Tier.Should().Be(AutonomyTier.Group3);
        file.JobPositions.Conclusion.Should().Be(Rules.AssessJobPositions(
            new() { Tier = AutonomyTier.Group1, ManagingBody = ManagingBodyKind.ProvincialDepartment, HasCouncil = false }, on).Conclusion);
    }

    [Fact]
    public void Nonsense_is_refused_at_its_place()
    {
        var facts = new OrganisationFileFacts
        {
            Tier = AutonomyTier.Group1,
            Band = AutonomyBand.From70To100,
            Sector = (UnitSector)99,
            ManagingBody = (ManagingBodyKind)99,
            PublicEmployees = -1,
            Structure = new() { Deputies = -1 },
            Headcount = new() { Posts = -1 },
        };

        Rules.FileDecision.Validate(facts).Select(error => $"{error.Code} {error.Path}").Should().Contain(
        [
            "organisation.file/band-outside-group-3 band",
            "organisation.file/sector-unknown sector",
            "organisation.file/managing-body-unknown managingBody",
            "organisation.file/public-employees-out-of-range publicEmployees",
        ]);
        Rules.FileDecision.Validate(facts).Select(error => error.Path).Should().Contain(["structure.deputies", "headcount.posts"]);
        FluentActions.Invoking(() => Rules.DrawFile(facts, new(2026, 11, 2))).Should().Throw<InvalidFactsException>();
    }

    [Fact]
    public void Files_are_compared_by_value_and_drawn_by_the_dated_door_too()
    {
        var on = new LocalDate(2026, 11, 2);
        var file = Rules.DrawFile(Hospital, on).Conclusion!;

        file.Should().Be(Rulebook.National.On(on).Organisation.DrawFile(Hospital).Conclusion);
        file.GetHashCode().Should().Be(Rules.DrawFile(Hospital, on).Conclusion!.GetHashCode());
        file.Should().NotBe(Rules.DrawFile(Hospital with { Tier = AutonomyTier.Group2, Band = null }, on).Conclusion);
        file.ToText(Language.English).Should().StartWith("File of the organisation, Group 3: ").And.EndWith("of 5 questions answered");
        file.ToText(Language.Vietnamese).Should().StartWith("Hồ sơ tổ chức, Nhóm 3: ");
        DecisionChecks.CheckProduced(
            [Rules.StructureDecision.Rules[0], Rules.PowersDecision.Rules[0]], Rules.DrawFile(new(), on).Findings.Concat(Rules.DrawFile(Hospital, on).Findings));
    }
}
