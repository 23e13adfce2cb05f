using System.Text.Json.Nodes;
using PublicServiceUnits.Autonomy;
using static PublicServiceUnits.Json.Schemas.SchemaParts;

namespace PublicServiceUnits.Json.Schemas;

/// <summary>The conclusion of each decision.</summary>
internal static class ConclusionSchemas
{
    public static JsonObject Classification() => Object(
        ("tier", Tier()),
        ("band", Band()),
        ("level", OrNull(Ref("level"))),
        ("route", OneOf(EnumNames<ClassificationRoute>.All)));

    public static JsonObject Distance() => Object(
        ("current", Classification()),
        ("steps", List(Object(
            ("tier", Tier()),
            ("band", Band()),
            ("additionalRevenue", Whole(minimum: 0)),
            ("expenditureReduction", OrNull(Whole(minimum: 0))),
            ("needsInvestmentTest", Flag()),
            ("investmentShortfall", OrNull(Whole(minimum: 0)))))));

    public static JsonObject EnterpriseRegime() => Object(
        ("allowed", Flag()),
        ("basis", OneOf(EnumNames<EnterpriseRegimeBasis>.All)),
        ("accounting", OrNull(OneOf(EnumNames<AccountingRegime>.All))),
        ("circular", OrNull(OneOf(EnumNames<AccountingCircular>.All))),
        ("contents", List(Object(("vi", Text()), ("en", Text()), ("provision", Text())))));

    public static JsonObject DissolutionFunds() => Object(
        ("funds", List(Object(
            ("fund", OneOf(EnumNames<DissolutionFundKind>.All)),
            ("balance", Whole(minimum: 0)),
            ("coversOverpayments", Whole(minimum: 0)),
            ("toStaffByRegime", Whole(minimum: 0)),
            ("sharedAmongStaff", Whole(minimum: 0)),
            ("toDebts", Whole(minimum: 0)),
            ("toBudget", Whole(minimum: 0))))),
        ("debtsToStaffPaid", Whole(minimum: 0)),
        ("taxDebtsPaid", Whole(minimum: 0)),
        ("otherDebtsPaid", Whole(minimum: 0)),
        ("unpaidDebts", Whole(minimum: 0)),
        ("aboveIncomeCap", Whole(minimum: 0)),
        ("toStaff", Whole(minimum: 0)),
        ("toDebts", Whole(minimum: 0)),
        ("toBudget", Whole(minimum: 0)),
        ("shares", List(Object(("label", OrNull(Text())), ("months", Whole(minimum: 0)), ("amount", Whole(minimum: 0))))));
    public static JsonObject SurplusDistribution() => Object(
        ("budgetYear", Whole()),
        ("tier", Tier()),
        ("band", Band()),
        ("surplus", Whole(minimum: 0)),
        ("isProposal", Flag()),
        ("isLawful", OrNull(Flag())),
        ("parts", List(Object(
            ("fund", OneOf(EnumNames<SurplusFund>.All)),
            ("amount", Whole(minimum: 0)),
            ("minimum", OrNull(Whole(minimum: 0))),
            ("cap", OrNull(Whole(minimum: 0))),
            ("wanted", OrNull(Whole(minimum: 0))),
            ("provision", Text()),
            ("provisionEn", Text())))),
        ("breaches", List(Object(
            ("kind", OneOf(EnumNames<SurplusBreachKind>.All)),
            ("fund", OrNull(OneOf(EnumNames<SurplusFund>.All))),
            ("amount", Whole(minimum: 1)),
            ("provision", Text()),
            ("provisionEn", Text())))));

    public static JsonObject FundAdvance() => Object(
        ("budgetYear", Whole()),
        ("tier", OrNull(Tier())),
        ("isLawful", Flag()),
        ("quarters", List(Object(
            ("quarter", Whole(1, 4)),
            ("cap", Whole(minimum: 0)),
            ("advanced", OrNull(Whole(minimum: 0))),
            ("over", OrNull(Whole(minimum: 0))),
            ("room", OrNull(Whole(minimum: 0))),
            ("uncapped", OrNull(Whole(minimum: 0)))))),
        ("lastDay", OrNull(Date())),
        ("settlement", OrNull(Object(
            ("stage", OneOf(EnumNames<SettlementStage>.All)),
            ("overpaid", Whole(minimum: 0)),
            ("further", Whole(minimum: 0)),
            ("steps", List(Object(
                ("source", OneOf(EnumNames<RecoverySource>.All)),
                ("available", Whole(minimum: 0)),
                ("amount", Whole(minimum: 0))))),
            ("left", Whole(minimum: 0))))));

