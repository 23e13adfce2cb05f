using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Bounds = PublicServiceUnits.Organisation.SectorPlanInquiry.Bounds;
using Kind = PublicServiceUnits.Organisation.PlanDirectionKind;
using Names = PublicServiceUnits.Organisation.SectorPlanFactNames;
using Reasons = PublicServiceUnits.Organisation.SectorPlanReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>The engine of <c>organisation.sector-plan</c>: each direction in force for the portfolio, with its number, bound and verdict.</summary>
internal static class SectorPlanReview
{
    private static readonly Lazy<SectorPlanFactsValidator> Validator = new();

    public static Assessment<SectorPlan> Review(NormSet norms, RulebookIdentity identity, LocalDate on, SectorPlanFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        on = on.ToIso();
        var first = SectorPlanNorms.Directions[0];
        if (facts.Level is not { } level)
        {
            return Stop(new Finding(SectorPlanRules.Of(first.Kind), Verdict.Undetermined, first.Timeline.Norms[0], missing: [Names.Of("level")]));
        }

        var inquiry = new SectorPlanInquiry(norms, on, facts);
        foreach (var direction in SectorPlanNorms.Directions)
        {
            if (direction.Levels.Contains(level) && inquiry.At(direction.Kind) is { } norm)
            {
                Look(inquiry, direction.Kind, norm);
            }
        }

        return inquiry.Directions.Count > 0
            ? new Assessment<SectorPlan>(
                identity, SectorPlanRules.DecisionId, on, new SectorPlan(level, inquiry.Directions.ToImmutable()), inquiry.Findings.ToImmutable())
            : Stop(new Finding(SectorPlanRules.Of(first.Kind), Verdict.Undetermined, first.Timeline.Norms[0], reason: Reasons.NotEncodedBefore));

        Assessment<SectorPlan> Stop(Finding finding) => new(identity, SectorPlanRules.DecisionId, on, Verdict.Undetermined, [finding]);
    }

    private static void Look(SectorPlanInquiry inquiry, Kind kind, Norm<Requirement> norm)
    {
        switch (kind)
        {
            case Kind.SchoolsAndHospitalsKept or Kind.SchoolsAndHospitalsCut:
                KeepOrCut(inquiry, kind, norm);
                break;
            case Kind.StateManagementUnits or Kind.OtherUnitsBelowGroup2:
                OfDepartment(inquiry, kind, norm);
                break;
            case Kind.CommunalSchoolsArranged:
                Deadline(inquiry, kind, norm, inquiry.Facts.CommunalSchoolsAreArranged, "communalSchoolsAreArranged");
                break;
            case Kind.HealthStationArranged or Kind.HealthStationConverted:
                HealthStation(inquiry, kind, norm);
                break;
            case Kind.MergedSchoolPrincipals or Kind.MainCampusDeputies or Kind.BranchDeputies:
                Merged(inquiry, kind, norm);
                break;
            case Kind.MergedSchoolsArranged:
                if (!inquiry.Facts.MergedSchools.IsDefaultOrEmpty || inquiry.Facts.MergedSchoolsAreArranged is not null)
                {
                    Deadline(inquiry, kind, norm, inquiry.Facts.MergedSchoolsAreArranged, "mergedSchoolsAreArranged", Reasons.LowConfidence);
                }

                break;
            default:
                var (number, missing) = PlanCount.Of(kind, inquiry.Facts);
                inquiry.Number(kind, norm, number, missing, judge: kind switch
                {
                    Kind.SchoolCouncils => static isMet => isMet ? (Verdict.Satisfied, null) : (Verdict.Undetermined, PowersReasons.SchoolCouncils),
                    Kind.GeneralServiceCentres or Kind.CommunalProjectBoards =>
                        static isMet => isMet ? (Verdict.Satisfied, Reasons.Practice) : (Verdict.NeedsJudgement, Reasons.PracticeOnly),
                    _ => null,
                });
                break;
        }
    }

