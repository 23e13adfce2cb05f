using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Tests;

/// <summary>Fields and managing authorities by name, and what is said where a name is not known.</summary>
public sealed class UnitNamesTests
{
    private const string Sectors = "educationAndTraining (Education and training), vocationalEducation (Vocational education), "
        + "healthAndPopulation (Health and population), cultureSportsAndTourism (Culture, sports and tourism), "
        + "informationAndCommunication (Information and communication), scienceAndTechnology (Science and technology), economicAndOther (Economic and other)";

    [Theory]
    [InlineData("education", UnitSector.EducationAndTraining)]
    [InlineData("Vocational", UnitSector.VocationalEducation)]
    [InlineData("HEALTH", UnitSector.HealthAndPopulation)]
    [InlineData("culture", UnitSector.CultureSportsAndTourism)]
    [InlineData("information", UnitSector.InformationAndCommunication)]
    [InlineData("science", UnitSector.ScienceAndTechnology)]
    [InlineData(" economic ", UnitSector.EconomicAndOther)]
    [InlineData("economicAndOther", UnitSector.EconomicAndOther)]
    [InlineData("Y tế", UnitSector.HealthAndPopulation)]
    public void A_field_is_understood_by_one_word_its_code_or_its_name(string text, UnitSector sector)
    {
        UnitNames.ReadSector(text).Should().Be(sector);
    }

    [Fact]
    public void Every_code_that_is_named_as_accepted_is_understood()
    {
        foreach (var sector in Enum.GetValues<UnitSector>())
        {
            UnitNames.ReadSector(Code(sector)).Should().Be(sector);
            UnitNames.AcceptedSectors.Vietnamese.Should().Contain(Code(sector)).And.Contain(UnitSectors.Name(sector).Vietnamese);
        }

        foreach (var authority in Enum.GetValues<ManagingAuthority>())
        {
            UnitNames.ReadAuthority(Code(authority)).Should().Be(authority);
            UnitNames.AcceptedAuthorities.English.Should().Contain(Code(authority)).And.Contain(ManagingAuthorities.Name(authority).English);
        }

        static string Code<T>(T value)
            where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
    }

    [Fact]
    public void An_unknown_name_in_CSV_is_refused_with_the_codes()
    {
        using var file = new TemporaryFile("units.csv", "name,sector,managing_authority\nA,moon,\nB,,mars\n");

        var psu = Psu.Run("assess", file.Path, "--lang", "en");

        psu.ExitCode.Should().Be(1);
        psu.ErrorLines.Should().HaveCount(2);
        psu.ErrorLines[0].Should().Be($"psu: {file.Path}: row 2: sector = moon: accepted is {Sectors}");
        psu.ErrorLines[1].Should().StartWith($"psu: {file.Path}: row 3: managing_authority = mars: accepted is centralBody (Ministry or central body), ");
    }

    [Fact]
    public void An_unknown_name_in_JSON_is_refused_with_the_codes()
    {
        const string Json = """[{"name":"A","sector":"moon","facts":{}},{"name":"B","facts":{"sector":"moon"}}]""";

        var psu = Psu.RunOn(Json, "assess", "-", "--lang", "en");

        psu.ErrorLines.Should().Equal(
            $"psu: (standard input): $[0].sector = moon: accepted is {Sectors}",
            $"psu: (standard input): $[1].facts.sector = \"moon\": accepted is {Sectors} [json/unknown-value]");
        Psu.RunOn("""{"managingAuthority":"mars"}""", "decide", "autonomy.classify").Error.Should()
            .Contain("chỉ nhận centralBody (Bộ, cơ quan trung ương), ").And.NotContain("Ministry");
    }
}
