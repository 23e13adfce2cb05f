using System.Runtime.CompilerServices;
using NodaTime;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>Financial autonomy with the law of a span of dates resolved once: no timeline is searched per unit.</summary>
internal sealed class DatedAutonomyRules
{
    private readonly AutonomyLaw _law;

    public DatedAutonomyRules(AutonomyLaw law) => _law = law;

    public Assessment<AutonomyClassification> Classify(ClassificationFacts facts, LocalDate on) => Classification.Classify(_law, on, facts);

    public Assessment<AutonomyDistance> MeasureDistance(ClassificationFacts facts, LocalDate on) => Distance.Measure(_law, on, facts);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure) => _law.OutcomeOf(revenue, expenditure);

    public LevelOutcome OutcomeByLevel(Vnd revenue, Vnd expenditure, UnitSector sector) => _law.OutcomeOf(revenue, expenditure, sector);
}
