using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Autonomy.FundAdvanceFactNames;
using Norms = PublicServiceUnits.Autonomy.FundAdvanceNorms;
using Reasons = PublicServiceUnits.Autonomy.FundAdvanceReasons;
using Rules = PublicServiceUnits.Autonomy.FundAdvanceRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What was advanced too much or too little at the end of the year, and from where the former is recovered.</summary>
internal sealed class AdvanceRecovering
{
    private readonly AdvanceInquiry _inquiry;
    private readonly AdvanceSettlement _settlement;
    private readonly AdvanceRegime _regime;
    private readonly bool _isGroup4;
    private readonly Norm<RecoveryOrder>? _order;
    private readonly Norm _further;

    private AdvanceRecovering(AdvanceInquiry inquiry, AdvanceSettlement settlement, AdvanceRegime regime, LocalDate day)
    {
        _inquiry = inquiry;
        _settlement = settlement;
        _regime = regime;
        _isGroup4 = inquiry.IsGroup4(regime);
        var order = (regime, _isGroup4, IsYearEnd) switch
        {
            (AdvanceRegime.Circular145Of2017, _, _) => Norms.Circular145Recovery,
            (AdvanceRegime.Circular90Of2017, _, true) => null,
            (AdvanceRegime.Circular90Of2017, _, _) => Norms.Circular90Approved,
            (_, true, true) => Norms.Group4YearEnd,
            (_, true, _) => Norms.Group4Approved,
            (_, _, true) => Norms.Groups1To3YearEnd,
            _ => Norms.Groups1To3Approved,
        };
        _order = order is null ? null : inquiry.At(order, day);
        _further = inquiry.At(
            (regime, _isGroup4) switch
            {
                (AdvanceRegime.Circular145Of2017, _) => Norms.Circular145Further,
                (AdvanceRegime.Circular90Of2017, _) => Norms.Circular90Further,
                (_, true) => Norms.Group4Further,
                _ => Norms.Groups1To3Further,
            },
            day);
    }

    private bool IsYearEnd => _settlement.Stage == SettlementStage.YearEnd;

    private Norm Basis => _order ?? _further;

    /// <summary>The settlement's answer; null, with findings, where facts or texts are missing.</summary>
    public static AdvanceRecovery? Of(AdvanceInquiry inquiry, AdvanceSettlement settlement)
    {
        var ended = BudgetYears.First(inquiry.Facts.BudgetYear + 1);
        var day = settlement.SettledOn?.ToIso() ?? LocalDate.Max(inquiry.On, ended);
        if (settlement.SettledOn is null && inquiry.LawOf(ended).Regime != inquiry.LawOf(day).Regime)
        {
            inquiry.Miss(Rules.GoverningLaw, Norms.Groups1To3Cap.Norms[0], null, Names.SettledOn);
            return null;
        }

        if (inquiry.Governing(day) is not { } regime)
        {
            return null;
        }

        if (inquiry.IsReformed(regime))
        {
            inquiry.Leave(new Finding(Rules.Cap, Verdict.Undetermined, inquiry.At(Norms.Groups1To3Cap, day), reason: Reasons.ReformGroups1And2));
            return null;
        }

        return new AdvanceRecovering(inquiry, settlement, regime, day).Settle();
    }

    private AdvanceRecovery? Settle()
    {
        if (Differences() is not var (together, over, under))
        {
            return null;
        }

        if (over == 0)
        {
            _inquiry.Add(new Finding(Rules.Overpaid, Verdict.Satisfied, Basis, Measurement.Of(Vnd.Zero), reason: Spoken));
            if (under > 0)
            {
                _inquiry.Add(new Finding(Rules.Further, Verdict.Satisfied, _further, Measurement.Of(ToVnd(under))));
            }

            return new AdvanceRecovery(_settlement.Stage, Vnd.Zero, ToVnd(under), [], Vnd.Zero);
        }

        if (together != over)
        {
            Doubt(together, new("tính chung các quỹ", "the funds together"), Reasons.ByFundOrTogether);
            Doubt(over, new("tính từng quỹ", "fund by fund"), Reasons.ByFundOrTogether);
            return null;
        }

        if (_order is null)
        {
            Doubt(over, null, Reasons.YearEndSilent);
            return null;
        }

        var overpaid = ToVnd(over);
        _inquiry.Add(new Finding(Rules.Overpaid, Verdict.NotSatisfied, _order, Measurement.Of(overpaid), reason: Spoken));
        return Recover(_order, overpaid);
    }

    private Remark? Spoken => IsYearEnd || _isGroup4 ? null : Reasons.IncomeFundOnlyOnceApproved;

    private void Doubt(Int128 amount, LocalizedText? subject, LawGap gap) => _inquiry.Leave(
        new Finding(Rules.Overpaid, Verdict.Undetermined, Basis, Measurement.Of(ToVnd(amount)), reason: gap, subject: subject));

