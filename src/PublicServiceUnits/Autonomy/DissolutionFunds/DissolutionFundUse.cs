using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>Where the balance of one fund goes; the parts sum to the balance, to the dong.</summary>
public sealed record DissolutionFundUse
{
    internal DissolutionFundUse(DissolutionFundKind fund, Vnd balance)
    {
        Fund = fund;
        Balance = balance;
    }

    /// <summary>The fund.</summary>
    public DissolutionFundKind Fund { get; }

    /// <summary>Its cash balance, in dong.</summary>
    public Vnd Balance { get; }

    /// <summary>Makes good what staff were paid beyond the rules, in dong.</summary>
    public Vnd CoversOverpayments { get; internal init; }

    /// <summary>Pays what the rules of public service units give staff, in dong.</summary>
    public Vnd ToStaffByRegime { get; internal init; }

    /// <summary>Is shared among the staff at work, in dong.</summary>
    public Vnd SharedAmongStaff { get; internal init; }

    /// <summary>Pays debts of the unit, in dong.</summary>
    public Vnd ToDebts { get; internal init; }

    /// <summary>Goes to the State budget, in dong.</summary>
    public Vnd ToBudget { get; internal init; }
}
