using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusion of <c>organisation.file</c>.</summary>
internal static class OrganisationFileSchema
{
    public static JsonObject Conclusion() => Object(
        ("tier", OrNull(Whole((int)AutonomyTier.Group1, (int)AutonomyTier.Group4))),
        ("structure", Part(DecisionIds.Structure, OrganisationStructureSchema.Conclusion())),
        ("powers", Part(DecisionIds.Powers, OrganisationPowersSchemas.Powers())),
        ("managementCouncil", Part(DecisionIds.ManagementCouncil, OrganisationCouncilSchema.Conclusion())),
        ("jobPositions", Part(DecisionIds.JobPositions, OrganisationJobPositionsSchema.Conclusion())),
        ("headcount", Part(DecisionIds.Headcount, OrganisationHeadcountSchema.Conclusion())));
}
