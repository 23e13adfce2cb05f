using System.Collections.Immutable;
using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>From an assessment to its document.</summary>
internal static class DocumentBuilder
{
    public static AssessmentDocument Build(Assessment assessment) => new(
        assessment.Decision,
        assessment.On,
        assessment.Verdict,
        Conclusion(assessment),
        assessment.Verification,
        [.. assessment.Findings.Select(Finding)],
        Receipt(assessment.Receipt));

    public static ExplanationDocument Build(Explanation explanation) => new(
        explanation.Text,
        explanation.Verdict,
        explanation.Provision?.ToText(Language.Vietnamese),
        explanation.Provision?.ToText(Language.English),
        [.. explanation.Children.Select(Build)]);

    private static JsonElement? Conclusion(Assessment assessment) => assessment switch
    {
        Assessment<AutonomyClassification> { Conclusion: { } conclusion } => JsonSerializer.SerializeToElement(
            AutonomyClassificationDocument.From(conclusion), DocumentContext.Strict.AutonomyClassificationDocument),
        Assessment<AutonomyDistance> { Conclusion: { } conclusion } => JsonSerializer.SerializeToElement(
            AutonomyDistanceDocument.From(conclusion), DocumentContext.Strict.AutonomyDistanceDocument),
        Assessment<EnterpriseRegimeAnswer> { Conclusion: { } conclusion } => JsonSerializer.SerializeToElement(
            EnterpriseRegimeDocument.From(conclusion), DocumentContext.Strict.EnterpriseRegimeDocument),
        Assessment<DissolutionFundsAnswer> { Conclusion: { } conclusion } => JsonSerializer.SerializeToElement(
            DissolutionFundsDocument.From(conclusion), DocumentContext.Strict.DissolutionFundsDocument),
        Assessment<SurplusDistribution> { Conclusion: { } conclusion } => JsonSerializer.SerializeToElement(
            SurplusDistributionDocument.From(conclusion), DocumentContext.Strict.SurplusDistributionDocument),
        Assessment<AutonomyTimetable> { Conclusion: { } conclusion } => JsonSerializer.SerializeToElement(
            AutonomyTimetableDocument.From(conclusion), DocumentContext.Strict.AutonomyTimetableDocument),
        Assessment<StateSupport> answer => answer.Conclusion is { } support
            ? JsonSerializer.SerializeToElement(StateSupportDocument.From(support), DocumentContext.Strict.StateSupportDocument)
            : null,
        Assessment<TierChange> answer => answer.Conclusion is { } change
            ? JsonSerializer.SerializeToElement(TierChangeDocument.From(change), DocumentContext.Strict.TierChangeDocument)
            : null,
        Assessment<AutonomyRights> answer => answer.Conclusion is { } rights
            ? JsonSerializer.SerializeToElement(AutonomyRightsDocument.From(rights), DocumentContext.Strict.AutonomyRightsDocument)
            : null,
        Assessment<AutonomyClassification> or Assessment<AutonomyDistance> or Assessment<AutonomyTimetable> or Assessment<StateSupport>
            or Assessment<TierChange> or Assessment<SurplusDistribution> or Assessment<AutonomyRights>
            or Assessment<EnterpriseRegimeAnswer> or Assessment<DissolutionFundsAnswer> => null,
        _ => throw new NotSupportedException($"'{assessment.Decision}' has no JSON form in this version."),
    };

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
