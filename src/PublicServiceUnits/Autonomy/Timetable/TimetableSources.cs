using PublicServiceUnits.Law;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>Where the day and the form of a duty stand.</summary>
/// <param name="Rule">The day.</param>
/// <param name="Form">The form; null where the duty has none.</param>
/// <param name="Sector">The field of the units it binds; null where it binds all.</param>
internal sealed record TimetableSources(NormTimeline<DutyRule> Rule, NormTimeline<LocalizedText>? Form, UnitSector? Sector = null)
{
    public static readonly TimetableSources[] SettleFunds =
    [
        new(TimetableNorms.SettleFunds, null),
        new(TimetableNorms.SettleFundsEconomicAndOther, null, UnitSector.EconomicAndOther),
        new(TimetableNorms.SettleFundsScienceAndTechnology, null, UnitSector.ScienceAndTechnology),
    ];

    public static readonly TimetableSources[] UnitReport =
    [
        new(TimetableNorms.UnitReport, TimetableFormNorms.UnitReport),
        new(TimetableNorms.UnitReportEconomicAndOther, TimetableFormNorms.UnitReportEconomicAndOther, UnitSector.EconomicAndOther),
        new(TimetableNorms.UnitReportScienceAndTechnology, TimetableFormNorms.UnitReportScienceAndTechnology, UnitSector.ScienceAndTechnology),
    ];

    public static readonly TimetableSources[] MinistryReport =
    [
        new(TimetableNorms.MinistryReport, TimetableFormNorms.MinistryReport),
        new(TimetableNorms.MinistryReportEconomicAndOther, TimetableFormNorms.MinistryReportEconomicAndOther, UnitSector.EconomicAndOther),
        new(TimetableNorms.MinistryReportScienceAndTechnology, TimetableFormNorms.MinistryReportScienceAndTechnology, UnitSector.ScienceAndTechnology),
    ];

    public static readonly TimetableSources[] NextPlan = [new(TimetableNorms.NextPlan, TimetableFormNorms.Plan)];
    public static readonly TimetableSources[] FinanceOpinion = [new(TimetableNorms.FinanceOpinion, TimetableFormNorms.Summary)];
    public static readonly TimetableSources[] AutonomyDecision = [new(TimetableNorms.AutonomyDecision, TimetableFormNorms.Decision)];
}
