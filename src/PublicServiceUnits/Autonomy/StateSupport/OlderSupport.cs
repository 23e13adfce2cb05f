using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Reasons = PublicServiceUnits.Autonomy.StateSupportReasons;
using Rules = PublicServiceUnits.Autonomy.StateSupportRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>The first year's support before 2021-08-15: by the decree of the field, each with its own measure.</summary>
internal static class OlderSupport
{
    /// <summary>The support of classes 1 and 2; null for classes 3 and 4, whose sum an authority sets, and where the law or a fact is open.</summary>
    public static StateSupport? Find(AutonomyLaw law, LocalDate on, AutonomyTier tier, ClassificationFacts unit, List<Finding> own)
    {
        if (At(OlderSupportNorms.Framework.Group3) is not { } framework)
        {
            own.Add(new Finding(Rules.Support, Verdict.Undetermined, OlderSupportNorms.Framework.Group3.Norms[0], reason: ClassificationReasons.NoLawEncoded));
            return null;
        }

        switch (unit.Sector)
        {
            case null:
                own.Add(new Finding(Rules.Support, Verdict.Undetermined, framework, missing: [Reasons.UnitSector]));
                return null;
            case UnitSector.HealthAndPopulation:
                own.Add(new Finding(Rules.Support, Verdict.Undetermined, framework, reason: Reasons.HealthDecreeNotRead));
                return null;
        }

        var decree = unit.Sector switch
        {
            UnitSector.ScienceAndTechnology when unit.IsHigherEducationInstitution != true && At(OlderSupportNorms.ScienceAndTechnology.Group3) is not null =>
                OlderSupportNorms.ScienceAndTechnology,
            UnitSector.EconomicAndOther when At(OlderSupportNorms.EconomicAndOther.Group3) is not null => OlderSupportNorms.EconomicAndOther,
            _ => OlderSupportNorms.Framework,
        };
        if (tier is AutonomyTier.Group1 or AutonomyTier.Group2)
        {
            own.Add(new Finding(Rules.NoSupport, Verdict.Satisfied, At(decree.Groups1And2)!));
            return new StateSupport(tier, StateSupportKind.None, Vnd.Zero, Vnd.Zero, isCapped: null, []);
        }

        own.Add(new Finding(
            Rules.Support,
            Verdict.NeedsJudgement,
            At(tier == AutonomyTier.Group3 ? decree.Group3 : decree.Group4)!,
            reason: ReferenceEquals(decree, OlderSupportNorms.ScienceAndTechnology) ? Reasons.OlderScienceBody : Reasons.OlderSuperior));
        return null;

        Norm<LocalizedText>? At(NormTimeline<LocalizedText> timeline) => law.Norms.Of(timeline).At(on).Norm;
    }
}
