using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Autonomy.FundAdvanceFactNames;
using Norms = PublicServiceUnits.Autonomy.FundAdvanceNorms;
using Rules = PublicServiceUnits.Autonomy.FundAdvanceRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>One question of <c>autonomy.advance-funds</c> being answered: its facts, the norms, and what was found so far.</summary>
internal sealed class AdvanceInquiry(NormSet norms, LocalDate on, FundAdvanceFacts facts)
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    public FundAdvanceFacts Facts { get; } = facts;

    public ImmutableArray<AdvanceQuarter> Quarters { get; } = facts.Quarters.IsDefault ? [] : facts.Quarters;

    public LocalDate On { get; } = on;

    public ImmutableArray<Finding> Findings => _findings.ToImmutable();

    /// <summary>Why there is no answer; null while there can be one.</summary>
    public Verdict? Open { get; private set; }

    /// <summary>Whether the rules on Group 4 of Circular 56/2022/TT-BTC hold.</summary>
    public bool IsGroup4(AdvanceRegime regime) => regime == AdvanceRegime.Circular56Of2022 && Facts.Tier == AutonomyTier.Group4;

    /// <summary>Whether these are groups 1 and 2 under the new salary regime, for which the circular does not speak of advances.</summary>
    public bool IsReformed(AdvanceRegime regime) => regime == AdvanceRegime.Circular56Of2022
        && Facts is { SalaryReformInForce: true, Tier: AutonomyTier.Group1 or AutonomyTier.Group2 };

    public Norm<T> At<T>(NormTimeline<T> timeline, LocalDate day)
        where T : notnull => norms.Of(timeline).At(day).Norm!;

    /// <summary>The last day of a duty in a year, by the norm that is in force on it; null where none is.</summary>
    public (Norm<DutyRule> Norm, LocalDate LastDay)? Due(NormTimeline<DutyRule> timeline, int year)
    {
        foreach (var norm in norms.Of(timeline).Norms.OfType<Norm<DutyRule>>())
        {
            var last = norm.Value.LastDay(year);
            if (norm.Period.Contains(last))
            {
                return (norm, last);
            }
        }

        return null;
    }

    public (AdvanceRegime? Regime, Finding Finding) LawOf(LocalDate day) => AdvanceGoverning.Find(norms, Facts, day);

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>A finding that leaves the whole answer open.</summary>
    public void Leave(Finding finding)
    {
        // Facts or texts that are missing come before what an authority would decide.
        Open = Open == Verdict.Undetermined ? Open : finding.Verdict;
        AddOnce(finding);
    }

    public void Miss(Rule rule, Norm norm, LocalizedText? subject, params ReadOnlySpan<MissingFact> missing) =>
        Leave(new Finding(rule, Verdict.Undetermined, norm, missing: [.. missing], subject: subject));

    /// <summary>The cap that governs by regime and tier; the tier is known by then.</summary>
    public NormTimeline<Requirement> CapOf(AdvanceRegime regime) => regime switch
    {
        AdvanceRegime.Circular145Of2017 => Norms.Circular145Cap,
        AdvanceRegime.Circular90Of2017 => Norms.Circular90Cap,
        _ => IsGroup4(regime) ? Norms.Group4Cap : Norms.Groups1To3Cap,
    };

    /// <summary>The circular of the day with the tier it needs; null, with a finding, where one of them is not known.</summary>
    public AdvanceRegime? Governing(LocalDate day)
    {
        var (found, finding) = LawOf(day);
        if (found is not { } regime)
        {
            Leave(finding);
            return null;
        }

        if (regime == AdvanceRegime.Circular56Of2022 && Facts.Tier is null)
        {
            Miss(Rules.GoverningLaw, finding.Norm, null, SurplusFactNames.Tier);
            return null;
        }

        if (regime != AdvanceRegime.Circular56Of2022 && AdvanceGoverning.IsOfBothDecrees(Facts.BudgetYear))
        {
            AddOnce(new Finding(Rules.OlderPlan, Verdict.Satisfied, At(ScopeNorms.OlderPlans, day)));
        }

        return regime;
    }

    /// <summary>The day whose law governs an advance; null, with a finding, where it must be given.</summary>
    public LocalDate? DayOf(int index)
    {
        var quarter = Quarters[index];
        var (first, last) = (AdvanceQuarters.First(Facts.BudgetYear, quarter.Quarter), AdvanceQuarters.Last(Facts.BudgetYear, quarter.Quarter));
        if (quarter.AdvancedOn is { } given)
        {
            return given.ToIso();
        }

        if (On >= first && On <= last)
        {
            return On;
        }

        var (before, after) = (LawOf(first), LawOf(last));
        if (before.Regime == after.Regime && before.Finding.Verdict == after.Finding.Verdict)
        {
            return last;
        }

        Miss(Rules.GoverningLaw, Norms.Groups1To3Cap.Norms[0], AdvanceQuarters.Name(quarter.Quarter), Names.AdvancedOn(index));
        return null;
    }

    private void AddOnce(Finding finding)
    {
        if (!_findings.Any(known => ReferenceEquals(known.Rule, finding.Rule) && Same(known, finding)))
        {
            _findings.Add(finding);
        }
    }

    private static bool Same(in Finding left, in Finding right) =>
        left.Verdict == right.Verdict
        && ReferenceEquals(left.Norm, right.Norm)
        && Equals(left.Reason?.Id, right.Reason?.Id)
        && Equals(left.Subject, right.Subject)
        && left.Missing.SequenceEqual(right.Missing);
}
