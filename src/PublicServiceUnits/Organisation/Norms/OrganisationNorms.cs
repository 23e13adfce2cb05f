using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Organisation;

/// <summary>Every norm of the area: figures, dates and lists stand in the rooms beside this file, nowhere else.</summary>
internal static class OrganisationNorms
{
    /// <summary>Every timeline.</summary>
    public static ImmutableArray<NormTimeline> All =>
        [
            .. StructureNorms.All, .. DeputyNorms.All, .. EstablishNorms.All, .. ProcedureNorms.All, .. PowersRegister.All,
            .. CouncilNorms.All, .. JobPositionNorms.All, .. HeadcountNorms.All, .. ProcedurePowerNorms.All,
            .. ChangeFileNorms.All, .. DissolveNorms.All, .. ReorganiseNorms.All, .. TransferNorms.All, .. SectorPlanNorms.All,
        ];
}
