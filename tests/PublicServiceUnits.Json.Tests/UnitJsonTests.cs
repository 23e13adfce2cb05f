using System.Text.Json.Nodes;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Tests;

/// <summary>A unit and its history as JSON documents.</summary>
public sealed class UnitJsonTests
{
    private static readonly PublicServiceUnit Full = new("Bệnh viện đa khoa B")
    {
        ForeignName = "General Hospital B",
        Code = "BV 01/\"B\"",
        BudgetCode = BudgetRelationCode.Read("1098765").Value,
        TaxCode = TaxCode.Read("0100109106-001").Value,
        Chapter = BudgetChapter.Read("423").Value,
        Sector = UnitSector.HealthAndPopulation,
        ManagingBody = ManagingBodyKind.ProvincialDepartment,
        Parent = new UnitReference("Trung tâm y tế C") { BudgetCode = BudgetRelationCode.Read("1098764").Value },
        ServiceKind = ServiceKind.Both,
        Purpose = new() { ServesStateManagement = false, SuppliesBasicEssentialServices = true, IsMultiSector = false, IsAbroad = false },
        Rank = UnitRank.Grade1,
        LegalClass = UnitLegalClass.NotYetFullyAutonomous,
    };

    public static TheoryData<string> Names => ["full", "bare", "authority-only", "other-authority"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_unit_survives_a_round_trip(string name)
    {
        var unit = Unit(name);

        foreach (var indented in new[] { true, false })
        {
            var text = UnitJson.Write(unit, indented);
            UnitJson.ReadUnit(text).Should().Be(unit);
            UnitJson.Write(UnitJson.ReadUnit(text), indented).Should().Be(text);
        }

        SchemaValidator.Validate(UnitJson.UnitSchema, JsonNode.Parse(UnitJson.Write(unit))).Should().BeEmpty();
    }

    [Fact]
    public void Each_value_of_each_list_survives_a_round_trip()
    {
        All<UnitSector>(value => new("A") { Sector = value });
        All<ManagingBodyKind>(value => new("A") { ManagingBody = value });
        All<ManagingAuthority>(value => new("A") { ManagingAuthority = value });
        All<ServiceKind>(value => new("A") { ServiceKind = value });
        All<UnitRank>(value => new("A") { Rank = value });
        All<UnitLegalClass>(value => new("A") { LegalClass = value });

        static void All<T>(Func<T, PublicServiceUnit> with)
            where T : struct, Enum
        {
            foreach (var value in Enum.GetValues<T>())
            {
                UnitJson.ReadUnit(UnitJson.Write(with(value))).Should().Be(with(value));
            }
        }
    }

    [Fact]
    public void A_history_survives_a_round_trip_in_order_of_time()
    {
        var history = new UnitHistory(
            new UnitVersion(Full, EffectivePeriod.Since(new LocalDate(2025, 7, 1))),
            new UnitVersion(Unit("bare"), EffectivePeriod.Between(new LocalDate(2020, 12, 1), new LocalDate(2025, 6, 30))));

        var text = UnitJson.Write(history);
        var read = UnitJson.ReadHistory(text);

        read.Versions.Should().Equal(history.Versions);
        UnitJson.Write(read).Should().Be(text);
        read.On(new LocalDate(2025, 6, 30)).Unit.Should().Be(Unit("bare"));
        read.On(new LocalDate(2025, 7, 1)).Unit.Should().Be(Full);
        SchemaValidator.Validate(UnitJson.HistorySchema, JsonNode.Parse(text)).Should().BeEmpty();
    }

    [Fact]
    public void The_canonical_form_is_frozen()
    {
        Snapshot.ShouldMatch(UnitJson.Write(Full), "unit-full");
        Snapshot.ShouldMatch(UnitJson.UnitSchema, "schema-unit");
        Snapshot.ShouldMatch(UnitJson.HistorySchema, "schema-unit-history");
    }

    [Fact]
    public void The_example_reads_fits_its_schema_and_is_canonical()
    {
        var history = UnitJson.ReadHistory(UnitJson.Example);

        UnitJson.Write(history).Should().Be(UnitJson.Example.TrimEnd('\n'));
        SchemaValidator.Validate(UnitJson.HistorySchema, JsonNode.Parse(UnitJson.Example)).Should().BeEmpty();
        Rulebook.National.Units.Check(history.Versions).Should().BeEmpty();
        history.On(new LocalDate(2025, 6, 30)).Unit!.ManagingBody.Should().Be(ManagingBodyKind.DistrictPeoplesCommittee);
        history.On(new LocalDate(2025, 7, 1)).Unit!.ManagingBody.Should().Be(ManagingBodyKind.CommunePeoplesCommittee);
        history.On(new LocalDate(2026, 6, 30)).Unit!.LegalClass.Should().Be(UnitLegalClass.NotYetFullyAutonomous);
        history.On(new LocalDate(2026, 7, 1)).Unit!.LegalClass.Should().BeNull();
    }

    [Fact]
    public void Names_in_words_are_read()
    {
        var unit = UnitJson.ReadUnit(
            """{"name":"A","sector":"y tế","managingBody":"sở","managingAuthority":"cấp tỉnh","serviceKind":"cả hai","rank":"hạng II","legalClass":"chưa được giao quyền tự chủ hoàn toàn","budgetCode":" 1098765 ","taxCode":"0100109106001"}""");

        unit.Sector.Should().Be(UnitSector.HealthAndPopulation);
        unit.ManagingBody.Should().Be(ManagingBodyKind.ProvincialDepartment);
        unit.ManagingAuthority.Should().Be(ManagingAuthority.Province);
        unit.ServiceKind.Should().Be(ServiceKind.Both);
        unit.Rank.Should().Be(UnitRank.Grade2);
        unit.LegalClass.Should().Be(UnitLegalClass.NotYetFullyAutonomous);
        (unit.BudgetCode?.ToString()).Should().Be("1098765");
        (unit.TaxCode?.ToString()).Should().Be("0100109106-001");
    }

    [Theory]
    [InlineData("[]", "$", "json/wrong-type")]
    [InlineData("{}", "$.name", "json/missing-member")]
    [InlineData("""{"name":" "}""", "$.name", "json/unknown-value")]
    [InlineData("""{"name":1}""", "$.name", "json/wrong-type")]
    [InlineData("""{"name":"A","nme":"B"}""", "$.nme", "json/unknown-member")]
    [InlineData("""{"name":"A","budgetCode":1098765}""", "$.budgetCode", "json/wrong-type")]
    [InlineData("""{"name":"A","budgetCode":"109876"}""", "$.budgetCode", "json/unknown-value")]
    [InlineData("""{"name":"A","taxCode":"0100109107"}""", "$.taxCode", "json/unknown-value")]
    [InlineData("""{"name":"A","chapter":"23"}""", "$.chapter", "json/unknown-value")]
    [InlineData("""{"name":"A","rank":"Hạng 11"}""", "$.rank", "json/unknown-value")]
    [InlineData("""{"name":"A","legalClass":"nhóm 1"}""", "$.legalClass", "json/unknown-value")]
    [InlineData("""{"name":"A","purpose":{"isAbroad":"no"}}""", "$.purpose.isAbroad", "json/wrong-type")]
    [InlineData("""{"name":"A","purpose":null}""", "$.purpose", "json/wrong-type")]
    [InlineData("""{"name":"A","parent":{}}""", "$.parent.name", "json/missing-member")]
    [InlineData("""{"name":"A","name":"B"}""", "$.name", "json/duplicate-member")]
    [InlineData("""{"versions":{}}""", "$.versions", "json/wrong-type")]
    [InlineData("""{"versions":[{"unit":{"name":"A"}}]}""", "$.versions[0].from", "json/missing-member")]
    [InlineData("""{"versions":[{"from":"2025-07-01"}]}""", "$.versions[0].unit", "json/missing-member")]
    [InlineData("""{"versions":[{"from":"2025-07-01","to":"2025-06-30","unit":{"name":"A"}}]}""", "$.versions[0].to", "json/out-of-range")]
    [InlineData("""{"versions":[{"from":"2025-02-30","unit":{"name":"A"}}]}""", "$.versions[0].from", "json/unknown-value")]
    [InlineData("""{"versions":[],"unit":{}}""", "$.unit", "json/unknown-member")]
    public void What_is_no_unit_is_refused_with_its_place(string json, string path, string code)
    {
        var refused = FluentActions.Invoking(() => UnitJson.Read(json)).Should().Throw<JsonFactsException>().Which;

        refused.Errors.Select(error => (error.Path, error.Code)).Should().Contain((path, code));
        refused.Errors.Should().OnlyContain(error => error.Accepted.Vietnamese != error.Accepted.English);
    }

    [Fact]
    public void A_period_of_one_day_is_a_version()
    {
        var read = UnitJson.ReadHistory("""{"versions":[{"from":"2025-07-01","to":"2025-07-01","unit":{"name":"A"}}]}""");

        read.On(new LocalDate(2025, 6, 30)).Stage.Should().Be(UnitLifeStage.NotYetFounded);
        read.On(new LocalDate(2025, 7, 1)).Stage.Should().Be(UnitLifeStage.Existing);
        read.On(new LocalDate(2025, 7, 2)).Stage.Should().Be(UnitLifeStage.Ended);
    }

    [Theory]
    [InlineData("""{"versions":[]}""", "units.history/empty")]
    [InlineData("""{"versions":[{"from":"2025-01-01","to":"2025-07-01","unit":{"name":"A"}},{"from":"2025-07-01","unit":{"name":"A"}}]}""", "units.history/overlap")]
    public void What_makes_no_history_is_refused_as_one_and_read_as_a_document(string json, string code)
    {
        FluentActions.Invoking(() => UnitJson.ReadHistory(json)).Should().Throw<JsonFactsException>()
            .Which.Errors.Should().ContainSingle().Which.Code.Should().Be(code);

        var document = UnitJson.Read(json);
        document.IsHistory.Should().BeTrue();
        document.Check(Rulebook.National.Units, Cases.Today).Select(error => error.Code).Should().Equal(code);
        document.On(new LocalDate(2025, 7, 1)).Should().BeNull();
    }

    [Fact]
    public void A_gap_is_a_finding_and_no_bar()
    {
        const string Json = """{"versions":[{"from":"2025-01-01","to":"2025-06-29","unit":{"name":"A"}},{"from":"2025-07-01","unit":{"name":"A"}}]}""";

        UnitJson.ReadHistory(Json).On(new LocalDate(2025, 6, 30)).Stage.Should().Be(UnitLifeStage.NotRecorded);
        UnitJson.Read(Json).Check(Rulebook.National.Units, Cases.Today).Select(error => error.Code).Should().Equal("units.history/gap");
    }

    [Fact]
    public void A_document_of_one_unit_is_checked_on_the_date()
    {
        var document = UnitJson.Read("""{"name":"A","managingBody":"districtPeoplesCommittee"}""");

        document.IsHistory.Should().BeFalse();
        document.On(new LocalDate(1999, 1, 1)).Should().Be(document.Unit);
        document.Check(Rulebook.National.Units, new LocalDate(2025, 6, 30)).Should().BeEmpty();
        document.Check(Rulebook.National.Units, new LocalDate(2025, 7, 1)).Select(error => error.Code).Should().Equal("units.unit/managing-body-ended");
    }

    [Fact]
    public void An_authority_that_follows_from_the_body_is_not_written()
    {
        var unit = new PublicServiceUnit("A") { ManagingBody = ManagingBodyKind.ProvincialDepartment, ManagingAuthority = ManagingAuthority.Province };

        UnitJson.Write(unit, indented: false).Should().Be("""{"name":"A","managingBody":"provincialDepartment"}""");
        UnitJson.Write(Unit("other-authority"), indented: false).Should().Contain("\"managingAuthority\":\"commune\"");
    }

    private static PublicServiceUnit Unit(string name) => name switch
    {
        "full" => Full,
        "bare" => new PublicServiceUnit("Trường A"),
        "authority-only" => new PublicServiceUnit("Trường A") { ManagingAuthority = ManagingAuthority.Commune },
        _ => new PublicServiceUnit("Trường A") { ManagingBody = ManagingBodyKind.ProvincialDepartment, ManagingAuthority = ManagingAuthority.Commune },
    };
}
