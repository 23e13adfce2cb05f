using System.Text;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

public sealed class ManagingAuthoritiesTests
{
    public static TheoryData<ManagingAuthority> All => [.. Enum.GetValues<ManagingAuthority>()];

    public static TheoryData<string, ManagingAuthority> OtherWords => new()
    {
        { "Trung ương", ManagingAuthority.CentralBody },
        { "bộ quốc phòng", ManagingAuthority.MinistryOfNationalDefence },
        { "Bộ Công An", ManagingAuthority.MinistryOfPublicSecurity },
        { "UBND tỉnh", ManagingAuthority.Province },
        { "Sở", ManagingAuthority.Province },
        { "Quận", ManagingAuthority.District },
        { "Đặc khu", ManagingAuthority.Commune },
        { "phường", ManagingAuthority.Commune },
        { "Tổ chức chính trị", ManagingAuthority.PoliticalOrganisation },
        { "Tổ chức xã hội", ManagingAuthority.SocialOrganisation },
        { "ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP", ManagingAuthority.PublicServiceUnit },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void An_authority_is_read_from_its_own_name_in_both_languages(ManagingAuthority authority)
    {
        ManagingAuthorities.Read(ManagingAuthorities.Name(authority).Vietnamese).Value.Should().Be(authority);
        ManagingAuthorities.Read(ManagingAuthorities.Name(authority).English).Value.Should().Be(authority);
        ManagingAuthorities.Read(authority.ToString()).Value.Should().Be(authority);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Case_and_composition_do_not_matter(ManagingAuthority authority) =>
        ManagingAuthorities.Read(ManagingAuthorities.Name(authority).Vietnamese.ToUpperInvariant().Normalize(NormalizationForm.FormD))
            .Value.Should().Be(authority);

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void Common_words_for_an_authority_are_read(string text, ManagingAuthority expected) =>
        ManagingAuthorities.Read(text).Value.Should().Be(expected);

    [Theory]
    [InlineData("Bộ Y tế")]
    [InlineData("Hai Bà Trưng")]
    [InlineData("3")]
    [InlineData("")]
    [InlineData(null)]
    public void Unknown_words_give_no_authority_but_the_forms_that_are_understood(string? text)
    {
        var reading = ManagingAuthorities.Read(text);

        reading.Value.Should().BeNull();
        reading.IsUnderstood.Should().BeFalse();
        reading.Given.Should().Be(text ?? "");
        reading.Accepted.Should().Contain(["Cấp tỉnh", "Province", "UBND tỉnh", "MinistryOfNationalDefence"]);
    }

    [Fact]
    public void Every_form_said_to_be_understood_is()
    {
        var accepted = ManagingAuthorities.Read("?").Accepted;

        accepted.Should().OnlyHaveUniqueItems().And.OnlyContain(form => ManagingAuthorities.Read(form).IsUnderstood);
    }

    [Fact]
    public void Two_authorities_never_have_one_name() =>
        Enum.GetValues<ManagingAuthority>().Select(ManagingAuthorities.Name).Should().OnlyHaveUniqueItems();
}
