using PublicServiceUnits.Law;

namespace PublicServiceUnits.Tests.Law;

public sealed class ProvisionTests
{
    public static TheoryData<string?, string?, string?, string, string> Places => new()
    {
        { null, null, null, "Nghị định số 60/2021/NĐ-CP", "Decree 60/2021/NĐ-CP" },
        { "9", null, null, "Điều 9 Nghị định số 60/2021/NĐ-CP", "Article 9, Decree 60/2021/NĐ-CP" },
        { "9", "1", null, "khoản 1 Điều 9 Nghị định số 60/2021/NĐ-CP", "clause 1, Article 9, Decree 60/2021/NĐ-CP" },
        { "9", "1", "a", "điểm a khoản 1 Điều 9 Nghị định số 60/2021/NĐ-CP", "point a, clause 1, Article 9, Decree 60/2021/NĐ-CP" },
        { "9", null, "đ", "điểm đ Điều 9 Nghị định số 60/2021/NĐ-CP", "point đ, Article 9, Decree 60/2021/NĐ-CP" },
        { null, "2a", null, "khoản 2a Nghị định số 60/2021/NĐ-CP", "clause 2a, Decree 60/2021/NĐ-CP" },
        { null, null, "b", "điểm b Nghị định số 60/2021/NĐ-CP", "point b, Decree 60/2021/NĐ-CP" },
        { null, "1", "a", "điểm a khoản 1 Nghị định số 60/2021/NĐ-CP", "point a, clause 1, Decree 60/2021/NĐ-CP" },
    };

    public static TheoryData<string?, string?, string?, string, string> AnnexPlaces => new()
    {
        { null, "II", null, "Phụ lục số II", "Annex II" },
        { "5", "1", null, "Ví dụ 5 Phụ lục số 1", "Example 5, Annex 1" },
        { "5", null, null, "Ví dụ 5", "Example 5" },
        { null, "1", "3", "Điều 3 Phụ lục số 1", "Article 3, Annex 1" },
        { null, null, null, "", "" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_is_cited_from_the_innermost_part_out(
        string? article, string? clause, string? point, string vietnamese, string english)
    {
        var provision = LegalDocuments.Decree60Of2021.At(article, clause, point);

        provision.ToText(Language.Vietnamese).Should().Be(vietnamese);
        provision.ToText(Language.English).Should().Be(english);
        provision.ToString().Should().Be(vietnamese);
    }

    [Theory]
    [MemberData(nameof(AnnexPlaces))]
    public void A_place_in_an_annex_is_cited_too(string? example, string? annex, string? article, string vietnamese, string english)
    {
        var path = new ProvisionPath(article, Annex: annex, Example: example);

        path.ToText(Language.Vietnamese).Should().Be(vietnamese);
        path.ToText(Language.English).Should().Be(english);
    }

    [Fact]
    public void The_parts_can_be_read_one_by_one()
    {
        var provision = LegalDocuments.Decree60Of2021.At("9", "1", "a");

        provision.Document.Should().BeSameAs(LegalDocuments.Decree60Of2021);
        (provision.Article, provision.Clause, provision.Point).Should().Be(("9", "1", "a"));
    }

    [Fact]
    public void The_same_place_of_the_same_document_is_one_provision()
    {
        var (provision, again) = (LegalDocuments.Decree60Of2021.At("9", "1"), LegalDocuments.Decree60Of2021.At("9", "1"));

        provision.Should().Be(again);
        provision.GetHashCode().Should().Be(again.GetHashCode());
    }

    [Fact]
    public void Another_place_or_another_document_is_another_provision()
    {
        var provision = LegalDocuments.Decree60Of2021.At("9", "1");

        provision.Should().NotBe(LegalDocuments.Decree60Of2021.At("9", "2"));
        provision.Should().NotBe(LegalDocuments.Decree111Of2025.At("9", "1"));
        provision.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void The_whole_document_is_a_place_too() =>
        new Provision(LegalDocuments.Decree60Of2021, ProvisionPath.WholeDocument).Should().Be(LegalDocuments.Decree60Of2021.At());
}
