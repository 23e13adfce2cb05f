using System.Reflection;
using FluentAssertions;
using FluentAssertions.Execution;
using NodaTime;
using PublicServiceUnits.Law;
using Xunit;

namespace PublicServiceUnits.Tests.Law;

public sealed class LegalDocumentsTests
{
    public static TheoryData<string, string> Findable => new()
    {
        { "60/2021/NĐ-CP", "60/2021/NĐ-CP" },
        { "60/2021", "60/2021/NĐ-CP" },
        { "  60/2021/nđ-cp ", "60/2021/NĐ-CP" },
        { "129/2025", "129/2025/QH15" },
        { "01/2017", "01/2017/TT-BKHCN" },
        { "19-nq/tw", "19-NQ/TW" },
        { "116/NQ-CP", "116/NQ-CP" },
    };

    public static TheoryData<string> NotFindable => new("1/1900/NĐ-CP", "1/1900", "60", "60/", "60/202", "0/2021", "NĐ-CP", "", " ");

    [Fact]
    public void Every_property_is_in_the_list_exactly_once_and_nothing_else_is()
    {
        var named = typeof(LegalDocuments)
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(LegalDocument))
            .Select(property => (LegalDocument)property.GetValue(null)!)
            .ToList();

        LegalDocuments.All.OrderBy(document => document.Id, StringComparer.Ordinal)
            .Should().Equal(named.OrderBy(document => document.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void The_list_goes_by_date_of_issue_with_unknown_dates_last()
    {
        var dates = LegalDocuments.All.Select(document => document.IssuedOn ?? LocalDate.MaxIsoValue).ToList();

        dates.Should().BeInAscendingOrder();
    }

    [Fact]
    public void Number_and_date_together_identify_a_document() =>
        LegalDocuments.All.Select(document => document.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void No_document_takes_effect_before_it_is_issued()
    {
        using var scope = new AssertionScope();
        foreach (var document in LegalDocuments.All)
        {
            if (document is { IssuedOn: { } issuedOn, Effective: { } effective })
            {
                effective.From.Should().BeGreaterThanOrEqualTo(issuedOn, document.Id);
            }
        }
    }

    [Fact]
    public void Relations_point_to_other_documents_of_the_register_that_are_not_newer()
    {
        using var scope = new AssertionScope();
        foreach (var (source, relation) in Everything())
        {
            var because = $"{source.Id} {relation.Kind} {relation.Target.Id}";
            LegalDocuments.All.Should().Contain(relation.Target, because);
            relation.Target.Should().NotBeSameAs(source, because);
            if (source.IssuedOn is { } issuedOn && relation.Target.IssuedOn is { } targetIssuedOn)
            {
                targetIssuedOn.Should().BeLessThan(issuedOn, because);
            }
        }
    }

    [Fact]
    public void No_relation_is_written_twice()
    {
        using var scope = new AssertionScope();
        foreach (var document in LegalDocuments.All)
        {
            document.Relations.Should().OnlyHaveUniqueItems(document.Id);
        }
    }

    [Fact]
    public void A_document_ended_as_a_whole_has_its_last_day_before_the_ending_one_takes_effect()
    {
        var endings = Everything()
            .Where(pair => pair.Relation is { Kind: DocumentRelationKind.Repeals or DocumentRelationKind.Replaces, Affected: null })
            .ToList();

        endings.Should().NotBeEmpty();
        using var scope = new AssertionScope();
        foreach (var (source, relation) in endings)
        {
            if (source.Effective is { } after && relation.Target.Effective is { } before)
            {
                before.To.Should().Be(after.From.PlusDays(-1), $"{source.Id} ends {relation.Target.Id}");
            }
        }
    }

    [Fact]
    public void A_document_with_a_last_day_is_ended_by_another_of_the_register()
    {
        using var scope = new AssertionScope();
        foreach (var document in LegalDocuments.All.Where(document => document.Effective?.To is not null))
        {
            LegalDocuments.RelationsTo(document).Should().Contain(
                incoming => (incoming.Relation.Kind == DocumentRelationKind.Repeals
                        || incoming.Relation.Kind == DocumentRelationKind.Replaces)
                    && incoming.Relation.Affected == null,
                document.Id);
        }
    }

    [Fact]
    public void A_changed_document_was_in_force_when_the_change_took_effect()
    {
        using var scope = new AssertionScope();
        foreach (var (source, relation) in Everything())
        {
            if (relation is { Kind: DocumentRelationKind.Amends or DocumentRelationKind.Supplements }
                && source.Effective is { } change
                && relation.Target.Effective is { } changed)
            {
                changed.Contains(change.From).Should().BeTrue($"{source.Id} changes {relation.Target.Id}");
            }
        }
    }

    [Fact]
    public void A_descriptive_title_says_so_in_both_languages_and_rests_on_secondary_sources()
    {
        using var scope = new AssertionScope();
        foreach (var document in LegalDocuments.All)
        {
            var described = document.Title.Vietnamese.StartsWith("(Mô tả) ", StringComparison.Ordinal);
            document.Title.English.StartsWith("(Description) ", StringComparison.Ordinal).Should().Be(described, document.Id);
            if (described || document.Effective is null)
            {
                document.Verification.Should().Be(Verification.SecondarySource, document.Id);
            }
        }
    }

    [Fact]
    public void A_provision_is_cited_in_both_languages()
    {
        var provision = LegalDocuments.Decree60Of2021.At("41", "2", "a");

        provision.ToText(Language.Vietnamese).Should().Be("điểm a khoản 2 Điều 41 Nghị định số 60/2021/NĐ-CP");
        provision.ToText(Language.English).Should().Be("point a, clause 2, Article 41, Decree 60/2021/NĐ-CP");
    }

    [Fact]
    public void Decree_60_of_2021_ends_four_decrees_from_the_day_it_takes_effect()
    {
        var ended = LegalDocuments.Decree60Of2021.Relations
            .Where(relation => relation.Kind == DocumentRelationKind.Repeals)
            .Select(relation => (relation.Proof, relation.Target))
            .ToList();

        ended.Should().Equal(
            (new ProvisionPath("41", "2", "a"), LegalDocuments.Decree16Of2015),
            (new ProvisionPath("41", "2", "b"), LegalDocuments.Decree54Of2016),
            (new ProvisionPath("41", "2", "c"), LegalDocuments.Decree141Of2016),
            (new ProvisionPath("41", "2", "d"), LegalDocuments.Decree85Of2012));
        ended.Should().OnlyContain(pair => pair.Target.Effective!.Value.To == new LocalDate(2021, 8, 14));
    }

    [Fact]
    public void Decree_60_of_2021_does_not_end_Decree_43_of_2006_and_lets_its_plans_run_on()
    {
        LegalDocuments.RelationsTo(LegalDocuments.Decree43Of2006)
            .Where(incoming => ReferenceEquals(incoming.Source, LegalDocuments.Decree60Of2021))
            .Select(incoming => incoming.Relation.Kind)
            .Should().Equal(DocumentRelationKind.Prolongs);
    }

    [Fact]
    public void The_contested_end_of_Decree_43_of_2006_carries_its_warning()
    {
        var relation = LegalDocuments.Decree16Of2015.Relations.Should().ContainSingle().Subject;

        relation.Kind.Should().Be(DocumentRelationKind.Replaces);
        relation.Target.Should().BeSameAs(LegalDocuments.Decree43Of2006);
        relation.Verification.Should().Be(Verification.SecondarySource);
        relation.Remark!.English.Should().Contain("141/2016/NĐ-CP");
        relation.Remark.Vietnamese.Should().Contain("141/2016/NĐ-CP");
    }

    [Fact]
    public void Decree_111_of_2025_is_in_force_from_7_July_2025()
    {
        var effective = LegalDocuments.Decree111Of2025.Effective!.Value;

        effective.Contains(new LocalDate(2025, 7, 6)).Should().BeFalse();
        effective.Contains(new LocalDate(2025, 7, 7)).Should().BeTrue();
        effective.To.Should().BeNull();
    }

    [Fact]
    public void Decree_111_of_2025_touches_Decree_60_of_2021_clause_by_clause()
    {
        var relations = LegalDocuments.Decree111Of2025.Relations
            .Where(relation => ReferenceEquals(relation.Target, LegalDocuments.Decree60Of2021))
            .ToList();

        relations.Where(relation => relation.Proof.Article == "1").Select(relation => relation.Proof.Clause).Distinct(StringComparer.Ordinal)
            .Should().Equal(Enumerable.Range(1, 26).Select(clause => $"{clause}"));
        relations.Where(relation => relation.Kind == DocumentRelationKind.Supplements)
            .Select(relation => relation.Affected)
            .Should().Equal(
                new ProvisionPath("4", "3", "c"),
                new ProvisionPath("6", "5"),
                new ProvisionPath("9", "2", "c"),
                new ProvisionPath("10", "3"),
                new ProvisionPath("19", "1", "đ"),
                new ProvisionPath("19", "2a"),
                new ProvisionPath("19", "2b"),
                new ProvisionPath("19", "2c"),
                new ProvisionPath("20", "3a"),
                new ProvisionPath("22", "4"),
                new ProvisionPath("39", "3"));
        relations.Where(relation => relation.Kind == DocumentRelationKind.Repeals)
            .Select(relation => relation.Affected)
            .Should().Equal(
                new ProvisionPath("14", "3"),
                new ProvisionPath("16", "1", "b"),
                new ProvisionPath("20", "1", "b"),
                new ProvisionPath("29"));
        relations.Should().OnlyContain(relation => relation.Affected != null && relation.Verification == Verification.TextRead);
        relations.Should().NotContain(relation => relation.Affected!.Article == "40" || relation.Affected.Article == "41");
    }

    [Fact]
    public void Clause_2_of_Article_26_of_Decree_60_of_2021_is_amended_and_then_repealed() =>
        LegalDocuments.RelationsTo(LegalDocuments.Decree60Of2021)
            .Where(incoming => incoming.Relation.Affected == new ProvisionPath("26", "2"))
            .Select(incoming => (incoming.Source, incoming.Relation.Kind, incoming.Relation.Proof))
            .Should().Equal(
                (LegalDocuments.Decree111Of2025, DocumentRelationKind.Amends, new ProvisionPath("1", "18")),
                (LegalDocuments.Decree192Of2026, DocumentRelationKind.Repeals, new ProvisionPath("10", "3")));

    [Theory]
    [MemberData(nameof(Findable))]
    public void A_document_is_found_by_its_full_and_its_short_number(string number, string expected) =>
        LegalDocuments.Find(number).Should().ContainSingle().Which.Number.Should().Be(expected);

    [Theory]
    [MemberData(nameof(NotFindable))]
    public void An_unknown_or_cut_number_finds_nothing(string number) =>
        LegalDocuments.Find(number).Should().BeEmpty();

    [Fact]
    public void A_missing_number_or_document_is_a_programming_error()
    {
        FluentActions.Invoking(() => LegalDocuments.Find(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LegalDocuments.RelationsTo(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Incoming_relations_are_the_outgoing_ones_seen_from_the_other_side()
    {
        using var scope = new AssertionScope();
        foreach (var document in LegalDocuments.All)
        {
            LegalDocuments.RelationsTo(document)
                .Select(incoming => (incoming.Source, incoming.Relation))
                .Should().Equal(Everything().Where(pair => ReferenceEquals(pair.Relation.Target, document)), document.Id);
        }
    }

    [Fact]
    public void A_document_outside_the_register_has_no_incoming_relations()
    {
        var stranger = new LegalDocument(
            LegalDocuments.Decree60Of2021.Number,
            LegalDocumentKind.Decree,
            LegalDocuments.Decree60Of2021.Issuer,
            LegalDocuments.Decree60Of2021.IssuedOn,
            LegalDocuments.Decree60Of2021.Effective,
            LegalDocuments.Decree60Of2021.Title,
            Verification.SecondarySource);

        LegalDocuments.RelationsTo(stranger).Should().BeEmpty();
    }

    private static List<(LegalDocument Source, DocumentRelation Relation)> Everything() =>
        [.. LegalDocuments.All.SelectMany(source => source.Relations, (source, relation) => (source, relation))];
}
