using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The rules of <c>organisation.file</c>: those of the questions it asks. It decides nothing of its own.</summary>
internal static class OrganisationFileRules
{
    public const string DecisionId = "organisation.file";

    public static ImmutableArray<Rule> All =>
    [
        .. ((ImmutableArray<Rule>[])[StructureRules.All, PowersRules.All, ManagementCouncilRules.All, JobPositionRules.All, HeadcountRules.All])
            .SelectMany(rules => rules).Distinct(),
    ];
}