    // Too much in all, too much fund by fund, and too little in all. The sums stay in 128 bits.
    private (Int128 Together, Int128 Over, Int128 Under)? Differences()
    {
        var missing = new List<MissingFact>();
        Int128 income;
        Int128 rewards = 0;
        if (!IsYearEnd)
        {
            income = Known(_settlement.SelfDetermined, Names.SelfDetermined)
                - (_isGroup4 ? Known(_settlement.Saving, Names.Saving) : Known(_settlement.SupplementaryIncome, Names.FinalIncome));
        }
        else if (_isGroup4)
        {
            income = Advanced(quarter => quarter.SupplementaryIncome, Names.Income) + Advanced(quarter => quarter.RewardAndWelfare, Names.Rewards)
                - Known(_settlement.Saving, Names.Saving);
        }
        else
        {
            income = Advanced(quarter => quarter.SupplementaryIncome, Names.Income) - Known(_settlement.SupplementaryIncome, Names.FinalIncome);
            if (_regime == AdvanceRegime.Circular56Of2022)
            {
                rewards = Advanced(quarter => quarter.RewardAndWelfare, Names.Rewards) - Known(_settlement.RewardAndWelfare, Names.FinalRewards);
            }
        }

        if (missing.Count > 0)
        {
            _inquiry.Miss(Rules.Overpaid, Basis, null, [.. missing.Distinct()]);
            return null;
        }

        return (Int128.Max(income + rewards, 0), Int128.Max(income, 0) + Int128.Max(rewards, 0), Int128.Max(-income - rewards, 0));

        Int128 Known(Vnd? amount, MissingFact fact)
        {
            if (amount is null)
            {
                missing.Add(fact);
            }

            return amount.GetValueOrDefault().Dong;
        }

        Int128 Advanced(Func<AdvanceQuarter, Vnd?> part, Func<int, MissingFact> fact)
        {
            Int128 sum = 0;
            for (var number = 1; number <= AdvanceQuarters.PerYear; number++)
            {
                var index = Place(number);
                sum += index < 0 ? Known(null, Names.Quarter(number)) : Known(part(_inquiry.Quarters[index]), fact(index));
            }

            return sum;
        }
    }

    private int Place(int number)
    {
        for (var index = 0; index < _inquiry.Quarters.Length; index++)
        {
            if (_inquiry.Quarters[index].Quarter == number)
            {
                return index;
            }
        }

        return -1;
    }

    private AdvanceRecovery? Recover(Norm<RecoveryOrder> order, Vnd overpaid)
    {
        var steps = ImmutableArray.CreateBuilder<RecoveryStep>();
        var left = overpaid;
        var yearGives = false;
        LawGap? gap = null;
        MissingFact? unknown = null;
        foreach (var source in order.Value.Sources)
        {
            if (left.Dong == 0)
            {
                break;
            }

            if (source == RecoverySource.WageFund && order.Value.WageFundNeedsEmptyYear && yearGives)
            {
                gap = Reasons.YearGivesTooLittle;
                break;
            }

            var (available, missing) = Available(source);
            if (!missing.IsEmpty && available < left)
            {
                if (source is RecoverySource.OldFunds or RecoverySource.RewardAndWelfareFunds or RecoverySource.IncomeReserve)
                {
                    _inquiry.Miss(Rules.Recovery, order, RecoverySources.Name(source), missing.AsSpan());
                    return null;
                }

                // The next year may not be over yet: the rest waits for it.
                unknown = missing[0];
                break;
            }

            yearGives |= source is RecoverySource.NextYearFunds or RecoverySource.NextYearSaving && available.Dong > 0;
            var pays = available < left ? available : left;
            left -= pays;
            steps.Add(new RecoveryStep(source, available, pays));
            _inquiry.Add(new Finding(
                Rules.Recovery, Verdict.Satisfied, order, Measurement.Of(pays), reason: RemarkOn(source), subject: RecoverySources.Name(source)));
        }

        if (left.Dong > 0)
        {
            _inquiry.Add(unknown is { } fact
                ? new Finding(Rules.Left, Verdict.Undetermined, order, Measurement.Of(left), missing: [fact])
                : new Finding(Rules.Left, Verdict.Undetermined, order, Measurement.Of(left), reason: gap ?? Reasons.NoFurtherSource));
        }

        return new AdvanceRecovery(_settlement.Stage, overpaid, Vnd.Zero, steps.ToImmutable(), left);
    }

    private (Vnd Available, ImmutableArray<MissingFact> Missing) Available(RecoverySource source) => source switch
    {
        RecoverySource.OldFunds => Sum((_settlement.IncomeFundBalance, Names.IncomeFundBalance), (_settlement.RewardAndWelfareBalance, Names.RewardAndWelfareBalance)),
        RecoverySource.RewardAndWelfareFunds => Sum((_settlement.RewardAndWelfareBalance, Names.RewardAndWelfareBalance)),
        RecoverySource.IncomeReserve => Sum((_settlement.IncomeReserveBalance, Names.IncomeReserveBalance)),
        RecoverySource.NextYearFunds => Sum((_settlement.NextYearFunds, Names.NextYearFunds)),
        RecoverySource.NextYearSaving => Sum((_settlement.NextYearSaving, Names.NextYearSaving)),
        _ => Sum((_settlement.NextYearWageFund, Names.NextYearWageFund)),
    };

    private static (Vnd Available, ImmutableArray<MissingFact> Missing) Sum(params ReadOnlySpan<(Vnd? Amount, MissingFact Fact)> parts)
    {
        Int128 sum = 0;
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        foreach (var (amount, fact) in parts)
        {
            sum += amount.GetValueOrDefault().Dong;
            if (amount is null)
            {
                missing.Add(fact);
            }
        }

        return (FigureSums.ToVnd(sum, Rules.DecisionId, "settlement"), missing.ToImmutable());
    }

    private Remark? RemarkOn(RecoverySource source) => (source, _isGroup4, IsYearEnd) switch
    {
        (RecoverySource.OldFunds or RecoverySource.NextYearFunds or RecoverySource.RewardAndWelfareFunds, _, _) => Reasons.NoOrderAmongFunds,
        (_, true, true) => Reasons.OrderOfGroup4,
        (_, true, _) => Reasons.TreasuryRecovers,
        _ when _order!.Value.WageFundNeedsEmptyYear => Reasons.WageFundOfTheUnit,
        _ => null,
    };

    private static Vnd ToVnd(Int128 amount) => FigureSums.ToVnd(amount, Rules.DecisionId, "quarters");
}
