using System.Text.Json;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

/// <summary>What becomes of budget relation codes: the cases are Cases/units.code-life-cycle.json.</summary>
public sealed class CodeLifeCycleTests
{
    private static readonly IReadOnlyDictionary<string, JsonElement> Cases = CaseFile.Read("units.code-life-cycle");

    public static TheoryData<string> Ids => [.. Cases.Keys];

    public static TheoryData<CodeEvent> Events => [.. Enum.GetValues<CodeEvent>()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_code_has_its_fate(string id)
    {
        var one = Cases[id];
        var happened = CaseFile.Choice<CodeEvent>(one, "event")!.Value;
        var expected = one.GetProperty("expected");

        var fates = Rulebook.National.Units.CodesAfter(happened, CaseFile.On(one));

        (fates.Event, fates.On).Should().Be((happened, CaseFile.On(one)));
        fates.All.Select(fate => $"{fate.Holder}: {fate.Outcome} – {fate.Provision.ToText(Language.English)}")
            .Should().Equal(CaseFile.Texts(expected, "fates"));
        (fates.Reason?.Id).Should().Be(CaseFile.Text(expected, "reason"));
        fates.ToText(Language.Vietnamese).Should().NotBeEmpty().And.NotBe(fates.ToText(Language.English));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_is_answered_from_2016_on_and_has_a_case(CodeEvent happened)
    {
        var fates = Rulebook.National.Units.CodesAfter(happened, new LocalDate(2016, 1, 1));

        fates.All.Should().NotBeEmpty().And.OnlyContain(fate => fate.Norm.Verification == Verification.TextRead);
        fates.All.Select(fate => fate.Holder).Should().OnlyHaveUniqueItems();
        Cases.Values.Should().Contain(one => CaseFile.Choice<CodeEvent>(one, "event") == happened && CaseFile.On(one) >= new LocalDate(2016, 1, 1));
        Rulebook.National.Units.CodesAfter(happened, new LocalDate(2015, 12, 31)).All.Should().BeEmpty();
    }

    [Fact]
    public void A_unit_that_ends_by_being_split_is_shown_both_readings()
    {
        var fates = Rulebook.National.Units.CodesAfter(CodeEvent.SplitThatEndsTheUnit, new LocalDate(2025, 7, 1));

        fates.Of(CodeHolder.TheUnit).Should().BeNull();
        var conflict = fates.Reason.Should().BeOfType<LawConflict>().Subject;
        (conflict.First.Article, conflict.Second.Article).Should().Be(("14", "4"));
    }

    [Fact]
    public void The_fates_are_said_in_both_languages()
    {
        var fates = Rulebook.National.Units.CodesAfter(CodeEvent.Merger, new LocalDate(2025, 7, 1));

        fates.ToText(Language.Vietnamese).Should().Be(
            "Đơn vị nhận sáp nhập: giữ nguyên mã số – điểm a khoản 2 Điều 14 Thông tư số 185/2015/TT-BTC\nĐơn vị bị sáp nhập: đóng mã số – điểm b khoản 2 Điều 14 Thông tư số 185/2015/TT-BTC");
        (fates.Of(CodeHolder.MergedUnit)?.ToText(Language.English)).Should().Be(
            "The merged unit: the code is closed – point b, clause 2, Article 14, Circular 185/2015/TT-BTC");
    }

    [Fact]
    public void An_event_outside_the_list_is_refused() =>
        FluentActions.Invoking(() => Rulebook.National.Units.CodesAfter((CodeEvent)99, new LocalDate(2025, 7, 1))).Should().Throw<ArgumentException>();
}
