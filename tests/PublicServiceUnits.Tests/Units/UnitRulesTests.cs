using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

/// <summary>Article 2 of Decree 120/2020/NĐ-CP, read in the codification, and its clauses 1 and 5 as Decree 283/2025/NĐ-CP words them.</summary>
public sealed class UnitRulesTests
{
    private const string Article2 = "Article 2, Decree 120/2020/NĐ-CP";

    public static TheoryData<ManagingBodyKind, string, ManagingBodyStanding, string?> Points => new()
    {
        { ManagingBodyKind.MinistryStructure, "2020-11-30", ManagingBodyStanding.NotYetNamed, null },
        { ManagingBodyKind.MinistryStructure, "2020-12-01", ManagingBodyStanding.Named, $"point a, clause 1, {Article2}" },
        { ManagingBodyKind.MinistryDirect, "2025-10-31", ManagingBodyStanding.Named, $"point a, clause 1, {Article2}" },
        { ManagingBodyKind.MinistryAbroad, "2025-11-01", ManagingBodyStanding.Named, $"point a, clause 1, {Article2}" },
        { ManagingBodyKind.GeneralDepartment, "2025-10-31", ManagingBodyStanding.Named, $"point b, clause 1, {Article2}" },
        { ManagingBodyKind.GeneralDepartment, "2025-11-01", ManagingBodyStanding.Ended, null },
        { ManagingBodyKind.GeneralDepartmentBureau, "2025-10-31", ManagingBodyStanding.Named, $"point đ, clause 1, {Article2}" },
        { ManagingBodyKind.GeneralDepartmentBureau, "2025-11-01", ManagingBodyStanding.Ended, null },
        { ManagingBodyKind.MinistryBureau, "2025-10-31", ManagingBodyStanding.Named, $"point c, clause 1, {Article2}" },
        { ManagingBodyKind.MinistryBureau, "2025-11-01", ManagingBodyStanding.Named, $"point b, clause 1, {Article2}" },
        { ManagingBodyKind.BureauBranch, "2025-10-31", ManagingBodyStanding.Named, $"point c, clause 1, {Article2}" },
        { ManagingBodyKind.BureauBranch, "2025-11-01", ManagingBodyStanding.Named, $"point b, clause 1, {Article2}" },
        { ManagingBodyKind.MinistryOffice, "2025-10-31", ManagingBodyStanding.Named, $"point d, clause 1, {Article2}" },
        { ManagingBodyKind.MinistryOffice, "2025-11-01", ManagingBodyStanding.Named, $"point c, clause 1, {Article2}" },
        { ManagingBodyKind.GovernmentAgency, "2026-02-20", ManagingBodyStanding.Named, $"clause 2, {Article2}" },
        { ManagingBodyKind.GovernmentFoundedOrganisation, "2021-01-01", ManagingBodyStanding.Named, $"clause 3, {Article2}" },
        { ManagingBodyKind.ProvincialPeoplesCommittee, "2026-02-20", ManagingBodyStanding.Named, $"point a, clause 4, {Article2}" },
        { ManagingBodyKind.ProvincialDepartment, "2026-02-20", ManagingBodyStanding.Named, $"point b, clause 4, {Article2}" },
        { ManagingBodyKind.ProvincialDepartmentBranch, "2026-02-20", ManagingBodyStanding.Named, $"point c, clause 4, {Article2}" },
        { ManagingBodyKind.OtherProvincialBody, "2026-02-20", ManagingBodyStanding.Named, $"point d, clause 4, {Article2}" },
        { ManagingBodyKind.DistrictPeoplesCommittee, "2025-06-30", ManagingBodyStanding.Named, $"clause 5, {Article2}" },
        { ManagingBodyKind.DistrictPeoplesCommittee, "2025-07-01", ManagingBodyStanding.Ended, null },
        { ManagingBodyKind.CommunePeoplesCommittee, "2025-06-30", ManagingBodyStanding.NotYetNamed, null },
        { ManagingBodyKind.CommunePeoplesCommittee, "2025-07-01", ManagingBodyStanding.Gap, null },
        { ManagingBodyKind.CommunePeoplesCommittee, "2025-10-31", ManagingBodyStanding.Gap, null },
        { ManagingBodyKind.CommunePeoplesCommittee, "2025-11-01", ManagingBodyStanding.Named, $"clause 5, {Article2}" },
        { ManagingBodyKind.MinistryOfNationalDefence, "2025-10-31", ManagingBodyStanding.Excluded, $"clause 1, {Article2}" },
        { ManagingBodyKind.MinistryOfPublicSecurity, "2025-11-01", ManagingBodyStanding.Excluded, $"clause 1, {Article2}" },
        { ManagingBodyKind.PublicServiceUnit, "2020-12-01", ManagingBodyStanding.NamedElsewhere, "clause 2, Article 4, Decree 120/2020/NĐ-CP" },
        { ManagingBodyKind.PoliticalOrganisation, "2020-12-01", ManagingBodyStanding.Gap, "Article 28, Decree 120/2020/NĐ-CP" },
        { ManagingBodyKind.SocioPoliticalOrganisation, "2026-02-20", ManagingBodyStanding.Gap, "Article 28, Decree 120/2020/NĐ-CP" },
        { ManagingBodyKind.SocialOrganisation, "2026-02-20", ManagingBodyStanding.Gap, "Article 28, Decree 120/2020/NĐ-CP" },
        { ManagingBodyKind.OtherCentralBody, "2026-02-20", ManagingBodyStanding.Gap, "Article 28, Decree 120/2020/NĐ-CP" },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void The_point_is_as_the_decree_says(ManagingBodyKind kind, string on, ManagingBodyStanding standing, string? cites)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value;

        var point = Rulebook.National.Units.PointOf(kind, day);

        (point.Kind, point.On, point.Standing).Should().Be((kind, day, standing));
        (point.Provision?.ToText(Language.English)).Should().Be(cites);
        (point.Reason?.Id).Should().Be((standing, cites) switch
        {
            (ManagingBodyStanding.Gap, null) => "gap.120-2020.commune-2025-07-01-to-2025-10-31",
            (ManagingBodyStanding.Gap, _) => "gap.120-2020.article-28-not-read",
            _ => null,
        });
        point.ToText(Language.Vietnamese).Should().StartWith(ManagingBodies.Name(kind).Vietnamese + ": ").And.NotBe(point.ToText(Language.English));
        point.Should().Be(Rulebook.National.Units.PointOf(kind, day));
    }

    [Fact]
    public void A_date_of_another_calendar_is_the_same_day() =>
        Rulebook.National.Units.PointOf(ManagingBodyKind.MinistryBureau, new LocalDate(2025, 11, 1).WithCalendar(CalendarSystem.Julian))
            .Should().Be(Rulebook.National.Units.PointOf(ManagingBodyKind.MinistryBureau, new LocalDate(2025, 11, 1)));

    [Fact]
    public void A_kind_outside_the_list_is_refused() =>
        FluentActions.Invoking(() => Rulebook.National.Units.PointOf((ManagingBodyKind)99, new LocalDate(2025, 11, 1)))
            .Should().Throw<ArgumentException>();
}
