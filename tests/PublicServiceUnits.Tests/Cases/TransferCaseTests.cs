using System.Text.Json;
using FluentAssertions.Execution;
using NodaTime.Text;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

public sealed class TransferCaseTests
{
    private static readonly Decision<TransferFacts, TransferAnswer> Question = Rulebook.National.Organisation.TransferDecision;
    private static readonly IReadOnlyDictionary<string, (LocalDate On, JsonElement Case)> All = DatedCaseFile.Read("organisation.transfer");

    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_route_and_the_steps_are_as_the_law_says(string id)
    {
        var one = All[id].Case;
        var expected = one.GetProperty("expected");

        var answer = Answer(id);

        using var scope = new AssertionScope($"{id} ({one.GetProperty("provision").GetString()})");
        ProcedureCases.CheckFindings(expected, answer);
        (answer.Conclusion is null).Should().Be(answer.Verdict != Verdict.Satisfied);
        if (answer.Conclusion is { } conclusion)
        {
            ProcedureCases.CheckFlag(expected, "met", conclusion.ConditionsMet);
            if (DatedCaseFile.Text(expected, "route") is { } route)
            {
                conclusion.Route.ToString().Should().Be(route);
            }

            if (expected.TryGetProperty("steps", out var steps))
            {
                conclusion.Steps.Should().HaveCount(steps.GetInt32());
            }

            if (expected.TryGetProperty("conditions", out var conditions))
            {
                foreach (var condition in conditions.EnumerateObject())
                {
                    conclusion.Conditions.Single(found => found.Kind.ToString() == condition.Name).Verdict.ToString().Should().Be(condition.Value.GetString(), condition.Name);
                }
            }

            ProcedureCases.CheckSteps(expected, conclusion.Steps);
            conclusion.Conditions.Should().OnlyContain(condition => condition.Verification == Verification.SecondarySource);
        }

        DecisionChecks.Check(Question, answer);
    }

    [Fact]
    public void Each_rule_is_produced_by_a_case() => DecisionChecks.CheckProduced(TransferRules.All, Findings());

