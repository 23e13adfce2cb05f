using FluentAssertions.Execution;
using PublicServiceUnits.Tests.Cases;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>One explanation of each decree in both languages, as committed.</summary>
public sealed class SurplusExplanationTests
{
    [Theory]
    [InlineData("surplus-decree-16", "decree-16-class-2-2020-proposal")]
    [InlineData("surplus-decree-54", "decree-54-class-3-70-100-2021-proposal")]
    [InlineData("surplus-decree-141", "decree-141-class-3-2021-proposal")]
    [InlineData("surplus-decree-141-kept-2022", "2022-EconomicAndOther-kept")]
    [InlineData("surplus-decree-60", "2022-EconomicAndOther-not-kept")]
    [InlineData("surplus-decree-111", "base-2025-band-30-70")]
    [InlineData("surplus-group-4", "reminders-group-4")]
    [InlineData("surplus-plan-unread", "plan-Decree43Of2006-2018")]
    [InlineData("surplus-not-known-whether-kept", "2021-EconomicAndOther-not-known")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var answer = Rulebook.National.Autonomy.DistributeSurplus(SurplusCase.All[id].Facts);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }
}
