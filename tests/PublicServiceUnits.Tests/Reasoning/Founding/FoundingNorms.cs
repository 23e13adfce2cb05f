using PublicServiceUnits.Law;
using PublicServiceUnits.Tests.Law;

namespace PublicServiceUnits.Tests.Reasoning.Founding;

/// <summary>The least headcount for which a unit may be founded: one figure, two texts one after the other.</summary>
internal static class FoundingNorms
{
    public const int Minimum = 15;

    public static readonly LocalDate Start = new(2020, 12, 1);

    public static readonly LocalDate NewText = new(2025, 11, 1);

    public static NormTimeline<int> MinimumHeadcount { get; } = Timelines.Of(
        "test.founding.minimum-headcount",
        new LocalizedText("Số lượng người làm việc tối thiểu để thành lập", "Minimum headcount for founding"),
        ceasesOn: null,
        SampleNorms.OnlyMore,
        Timelines.From(Start, Minimum, SampleNorms.OldProvision),
        Timelines.FromSecondary(NewText, Minimum, SampleNorms.NewProvision, SampleNorms.OldProvision));
}
