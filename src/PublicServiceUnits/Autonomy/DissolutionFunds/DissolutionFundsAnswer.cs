using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.dissolution-funds</c>: where each balance goes, which debts are paid, and the shares of staff.</summary>
public sealed record DissolutionFundsAnswer : IConclusion
{
    internal DissolutionFundsAnswer(
        ImmutableArray<DissolutionFundUse> funds,
        Vnd debtsToStaffPaid,
        Vnd taxDebtsPaid,
        Vnd otherDebtsPaid,
        Vnd unpaidDebts,
        ImmutableArray<DissolutionShare> shares)
    {
        Funds = funds;
        DebtsToStaffPaid = debtsToStaffPaid;
        TaxDebtsPaid = taxDebtsPaid;
        OtherDebtsPaid = otherDebtsPaid;
        UnpaidDebts = unpaidDebts;
        Shares = shares;
    }

    /// <summary>The five balances, each with its uses.</summary>
    public ImmutableArray<DissolutionFundUse> Funds { get; }

    /// <summary>Debts to staff that the funds pay, in dong.</summary>
    public Vnd DebtsToStaffPaid { get; }

    /// <summary>Tax debts that the funds pay, in dong.</summary>
    public Vnd TaxDebtsPaid { get; }

    /// <summary>Other debts that the funds pay, in dong.</summary>
    public Vnd OtherDebtsPaid { get; }

    /// <summary>Debts that the funds do not cover, in dong.</summary>
    public Vnd UnpaidDebts { get; }

    /// <summary>The share of each employee in the reward and welfare funds, in the order of the facts; empty where not asked.</summary>
    public ImmutableArray<DissolutionShare> Shares { get; }

    /// <summary>What the internal spending rules give staff beyond the months of salary the law allows, in dong; 0 where nothing. It is not shared.</summary>
    public Vnd AboveIncomeCap { get; internal init; }

    /// <summary>What goes to the State budget, in dong.</summary>
    public Vnd ToBudget => Sum(static use => use.ToBudget);

    /// <summary>What pays debts, in dong.</summary>
    public Vnd ToDebts => Sum(static use => use.ToDebts);

    /// <summary>What staff receives from the funds, debts to staff left aside, in dong.</summary>
    public Vnd ToStaff => Sum(static use => use.ToStaffByRegime + use.SharedAmongStaff);

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(DissolutionFundsAnswer? other) => other is not null
        && Funds.SequenceEqual(other.Funds)
        && DebtsToStaffPaid == other.DebtsToStaffPaid
        && TaxDebtsPaid == other.TaxDebtsPaid
        && OtherDebtsPaid == other.OtherDebtsPaid
        && UnpaidDebts == other.UnpaidDebts
        && AboveIncomeCap == other.AboveIncomeCap
        && Shares.SequenceEqual(other.Shares);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(ToStaff, ToDebts, ToBudget, UnpaidDebts, Shares.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = vietnamese
            ? $"Người lao động nhận {ToStaff.ToText(language)}, trả nợ {ToDebts.ToText(language)}, nộp ngân sách nhà nước {ToBudget.ToText(language)}, nợ chưa trả được {UnpaidDebts.ToText(language)}"
            : $"Staff receives {ToStaff.ToText(language)}, debts take {ToDebts.ToText(language)}, the State budget {ToBudget.ToText(language)}, debts left unpaid {UnpaidDebts.ToText(language)}";
        return AboveIncomeCap.Dong == 0 ? text
            : vietnamese ? $"{text}; quy chế chi tiêu nội bộ vượt mức tối đa {AboveIncomeCap.ToText(language)}"
            : $"{text}; the internal spending rules exceed the most allowed by {AboveIncomeCap.ToText(language)}";
    }

    private Vnd Sum(Func<DissolutionFundUse, Vnd> part) => Funds.Aggregate(Vnd.Zero, (sum, use) => sum + part(use));
}
