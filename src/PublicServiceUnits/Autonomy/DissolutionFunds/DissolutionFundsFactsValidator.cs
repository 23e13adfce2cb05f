using FluentValidation;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Autonomy.DissolutionFundsRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.dissolution-funds</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class DissolutionFundsFactsValidator : AbstractValidator<DissolutionFundsFacts>
{
    /// <summary>The most months of work that are accepted.</summary>
    public const int MostMonths = 1200;

    /// <summary>The most odd days that are accepted.</summary>
    public const int MostOddDays = 30;

    private static readonly LocalizedText Together = new(
        "các số tiền có tổng trong phạm vi 64 bit (đồng)",
        "amounts whose sum is within 64 bits (dong)");

    /// <summary>The rules of sense.</summary>
    public DissolutionFundsFactsValidator()
    {
        RuleFor(facts => facts.RewardAndWelfareBalance).NotNegative(DecisionId, "reward-and-welfare-balance-negative");
        RuleFor(facts => facts.OverpaidToStaff).NotNegative(DecisionId, "overpaid-to-staff-negative");
        RuleFor(facts => facts.DueToStaffByRegime).NotNegative(DecisionId, "due-to-staff-negative");
        RuleFor(facts => facts.SupplementaryIncomeBalance).NotNegative(DecisionId, "supplementary-income-balance-negative");
        RuleFor(facts => facts.MonthlySalary).NotNegative(DecisionId, "monthly-salary-negative");
        RuleFor(facts => facts.IncomeToStaffByInternalRules).NotNegative(DecisionId, "income-to-staff-negative");
        RuleFor(facts => facts.DevelopmentBalance).NotNegative(DecisionId, "development-balance-negative");
        RuleFor(facts => facts.OtherFundsBalance).NotNegative(DecisionId, "other-funds-balance-negative");
        RuleFor(facts => facts.SalaryReformBalance).NotNegative(DecisionId, "salary-reform-balance-negative");
        RuleFor(facts => facts.DebtsToStaff).NotNegative(DecisionId, "debts-to-staff-negative");
        RuleFor(facts => facts.TaxDebts).NotNegative(DecisionId, "tax-debts-negative");
        RuleFor(facts => facts.OtherDebts).NotNegative(DecisionId, "other-debts-negative");
        RuleFor(facts => facts.OverdueBankLoans).NotNegative(DecisionId, "overdue-bank-loans-negative");
        RuleFor(facts => facts.NetAssetProceeds).NotNegative(DecisionId, "net-asset-proceeds-negative");
        RuleFor(facts => facts.OverdueBankLoans)
            .Must((facts, loans) => loans is not { } given || facts.OtherDebts is not { } debts || given <= debts)
            .Or(DecisionId, "overdue-bank-loans-above-other-debts", new("không quá các khoản nợ khác", "not above the other debts"));
        RuleFor(facts => facts.RewardAndWelfareBalance)
            .Must((facts, _) => Fit(
                facts.RewardAndWelfareBalance, facts.SupplementaryIncomeBalance, facts.DevelopmentBalance, facts.OtherFundsBalance, facts.SalaryReformBalance))
            .Or(DecisionId, "balances-out-of-range", Together);
        RuleFor(facts => facts.DebtsToStaff).Must((facts, _) => Fit(facts.DebtsToStaff, facts.TaxDebts, facts.OtherDebts))
            .Or(DecisionId, "debts-out-of-range", Together);
        RuleForEach(facts => facts.Employees).SetValidator(new DissolutionEmployeeValidator());
    }

    private static bool Fit(params ReadOnlySpan<Vnd?> amounts)
    {
        Int128 sum = 0;
        foreach (var amount in amounts)
        {
            sum += amount.GetValueOrDefault().Dong;
        }

        return sum <= long.MaxValue;
    }
}
