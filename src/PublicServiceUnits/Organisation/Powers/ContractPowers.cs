using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>Powers over contracts, as <c>autonomy.rights</c> says them: its norms, its rows, its open cases.</summary>
internal sealed class ContractPowers
{
    private readonly Assessment<AutonomyRights> _rights;

    private ContractPowers(Assessment<AutonomyRights> rights) => _rights = rights;

    public static ContractPowers Of(NormSet norms, RulebookIdentity identity, LocalDate on, PowersFacts facts) => new(RightsMatrix.List(
        new AutonomyLaw(norms, identity, on),
        on,
        new RightsFacts { Tier = facts.Tier, Band = facts.Band, Sector = facts.Sector, HasCouncil = facts.HasCouncil }));

    public void Add(PowerKind kind, RightKind right, List<PowerRow> rows, ImmutableArray<Finding>.Builder findings)
    {
        foreach (var row in _rights.Conclusion?.Rows ?? [])
        {
            if (row.Kind != right)
            {
                continue;
            }

            var found = _rights.Findings.First(finding => finding.Rule == RightsRules.Of(right));
            findings.Add(new Finding(
                PowersRules.Of(kind), row.Status is null ? Verdict.Undetermined : Verdict.Satisfied, found.Norm, default, found.Required, found.Missing, found.Reason));
            rows.Add(new PowerRow(kind, HolderOf(row.Status), row.Content, row.Provision, found.Norm.Period, row.Verification, row.Reason));
        }
    }

    private static PowerHolder? HolderOf(RightStatus? status) => status switch
    {
        RightStatus.OwnDecision or RightStatus.WithinLimits => PowerHolder.Head,
        RightStatus.NeedsApproval => PowerHolder.ManagingAuthority,
        RightStatus.NotGiven => PowerHolder.Nobody,
        _ => null,
    };
}
