using System.Collections.Immutable;
using FluentAssertions.Execution;
using FsCheck.Xunit;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class AuthorityPropertyTests
{
    private static readonly LocalDate First = new(2015, 1, 1);
    private static readonly int Days = Period.DaysBetween(First, new LocalDate(2030, 12, 31));

    [Property(MaxTest = 1000)]
    public void Nobody_but_the_opinion_and_the_pilot_row_depends_on_the_tier(byte body, byte sector, ushort day, byte one, byte other)
    {
        var on = On(day);
        var facts = Facts(body, sector);

        var first = Steps(facts with { Tier = Tier(one) }, on);
        var second = Steps(facts with { Tier = Tier(other) }, on);

        Others(first).Should().Equal(Others(second));

        static IEnumerable<AuthorityStep> Others(IEnumerable<AuthorityStep> steps) =>
            steps.Where(step => step.Kind is not (AuthorityStepKind.FinanceOpinion or AuthorityStepKind.FullAutonomyPilot));
    }

    [Property(MaxTest = 1000)]
    public void A_fact_more_closes_steps_and_never_opens_one(byte body, byte sector, ushort day)
    {
        var on = On(day);
        var known = Facts(body, sector) with { Tier = AutonomyTier.Group4 };
        foreach (var less in new[]
        {
            known with { Tier = null },
            known with { Sector = null },
            known with { IsHigherEducationInstitution = null },
            known with { BelongsToRegionalUniversity = null },
            known with { IsUnderVoiceOfVietnamOrNewsAgency = null },
        })
        {
            Missing(known, on).Should().Be(0);
            if (Missing(less, on) == 0)
            {
                Rulebook.National.Autonomy.FindAuthority(less, on).Verdict.Should().Be(Rulebook.National.Autonomy.FindAuthority(known, on).Verdict);
            }
        }
    }

    [Property(MaxTest = 1000)]
    public void The_last_days_follow_each_other_and_lie_in_one_year(byte body, byte sector, ushort day)
    {
        var days = Steps(Facts(body, sector) with { Tier = AutonomyTier.Group3 }, On(day)).Select(step => step.LastDay).OfType<LocalDate>().ToList();

        days.Should().BeInAscendingOrder();
        days.Select(last => last.Year).Distinct().Should().HaveCountLessThanOrEqualTo(1);
    }

    [Property(MaxTest = 1000)]
    public void Each_body_has_one_standing_on_each_day_and_a_point_where_it_is_named(byte body, ushort day)
    {
        var point = Rulebook.National.Units.PointOf(Body(body), On(day));

        (point.Standing is ManagingBodyStanding.Named or ManagingBodyStanding.Excluded).Should().Be(point.Provision?.Article == "2");
        (point.Norm?.Period.Contains(On(day)) ?? true).Should().BeTrue();
        (point.Standing == ManagingBodyStanding.Gap).Should().Be(point.Reason is LawGap);
    }

    [Theory]
    [InlineData("authority-conflict", "ProvincialDepartment-2025 on 2025-07-07")]
    [InlineData("authority-commune", "commune-2026 on 2026-02-20")]
    [InlineData("authority-party", "party-2026")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var answer = AuthorityCaseTests.Answer(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    private static int Missing(AuthorityFacts facts, LocalDate on) => Rulebook.National.Autonomy.FindAuthority(facts, on).MissingFacts.Length;

    private static ImmutableArray<AuthorityStep> Steps(AuthorityFacts facts, LocalDate on) =>
        Rulebook.National.Autonomy.FindAuthority(facts, on).Conclusion?.Steps ?? [];

    private static AuthorityFacts Facts(byte body, byte sector) => new()
    {
        ManagingBody = Body(body),
        Sector = (UnitSector)(sector % Enum.GetValues<UnitSector>().Length),
        IsHigherEducationInstitution = false,
        BelongsToRegionalUniversity = false,
        IsUnderVoiceOfVietnamOrNewsAgency = false,
        IsFullAutonomyPilot = false,
    };

    private static ManagingBodyKind Body(byte body) => (ManagingBodyKind)(body % Enum.GetValues<ManagingBodyKind>().Length);

    private static AutonomyTier Tier(byte tier) => AutonomyTier.Group1 + (tier % 4);

    private static LocalDate On(ushort day) => First.PlusDays(day % Days);
}
