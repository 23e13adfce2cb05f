using System.Collections.Frozen;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Json.Schemas;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>The form of each decision in JSON. A decision without a line here is refused by name.</summary>
internal static class DecisionRegistrations
{
    private static readonly FrozenDictionary<string, JsonForm> Forms = new JsonForm[]
    {
        new JsonForm<ClassificationFacts, AutonomyClassification, AutonomyClassificationDocument>(
            DecisionIds.Classify, static () => ClassificationShapes.Facts, ConclusionSchemas.Classification, AutonomyClassificationDocument.From, static () => DocumentContext.Strict.AutonomyClassificationDocument),
        new JsonForm<ClassificationFacts, AutonomyDistance, AutonomyDistanceDocument>(
            DecisionIds.Distance, static () => ClassificationShapes.Facts, ConclusionSchemas.Distance, AutonomyDistanceDocument.From, static () => DocumentContext.Strict.AutonomyDistanceDocument),
        new JsonForm<EnterpriseRegimeFacts, EnterpriseRegimeAnswer, EnterpriseRegimeDocument>(
            DecisionIds.EnterpriseRegime, static () => EnterpriseRegimeShapes.Facts, ConclusionSchemas.EnterpriseRegime, EnterpriseRegimeDocument.From, static () => DocumentContext.Strict.EnterpriseRegimeDocument),
        new JsonForm<DissolutionFundsFacts, DissolutionFundsAnswer, DissolutionFundsDocument>(
            DecisionIds.DissolutionFunds, static () => DissolutionFundsShapes.Facts, ConclusionSchemas.DissolutionFunds, DissolutionFundsDocument.From, static () => DocumentContext.Strict.DissolutionFundsDocument),
        new JsonForm<SurplusDistributionFacts, SurplusDistribution, SurplusDistributionDocument>(
            DecisionIds.DistributeSurplus, static () => SurplusShapes.Facts, ConclusionSchemas.SurplusDistribution, SurplusDistributionDocument.From, static () => DocumentContext.Strict.SurplusDistributionDocument),
        new JsonForm<FundAdvanceFacts, FundAdvance, FundAdvanceDocument>(
            DecisionIds.AdvanceFunds, static () => FundAdvanceShapes.Facts, ConclusionSchemas.FundAdvance, FundAdvanceDocument.From, static () => DocumentContext.Strict.FundAdvanceDocument),
        new JsonForm<TimetableFacts, AutonomyTimetable, AutonomyTimetableDocument>(
            DecisionIds.Timetable, static () => TimetableShapes.Facts, ConclusionSchemas.Timetable, AutonomyTimetableDocument.From, static () => DocumentContext.Strict.AutonomyTimetableDocument),
        new JsonForm<StateSupportFacts, StateSupport, StateSupportDocument>(
            DecisionIds.StateSupport, static () => StateSupportShapes.Facts, ConclusionSchemas.StateSupport, StateSupportDocument.From, static () => DocumentContext.Strict.StateSupportDocument),
        new JsonForm<TierChangeFacts, TierChange, TierChangeDocument>(
            DecisionIds.ChangeTier, static () => TierChangeShapes.Facts, ConclusionSchemas.TierChange, TierChangeDocument.From, static () => DocumentContext.Strict.TierChangeDocument),
        new JsonForm<RightsFacts, AutonomyRights, AutonomyRightsDocument>(
            DecisionIds.Rights, static () => RightsShapes.Facts, ConclusionSchemas.Rights, AutonomyRightsDocument.From, static () => DocumentContext.Strict.AutonomyRightsDocument),
        new JsonForm<AuthorityFacts, AutonomyAuthority, AutonomyAuthorityDocument>(
            DecisionIds.Authority, static () => AuthorityShapes.Facts, ConclusionSchemas.Authority, AutonomyAuthorityDocument.From, static () => DocumentContext.Strict.AutonomyAuthorityDocument),
        new JsonForm<PriceRoadmapFacts, PriceRoadmap, PriceRoadmapDocument>(
            DecisionIds.PriceRoadmap, static () => PriceRoadmapShapes.Facts, PriceRoadmapSchema.Conclusion, PriceRoadmapDocument.From, static () => DocumentContext.Strict.PriceRoadmapDocument),
        new JsonForm<AutonomyFileFacts, AutonomyFile, AutonomyFileDocument>(
            DecisionIds.File, static () => AutonomyFileShapes.Facts, ConclusionSchemas.File, AutonomyFileDocument.From, static () => DocumentContext.Strict.AutonomyFileDocument),
        new JsonForm<StructureFacts, UnitStructure, UnitStructureDocument>(
            DecisionIds.Structure, static () => StructureShapes.Facts, OrganisationStructureSchema.Conclusion, UnitStructureDocument.From, static () => DocumentContext.Strict.UnitStructureDocument),
        new JsonForm<EstablishFacts, EstablishAnswer, EstablishDocument>(
            DecisionIds.Establish, static () => EstablishShapes.Facts, OrganisationProcedureSchemas.Establish, EstablishDocument.From, static () => DocumentContext.Strict.EstablishDocument),
        new JsonForm<ManagementCouncilFacts, ManagementCouncilAnswer, ManagementCouncilDocument>(
            DecisionIds.ManagementCouncil, static () => ManagementCouncilShapes.Facts, OrganisationCouncilSchema.Conclusion, ManagementCouncilDocument.From, static () => DocumentContext.Strict.ManagementCouncilDocument),
        new JsonForm<PowersFacts, UnitPowers, UnitPowersDocument>(
            DecisionIds.Powers, static () => PowersShapes.Facts, OrganisationPowersSchemas.Powers, UnitPowersDocument.From, static () => DocumentContext.Strict.UnitPowersDocument),
        new JsonForm<DissolveFacts, DissolveAnswer, DissolveDocument>(
            DecisionIds.Dissolve, static () => DissolveShapes.Facts, OrganisationProcedureSchemas.Dissolve, DissolveDocument.From, static () => DocumentContext.Strict.DissolveDocument),
        new JsonForm<JobPositionsFacts, JobPositionsAnswer, JobPositionsDocument>(
            DecisionIds.JobPositions, static () => JobPositionShapes.Facts, OrganisationJobPositionsSchema.Conclusion, JobPositionsDocument.From, static () => DocumentContext.Strict.JobPositionsDocument),
        new JsonForm<HeadcountFacts, HeadcountAnswer, HeadcountDocument>(
            DecisionIds.Headcount, static () => HeadcountShapes.Facts, OrganisationHeadcountSchema.Conclusion, HeadcountDocument.From, static () => DocumentContext.Strict.HeadcountDocument),
        new JsonForm<OrganisationFileFacts, OrganisationFile, OrganisationFileDocument>(
            DecisionIds.OrganisationFile, static () => OrganisationFileShapes.Facts, OrganisationFileSchema.Conclusion, OrganisationFileDocument.From, static () => DocumentContext.Strict.OrganisationFileDocument),
        new JsonForm<ReorganiseFacts, ReorganiseAnswer, ReorganiseDocument>(
            DecisionIds.Reorganise, static () => ReorganiseShapes.Facts, OrganisationProcedureSchemas.Reorganise, ReorganiseDocument.From, static () => DocumentContext.Strict.ReorganiseDocument),
        new JsonForm<SectorPlanFacts, SectorPlan, SectorPlanDocument>(
            DecisionIds.SectorPlan, static () => SectorPlanShapes.Facts, OrganisationSectorPlanSchema.Conclusion, SectorPlanDocument.From, static () => DocumentContext.Strict.SectorPlanDocument),
        new JsonForm<TransferFacts, TransferAnswer, TransferDocument>(
            DecisionIds.Transfer, static () => TransferShapes.Facts, OrganisationProcedureSchemas.Transfer, TransferDocument.From, static () => DocumentContext.Strict.TransferDocument),
    }.ToFrozenDictionary(form => form.DecisionId, StringComparer.Ordinal);

    public static JsonForm Of(string decision) => Forms.TryGetValue(decision, out var form)
        ? form
        : throw new NotSupportedException($"'{decision}' has no JSON form in this version.");
}