    [Fact]
    public void Each_norm_of_transfer_is_reached_by_a_case()
    {
        var reached = Findings().Select(finding => finding.Norm).ToHashSet();

        TransferNorms.All.SelectMany(timeline => timeline.Norms).Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void Every_pair_of_bodies_is_answered_or_the_reason_is_said()
    {
        foreach (var day in new[] { new LocalDate(2025, 10, 31), new LocalDate(2025, 11, 1), new LocalDate(2026, 7, 1) })
        {
            foreach (var (from, to) in Pairs())
            {
                foreach (var within in new bool?[] { null, false, true })
                {
                    var facts = new TransferFacts { From = from, To = to, IsWithinOneAuthority = within };
                    if (!Question.Validate(facts).IsEmpty)
                    {
                        continue;
                    }

                    var answer = Question.Ask(facts, day);

                    (answer.Conclusion is { DecidingActor: not null } || answer.Verdict == Verdict.NotApplicable
                        || answer.Findings[0].Reason is LawGap || !answer.Findings[0].Missing.IsEmpty).Should().BeTrue($"{from} to {to} on {day}");
                    (answer.Conclusion is null || day >= new LocalDate(2025, 11, 1)).Should().BeTrue();
                }
            }
        }
    }

    [Fact]
    public void The_way_back_is_decided_by_the_same_body()
    {
        foreach (var (from, to) in Pairs())
        {
            foreach (var within in new[] { false, true })
            {
                var there = new TransferFacts { From = from, To = to, IsWithinOneAuthority = within, IsNamedInStructureDecree = false };
                var back = there with { From = to, To = from };
                if (from == ManagingBodyKind.MinistryStructure || to == ManagingBodyKind.MinistryStructure || !Question.Validate(there).IsEmpty)
                {
                    continue;
                }

                (Question.Ask(back, new LocalDate(2025, 11, 1)).Conclusion?.DecidingActor).Should()
                    .Be(Question.Ask(there, new LocalDate(2025, 11, 1)).Conclusion?.DecidingActor, $"{from} and {to}");
            }
        }
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Codes(new() { From = (ManagingBodyKind)99, To = (ManagingBodyKind)99 }).Should().BeEquivalentTo("from-unknown", "to-unknown");
        Codes(new() { From = ManagingBodyKind.MinistryDirect, To = ManagingBodyKind.ProvincialDepartment, IsWithinOneAuthority = true }).Should().Equal("bodies-of-different-authorities");
        Codes(new() { From = ManagingBodyKind.MinistryDirect, To = ManagingBodyKind.ProvincialDepartment, IsWithinOneAuthority = false }).Should().BeEmpty();
        Codes(new() { CompleteFileReceivedOn = new LocalDate(2026, 1, 2), FinalFileSubmittedOn = new LocalDate(2026, 1, 1) }).Should().Equal("submitted-before-received");
        Codes(new() { CompleteFileReceivedOn = new LocalDate(2026, 1, 2), FinalFileSubmittedOn = new LocalDate(2026, 1, 2) }).Should().BeEmpty();

        static IEnumerable<string> Codes(TransferFacts facts) => Question.Validate(facts).Select(error => error.Code.Replace("organisation.transfer/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_are_compared_by_value_and_say_themselves()
    {
        var on = All["days"].On;
        var first = Answer("days").Conclusion!;

        first.Should().Be(Rulebook.National.On(on).Organisation.AssessTransfer(Read(All["days"].Case.GetProperty("facts"))).Conclusion)
            .And.NotBe(Answer("between-provinces").Conclusion);
        first.GetHashCode().Should().Be(Answer("days").Conclusion!.GetHashCode());
        first.ToText(Language.English).Should().Be("What Article 18a asks of the transfer is met; decided by: the Prime Minister");
        first.ToText(Language.Vietnamese).Should().Be("Đủ điều kiện chuyển giao theo Điều 18a; thẩm quyền quyết định: Thủ tướng Chính phủ");
        Answer("unit-changed").Conclusion!.ToText(Language.English).Should().StartWith("What Article 18a asks of the transfer is not met");
        Answer("unit-changed").Conclusion!.ToText(Language.Vietnamese).Should().StartWith("Không đủ điều kiện");
        Answer("change-unknown").Conclusion!.ToText(Language.English).Should().StartWith("Whether what Article 18a asks");
        Answer("change-unknown").Conclusion!.ToText(Language.Vietnamese).Should().StartWith("Chưa xác định");
    }

    [Theory]
    [InlineData("days", "transfer-prime-minister")]
    [InlineData("department-to-commune on 2025-11-01", "transfer-department-to-commune")]
    [InlineData("structure-unit on 2025-11-01", "transfer-structure-unit")]
    public void The_explanation_reads_well(string id, string name)
    {
        var answer = Answer(id);

        using var scope = new AssertionScope();
        Snapshot.Check($"Organisation/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Organisation/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }

    private static IEnumerable<(ManagingBodyKind From, ManagingBodyKind To)> Pairs() =>
        from first in Enum.GetValues<ManagingBodyKind>()
        from second in Enum.GetValues<ManagingBodyKind>()
        select (first, second);

    private static Assessment<TransferAnswer> Answer(string id) => Question.Ask(Read(All[id].Case.GetProperty("facts")), All[id].On);

    private static IEnumerable<Finding> Findings() => All.Keys.SelectMany(id => Answer(id).Findings);

    private static TransferFacts Read(JsonElement json)
    {
        var facts = new TransferFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "from" => facts with { From = Enum.Parse<ManagingBodyKind>(value.GetString()!) },
                "to" => facts with { To = Enum.Parse<ManagingBodyKind>(value.GetString()!) },
                "isWithinOneAuthority" => facts with { IsWithinOneAuthority = value.GetBoolean() },
                "isNamedInStructureDecree" => facts with { IsNamedInStructureDecree = value.GetBoolean() },
                "changesUnit" => facts with { ChangesUnit = value.GetBoolean() },
                "receiverConsents" => facts with { ReceiverConsents = value.GetBoolean() },
                "completeFileReceivedOn" => facts with { CompleteFileReceivedOn = LocalDatePattern.Iso.Parse(value.GetString()!).Value },
                "finalFileSubmittedOn" => facts with { FinalFileSubmittedOn = LocalDatePattern.Iso.Parse(value.GetString()!).Value },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }
}
