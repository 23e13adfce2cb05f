using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Json.Schemas;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>Which facts and which conclusion each decision has in JSON. A decision without a line here is refused by name.</summary>
internal static class DecisionRegistrations
{
    public static JsonDecision Of(Decision decision) => decision switch
    {
        Decision<ClassificationFacts, AutonomyClassification> classify =>
            new TypedJsonDecision<ClassificationFacts, AutonomyClassification>(classify, ClassificationShapes.Facts, ConclusionSchemas.Classification),
        Decision<ClassificationFacts, AutonomyDistance> distance =>
            new TypedJsonDecision<ClassificationFacts, AutonomyDistance>(distance, ClassificationShapes.Facts, ConclusionSchemas.Distance),
        Decision<EnterpriseRegimeFacts, EnterpriseRegimeAnswer> regime =>
            new TypedJsonDecision<EnterpriseRegimeFacts, EnterpriseRegimeAnswer>(regime, EnterpriseRegimeShapes.Facts, ConclusionSchemas.EnterpriseRegime),
        Decision<DissolutionFundsFacts, DissolutionFundsAnswer> funds =>
            new TypedJsonDecision<DissolutionFundsFacts, DissolutionFundsAnswer>(funds, DissolutionFundsShapes.Facts, ConclusionSchemas.DissolutionFunds),
        Decision<SurplusDistributionFacts, SurplusDistribution> surplus =>
            new TypedJsonDecision<SurplusDistributionFacts, SurplusDistribution>(surplus, SurplusShapes.Facts, ConclusionSchemas.SurplusDistribution),
        Decision<TimetableFacts, AutonomyTimetable> timetable =>
            new TypedJsonDecision<TimetableFacts, AutonomyTimetable>(timetable, TimetableShapes.Facts, ConclusionSchemas.Timetable),
        Decision<StateSupportFacts, StateSupport> support =>
            new TypedJsonDecision<StateSupportFacts, StateSupport>(support, StateSupportShapes.Facts, ConclusionSchemas.StateSupport),
        Decision<TierChangeFacts, TierChange> change =>
            new TypedJsonDecision<TierChangeFacts, TierChange>(change, TierChangeShapes.Facts, ConclusionSchemas.TierChange),
        Decision<RightsFacts, AutonomyRights> rights =>
            new TypedJsonDecision<RightsFacts, AutonomyRights>(rights, RightsShapes.Facts, ConclusionSchemas.Rights),
        _ => throw new NotSupportedException($"'{decision.Id}' has no JSON form in this version."),
    };
}
