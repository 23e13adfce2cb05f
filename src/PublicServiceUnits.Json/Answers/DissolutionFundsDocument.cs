using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>autonomy.dissolution-funds</c> as it stands in JSON; amounts in dong.</summary>
/// <param name="Funds">The five balances, each with its uses.</param>
/// <param name="DebtsToStaffPaid">Debts to staff that the funds pay.</param>
/// <param name="TaxDebtsPaid">Tax debts that the funds pay.</param>
/// <param name="OtherDebtsPaid">Other debts that the funds pay.</param>
/// <param name="UnpaidDebts">Debts that the funds do not cover.</param>
/// <param name="AboveIncomeCap">What the internal spending rules give staff beyond what the law allows; it is not shared.</param>
/// <param name="ToStaff">What staff receives from the funds, debts to staff left aside.</param>
/// <param name="ToDebts">What pays debts.</param>
/// <param name="ToBudget">What goes to the State budget.</param>
/// <param name="Shares">The share of each employee in the reward and welfare funds; empty where not asked.</param>
public sealed record DissolutionFundsDocument(
    ImmutableArray<DissolutionFundUseDocument> Funds,
    Vnd DebtsToStaffPaid,
    Vnd TaxDebtsPaid,
    Vnd OtherDebtsPaid,
    Vnd UnpaidDebts,
    Vnd AboveIncomeCap,
    Vnd ToStaff,
    Vnd ToDebts,
    Vnd ToBudget,
    ImmutableArray<DissolutionShareDocument> Shares)
{
    /// <summary>The conclusion of an answer to <c>autonomy.dissolution-funds</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static DissolutionFundsDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.DissolutionFunds, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.DissolutionFundsDocument)
            : null;

    internal static DissolutionFundsDocument From(DissolutionFundsAnswer conclusion) => new(
        [.. conclusion.Funds.Select(use => new DissolutionFundUseDocument(
            use.Fund, use.Balance, use.CoversOverpayments, use.ToStaffByRegime, use.SharedAmongStaff, use.ToDebts, use.ToBudget))],
        conclusion.DebtsToStaffPaid,
        conclusion.TaxDebtsPaid,
        conclusion.OtherDebtsPaid,
        conclusion.UnpaidDebts,
        conclusion.AboveIncomeCap,
        conclusion.ToStaff,
        conclusion.ToDebts,
        conclusion.ToBudget,
        [.. conclusion.Shares.Select(share => new DissolutionShareDocument(share.Label, share.Months, share.Amount))]);
}
