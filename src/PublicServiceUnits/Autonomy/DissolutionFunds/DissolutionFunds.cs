using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Autonomy.DissolutionFundsFactNames;
using Norms = PublicServiceUnits.Autonomy.DissolutionFundsNorms;
using Reasons = PublicServiceUnits.Autonomy.DissolutionFundsReasons;
using Rules = PublicServiceUnits.Autonomy.DissolutionFundsRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>The engine of <c>autonomy.dissolution-funds</c>, for the date of the dissolution. Exact to the dong.</summary>
internal static class DissolutionFunds
{
    private static readonly Lazy<DissolutionFundsFactsValidator> Validator = new();

    public static Assessment<DissolutionFundsAnswer> Settle(AutonomyLaw law, LocalDate on, DissolutionFundsFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (law.Norms.Of(Norms.RewardAndWelfare).At(on).Norm is null)
        {
            findings.Add(new Finding(Rules.RewardAndWelfare, Verdict.Undetermined, Norms.RewardAndWelfare.Norms[0], reason: Reasons.NoLawEncoded));
            return Without();
        }

        AddMissing(facts, In, findings);
        if (findings.Count > 0)
        {
            return Without();
        }

        if ((Int128)facts.OverpaidToStaff.GetValueOrDefault().Dong + facts.DueToStaffByRegime.GetValueOrDefault().Dong > facts.RewardAndWelfareBalance!.Value.Dong)
        {
            findings.Add(new Finding(
                Rules.RewardAndWelfare,
                Verdict.Undetermined,
                In(Norms.RewardAndWelfare),
                Measurement.Of(facts.RewardAndWelfareBalance.Value),
                reason: Reasons.NoOrderWithinRewards));
            return Without();
        }

        if (facts.HasPendingDispute == true)
        {
            findings.Add(new Finding(Rules.NoDispute, Verdict.NeedsJudgement, In(Norms.NoDispute), reason: Reasons.Dispute));
            return new Assessment<DissolutionFundsAnswer>(law.Identity, Rules.DecisionId, on, Verdict.NeedsJudgement, findings.ToImmutable());
        }

        var rewards = RewardsOf(facts);
        var oddDays = law.Norms.Of(Norms.OddDays).At(on).Norm!;
        if (rewards.SharedAmongStaff.Dong > 0
            && !facts.Employees.IsDefaultOrEmpty
            && facts.Employees.All(employee => DissolutionShares.MonthsOf(employee, oddDays.Value) == 0))
        {
            findings.Add(new Finding(Rules.Share, Verdict.Undetermined, oddDays, reason: Reasons.NoMonths));
            return Without();
        }

        findings.Add(new Finding(Rules.RewardAndWelfare, Verdict.Satisfied, In(Norms.RewardAndWelfare), Measurement.Of(rewards.Balance), reason: Reasons.MonthsAtWhichUnit));
        var shares = SharesOf(rewards.SharedAmongStaff, facts.Employees, oddDays, findings);
        var income = IncomeOf(facts, law.Norms.Of(Norms.IncomeMonths).At(on).Norm!, findings, out var over);
        findings.Add(new Finding(Rules.PaidBeforeDissolution, Verdict.Satisfied, In(Norms.PaidBeforeDissolution)));
        var answer = Pay(facts, rewards, income, shares) with { AboveIncomeCap = over };
        var reform = answer.Funds.Single(use => use.Fund == DissolutionFundKind.SalaryReform).ToBudget;
        if (reform.Dong > 0)
        {
            findings.Add(new Finding(Rules.ToBudget, Verdict.Undetermined, In(Norms.ToBudget), Measurement.Of(reform), reason: Reasons.SalaryReformLeft));
            return Without();
        }

        AddDebts(answer, In, findings);
        DissolutionPlan.Add(facts, answer, on, In, findings);
        return new Assessment<DissolutionFundsAnswer>(law.Identity, Rules.DecisionId, on, answer, findings.ToImmutable());

        Norm In(NormTimeline timeline) => law.Norms.Of(timeline).NormAt(on)!;

        Assessment<DissolutionFundsAnswer> Without() =>
            new(law.Identity, Rules.DecisionId, on, Verdict.Undetermined, findings.ToImmutable());
    }

