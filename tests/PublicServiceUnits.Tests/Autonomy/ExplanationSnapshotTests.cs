using FluentAssertions.Execution;
using PublicServiceUnits.Tests.Cases;

namespace PublicServiceUnits.Tests.Autonomy;

public sealed class ExplanationSnapshotTests
{
    [Theory]
    [InlineData("school-item-by-item", "example-1-school-Y on 2022-11-01")]
    [InlineData("health-centre-treatment-alone", "example-5-health-centre-M on 2025-07-07")]
    [InlineData("gap-at-exactly-70", "90-2017-70-exactly on 2017-10-28")]
    [InlineData("ministers-judgement", "MinistryOfNationalDefence-as-amended on 2025-07-07")]
    [InlineData("older-plan-kept", "Decree43Of2006-kept-2022 on 2022-12-31")]
    [InlineData("fact-missing", "fees-not-told on 2025-07-07")]
    public void The_reasons_read_as_committed(string name, string id)
    {
        var one = LegalCase.All[id];

        var answer = Rulebook.National.Autonomy.Classify(one.Facts, one.On);

        using var scope = new AssertionScope();
        Snapshot.Check($"Autonomy/Snapshots/{name}.vi.txt", answer.Explain(Language.Vietnamese).ToString());
        Snapshot.Check($"Autonomy/Snapshots/{name}.en.txt", answer.Explain(Language.English).ToString());
    }
}
