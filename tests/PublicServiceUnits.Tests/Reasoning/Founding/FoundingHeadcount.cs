using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Reasoning.Founding;

/// <summary>A legal question that only the tests know: is the headcount of a founding plan enough on a day?</summary>
internal static class FoundingHeadcount
{
    public const string Id = "test.minimum-headcount";

    /// <summary>Titles come from the library's own resources alone, so the rule borrows the name of a sentence of the spine.</summary>
    public static readonly Rule MinimumRule = new("spine", "remark.secondary", FoundingNorms.MinimumHeadcount.Id);

    public static readonly MissingFact MissingHeadcount = new("headcount", new LocalizedText("Số lượng người làm việc", "Headcount"));

    private static readonly FoundingFactsValidator Validator = new();

    public static NormSet NationalNorms { get; } = new([FoundingNorms.MinimumHeadcount]);

    public static Decision<FoundingFacts, FoundingConclusion> Under(NormSet norms)
    {
        var identity = new RulebookIdentity("1.2.3", norms);
        return new Decision<FoundingFacts, FoundingConclusion>(
            Id,
            new LocalizedText("Đơn vị có đủ số lượng người làm việc để thành lập không?", "Is the headcount enough to found the unit?"),
            () => [MinimumRule],
            () => norms.All,
            () => Validator,
            (facts, on) => Answer(identity, norms.Of(FoundingNorms.MinimumHeadcount), facts, on));
    }

    private static Assessment<FoundingConclusion> Answer(
        RulebookIdentity identity, NormTimeline<int> minimum, FoundingFacts facts, LocalDate on)
    {
        FactErrors.ThrowIfAny(Validator, facts);
        if (minimum.At(on).Norm is not { } norm)
        {
            return new Assessment<FoundingConclusion>(identity, Id, on, Verdict.NotApplicable, []);
        }

        var required = Requirement.AtLeast(Measurement.Count(norm.Value));
        if (facts.Headcount is not { } headcount)
        {
            return new Assessment<FoundingConclusion>(
                identity,
                Id,
                on,
                Verdict.Undetermined,
                [new Finding(MinimumRule, Verdict.Undetermined, norm, required: required, missing: [MissingHeadcount])]);
        }

        var measured = Measurement.Count(headcount);
        var met = required.IsMetBy(measured);
        return new Assessment<FoundingConclusion>(
            identity,
            Id,
            on,
            new FoundingConclusion(met),
            [new Finding(MinimumRule, met ? Verdict.Satisfied : Verdict.NotSatisfied, norm, measured, required)]);
    }
}
