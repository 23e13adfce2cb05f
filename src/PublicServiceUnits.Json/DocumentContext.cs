using System.Text.Json;
using System.Text.Json.Serialization;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Converters;
using PublicServiceUnits.Law;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Json;

/// <summary>The generated serializers of answers and explanations. Reading is strict: what was not written here is refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AssessmentDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(AutonomyClassificationDocument))]
[JsonSerializable(typeof(AutonomyDistanceDocument))]
[JsonSerializable(typeof(EnterpriseRegimeDocument))]
[JsonSerializable(typeof(DissolutionFundsDocument))]
[JsonSerializable(typeof(SurplusDistributionDocument))]
[JsonSerializable(typeof(FundAdvanceDocument))]
[JsonSerializable(typeof(AutonomyTimetableDocument))]
[JsonSerializable(typeof(StateSupportDocument))]
[JsonSerializable(typeof(TierChangeDocument))]
[JsonSerializable(typeof(AutonomyRightsDocument))]
[JsonSerializable(typeof(AutonomyAuthorityDocument))]
[JsonSerializable(typeof(PriceRoadmapDocument))]
[JsonSerializable(typeof(AutonomyFileDocument))]
[JsonSerializable(typeof(OrganisationFileDocument))]
[JsonSerializable(typeof(UnitStructureDocument))]
[JsonSerializable(typeof(EstablishDocument))]
[JsonSerializable(typeof(ManagementCouncilDocument))]
[JsonSerializable(typeof(UnitPowersDocument))]
[JsonSerializable(typeof(DissolveDocument))]
[JsonSerializable(typeof(JobPositionsDocument))]
[JsonSerializable(typeof(HeadcountDocument))]
[JsonSerializable(typeof(ReorganiseDocument))]
[JsonSerializable(typeof(SectorPlanDocument))]
[JsonSerializable(typeof(TransferDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext
{
    /// <summary>The context with the converters of the library's own types.</summary>
    public static DocumentContext Strict { get; } = new(new JsonSerializerOptions
    {
        AllowDuplicateProperties = false,
        Encoder = JsonText.Encoder,
        MaxDepth = JsonText.MaxDepth,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters =
        {
            new LocalDateConverter(),
            new VndConverter(),
            new RatioConverter(),
            new TierConverter(),
            new BandConverter(),
            new NameConverter<Verdict>(),
            new NameConverter<Verification>(),
            new NameConverter<ClassificationRoute>(),
            new NameConverter<ReasonKind>(),
            new NameConverter<EnterpriseRegimeBasis>(),
            new NameConverter<AccountingRegime>(),
            new NameConverter<AccountingCircular>(),
            new NameConverter<DissolutionFundKind>(),
            new NameConverter<SurplusFund>(),
            new NameConverter<SurplusBreachKind>(),
            new NameConverter<SettlementStage>(),
            new NameConverter<RecoverySource>(),
            new NameConverter<DutyKind>(),
            new NameConverter<DutyHolder>(),
            new NameConverter<DutyStatus>(),
            new NameConverter<StateSupportKind>(),
            new NameConverter<TierMove>(),
            new NameConverter<RightKind>(),
            new NameConverter<RightStatus>(),
            new NameConverter<AuthorityStepKind>(),
            new NameConverter<AuthorityActor>(),
            new NameConverter<CostComponent>(),
            new NameConverter<StructureDecider>(),
            new NameConverter<DepartmentLack>(),
            new NameConverter<ProcedureActor>(),
            new NameConverter<ProcedureStepKind>(),
            new NameConverter<EstablishConditionKind>(),
            new NameConverter<CouncilBody>(),
            new NameConverter<CouncilDuty>(),
            new NameConverter<CouncilPointKind>(),
            new NameConverter<PowerKind>(),
            new NameConverter<PowerHolder>(),
            new NameConverter<PortfolioLevel>(),
            new NameConverter<PlanDirectionKind>(),
            new NameConverter<PlanConfidence>(),
            new NameConverter<UnitFunction>(),
            new NameConverter<DissolveConditionKind>(),
            new NameConverter<JobPositionKind>(),
            new NameConverter<JobPositionDecider>(),
            new NameConverter<JobPositionStepKind>(),
            new NameConverter<CareerLevel>(),
            new NameConverter<HeadcountContractKind>(),
            new NameConverter<HeadcountDutyKind>(),
            new NameConverter<ReorganiseConditionKind>(),
            new NameConverter<TransferConditionKind>(),
            new NameConverter<TransferRoute>(),
        },
    });
}
