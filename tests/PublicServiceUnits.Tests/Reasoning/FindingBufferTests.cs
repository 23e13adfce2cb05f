using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Law;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class FindingBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(20)]
    public void Findings_come_out_as_they_went_in(int count)
    {
        var norm = SampleNorms.Since(SampleNorms.CheckedOn, 1);
        var rule = new Rule("test", "rule", SampleNorms.Id);
        var buffer = default(FindingBuffer);
        for (var number = 0; number < count; number++)
        {
            buffer.Add(new Finding(rule, Verdict.Satisfied, norm, Measurement.Count(number)));
        }

        buffer.Count.Should().Be(count);
        buffer.ToImmutable().Select(finding => finding.Measured.Number).Should().Equal(Enumerable.Range(0, count).Select(number => (long?)number));
    }
}
