using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Tests;

public sealed class FactsJsonTests
{
    [Fact]
    public void The_shape_is_frozen() => Snapshot.ShouldMatch(FactsJson.Write(Cases.Everything), "facts-everything");

    [Fact]
    public void Every_member_survives_a_round_trip() =>
        FactsJson.ReadClassificationFacts(FactsJson.Write(Cases.Everything)).Should().BeEquivalentTo(Cases.Everything);

    [Fact]
    public void The_case_with_everything_leaves_no_member_out()
    {
        var json = JsonNode.Parse(FactsJson.Write(Cases.Everything))!;

        // The two totals stand in place of the items, so they cannot be there beside them.
        Names(json).Should().BeEquivalentTo(MembersOf(typeof(ClassificationFacts)).Except(["revenueTotal", "expenditureTotal"]));
        Names(json["revenueItems"]![0]!).Append("net").Should().BeEquivalentTo(MembersOf(typeof(RevenueItem)));
        Names(json["expenditureItems"]![0]!).Should().BeEquivalentTo(MembersOf(typeof(ExpenditureItem)));
        Names(json["investment"]!).Should().BeEquivalentTo(MembersOf(typeof(InvestmentFigures)));
        Names(json["services"]!).Should().BeEquivalentTo(MembersOf(typeof(ServiceProvision)));
        Names(json["transition"]!).Should().BeEquivalentTo(MembersOf(typeof(TransitionalStatus)));

        static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(member => member.Key);
        static IEnumerable<string> MembersOf(Type type) =>
            type.GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
    }

    [Fact]
    public void Unknown_facts_are_left_out() => FactsJson.Write(new ClassificationFacts(), indented: false).Should().Be("{}");

    [Fact]
    public void Totals_are_whole_dong() =>
        FactsJson.Write(Cases.Totals(85_000_000_000, 113_500_000_000), indented: false)
            .Should().Be("""{"revenueTotal":85000000000,"expenditureTotal":113500000000}""");

    [Fact]
    public void Null_and_left_out_are_both_unknown()
    {
        var facts = FactsJson.ReadClassificationFacts("""{ "sector": null, "revenueTotal": null, "investment": null, "revenueItems": [ { "kind": "tuition", "label": null, "amount": null } ] }""");

        facts.Should().BeEquivalentTo(new ClassificationFacts { RevenueItems = [new() { Kind = RevenueItemKind.Tuition }] });
    }

    [Fact]
    public void Lists_left_out_are_empty()
    {
        var facts = FactsJson.ReadClassificationFacts("{}");

        facts.RevenueItems.IsDefault.Should().BeFalse();
        facts.RevenueItems.Should().BeEmpty();
        facts.ExpenditureItems.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(9_007_199_254_740_993L)]
    [InlineData(long.MaxValue)]
    public void Amounts_are_exact_to_the_last_bit(long dong)
    {
        var json = string.Create(CultureInfo.InvariantCulture, $$"""{ "revenueTotal": {{dong}} }""");

        var facts = FactsJson.ReadClassificationFacts(json);

        facts.RevenueTotal.Should().Be(new Vnd(dong));
        FactsJson.ReadClassificationFacts(FactsJson.Write(facts)).RevenueTotal.Should().Be(new Vnd(dong));
    }

    [Fact]
    public void A_net_figure_may_be_the_least_number()
    {
        var facts = FactsJson.ReadClassificationFacts("""{ "revenueItems": [ { "kind": "other", "net": -9223372036854775808 } ] }""");

        facts.RevenueItems[0].Net.Should().Be(new Vnd(long.MinValue));
    }

    public static TheoryData<string, UnitSector> Sectors
    {
        get
        {
            var data = new TheoryData<string, UnitSector>();
            foreach (var sector in Enum.GetValues<UnitSector>())
            {
                data.Add(UnitSectors.Name(sector).Vietnamese, sector);
                data.Add(UnitSectors.Name(sector).English, sector);
                data.Add(sector.ToString(), sector);
                data.Add(sector.ToString().ToUpperInvariant(), sector);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void Reads_a_sector_by_any_of_its_names_in_any_composition(string name, UnitSector sector)
    {
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
        {
            var json = new JsonObject { ["sector"] = name.Normalize(form) }.ToJsonString();
            FactsJson.ReadClassificationFacts(json).Sector.Should().Be(sector);
        }
    }

    [Fact]
    public void Reads_a_managing_authority_by_any_of_its_names_in_any_composition()
    {
        foreach (var authority in Enum.GetValues<ManagingAuthority>())
        {
            var name = ManagingAuthorities.Name(authority);
            foreach (var text in new[] { name.Vietnamese.Normalize(NormalizationForm.FormC), name.Vietnamese.Normalize(NormalizationForm.FormD), name.English, authority.ToString() })
            {
                var json = new JsonObject { ["managingAuthority"] = text }.ToJsonString();
                FactsJson.ReadClassificationFacts(json).ManagingAuthority.Should().Be(authority);
            }
        }
    }

    [Theory]
    [InlineData("3")]
    [InlineData("\"3\"")]
    [InlineData("\"Nhóm 3\"")]
    [InlineData("\"Nho\\u0301m III\"")]
    [InlineData("\"NHOM_3\"")]
    [InlineData("\"group3\"")]
    [InlineData("\"Tự bảo đảm một phần chi thường xuyên\"")]
    [InlineData("\"Tự đảm bảo một phần chi thường xuyên\"")]
    public void Reads_a_tier_as_number_or_words_and_writes_the_number(string tier)
    {
        var facts = FactsJson.ReadClassificationFacts($$"""{ "transition": { "kind": "approvedOlderPlan", "approvedTier": {{tier}} } }""");

        facts.Transition!.ApprovedTier.Should().Be(AutonomyTier.Group3);
        FactsJson.Write(facts, indented: false).Should().Be("""{"transition":{"kind":"approvedOlderPlan","approvedTier":3}}""");
    }

    [Fact]
    public void Every_kind_has_its_camel_case_name()
    {
        foreach (var kind in Enum.GetValues<RevenueItemKind>())
        {
            var facts = new ClassificationFacts { RevenueItems = [new() { Kind = kind }] };
            FactsJson.ReadClassificationFacts(FactsJson.Write(facts)).RevenueItems[0].Kind.Should().Be(kind);
        }

        foreach (var kind in Enum.GetValues<ExpenditureItemKind>())
        {
            var facts = new ClassificationFacts { ExpenditureItems = [new() { Kind = kind }] };
            FactsJson.ReadClassificationFacts(FactsJson.Write(facts)).ExpenditureItems[0].Kind.Should().Be(kind);
        }
    }

    [Fact]
    public void Refuses_to_write_a_kind_that_is_none()
    {
        var kind = () => FactsJson.Write(new ClassificationFacts { RevenueItems = [new() { Kind = (RevenueItemKind)99 }] });
        var tier = () => FactsJson.Write(new ClassificationFacts { Transition = new() { Kind = default, ApprovedTier = (AutonomyTier)9 } });

        kind.Should().Throw<ArgumentOutOfRangeException>();
        tier.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var invariant = FactsJson.Write(Cases.Everything);

        Cultures.InEach(() =>
        {
            FactsJson.Write(Cases.Everything).Should().Be(invariant);
            FactsJson.ReadClassificationFacts(invariant.Replace("healthAndPopulation", "HEALTHANDPOPULATION", StringComparison.Ordinal))
                .Sector.Should().Be(UnitSector.HealthAndPopulation);
        });
    }
}
