using System.Text;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

public sealed class ManagingBodiesTests
{
    public static TheoryData<ManagingBodyKind> All => [.. Enum.GetValues<ManagingBodyKind>()];

    public static TheoryData<string, ManagingBodyKind> OtherWords => new()
    {
        { "trực thuộc bộ", ManagingBodyKind.MinistryDirect },
        { "Tổng cục", ManagingBodyKind.GeneralDepartment },
        { "SỞ", ManagingBodyKind.ProvincialDepartment },
        { "Chi cục thuộc sở", ManagingBodyKind.ProvincialDepartmentBranch },
        { "Chi cục thuộc cục", ManagingBodyKind.BureauBranch },
        { "UBND quận", ManagingBodyKind.DistrictPeoplesCommittee },
        { "UBND phường", ManagingBodyKind.CommunePeoplesCommittee },
        { "Mặt trận Tổ quốc Việt Nam", ManagingBodyKind.SocioPoliticalOrganisation },
        { "Bộ Công an", ManagingBodyKind.MinistryOfPublicSecurity },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void A_body_is_read_from_its_own_name_in_both_languages_whatever_case_and_composition(ManagingBodyKind kind)
    {
        ManagingBodies.Read(ManagingBodies.Name(kind).Vietnamese).Value.Should().Be(kind);
        ManagingBodies.Read(ManagingBodies.Name(kind).English).Value.Should().Be(kind);
        ManagingBodies.Read(kind.ToString()).Value.Should().Be(kind);
        ManagingBodies.Read(ManagingBodies.Name(kind).Vietnamese.ToUpperInvariant().Normalize(NormalizationForm.FormD)).Value.Should().Be(kind);
    }

    [Theory]
    [MemberData(nameof(OtherWords))]
    public void Common_words_for_a_body_are_read(string text, ManagingBodyKind expected) => ManagingBodies.Read(text).Value.Should().Be(expected);

    [Theory]
    [InlineData("Hai Bà Trưng")]
    [InlineData("")]
    [InlineData(null)]
    public void Unknown_words_give_no_body_but_the_forms_that_are_understood(string? text)
    {
        var reading = ManagingBodies.Read(text);

        reading.Value.Should().BeNull();
        reading.Accepted.Should().Contain(["Sở", "Provincial department"]).And.OnlyHaveUniqueItems()
            .And.OnlyContain(form => ManagingBodies.Read(form).IsUnderstood);
    }

    [Fact]
    public void Two_bodies_never_have_one_name() => Enum.GetValues<ManagingBodyKind>().Select(ManagingBodies.Name).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(ManagingBodyKind.MinistryStructure, ManagingAuthority.CentralBody)]
    [InlineData(ManagingBodyKind.GeneralDepartmentBureau, ManagingAuthority.CentralBody)]
    [InlineData(ManagingBodyKind.MinistryOffice, ManagingAuthority.CentralBody)]
    [InlineData(ManagingBodyKind.GovernmentAgency, ManagingAuthority.CentralBody)]
    [InlineData(ManagingBodyKind.OtherCentralBody, ManagingAuthority.CentralBody)]
    [InlineData(ManagingBodyKind.MinistryOfNationalDefence, ManagingAuthority.MinistryOfNationalDefence)]
    [InlineData(ManagingBodyKind.MinistryOfPublicSecurity, ManagingAuthority.MinistryOfPublicSecurity)]
    [InlineData(ManagingBodyKind.ProvincialPeoplesCommittee, ManagingAuthority.Province)]
    [InlineData(ManagingBodyKind.ProvincialDepartmentBranch, ManagingAuthority.Province)]
    [InlineData(ManagingBodyKind.OtherProvincialBody, ManagingAuthority.Province)]
    [InlineData(ManagingBodyKind.DistrictPeoplesCommittee, ManagingAuthority.District)]
    [InlineData(ManagingBodyKind.CommunePeoplesCommittee, ManagingAuthority.Commune)]
    [InlineData(ManagingBodyKind.PoliticalOrganisation, ManagingAuthority.PoliticalOrganisation)]
    [InlineData(ManagingBodyKind.SocioPoliticalOrganisation, ManagingAuthority.PoliticalOrganisation)]
    [InlineData(ManagingBodyKind.SocialOrganisation, ManagingAuthority.SocialOrganisation)]
    [InlineData(ManagingBodyKind.PublicServiceUnit, ManagingAuthority.PublicServiceUnit)]
    public void Each_body_belongs_to_an_authority(ManagingBodyKind kind, ManagingAuthority authority) => ManagingBodies.AuthorityOf(kind).Should().Be(authority);

    [Fact]
    public void Every_authority_has_a_body() =>
        Enum.GetValues<ManagingBodyKind>().Select(ManagingBodies.AuthorityOf).Distinct().Should().BeEquivalentTo(Enum.GetValues<ManagingAuthority>());
}
