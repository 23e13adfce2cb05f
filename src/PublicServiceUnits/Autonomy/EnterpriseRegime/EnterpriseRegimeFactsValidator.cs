using FluentValidation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Autonomy.EnterpriseRegimeRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the facts of <c>autonomy.enterprise-regime</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class EnterpriseRegimeFactsValidator : AbstractValidator<EnterpriseRegimeFacts>
{
    /// <summary>The first fiscal year that is accepted.</summary>
    public const int FirstFiscalYear = 1945;

    /// <summary>The last fiscal year that is accepted.</summary>
    public const int LastFiscalYear = 2100;

    /// <summary>The rules of sense.</summary>
    public EnterpriseRegimeFactsValidator()
    {
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.IsHigherEducationInstitution)
            .Must((facts, isOne) => isOne != true || facts.Sector != UnitSector.VocationalEducation)
            .Or(DecisionId, "higher-education-in-the-vocational-field", new("lĩnh vực khác giáo dục nghề nghiệp", "another field than vocational education"));
        RuleFor(facts => facts.ManagingAuthority).IsInEnum()
            .Or(DecisionId, "managing-authority-unknown", new("một loại cơ quan quản lý", "a kind of managing authority"));
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.Scheme).IsInEnum().Or(DecisionId, "scheme-unknown", new("một tình trạng của đề án", "a state of the scheme"));
        RuleFor(facts => facts.EarlierMechanism).IsInEnum()
            .Or(DecisionId, "earlier-mechanism-unknown", new("một cơ chế trước 15/8/2021", "a mechanism from before 2021-08-15"));
        RuleFor(facts => facts.KeepsEarlierMechanism).Null().When(facts => facts.EarlierMechanism == EarlierMechanism.None)
            .Or(DecisionId, "keeps-no-mechanism", new("bỏ trống khi earlierMechanism là none", "nothing where earlierMechanism is none"));
        RuleFor(facts => facts.FiscalYear).InclusiveBetween(FirstFiscalYear, LastFiscalYear)
            .Or(DecisionId, "fiscal-year-out-of-range", new(
                $"năm từ {FirstFiscalYear} đến {LastFiscalYear}", $"a year from {FirstFiscalYear} to {LastFiscalYear}"));
    }
}
