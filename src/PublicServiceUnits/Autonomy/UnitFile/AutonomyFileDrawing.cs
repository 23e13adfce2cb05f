using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.file</c>: asks each question with the facts given for it, completed by the unit and by the
/// tier in force or found. The date asked is that of every part but the surplus, whose budget year selects its law.
/// </summary>
internal static class AutonomyFileDrawing
{
    private const string UnitPart = "unit";

    private static readonly ClassificationFacts NoUnit = new();
    private static readonly Lazy<AutonomyFileFactsValidator> Validator = new();

    public static Assessment<AutonomyFile> Draw(AutonomyRules rules, AutonomyLaw law, LocalDate on, AutonomyFileFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        try
        {
            return DrawParts(rules, law, on, facts);
        }
        catch (InvalidFactsException refused)
        {
            // The parts stop at the first error; the caller is told all of them, each at its place in the whole.
            FactErrors.ThrowIfAny(Validator.Value, facts);
            throw new InvalidFactsException(refused.Errors);
        }
    }

    private static Assessment<AutonomyFile> DrawParts(AutonomyRules rules, AutonomyLaw law, LocalDate on, AutonomyFileFacts facts)
    {
        if (!IsSensibleAsAWhole(facts))
        {
            FactErrors.ThrowIfAny(Validator.Value, facts);
        }

        var unit = facts.Unit;
        var classification = Placed(UnitPart, () => Classification.Classify(law, on, unit));
        var figures = classification.Conclusion;
        var tier = facts.DecidedTier ?? figures?.Tier;

        // A decision that names Group 3 without a band leaves the band to the figures, where they give that group.
        var band = facts.DecidedBand ?? (tier == figures?.Tier ? figures?.Band : null);
        var file = new AutonomyFile(tier, band)
        {
            Classification = classification,
            Distance = Placed(UnitPart, () => Distance.Measure(law, on, unit)),
            StateSupport = Support(law, on, facts, unit, tier),
            Surplus = Surplus(rules, facts, tier, band),
            AdvanceFunds = Advances(law, on, facts, tier),
            Rights = Rights(law, on, facts, tier, band),
            Timetable = Timetable(rules, on, facts, tier),
            Authority = Authority(law, on, facts, tier),
            EnterpriseRegime = Regime(law, on, facts, tier),
            TierChange = Change(law, on, facts, figures?.Tier),
        };
        return new Assessment<AutonomyFile>(law.Identity, AutonomyFileRules.DecisionId, on, file, [.. file.Parts.SelectMany(part => part.Findings)]);
    }

    // What no part would refuse by itself; the validator says the same with its codes.
    private static bool IsSensibleAsAWhole(AutonomyFileFacts facts) =>
        facts.Unit is not null
        && facts.DecidedTier is null or (>= AutonomyTier.Group1 and <= AutonomyTier.Group4)
        && (facts.DecidedBand is null || (facts.DecidedTier == AutonomyTier.Group3 && Enum.IsDefined(facts.DecidedBand.Value)))
        && facts.StateSupport is null or { DecidedTier: null }
        && (facts.StateSupport is null || facts.StateSupport.Unit == NoUnit);

    private static Assessment<StateSupport> Support(AutonomyLaw law, LocalDate on, AutonomyFileFacts facts, ClassificationFacts unit, AutonomyTier? tier)
    {
        var asked = (facts.StateSupport ?? new()) with { Unit = unit, DecidedTier = tier };
        return Placed("stateSupport", () => SupportComputation.Compute(law, on, asked), keeps: $"{UnitPart}.");
    }

    private static Assessment<SurplusDistribution>? Surplus(AutonomyRules rules, AutonomyFileFacts facts, AutonomyTier? tier, AutonomyBand? band)
    {
        if (facts.Surplus is not { } given)
        {
            return null;
        }

        var asked = given with
        {
            Tier = given.Tier ?? TierBeside(given.Band, facts, tier),
            Band = given.Tier is null && given.Band is null && !given.IsExactly70Percent ? band : given.Band,
            Sector = given.Sector ?? facts.Unit.Sector,
        };
        return Placed("surplus", () => rules.DistributeSurplus(asked));
    }

    private static Assessment<FundAdvance>? Advances(AutonomyLaw law, LocalDate on, AutonomyFileFacts facts, AutonomyTier? tier)
    {
        if (facts.AdvanceFunds is not { } given)
        {
            return null;
        }

        var asked = given with
        {
            Tier = given.Tier ?? tier,
            Sector = given.Sector ?? facts.Unit.Sector,
            ManagingAuthority = given.ManagingAuthority ?? facts.Unit.ManagingAuthority,
        };
        return Placed("advanceFunds", () => FundAdvancing.Assess(law, on, asked));
    }

