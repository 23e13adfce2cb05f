using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using Names = PublicServiceUnits.Autonomy.EnterpriseRegimeFactNames;
using Reasons = PublicServiceUnits.Autonomy.EnterpriseRegimeReasons;
using Rules = PublicServiceUnits.Autonomy.EnterpriseRegimeRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The engine of <c>autonomy.enterprise-regime</c>. The date asked selects the rules on the mechanism, the fiscal year
/// the accounting circular.
/// </summary>
internal static class EnterpriseRegime
{
    private static readonly Lazy<EnterpriseRegimeFactsValidator> Validator = new();

    public static Assessment<EnterpriseRegimeAnswer> Decide(AutonomyLaw law, LocalDate on, EnterpriseRegimeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        FactErrors.ThrowIfAny(Validator.Value, facts);
        var inquiry = new EnterpriseRegimeInquiry(law, on, facts);
        if (facts.ManagingAuthority is ManagingAuthority.MinistryOfNationalDefence or ManagingAuthority.MinistryOfPublicSecurity
            && law.Defence is { Value.Value: DefenceScope.MinisterDecides } defence)
        {
            inquiry.Add(Rules.DefenceAndPublicSecurity, Verdict.NeedsJudgement, defence, ClassificationReasons.DefenceOrSecurityMinister);
            return inquiry.Without(Verdict.NeedsJudgement);
        }

        if (law.HigherAndVocationalEducation is { } education)
        {
            if (facts.Sector == UnitSector.VocationalEducation || facts.IsHigherEducationInstitution == true)
            {
                inquiry.Add(Rules.HigherAndVocationalEducation, Verdict.Undetermined, education, ClassificationReasons.Decree334Unread);
                return inquiry.Without(Verdict.Undetermined);
            }

            if (facts.Sector == UnitSector.EducationAndTraining && facts.IsHigherEducationInstitution is null)
            {
                inquiry.Miss(Rules.HigherAndVocationalEducation, education, Names.HigherEducation, ClassificationReasons.Decree334Unread);
                return inquiry.Without(Verdict.Undetermined);
            }
        }

        return inquiry.At(EnterpriseRegimeNorms.Group1) is { } group1 ? InGroups(inquiry, group1) : InClasses(inquiry);
    }

    private static Assessment<EnterpriseRegimeAnswer> InClasses(EnterpriseRegimeInquiry inquiry)
    {
        var facts = inquiry.Facts;
        if (inquiry.At(EnterpriseRegimeNorms.Framework.Mechanism) is not { } framework)
        {
            inquiry.Add(Rules.Mechanism, Verdict.Undetermined, EnterpriseRegimeNorms.Framework.Mechanism.Norms[0], Reasons.NoLawEncoded);
            return inquiry.Without(Verdict.Undetermined);
        }

        switch (facts.Sector)
        {
            case null:
                inquiry.Miss(Rules.Mechanism, framework, Names.Sector);
                return inquiry.Without(Verdict.Undetermined);
            case UnitSector.HealthAndPopulation:
                inquiry.Add(Rules.Mechanism, Verdict.Undetermined, framework, Reasons.HealthDecreeNotRead);
                return inquiry.Without(Verdict.Undetermined);
        }

        var science = inquiry.At(EnterpriseRegimeNorms.ScienceAndTechnology.Mechanism);
        var economic = inquiry.At(EnterpriseRegimeNorms.EconomicAndOther.Mechanism);

        var (decree, mechanism) = facts.Sector switch
        {
            UnitSector.ScienceAndTechnology when science is not null => (EnterpriseRegimeNorms.ScienceAndTechnology, science),
            UnitSector.EconomicAndOther when economic is not null => (EnterpriseRegimeNorms.EconomicAndOther, economic),
            _ => (EnterpriseRegimeNorms.Framework, framework),
        };

        inquiry.Check(Rules.Tier, inquiry.In(decree.Tier), IsGroup1(facts.Tier), Names.Tier);
        inquiry.Check(Rules.Socialised, inquiry.In(decree.Socialised), facts.ServicesHighlySocialised, Names.Socialised);
        inquiry.Check(Rules.Price, inquiry.In(decree.Price), facts.PriceCoversAllCosts, Names.Price);
        inquiry.Check(Rules.Capital, inquiry.In(decree.Capital), facts.AssetsValuedAndCapitalHandedOver, Names.Capital);
        inquiry.Check(Rules.Accounts, inquiry.In(decree.Accounts), facts.AccountsByEnterpriseStandards, Names.Accounts);
        inquiry.CheckScheme(inquiry.In(decree.Scheme), Reasons.OlderApproval);
        inquiry.Add(Rules.SchemeCost, Verdict.Satisfied, inquiry.In(decree.SchemeCost));
        inquiry.Add(Rules.Mechanism, Verdict.Satisfied, mechanism, ReferenceEquals(decree, EnterpriseRegimeNorms.Framework) ? Reasons.FrameworkOnly : null);
        switch (inquiry.Outcome)
        {
            case Verdict.NotSatisfied:
                inquiry.Add(Rules.Accounting, Verdict.Undetermined, mechanism, Reasons.DefaultAccountingNotRead);
                return inquiry.Conclude(EnterpriseRegimeBasis.NotAllowed, null, mechanism);
            case Verdict.Satisfied:
                return inquiry.Conclude(
                    EnterpriseRegimeBasis.FourConditions, AccountingRegime.Enterprise, inquiry.In(decree.Contents[^1]), inquiry.ContentsOf(decree));
            default:
                return inquiry.Without(inquiry.Outcome);
        }
    }