    // Two readings of one plan: both are shown with their figures, neither is decided.
    private static void KeepOrCut(SectorPlanInquiry inquiry, Kind kind, Norm<Requirement> norm)
    {
        var (before, after) = (inquiry.Facts.SchoolsAndHospitalsBefore, inquiry.Facts.SchoolsAndHospitalsAfter);
        if (before is not { } were || after is not { } are)
        {
            ImmutableArray<MissingFact> missing =
            [
                .. before is null ? [Names.Of("schoolsAndHospitalsBefore")] : Array.Empty<MissingFact>(),
                .. after is null ? [Names.Of("schoolsAndHospitalsAfter")] : Array.Empty<MissingFact>(),
            ];
            inquiry.Add(kind, norm, default, Verdict.Undetermined, Reasons.KeepOrCut, missing, null, default);
            return;
        }

        var fewer = Math.Max(0, were - are);
        if (kind == Kind.SchoolsAndHospitalsKept)
        {
            inquiry.Number(kind, norm, fewer, [], judge: static _ => (Verdict.Undetermined, Reasons.KeepOrCut));
            return;
        }

        var share = norm.Value.Lower.Level!.Value;
        var least = (int)(((were * share.Numerator) + share.Denominator - 1) / share.Denominator);
        inquiry.Add(
            kind, norm, Measurement.Of(new Ratio(fewer, were)), Verdict.Undetermined, Reasons.KeepOrCut, [], null, new Bounds(fewer, least, null));
    }

    private static void OfDepartment(SectorPlanInquiry inquiry, Kind kind, Norm<Requirement> norm)
    {
        var (number, missing) = PlanCount.Of(kind, inquiry.Facts);
        if (inquiry.Facts.IsEducationOrHealthDepartment is not { } isExcepted)
        {
            inquiry.Number(kind, norm, null, [Names.Of("isEducationOrHealthDepartment"), .. missing]);
        }
        else if (!isExcepted)
        {
            inquiry.Number(kind, norm, number, missing);
        }
        else if (kind == Kind.StateManagementUnits)
        {
            inquiry.Add(kind, norm, default, Verdict.NotApplicable, null, [], null, new Bounds(number, null, null));
        }
        else
        {
            inquiry.Add(kind, norm, default, Verdict.Undetermined, Reasons.ExceptionOfDepartments, [], null, new Bounds(number, null, null));
        }
    }

    // Where the station is not turned, one document calls that late and the other not yet due.
    private static void HealthStation(SectorPlanInquiry inquiry, Kind kind, Norm<Requirement> norm)
    {
        var isOpen = inquiry.Facts.HealthStationIsCommunalUnit == false
            && inquiry.At(Kind.HealthStationArranged) is { } one && IsLate(inquiry.On, one)
            && inquiry.At(Kind.HealthStationConverted) is { } other && !IsLate(inquiry.On, other);
        if (isOpen)
        {
            inquiry.Add(kind, norm, Measurement.Of(inquiry.On), Verdict.Undetermined, Reasons.HealthStations, [], null, default, LastDay(norm));
        }
        else
        {
            Deadline(inquiry, kind, norm, inquiry.Facts.HealthStationIsCommunalUnit, "healthStationIsCommunalUnit");
        }
    }

    private static void Merged(SectorPlanInquiry inquiry, Kind kind, Norm<Requirement> norm)
    {
        var schools = inquiry.Facts.MergedSchools.IsDefault ? [] : inquiry.Facts.MergedSchools;
        for (var index = 0; index < schools.Length; index++)
        {
            var (number, property) = kind switch
            {
                Kind.MergedSchoolPrincipals => (schools[index].Principals, "principals"),
                Kind.MainCampusDeputies => (schools[index].MainCampusDeputies, "mainCampusDeputies"),
                _ => (schools[index].MostDeputiesOfABranch, "mostDeputiesOfABranch"),
            };
            inquiry.Number(
                kind, norm, number, [Names.Of("mergedSchools", index, property)], schools[index].Label,
                static isMet => (isMet ? Verdict.Satisfied : Verdict.NotSatisfied, Reasons.LowConfidence));
        }
    }

    private static void Deadline(
        SectorPlanInquiry inquiry, Kind kind, Norm<Requirement> norm, bool? isDone, string property, FindingReason? reason = null)
    {
        var (verdict, measured) = isDone switch
        {
            null => (Verdict.Undetermined, default),
            true => (Verdict.Satisfied, default),
            false when IsLate(inquiry.On, norm) => (Verdict.NotSatisfied, Measurement.Of(inquiry.On)),
            _ => (Verdict.NotApplicable, default(Measurement)),
        };
        inquiry.Add(kind, norm, measured, verdict, reason, isDone is null ? [Names.Of(property)] : [], null, default, LastDay(norm));
    }

    private static bool IsLate(LocalDate on, Norm<Requirement> norm) => !norm.Value.IsMetBy(Measurement.Of(on));

    private static LocalDate LastDay(Norm<Requirement> norm) => norm.Value.Upper.Date!.Value;
}