    public static JsonObject Timetable() => Object(
        ("stability", Object(("years", OrNull(Whole(minimum: 1))), ("firstYear", OrNull(Whole())), ("lastYear", OrNull(Whole())))),
        ("duties", List(Object(
            ("kind", OneOf(EnumNames<DutyKind>.All)),
            ("year", OrNull(Whole())),
            ("holder", OneOf(EnumNames<DutyHolder>.All)),
            ("receiver", OrNull(Object(("vi", Text()), ("en", Text())))),
            ("lastDay", OrNull(Date())),
            ("lastDayIfMoved", OrNull(Date())),
            ("status", OneOf(EnumNames<DutyStatus>.All)),
            ("doneOn", OrNull(Date())),
            ("daysLate", Whole(minimum: 0)),
            ("form", OrNull(CitedText())),
            ("consequence", OrNull(CitedText())),
            ("provision", Text()),
            ("provisionEn", Text())))),
        ("headSignsSpendingRules", OrNull(Flag())));

    public static JsonObject StateSupport() => Object(
        ("tier", OrNull(Tier())),
        ("kind", OneOf(EnumNames<StateSupportKind>.All)),
        ("shortfall", Whole(minimum: 0)),
        ("amount", Whole(minimum: 0)),
        ("isCapped", OrNull(Flag())),
        ("preventionPayTopUp", OrNull(Whole(minimum: 0))),
        ("cuts", List(Object(
            ("year", Whole()),
            ("cut", OrNull(Whole())),
            ("netCut", OrNull(Whole())),
            ("verdict", OneOf(EnumNames<Reasoning.Verdict>.All))))));

    public static JsonObject TierChange() => Object(
        ("move", OneOf(EnumNames<TierMove>.All)),
        ("mayRedoPlan", OrNull(Flag())),
        ("redoFrom", OrNull(Date())),
        ("redoUntil", OrNull(Date())),
        ("hasQuotas", OrNull(Flag())),
        ("mustBeRestructured", OrNull(Flag())),
        ("quotas", List(Object(
            ("band", Band()),
            ("units", Whole(minimum: 0)),
            ("minimum", Whole(minimum: 0)),
            ("moved", OrNull(Whole(minimum: 0))),
            ("isMet", OrNull(Flag()))))));

    public static JsonObject Rights() => Object(
        ("tier", Tier()),
        ("band", Band()),
        ("contractLimit", OrNull(Whole(minimum: 0))),
        ("rows", List(Object(
            ("kind", OneOf(EnumNames<RightKind>.All)),
            ("title", Object(("vi", Text()), ("en", Text()))),
            ("status", OrNull(OneOf(EnumNames<RightStatus>.All))),
            ("content", Object(("vi", Text()), ("en", Text()))),
            ("approver", OrNull(Object(("vi", Text()), ("en", Text())))),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("verification", OneOf(EnumNames<Law.Verification>.All))))));

    public static JsonObject Authority() => Object(
        ("decidingActor", OrNull(OneOf(EnumNames<AuthorityActor>.All))),
        ("steps", List(Object(
            ("kind", OneOf(EnumNames<AuthorityStepKind>.All)),
            ("actor", OrNull(OneOf(EnumNames<AuthorityActor>.All))),
            ("content", Object(("vi", Text()), ("en", Text()))),
            ("lastDay", OrNull(Date())),
            ("provision", Text()),
            ("provisionEn", Text()),
            ("verification", OneOf(EnumNames<Law.Verification>.All))))));

    public static JsonObject File() => Object(
        ("tier", OrNull(Tier())),
        ("band", Band()),
        ("classification", Part(DecisionIds.Classify, Classification())),
        ("distance", Part(DecisionIds.Distance, Distance())),
        ("stateSupport", Part(DecisionIds.StateSupport, StateSupport())),
        ("surplus", OrNull(Part(DecisionIds.DistributeSurplus, SurplusDistribution()))),
        ("advanceFunds", OrNull(Part(DecisionIds.AdvanceFunds, FundAdvance()))),
        ("rights", Part(DecisionIds.Rights, Rights())),
        ("timetable", Part(DecisionIds.Timetable, Timetable())),
        ("authority", Part(DecisionIds.Authority, Authority())),
        ("enterpriseRegime", Part(DecisionIds.EnterpriseRegime, EnterpriseRegime())),
        ("tierChange", OrNull(Part(DecisionIds.ChangeTier, TierChange()))));

    private static JsonObject Tier() => Whole((int)AutonomyTier.Group1, (int)AutonomyTier.Group4);

    private static JsonObject Band() => OrNull(OneOf(Enum.GetValues<AutonomyBand>().Reverse().Select(AutonomyTiers.Code)));

    private static JsonObject CitedText() => Object(("vi", Text()), ("en", Text()), ("provision", Text()), ("provisionEn", Text()));
}