    private static Assessment<EnterpriseRegimeAnswer> InGroups(EnterpriseRegimeInquiry inquiry, Norm group1)
    {
        var facts = inquiry.Facts;
        switch (facts.EarlierMechanism)
        {
            case EarlierMechanism.EnterpriseLike:
                return OnEnterpriseLike(inquiry);
            case EarlierMechanism.FullAutonomyPilot:
                return OnPilot(inquiry);
            default:
                inquiry.Check(Rules.Tier, group1, IsGroup1(facts.Tier), Names.Tier);
                return ByScheme(inquiry);
        }
    }

    private static Assessment<EnterpriseRegimeAnswer> OnEnterpriseLike(EnterpriseRegimeInquiry inquiry)
    {
        var norm = inquiry.In(ScopeNorms.EnterpriseLikeMechanisms);
        switch (inquiry.Facts.KeepsEarlierMechanism)
        {
            case true:
                // Article 40.4 alone says nothing of accounts; only the amended Article 34.1 does.
                if (inquiry.At(EnterpriseRegimeNorms.NoSchemeNeeded) is not { } noScheme)
                {
                    inquiry.Add(Rules.EarlierMechanism, Verdict.NeedsJudgement, norm, Reasons.OlderDecision);
                    return inquiry.Without(Verdict.NeedsJudgement);
                }

                inquiry.Add(Rules.EarlierMechanism, Verdict.Satisfied, norm, Reasons.ByTheOlderDecision);
                inquiry.Add(Rules.NoSchemeNeeded, Verdict.Satisfied, noScheme);
                return inquiry.Conclude(EnterpriseRegimeBasis.EarlierMechanism, AccountingRegime.Enterprise, noScheme);
            case false:
                inquiry.Add(Rules.EarlierMechanism, Verdict.NotApplicable, norm);
                return ByChoice(inquiry, norm);
            default:
                inquiry.Miss(Rules.EarlierMechanism, norm, Names.KeepsEarlierMechanism);
                return inquiry.Without(Verdict.Undetermined);
        }
    }

    private static Assessment<EnterpriseRegimeAnswer> OnPilot(EnterpriseRegimeInquiry inquiry)
    {
        var norm = inquiry.In(ScopeNorms.FullAutonomyPilots);
        switch (inquiry.Facts.KeepsEarlierMechanism)
        {
            case true:
                inquiry.Add(Rules.Pilot, Verdict.NeedsJudgement, norm, Reasons.PilotDecision);
                return inquiry.Without(Verdict.NeedsJudgement);
            case false:
                inquiry.Add(Rules.Pilot, Verdict.Satisfied, norm);
                return ByChoice(inquiry, norm);
            default:
                inquiry.Miss(Rules.Pilot, norm, Names.KeepsEarlierMechanism);
                return inquiry.Without(Verdict.Undetermined);
        }
    }

    // The unit chose the mechanism of Group 1 under Article 40.3 or 40.4; a tier decided otherwise contradicts that.
    private static Assessment<EnterpriseRegimeAnswer> ByChoice(EnterpriseRegimeInquiry inquiry, Norm choice)
    {
        if (IsGroup1(inquiry.Facts.Tier) == false)
        {
            inquiry.Add(Rules.ChoseGroup1, Verdict.Undetermined, choice, Reasons.OtherTierDecided);
            return inquiry.Without(Verdict.Undetermined);
        }

        inquiry.Add(Rules.ChoseGroup1, Verdict.Satisfied, choice);
        return ByScheme(inquiry);
    }

    private static Assessment<EnterpriseRegimeAnswer> ByScheme(EnterpriseRegimeInquiry inquiry)
    {
        var scheme = inquiry.In(EnterpriseRegimeNorms.Scheme);
        // A scheme of a unit outside Group 1 changes nothing, so it is not asked for.
        if (inquiry.Outcome == Verdict.NotSatisfied && inquiry.Facts.Scheme is null)
        {
            inquiry.Add(Rules.Scheme, Verdict.NotApplicable, scheme);
        }
        else
        {
            inquiry.CheckScheme(scheme, Reasons.CompetentAuthority);
        }

        // Whatever the tier, a mechanism decided before may go on, so its absence must be known.
        if (inquiry.Outcome != Verdict.Satisfied && inquiry.Facts.EarlierMechanism is null)
        {
            inquiry.Miss(Rules.EarlierMechanism, inquiry.In(ScopeNorms.EnterpriseLikeMechanisms), Names.EarlierMechanism);
            return inquiry.Without(Verdict.Undetermined);
        }

        return inquiry.Outcome switch
        {
            Verdict.Satisfied => inquiry.Conclude(EnterpriseRegimeBasis.ApprovedScheme, AccountingRegime.Enterprise, scheme),
            Verdict.NotSatisfied => inquiry.Conclude(
                EnterpriseRegimeBasis.NotAllowed,
                AccountingRegime.AdministrativeAndPublicService,
                inquiry.In(EnterpriseRegimeNorms.DefaultAccounting)),
            _ => inquiry.Without(inquiry.Outcome),
        };
    }

    private static bool? IsGroup1(AutonomyTier? tier) => tier is null ? null : tier == AutonomyTier.Group1;
}
