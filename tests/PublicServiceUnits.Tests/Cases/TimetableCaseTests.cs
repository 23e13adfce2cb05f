using System.Text.Json;
using FluentAssertions.Execution;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class TimetableCaseTests
{
    private static readonly Decision<TimetableFacts, AutonomyTimetable> Question = Rulebook.National.Autonomy.TimetableDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("autonomy.timetable");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_library_answers_as_the_law_does(string id)
    {
        var (on, one) = All[id];
        var expected = one.GetProperty("expected");

        var answer = Ask(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("row").GetString()}, {one.GetProperty("provision").GetString()})");
        DatedCaseFile.Texts(expected, "missing").Should().BeSubsetOf(answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path));
        DatedCaseFile.Texts(expected, "shows").Should().BeSubsetOf(answer.Findings.Select(finding => finding.Reason?.Id ?? ""));
        answer.Findings.Select(finding => finding.Reason?.Id ?? "").Should().NotIntersectWith(DatedCaseFile.Texts(expected, "hides").Append("gap.none"));
        DatedCaseFile.Texts(expected, "finds").Should().BeSubsetOf(answer.Findings.Select(finding => finding.ToString()));
        (answer.Conclusion!.Duties.Select(duty => $"{duty.Kind}")).Should().NotIntersectWith(DatedCaseFile.Texts(expected, "absent").Append("None"));
        if (DatedCaseFile.Text(expected, "cites") is { } cites)
        {
            answer.Findings[0].Norm.Provisions.Select(provision => provision.ToText(Language.English)).Should().Contain(cites);
        }

        if (DatedCaseFile.Text(expected, "verification") is { } verification)
        {
            $"{answer.Verification}".Should().Be(verification);
        }

        if (DatedCaseFile.Text(expected, "stability") is { } stability)
        {
            var term = answer.Conclusion.Stability;
            $"{Known(term.Years)} {Known(term.FirstYear)}-{Known(term.LastYear)}".Should().Be(stability);
        }

        if (expected.TryGetProperty("headSigns", out var signs))
        {
            answer.Conclusion.HeadSignsSpendingRules.Should().Be(signs.GetBoolean());
        }

        foreach (var duty in expected.TryGetProperty("duties", out var duties) ? duties.EnumerateArray().ToArray() : [])
        {
            Check(answer, duty);
        }

        DecisionChecks.Check(Question, answer);

        static string Known(int? year) => year is { } known ? $"{known}" : "?";
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() =>
        DecisionChecks.CheckProduced(TimetableRules.All, All.Keys.SelectMany(id => Ask(id).Findings));

    [Theory]
    [InlineData("timetable-contested-day", "plan-on-31-March-of-2030 on 2030-03-31")]
    [InlineData("timetable-expired-decision", "period-2026-without-a-decision on 2026-11-24")]
    [InlineData("timetable-older-plan", "older-plan-to-2022 on 2022-12-31")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var answer = Ask(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    [Fact]
    public void The_quarter_of_a_new_plan_is_that_of_the_change_of_tier()
    {
        var change = Rulebook.National.Autonomy.JudgeTierChange(
            new()
            {
                Cause = TierChangeCause.PolicyChange,
                MovesRevenue = true,
                ChangesLevel = true,
                WithinStabilityPeriod = true,
                YearOfCause = 2024,
                SwingIsLarge = true,
                RemainingFundsUsed = true,
                YearBalances = false,
            },
            new(2025, 1, 1)).Conclusion!;

        var duty = Ask("redo-due on 2025-01-01").Conclusion!.Duties.Single(one => one.Kind == DutyKind.MidPeriodRedo);
        (change.MayRedoPlan, change.RedoFrom, change.RedoUntil).Should().Be((true, new LocalDate(2025, 1, 1), duty.LastDay));
    }

    private static Assessment<AutonomyTimetable> Ask(string id) => Question.Ask(Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static void Check(Assessment<AutonomyTimetable> answer, JsonElement expected)
    {
        var kind = Enum.Parse<DutyKind>(expected.GetProperty("kind").GetString()!);
        int? year = expected.GetProperty("year") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
        var duty = answer.Conclusion!.Duties.Single(one => one.Kind == kind && one.Year == year);

        $"{duty.Status}".Should().Be(DatedCaseFile.Text(expected, "status"));
        duty.LastDay.Should().Be(DateOf(expected, "lastDay"));
        duty.LastDayIfMoved.Should().Be(DateOf(expected, "moved"));
        duty.DaysLate.Should().Be(expected.TryGetProperty("late", out var late) ? late.GetInt32() : 0);
        if (DatedCaseFile.Text(expected, "holder") is { } holder)
        {
            $"{duty.Holder}".Should().Be(holder);
        }

        Contains(duty.Receiver?.In(Language.English), "receiver");
        Contains(duty.Form?.ToText(Language.English), "form");
        Contains(duty.Consequence?.ToText(Language.English), "consequence");
        if (DatedCaseFile.Text(expected, "cites") is { } cites)
        {
            var finding = answer.Findings.Single(one => one.Rule == TimetableRules.Duty(kind) && one.Subject == duty.Subject);
            finding.Norm.Provisions.Select(provision => provision.ToText(Language.English)).Should().Contain(cites);
        }

        void Contains(string? text, string name)
        {
            if (DatedCaseFile.Text(expected, name) is { } part)
            {
                text.Should().Contain(part);
            }
        }
    }

    private static LocalDate? DateOf(JsonElement owner, string name) =>
        DatedCaseFile.Text(owner, name) is { } text ? LocalDatePattern.Iso.Parse(text).GetValueOrThrow() : null;

    private static TimetableFacts Read(JsonElement json)
    {
        var facts = new TimetableFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "tier" => facts with { Tier = (AutonomyTier)value.GetInt32() },
                "stabilityFirstYear" => facts with { StabilityFirstYear = value.GetInt32() },
                "keptOlderPlan" => facts with { KeptOlderPlan = value.GetBoolean() },
                "planDecree" => facts with { PlanDecree = Enum.Parse<OlderDecree>(value.GetString()!) },
                "midPeriodRedo" => facts with
                {
                    MidPeriodRedo = new()
                    {
                        YearOfCause = value.TryGetProperty("yearOfCause", out var year) ? year.GetInt32() : null,
                        CausesHold = value.TryGetProperty("causesHold", out var hold) ? hold.GetBoolean() : null,
                    },
                },
                "spendingRules" => facts with
                {
                    SpendingRules = new()
                    {
                        DraftReceivedOn = DateOf(value, "draftReceivedOn"),
                        Commented = value.TryGetProperty("commented", out var commented) ? commented.GetBoolean() : null,
                        SentToTreasury = value.TryGetProperty("sentToTreasury", out var sent) ? sent.GetBoolean() : null,
                    },
                },
                "records" => facts with
                {
                    Records =
                    [
                        .. value.EnumerateArray().Select(record => new DutyRecord
                        {
                            Kind = Enum.Parse<DutyKind>(record.GetProperty("kind").GetString()!),
                            Year = record.GetProperty("year").GetInt32(),
                            DoneOn = DateOf(record, "doneOn"),
                        }),
                    ],
                },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
