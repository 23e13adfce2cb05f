using System.Text;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

/// <summary>Ranks, classes and kinds of services in words.</summary>
public sealed class UnitVocabularyTests
{
    public static TheoryData<UnitRank> Ranks => [.. Enum.GetValues<UnitRank>()];

    public static TheoryData<UnitLegalClass> Classes => [.. Enum.GetValues<UnitLegalClass>()];

    public static TheoryData<ServiceKind> Kinds => [.. Enum.GetValues<ServiceKind>()];

    [Theory]
    [MemberData(nameof(Ranks))]
    public void A_rank_is_read_from_its_own_names(UnitRank rank) =>
        Spellings(UnitRanks.Name(rank), rank.ToString()).Select(text => UnitRanks.Read(text).Value).Should().OnlyContain(read => read == rank);

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_is_read_from_its_own_names(UnitLegalClass legalClass) =>
        Spellings(UnitLegalClasses.Name(legalClass), legalClass.ToString()).Select(text => UnitLegalClasses.Read(text).Value).Should().OnlyContain(read => read == legalClass);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_services_is_read_from_its_own_names(ServiceKind kind) =>
        Spellings(ServiceKinds.Name(kind), kind.ToString()).Select(text => ServiceKinds.Read(text).Value).Should().OnlyContain(read => read == kind);

    [Theory]
    [InlineData("hạng 1", UnitRank.Grade1)]
    [InlineData("HẠNG I", UnitRank.Grade1)]
    [InlineData("Hạng IV", UnitRank.Grade4)]
    [InlineData("Hạng 10", UnitRank.Grade10)]
    [InlineData("Đặc biệt", UnitRank.Special)]
    public void A_rank_is_read_from_digits_and_Roman_numerals(string text, UnitRank expected) => UnitRanks.Read(text).Value.Should().Be(expected);

    [Theory]
    [InlineData("Hạng 11")]
    [InlineData("Hạng 0")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_rank_gives_the_words_that_are_understood(string? text)
    {
        var reading = UnitRanks.Read(text);

        reading.IsUnderstood.Should().BeFalse();
        reading.Accepted.Should().Contain(["Hạng đặc biệt", "Hạng một", "Hạng I", "Grade 10"]);
    }

    [Theory]
    [InlineData("Nhóm 1")]
    [InlineData("Tự chủ")]
    [InlineData("Tự bảo đảm chi thường xuyên")]
    public void A_tier_of_financial_autonomy_is_no_class(string text) => UnitLegalClasses.Read(text).Value.Should().BeNull();

    [Fact]
    public void Names_differ_between_values_and_languages()
    {
        Check([.. Enum.GetValues<UnitRank>().Select(UnitRanks.Name)]);
        Check([.. Enum.GetValues<UnitLegalClass>().Select(UnitLegalClasses.Name)]);
        Check([.. Enum.GetValues<ServiceKind>().Select(ServiceKinds.Name)]);

        static void Check(LocalizedText[] names)
        {
            names.Select(name => name.Vietnamese).Should().OnlyHaveUniqueItems();
            names.Select(name => name.English).Should().OnlyHaveUniqueItems();
            names.Should().OnlyContain(name => name.Vietnamese != name.English);
        }
    }

    private static string[] Spellings(LocalizedText name, string value) =>
        [name.Vietnamese, name.English, value, name.Vietnamese.ToUpperInvariant().Normalize(NormalizationForm.FormD), $"  {name.English.ToUpperInvariant()} "];
}