    private static void AddMissing(DissolutionFundsFacts facts, Func<NormTimeline, Norm> inForce, ImmutableArray<Finding>.Builder findings)
    {
        Ask(
            Rules.RewardAndWelfare,
            Norms.RewardAndWelfare,
            (facts.RewardAndWelfareBalance is null, Names.RewardAndWelfare),
            (facts.RewardAndWelfareBalance is not { Dong: 0 } && facts.OverpaidToStaff is null, Names.Overpaid),
            (facts.RewardAndWelfareBalance is not { Dong: 0 } && facts.DueToStaffByRegime is null, Names.DueToStaff));
        Ask(
            Rules.Share,
            Norms.OddDays,
            [
                .. facts.Employees.IsDefault ? [] : facts.Employees.SelectMany((employee, index) => new[]
                {
                    (employee.Months is null, Names.Months(index)), (employee.OddDays is null, Names.OddDays(index)),
                }),
            ]);
        Ask(
            Rules.IncomeToStaff,
            Norms.IncomeMonths,
            (facts.SupplementaryIncomeBalance is null, Names.SupplementaryIncome),
            (facts.SupplementaryIncomeBalance is not { Dong: 0 } && facts.MonthlySalary is null, Names.MonthlySalary),
            (facts.SupplementaryIncomeBalance is not { Dong: 0 } && facts.IncomeToStaffByInternalRules is null, Names.IncomeByInternalRules));
        Ask(
            Rules.ToDebts,
            Norms.ToDebts,
            (facts.DevelopmentBalance is null, Names.Development),
            (facts.OtherFundsBalance is null, Names.OtherFunds),
            (facts.SalaryReformBalance is null, Names.SalaryReform));
        Ask(
            Rules.DebtOrder,
            Norms.DebtOrder,
            (facts.DebtsToStaff is null, Names.DebtsToStaff),
            (facts.TaxDebts is null, Names.TaxDebts),
            (facts.OtherDebts is null, Names.OtherDebts));

        void Ask(Rule rule, NormTimeline timeline, params (bool IsMissing, MissingFact Fact)[] asked)
        {
            ImmutableArray<MissingFact> missing = [.. asked.Where(one => one.IsMissing).Select(one => one.Fact)];
            if (!missing.IsEmpty)
            {
                findings.Add(new Finding(rule, Verdict.Undetermined, inForce(timeline), missing: missing));
            }
        }
    }

    private static DissolutionFundUse RewardsOf(DissolutionFundsFacts facts)
    {
        var balance = facts.RewardAndWelfareBalance!.Value;
        var overpaid = facts.OverpaidToStaff.GetValueOrDefault();
        var due = facts.DueToStaffByRegime.GetValueOrDefault();
        return new DissolutionFundUse(DissolutionFundKind.RewardAndWelfare, balance)
        {
            CoversOverpayments = overpaid,
            ToStaffByRegime = due,
            SharedAmongStaff = balance - overpaid - due,
        };
    }

    private static ImmutableArray<DissolutionShare> SharesOf(
        Vnd amount, ImmutableArray<DissolutionEmployee> employees, Norm<Requirement> oddDays, ImmutableArray<Finding>.Builder findings)
    {
        if (employees.IsDefaultOrEmpty || amount.Dong == 0)
        {
            return [];
        }

        findings.Add(new Finding(Rules.Share, Verdict.Satisfied, oddDays, Measurement.Of(amount), oddDays.Value, reason: Reasons.Rounding));
        return DissolutionShares.Of(amount, employees, oddDays.Value);
    }

