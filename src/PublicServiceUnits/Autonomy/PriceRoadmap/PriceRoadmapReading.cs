using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Norms = PublicServiceUnits.Autonomy.PriceRoadmapNorms;
using Rules = PublicServiceUnits.Autonomy.PriceRoadmapRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>The engine of <c>autonomy.price-roadmap</c>. The date selects the law and the stage.</summary>
internal sealed class PriceRoadmapReading
{
    private static readonly Lazy<PriceRoadmapFactsValidator> Validator = new();

    private readonly List<Finding> _findings = [];
    private readonly List<CostComponent> _required = [];
    private readonly List<CostComponent> _contested = [];
    private readonly List<CostComponent> _lacking = [];
    private readonly List<CostComponent> _ahead = [];
    private readonly AutonomyLaw _law;
    private readonly LocalDate _on;
    private readonly PriceRoadmapFacts _facts;
    private readonly UnitSector? _olderField;

    private PriceRoadmapReading(AutonomyLaw law, LocalDate on, PriceRoadmapFacts facts)
    {
        (_law, _on, _facts) = (law, on, facts);
        _olderField = law.General is null ? facts.Sector : null;
    }

    public static Assessment<PriceRoadmap> Read(AutonomyLaw law, LocalDate on, PriceRoadmapFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        return new PriceRoadmapReading(law, on.ToIso(), facts).Answer();
    }

    private Assessment<PriceRoadmap> Answer()
    {
        if (In(Norms.StateFunded) is not { } scope)
        {
            return Stop(new Finding(Rules.StateFunded, Verdict.Undetermined, Norms.StateFunded.Norms[0], reason: Rules.NoLawEncoded));
        }

        if (_facts.IsStateFunded is not { } isStateFunded)
        {
            return Stop(new Finding(Rules.StateFunded, Verdict.Undetermined, scope, missing: [Rules.IsStateFunded]));
        }

        if (!isStateFunded)
        {
            _findings.Add(new Finding(Rules.StateFunded, Verdict.NotApplicable, scope));
            return Done(binds: false);
        }

        if (_law.General is null && StopsBeforeDecree60(scope) is { } stop)
        {
            return Stop(stop);
        }

        _findings.Add(new Finding(
            Rules.StateFunded,
            Verdict.Satisfied,
            scope,
            reason: _facts.Service is PricedService.ExaminationAndTreatment or PricedService.EducationAndTraining ? Rules.Tuition : null));
        var own = OfField(Norms.OwnRoadmap, Norms.OwnRoadmapEconomic);
        if (_facts.HasOwnRoadmap is not { } hasOwn)
        {
            return Stop(new Finding(Rules.OwnRoadmap, Verdict.Undetermined, own, missing: [Rules.HasOwnRoadmap]));
        }

        if (hasOwn)
        {
            return JudgeOwnRoadmap(own);
        }

        _findings.Add(new Finding(Rules.OwnRoadmap, Verdict.NotApplicable, own));
        return JudgeComponents() ? Done(binds: true) : Stop();
    }

    private Finding? StopsBeforeDecree60(Norm scope)
    {
        if (_facts.Sector == UnitSector.HealthAndPopulation || _facts.Service == PricedService.ExaminationAndTreatment)
        {
            return new Finding(Rules.StateFunded, Verdict.Undetermined, scope, reason: Rules.HealthNotRead);
        }

        ImmutableArray<MissingFact> missing = (_facts.Sector, _facts.Service) switch
        {
            (null, null) => [Rules.Sector, Rules.Service],
            (null, _) => [Rules.Sector],
            (_, null) => [Rules.Service],
            _ => [],
        };
        return missing.IsEmpty ? null : new Finding(Rules.StateFunded, Verdict.Undetermined, scope, missing: missing);
    }

    private Assessment<PriceRoadmap> JudgeOwnRoadmap(Norm own)
    {
        if (_law.General is not null && _facts.Service is null)
        {
            return Stop(new Finding(Rules.OwnRoadmap, Verdict.Undetermined, own, missing: [Rules.Service]));
        }

        var decides = (_law.General, _facts.Service) switch
        {
            (null, _) => Rules.MinistryOrProvince,
            (_, PricedService.Other) => Rules.PrimeMinister,
            _ => Rules.ByServiceMinistry,
        };
        _findings.Add(new Finding(Rules.OwnRoadmap, Verdict.NeedsJudgement, own, reason: decides));
        return new Assessment<PriceRoadmap>(_law.Identity, Rules.DecisionId, _on, Verdict.NeedsJudgement, [.. _findings]);
    }

