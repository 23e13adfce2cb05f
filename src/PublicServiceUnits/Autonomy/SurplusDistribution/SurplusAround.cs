using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Older = PublicServiceUnits.Autonomy.OlderSurplusReminderNorms;
using Reminders = PublicServiceUnits.Autonomy.SurplusReminderNorms;
using Rules = PublicServiceUnits.Autonomy.SurplusRules;

namespace PublicServiceUnits.Autonomy;

/// <summary>What to know around the funds of a class, in order: rules that need no figure of the unit.</summary>
internal static class SurplusAround
{
    public static IEnumerable<(Rule Rule, NormTimeline Timeline)> Of(SurplusRegime regime, AutonomyTier tier) => (regime, tier) switch
    {
        (SurplusRegime.Decree16Of2015, _) => [(Rules.BankInterest, Older.BankInterest), (Rules.LeadersCoefficient, Older.LeadersCoefficient)],
        (SurplusRegime.Decree141Of2016, _) => [(Rules.LeadersCoefficient, Older.EconomicLeadersCoefficient)],
        (SurplusRegime.Decree54Of2016, _) =>
        [
            (Rules.BankInterest, Older.ScienceBankInterest),
            (Rules.LeadersCoefficient, Older.ScienceLeadersCoefficient),
        ],
        (_, AutonomyTier.Group4) =>
        [
            (Rules.SettledFirst, Reminders.SettledFirstGroup4),
            (Rules.AssignedTaskMoney, Reminders.AssignedTaskMoney),
        ],
        _ =>
        [
            (Rules.SettledFirst, tier == AutonomyTier.Group3 ? Reminders.SettledFirstGroup3 : Reminders.SettledFirstGroups1And2),
            (Rules.AssignedTaskMoney, Reminders.AssignedTaskMoney),
            (Rules.FundUses, Reminders.DevelopmentFundUses),
            (Rules.FundUses, Reminders.WelfareFundUses),
        ],
    };
}
