using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>From an assessment to its document.</summary>
internal static class DocumentBuilder
{
    public static AssessmentDocument Build(Assessment assessment) => new(
        assessment.Decision,
        assessment.On,
        assessment.Verdict,
        DecisionRegistrations.Of(assessment.Decision).Conclusion(assessment),
        assessment.Verification,
        [.. assessment.Findings.Select(Finding)],
        Receipt(assessment.Receipt));

    public static ExplanationDocument Build(Explanation explanation) => new(
        explanation.Text,
        explanation.Verdict,
        explanation.Provision?.ToText(Language.Vietnamese),
        explanation.Provision?.ToText(Language.English),
        [.. explanation.Children.Select(Build)]);

    private static FindingDocument Finding(Finding finding) => new(
        finding.Rule.Id.Value,
        finding.Verdict,
        finding.Provision.ToText(Language.Vietnamese),
        finding.Provision.ToText(Language.English),
        new NormDocument(
            finding.Norm.Period.From,
            finding.Norm.Period.To,
            finding.Norm.Verification,
            finding.Norm.IsLocal,
            [.. finding.Norm.Provisions.Select(provision => provision.ToText(Language.Vietnamese))]),
        Measured(finding.Measured),
        Required(finding.Required),
        [.. finding.Missing.Select(fact => new MissingFactDocument(fact.Path, fact.Name.Vietnamese, fact.Name.English))],
        Reason(finding.Reason),
        finding.Subject is { } subject ? new TextDocument(subject.Vietnamese, subject.English) : null);

    private static MeasurementDocument? Measured(Measurement measured) => measured.Kind switch
    {
        MeasurementKind.None => null,
        MeasurementKind.Amount => new() { Amount = measured.Amount },
        MeasurementKind.Level => new() { Level = measured.Level },
        MeasurementKind.Count => new() { Count = measured.Number },
        MeasurementKind.Flag => new() { Flag = measured.Flag },
        MeasurementKind.Days => new() { Days = measured.Number },
        MeasurementKind.WorkingDays => new() { WorkingDays = measured.Number },
        MeasurementKind.Months => new() { Months = measured.Number },
        MeasurementKind.Date => new() { Date = measured.Date },
        _ => throw new NotSupportedException($"'{measured.Kind}' has no JSON form in this version."),
    };

    private static RequirementDocument? Required(Requirement? required)
    {
        if (required is null)
        {
            return null;
        }

        var lower = Measured(required.Lower);
        var upper = Measured(required.Upper);
        return new RequirementDocument
        {
            AtLeast = required.LowerIncluded ? lower : null,
            MoreThan = required.LowerIncluded ? null : lower,
            AtMost = required.UpperIncluded ? upper : null,
            LessThan = required.UpperIncluded ? null : upper,
        };
    }

    private static ReasonDocument? Reason(FindingReason? reason)
    {
        if (reason is null)
        {
            return null;
        }

        var kind = reason switch
        {
            LawGap => ReasonKind.Gap,
            LawConflict => ReasonKind.Conflict,
            DecidingAuthority => ReasonKind.Authority,
            Remark => ReasonKind.Remark,
            _ => throw new NotSupportedException($"The reason '{reason.Id}' has no JSON form in this version."),
        };
        ImmutableArray<string> provisions = reason is LawConflict conflict
            ? [conflict.First.ToText(Language.Vietnamese), conflict.Second.ToText(Language.Vietnamese)]
            : [];
        return new ReasonDocument(kind, reason.Id, reason.Text.Vietnamese, reason.Text.English, provisions);
    }

    private static ReceiptDocument Receipt(Receipt receipt) =>
        new(receipt.LibraryVersion, receipt.RulebookFingerprint, receipt.Decision, receipt.On, receipt.Rules);
}
