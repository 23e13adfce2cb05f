using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Organisation.SectorPlanFactNames;

namespace PublicServiceUnits.Organisation;

/// <summary>How many units of a portfolio a direction is about: the count told, else the units of the list; or what is missing.</summary>
internal readonly record struct PlanCount(int? Number, ImmutableArray<MissingFact> Missing)
{
    public static PlanCount Of(PlanDirectionKind kind, SectorPlanFacts facts) => kind switch
    {
        PlanDirectionKind.ProvincialProjectBoards or PlanDirectionKind.CommunalProjectBoards =>
            Units(facts, facts.ProjectBoards, "projectBoards", unit => Is(unit, PlanUnitKind.ProjectBoard)),
        PlanDirectionKind.VocationalSchools => Units(facts, facts.VocationalSchools, "vocationalSchools", Vocational),
        PlanDirectionKind.SpecialisedHospitals =>
            Units(facts, facts.SpecialisedHospitals, "specialisedHospitals", unit => Is(unit, PlanUnitKind.SpecialisedHospital)),
        PlanDirectionKind.GeriatricCare => Units(facts, facts.GeriatricCare, "geriatricCare", unit => Is(unit, PlanUnitKind.GeriatricCare)),
        PlanDirectionKind.SeparateTrainingCentres =>
            Units(facts, facts.SeparateTrainingCentres, "separateTrainingCentres", unit => Is(unit, PlanUnitKind.SeparateTrainingCentre)),
        PlanDirectionKind.DistrictHealthUnits => Units(facts, facts.DistrictHealthUnitsElsewhere, "districtHealthUnitsElsewhere", Elsewhere),
        PlanDirectionKind.StateManagementUnits =>
            Units(facts, facts.StateManagementUnits, "stateManagementUnits", unit => (unit.ServesStateManagement, "servesStateManagement")),
        PlanDirectionKind.OtherUnitsBelowGroup2 => Units(facts, facts.OtherUnitsBelowGroup2, "otherUnitsBelowGroup2", BelowGroup2),
        PlanDirectionKind.GeneralServiceCentres =>
            Units(facts, facts.GeneralServiceCentres, "generalServiceCentres", unit => Is(unit, PlanUnitKind.GeneralServiceCentre)),
        PlanDirectionKind.SchoolCouncils => Told(facts.SchoolsWithCouncil, "schoolsWithCouncil"),
        PlanDirectionKind.HeadsWhoAreNotSecretary => Told(facts.HeadsWhoAreNotSecretary, "headsWhoAreNotSecretary"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No units are counted for this direction."),
    };

    private static PlanCount Told(int? number, string property) => number is { } told ? new(told, []) : new(null, [Names.Of(property)]);

    private static PlanCount Units(SectorPlanFacts facts, int? told, string property, Func<PlanUnit, (bool? Counts, string Property)> counts)
    {
        if (told is not null || facts.Units.IsDefaultOrEmpty)
        {
            return Told(told, property);
        }

        var number = 0;
        var missing = ImmutableArray.CreateBuilder<MissingFact>();
        for (var index = 0; index < facts.Units.Length; index++)
        {
            var (holds, needed) = counts(facts.Units[index]);
            if (holds is null)
            {
                missing.Add(Names.Of("units", index, needed));
            }

            number += holds == true ? 1 : 0;
        }

        return missing.Count == 0 ? new(number, []) : new(null, missing.ToImmutable());
    }

    private static (bool? Counts, string Property) Is(PlanUnit unit, PlanUnitKind kind) => (unit.Kind is { } known ? known == kind : null, "kind");

    // Schools that cover their recurrent costs or more are not counted.
    private static (bool? Counts, string Property) Vocational(PlanUnit unit) =>
        unit.Kind == PlanUnitKind.VocationalSchool ? (IsBelowGroup2(unit), "tier") : Is(unit, PlanUnitKind.VocationalSchool);

    private static (bool? Counts, string Property) Elsewhere(PlanUnit unit) => unit.Kind == PlanUnitKind.FormerDistrictHealthUnit
        ? (!unit.IsUnderHealthDepartment, "isUnderHealthDepartment")
        : Is(unit, PlanUnitKind.FormerDistrictHealthUnit);

    private static (bool? Counts, string Property) BelowGroup2(PlanUnit unit) => unit.ServesStateManagement switch
    {
        null => (null, "servesStateManagement"),
        true => (false, "servesStateManagement"),
        _ => (IsBelowGroup2(unit), "tier"),
    };

    private static bool? IsBelowGroup2(PlanUnit unit) => unit.Tier is { } tier ? tier is AutonomyTier.Group3 or AutonomyTier.Group4 : null;
}