    private static Assessment<AutonomyRights> Rights(AutonomyLaw law, LocalDate on, AutonomyFileFacts facts, AutonomyTier? tier, AutonomyBand? band)
    {
        var given = facts.Rights ?? new();
        var sector = given.Sector ?? facts.Unit.Sector;
        var asked = given with
        {
            Tier = given.Tier ?? TierBeside(given.Band, facts, tier),
            Band = given.Tier is null && given.Band is null ? band : given.Band,
            Sector = sector,
            IsHigherEducationInstitution = given.IsHigherEducationInstitution
                ?? (sector == UnitSector.EducationAndTraining ? facts.Unit.IsHigherEducationInstitution : null),
            IsMultiFunctionHealthCentre = given.IsMultiFunctionHealthCentre
                ?? (sector == UnitSector.HealthAndPopulation ? facts.Unit.IsMultiFunctionHealthCentre : null),
        };
        return Placed("rights", () => RightsMatrix.List(law, on, asked));
    }

    private static Assessment<AutonomyTimetable> Timetable(AutonomyRules rules, LocalDate on, AutonomyFileFacts facts, AutonomyTier? tier)
    {
        var given = facts.Timetable ?? new();
        var asked = given with { Tier = given.Tier ?? tier, Sector = given.Sector ?? facts.Unit.Sector };
        return Placed("timetable", () => rules.DrawTimetable(asked, on));
    }

    // The coarse managing authority of a classification does not tell the body above the unit, so that is not filled in.
    private static Assessment<AutonomyAuthority> Authority(AutonomyLaw law, LocalDate on, AutonomyFileFacts facts, AutonomyTier? tier)
    {
        var given = facts.Authority ?? new();
        var asked = given with
        {
            Tier = given.Tier ?? tier,
            Sector = given.Sector ?? facts.Unit.Sector,
            IsHigherEducationInstitution = given.IsHigherEducationInstitution ?? facts.Unit.IsHigherEducationInstitution,
        };
        return Placed("authority", () => AuthorityChain.Follow(law, on, asked));
    }

    private static Assessment<EnterpriseRegimeAnswer> Regime(AutonomyLaw law, LocalDate on, AutonomyFileFacts facts, AutonomyTier? tier)
    {
        var given = facts.EnterpriseRegime ?? new();
        var sector = given.Sector ?? facts.Unit.Sector;

        // Of a vocational school the field alone decides; the question refuses it as a higher education institution.
        var isHigherEducation = sector == UnitSector.VocationalEducation ? null : facts.Unit.IsHigherEducationInstitution;
        var asked = given with
        {
            Tier = given.Tier ?? tier,
            Sector = sector,
            ManagingAuthority = given.ManagingAuthority ?? facts.Unit.ManagingAuthority,
            IsHigherEducationInstitution = given.IsHigherEducationInstitution ?? isHigherEducation,
        };
        return Placed("enterpriseRegime", () => EnterpriseRegime.Decide(law, on, asked));
    }

    private static Assessment<TierChange>? Change(AutonomyLaw law, LocalDate on, AutonomyFileFacts facts, AutonomyTier? byFigures)
    {
        var moves = facts.DecidedTier is { } decided && byFigures is { } found && decided != found;
        if (facts.TierChange is null && !moves)
        {
            return null;
        }

        var given = facts.TierChange ?? new();
        var current = given.CurrentTier ?? facts.DecidedTier;
        var asked = given with
        {
            CurrentTier = current,
            ProposedTier = given.ProposedTier ?? (moves && byFigures != current ? byFigures : null),
            Sector = given.Sector ?? facts.Unit.Sector,
            ManagingAuthority = given.ManagingAuthority ?? facts.Unit.ManagingAuthority,
        };
        return Placed("tierChange", () => TierChangeJudgement.Judge(law, on, asked));
    }

    // A part that names a band speaks of Group 3; the figures do not gainsay it, a decided tier does.
    private static AutonomyTier? TierBeside(AutonomyBand? band, AutonomyFileFacts facts, AutonomyTier? tier) =>
        band is not null && facts.DecidedTier is null ? AutonomyTier.Group3 : tier;

    private static Assessment<T> Placed<T>(string part, Func<Assessment<T>> ask, string? keeps = null)
        where T : class, IConclusion =>
        PartPlacing.Place(ask, path => keeps is not null && path.StartsWith(keeps, StringComparison.Ordinal) ? path : $"{part}.{path}");
}