    // False where it is not known whether a full-cost price must be kept though the road map does not yet ask for all of it.
    private bool JudgeComponents()
    {
        var steps = ComponentsOfField().Select(timeline => In(timeline)).OfType<Norm<RoadmapStep>>().ToList();
        var keeps = steps.TrueForAll(step => step.Value.IsDue(_on)) ? null : KeptFullCost();
        if (keeps is { } kept)
        {
            ImmutableArray<MissingFact> missing = _facts.IsOrderedAtFullCost is null ? [Rules.IsOrderedAtFullCost] : [];
            _findings.Add(new Finding(
                Rules.FullCostKept,
                _facts.IsOrderedAtFullCost switch { true => Verdict.Satisfied, false => Verdict.NotApplicable, _ => Verdict.Undetermined },
                kept,
                missing: missing));
            if (_facts.IsOrderedAtFullCost is null)
            {
                return false;
            }
        }

        var isKept = keeps is not null && _facts.IsOrderedAtFullCost == true;
        foreach (var component in Enum.GetValues<CostComponent>().Take(steps.Count))
        {
            Judge(component, steps[(int)component], isKept);
        }

        return true;
    }

    private void Judge(CostComponent component, Norm<RoadmapStep> step, bool isKept)
    {
        var name = CostComponents.Name(component);
        var holds = _facts.Covers(component);
        var isDue = step.Value.IsDue(_on) || isKept;
        var isContested = !isDue && step.Value.IsContested(_on);
        if (isDue)
        {
            _required.Add(component);
        }
        else if (isContested)
        {
            _contested.Add(component);
        }

        if (holds == false && isDue)
        {
            _lacking.Add(component);
        }

        if (holds == true && !isDue && !isContested)
        {
            _ahead.Add(component);
            _findings.Add(OfFieldOrNone(Norms.Ahead, Norms.AheadEconomic) is { } ahead
                ? new Finding(Rules.Ahead, Verdict.Satisfied, ahead, subject: name)
                : new Finding(Rules.Component, Verdict.Satisfied, step, subject: name));
            return;
        }

        _findings.Add((holds, isDue, isContested) switch
        {
            (true, _, _) => new Finding(Rules.Component, Verdict.Satisfied, step, subject: name),
            (false, true, _) => new Finding(
                Rules.Component, Verdict.NotSatisfied, step, reason: step.Value.EndsWithTheYear ? Rules.Basically : null, subject: name),
            (null, true, _) => new Finding(Rules.Component, Verdict.Undetermined, step, missing: [Rules.Covers(component)], subject: name),
            (false, _, true) => new Finding(Rules.Component, Verdict.Undetermined, step, reason: Rules.ByTheYear, subject: name),
            (null, _, true) => new Finding(
                Rules.Component, Verdict.Undetermined, step, missing: [Rules.Covers(component)], reason: Rules.ByTheYear, subject: name),
            _ => new Finding(Rules.Component, Verdict.NotApplicable, step, subject: name),
        });
    }

    private ImmutableArray<NormTimeline<RoadmapStep>> ComponentsOfField() => _olderField switch
    {
        UnitSector.EconomicAndOther when _on >= AutonomyDates.Decree141 => Norms.EconomicComponents,
        UnitSector.ScienceAndTechnology when _on >= AutonomyDates.Decree54 => Norms.ScienceComponents,
        _ => Norms.Components,
    };

    private Norm<LocalizedText>? KeptFullCost() => _law.General is not null
        ? In(Norms.FullCostKept)
        : _olderField == UnitSector.EconomicAndOther ? In(Norms.FullCostKeptEconomic) : null;

    private Norm<LocalizedText>? OfFieldOrNone(NormTimeline<LocalizedText> general, NormTimeline<LocalizedText> economic) =>
        (_olderField == UnitSector.EconomicAndOther ? In(economic) : null) ?? In(general);

    private Norm<LocalizedText> OfField(NormTimeline<LocalizedText> general, NormTimeline<LocalizedText> economic) => OfFieldOrNone(general, economic)!;

    private Norm<T>? In<T>(NormTimeline<T> timeline)
        where T : notnull => _law.Norms.Of(timeline).At(_on).Norm;

    private Assessment<PriceRoadmap> Done(bool binds) => new(
        _law.Identity,
        Rules.DecisionId,
        _on,
        new PriceRoadmap(binds, [.. _required], [.. _contested], [.. _lacking], [.. _ahead]),
        [.. _findings]);

    private Assessment<PriceRoadmap> Stop(Finding? last = null)
    {
        if (last is { } finding)
        {
            _findings.Add(finding);
        }

        return new Assessment<PriceRoadmap>(_law.Identity, Rules.DecisionId, _on, Verdict.Undetermined, [.. _findings]);
    }
}
