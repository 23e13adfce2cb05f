using System.Text;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

public sealed class UnitSectorsTests
{
    public static TheoryData<UnitSector> All => [.. Enum.GetValues<UnitSector>()];

    public static TheoryData<string, UnitSector> OtherWords => new()
    {
        { "Giáo dục", UnitSector.EducationAndTraining },
        { "Giáo dục và đào tạo", UnitSector.EducationAndTraining },
        { "Dạy nghề", UnitSector.VocationalEducation },
        { "y tế", UnitSector.HealthAndPopulation },
        { "HEALTH", UnitSector.HealthAndPopulation },
        { "Văn hoá", UnitSector.CultureSportsAndTourism },
        { "Thông tin truyền thông", UnitSector.InformationAndCommunication },
        { "Khoa học", UnitSector.ScienceAndTechnology },
        { "  Sự nghiệp   kinh tế ", UnitSector.EconomicAndOther },
        { "khác", UnitSector.EconomicAndOther },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void A_sector_is_read_from_its_own_name_in_both_languages(UnitSector sector)
    {
        UnitSectors.Read(UnitSectors.Name(sector).Vietnamese).Value.Should().Be(sector);
        UnitSectors.Read(UnitSectors.Name(sector).English).Value.Should().Be(sector);
        UnitSectors.Read(sector.ToString()).Value.Should().Be(sector);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Case_and_composition_do_not_matter(UnitSector sector) =>
        UnitSectors.Read(UnitSectors.Name(sector).Vietnamese.ToUpperInvariant().Normalize(NormalizationForm.FormD)).Value.Should().Be(sector);

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void Common_words_for_a_sector_are_read(string text, UnitSector expected)
    {
        var reading = UnitSectors.Read(text);

        reading.Value.Should().Be(expected);
        reading.IsUnderstood.Should().BeTrue();
        reading.Given.Should().Be(text);
    }

    [Theory]
    [InlineData("Quốc phòng")]
    [InlineData("Y te")]
    [InlineData("Giáo")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Unknown_words_give_no_sector_but_the_forms_that_are_understood(string? text)
    {
        var reading = UnitSectors.Read(text);

        reading.Value.Should().BeNull();
        reading.IsUnderstood.Should().BeFalse();
        reading.Given.Should().Be(text ?? "");
        reading.Accepted.Should().Contain(["Y tế - dân số", "Health and population", "HealthAndPopulation", "Y tế"]);
    }

    [Fact]
    public void Every_form_said_to_be_understood_is()
    {
        var accepted = UnitSectors.Read("?").Accepted;

        accepted.Should().OnlyHaveUniqueItems().And.OnlyContain(form => UnitSectors.Read(form).IsUnderstood);
    }

    [Fact]
    public void Two_sectors_never_have_one_name() =>
        Enum.GetValues<UnitSector>().Select(UnitSectors.Name).Should().OnlyHaveUniqueItems();
}
