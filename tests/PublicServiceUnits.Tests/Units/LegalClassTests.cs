using NodaTime.Text;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

/// <summary>Law 58/2010/QH12, art. 9.2, read in the codification; Law 129/2025/QH15, art. 5.4, 43, read as re-typed by a third party.</summary>
public sealed class LegalClassTests
{
    public static TheoryData<UnitLegalClass?, string, UnitLegalClassStanding, string?> Classes => new()
    {
        { UnitLegalClass.FullyAutonomous, "2011-12-31", UnitLegalClassStanding.NotYetInForce, "gap.58-2010.before-2012" },
        { UnitLegalClass.FullyAutonomous, "2012-01-01", UnitLegalClassStanding.Classed, null },
        { UnitLegalClass.NotYetFullyAutonomous, "2020-07-01", UnitLegalClassStanding.Classed, null },
        { null, "2026-06-30", UnitLegalClassStanding.Unknown, null },
        { UnitLegalClass.NotYetFullyAutonomous, "2026-06-30", UnitLegalClassStanding.Classed, null },
        { UnitLegalClass.NotYetFullyAutonomous, "2026-07-01", UnitLegalClassStanding.ClassesEnded, "gap.129-2025.classification-criteria-not-found" },
        { null, "2026-07-01", UnitLegalClassStanding.ClassesEnded, "gap.129-2025.classification-criteria-not-found" },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public void The_class_depends_on_the_law_of_the_date(UnitLegalClass? given, string on, UnitLegalClassStanding standing, string? reason)
    {
        var day = LocalDatePattern.Iso.Parse(on).Value;

        var answer = Rulebook.National.Units.LegalClassOf(given, day);

        (answer.On, answer.Standing).Should().Be((day, standing));
        answer.Class.Should().Be(standing == UnitLegalClassStanding.Classed ? given : null);
        (answer.Reason?.Id).Should().Be(reason);
        (answer.MissingFact?.Path).Should().Be(standing == UnitLegalClassStanding.Unknown ? "legalClass" : null);
        answer.ToText(Language.Vietnamese).Should().NotBe(answer.ToText(Language.English));
    }

    [Fact]
    public void The_older_law_was_read_and_the_newer_only_as_typed_again()
    {
        var before = Rulebook.National.Units.LegalClassOf(null, new LocalDate(2026, 6, 30)).Norm!;
        var after = Rulebook.National.Units.LegalClassOf(null, new LocalDate(2026, 7, 1)).Norm!;

        (before.Verification, before.Provision).Should().Be((Verification.TextRead, LegalDocuments.PublicEmployeesLaw58Of2010.At("9", "2")));
        (after.Verification, after.Provision).Should().Be((Verification.SecondarySource, LegalDocuments.PublicEmployeesLaw129Of2025.At("5", "4")));
    }

    [Theory]
    [InlineData(UnitLegalClass.FullyAutonomous, "Given full autonomy – clause 2, Article 9, Law 58/2010/QH12")]
    [InlineData(UnitLegalClass.NotYetFullyAutonomous, "Not yet given full autonomy – clause 2, Article 9, Law 58/2010/QH12")]
    [InlineData(null, "not known: the class given under clause 2, Article 9, Law 58/2010/QH12 – clause 2, Article 9, Law 58/2010/QH12")]
    public void The_class_is_said_with_its_provision(UnitLegalClass? given, string text) =>
        Rulebook.National.Units.LegalClassOf(given, new LocalDate(2026, 6, 30)).ToText(Language.English).Should().Be(text);

    [Fact]
    public void A_class_outside_the_list_is_refused() =>
        FluentActions.Invoking(() => Rulebook.National.Units.LegalClassOf((UnitLegalClass)9, new LocalDate(2026, 6, 30))).Should().Throw<ArgumentException>();
}