    // The income fund: to staff what the internal rules give, up to the months of salary.
    private static DissolutionFundUse IncomeOf(
        DissolutionFundsFacts facts, Norm<Requirement> months, ImmutableArray<Finding>.Builder findings, out Vnd over)
    {
        var balance = facts.SupplementaryIncomeBalance!.Value;
        var cap = (Int128)facts.MonthlySalary.GetValueOrDefault().Dong * months.Value.Upper.Number!.Value;
        var most = cap < balance.Dong ? new Vnd((long)cap) : balance;
        var given = facts.IncomeToStaffByInternalRules.GetValueOrDefault();
        var isWithin = given <= most;
        over = given.Dong > cap ? new Vnd((long)(given.Dong - cap)) : Vnd.Zero;
        if (balance.Dong > 0)
        {
            findings.Add(new Finding(
                Rules.IncomeToStaff,
                isWithin ? Verdict.Satisfied : Verdict.NotSatisfied,
                months,
                Measurement.Of(given),
                Requirement.AtMost(Measurement.Of(most)),
                reason: Reasons.WhichMonths));
        }

        if (balance.Dong > 0 && over.Dong > 0)
        {
            findings.Add(new Finding(Rules.AboveIncomeCap, Verdict.NotSatisfied, months, Measurement.Of(over), reason: Reasons.SettledAtTheCap));
        }

        return new DissolutionFundUse(DissolutionFundKind.SupplementaryIncome, balance) { SharedAmongStaff = isWithin ? given : most };
    }

    // Debts in their order; the funds in the order in which the circular names them.
    private static DissolutionFundsAnswer Pay(
        DissolutionFundsFacts facts, DissolutionFundUse rewards, DissolutionFundUse income, ImmutableArray<DissolutionShare> shares)
    {
        var debts = facts.DebtsToStaff!.Value + facts.TaxDebts!.Value + facts.OtherDebts!.Value;
        var open = debts;
        DissolutionFundUse[] funds =
        [
            rewards,
            Use(income),
            Use(new(DissolutionFundKind.Development, facts.DevelopmentBalance!.Value)),
            Use(new(DissolutionFundKind.Other, facts.OtherFundsBalance!.Value)),
            Use(new(DissolutionFundKind.SalaryReform, facts.SalaryReformBalance!.Value)),
        ];
        var paid = debts - open;
        var toStaff = Least(paid, facts.DebtsToStaff.Value);
        var toTax = Least(paid - toStaff, facts.TaxDebts.Value);
        return new DissolutionFundsAnswer([.. funds], toStaff, toTax, paid - toStaff - toTax, open, shares);

        DissolutionFundUse Use(DissolutionFundUse fund)
        {
            var left = fund.Balance - fund.SharedAmongStaff;
            var pays = Least(left, open);
            open -= pays;
            return fund with { ToDebts = pays, ToBudget = left - pays };
        }
    }

    private static void AddDebts(DissolutionFundsAnswer answer, Func<NormTimeline, Norm> inForce, ImmutableArray<Finding>.Builder findings)
    {
        findings.Add(new Finding(
            Rules.ToDebts, Verdict.Satisfied, inForce(Norms.ToDebts), Measurement.Of(answer.ToDebts), reason: Reasons.NoOrderOfFunds));
        if (answer.ToDebts.Dong > 0)
        {
            findings.Add(new Finding(Rules.DebtOrder, Verdict.Satisfied, inForce(Norms.DebtOrder), reason: Reasons.SecuredDebts));
        }

        findings.Add(answer.UnpaidDebts.Dong > 0
            ? new Finding(Rules.UnpaidDebts, Verdict.NotSatisfied, inForce(Norms.UnpaidDebts), Measurement.Of(answer.UnpaidDebts))
            : new Finding(Rules.ToBudget, Verdict.Satisfied, inForce(Norms.ToBudget), Measurement.Of(answer.ToBudget)));
    }

    private static Vnd Least(Vnd left, Vnd right) => left < right ? left : right;
}
