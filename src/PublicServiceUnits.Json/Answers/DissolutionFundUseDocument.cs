using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>Where the balance of one fund goes, as it stands in JSON; amounts in dong, the parts sum to the balance.</summary>
/// <param name="Fund">The fund.</param>
/// <param name="Balance">Its cash balance.</param>
/// <param name="CoversOverpayments">Makes good what staff were paid beyond the rules.</param>
/// <param name="ToStaffByRegime">Pays what the rules give staff.</param>
/// <param name="SharedAmongStaff">Is shared among the staff at work.</param>
/// <param name="ToDebts">Pays debts.</param>
/// <param name="ToBudget">Goes to the State budget.</param>
public sealed record DissolutionFundUseDocument(
    DissolutionFundKind Fund,
    Vnd Balance,
    Vnd CoversOverpayments,
    Vnd ToStaffByRegime,
    Vnd SharedAmongStaff,
    Vnd ToDebts,
    Vnd ToBudget);
